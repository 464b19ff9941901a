using AdminReform.Law;

namespace AdminReform.Procedures;

/// <summary>Which provision sets each scale of service levels, and so on which days it is in use.</summary>
public static class ServiceScales
{
    /// <summary>The provision that sets a scale; the days on which its instrument is in force are those of the scale.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The scale is not a named one.</exception>
    [Implements("43/2011/NĐ-CP")]
    [Implements("42/2022/NĐ-CP")]
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
