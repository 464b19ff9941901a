using AdminReform.Law;

namespace AdminReform.Plans;

/// <summary>Plans that ship with the library, as they were reported.</summary>
public static class KnownPlans
{
    /// <summary>Kế hoạch 136/KH-UBND of Hà Nội for 2021–2025: the targets that the press reported; those of four pillars were only mentioned.</summary>
    [Implements("136/KH-UBND", certainty: Certainty.Secondary)]
    public static Plan Hanoi136 { get; } = HanoiPlan136.Plan;

    /// <summary>The State's programme 2021–2030, Nghị quyết 76/NQ-CP: its targets that are numbers.</summary>
    [Implements("76/NQ-CP", certainty: Certainty.Secondary)]
    public static Plan Resolution76 { get; } = ResolutionPlan76.Plan;
}
