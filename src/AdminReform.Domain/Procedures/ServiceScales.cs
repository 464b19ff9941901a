using AdminReform.Law;

namespace AdminReform.Procedures;

/// <summary>Which provision sets each scale of service levels, and so on which days it is in use.</summary>
/// <remarks>
/// The first days of 43/2011/NĐ-CP and 42/2022/NĐ-CP, on which the scales of 2011 and 2022 come into use, were not read and are unverified
/// (<see cref="Instruments.CertaintyOf"/>); that 42/2022/NĐ-CP ends on 30/06/2026 was (224/2026/NĐ-CP art. 90.2.b).
/// </remarks>
public static class ServiceScales
{
    /// <summary>The provision that sets a scale; the days on which its instrument is in force are those of the scale.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The scale is not a named one.</exception>
    [Implements("43/2011/NĐ-CP", certainty: Certainty.Unverified)]
    [Implements("42/2022/NĐ-CP", certainty: Certainty.Unverified)]
    [Implements("224/2026/NĐ-CP", "14")]
    [Implements("224/2026/NĐ-CP", "16")]
    public static Citation SourceOf(ServiceScale scale) => scale switch
    {
        ServiceScale.Levels2011 => Instruments.Decree43.Cite(),
        ServiceScale.Extent2022 => Instruments.Decree42.Cite(),
        ServiceScale.Extent2026 => Instruments.Decree224.Cite("14"),
        ServiceScale.Proactive2026 => Instruments.Decree224.Cite("16"),
        _ => throw new ArgumentOutOfRangeException(nameof(scale), scale, "The scale is not a named one."),
    };
}
