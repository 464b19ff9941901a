using AdminReform.Law;
using AdminReform.Values;

namespace AdminReform.Information;

/// <summary>Information plans and results that ship with the library, as they were reported.</summary>
public static class KnownInformationPlans
{
    /// <summary>Kế hoạch 105/KH-UBND of Hà Nội for 2021. The report names areas and the monthly publication; it names no channels.</summary>
    [Implements("105/KH-UBND", certainty: Certainty.Secondary)]
    public static InformationPlan Hanoi105 { get; } = HanoiInformation105.Plan;

    /// <summary>Kế hoạch 96/KH-UBND of Bình Phước for 2024. The report names areas and units; it names no channels.</summary>
    [Implements("96/KH-UBND", certainty: Certainty.Secondary)]
    public static InformationPlan BinhPhuoc96 { get; } = BinhPhuocInformation96.Plan;

    /// <summary>What quận Ba Đình put out in 2016–2019, as reported in 2019: nearly 30 and more than 100 stay what they are.</summary>
    public static ValueList<InformationOutput> BaDinhOutputs { get; } = BaDinhInformation.Outputs;

    /// <summary>The information plans of quận Ba Đình for 2017–2019, put together: one area, the channels that were reported.</summary>
    [Implements("62/KH-UBND", certainty: Certainty.Secondary)]
    public static InformationPlan BaDinh { get; } = BaDinhInformation.Plan;
}
