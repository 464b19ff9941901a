namespace AdminReform.Interchange.Json.Plans;

/// <summary>Which shape a target has, by its name in JSON.</summary>
internal enum ShapeKind
{
    Milestones,
    Ratio,
    Coverage,
    Tiered,
    Growth,
    RankGain,
    AdditionalShare,
    Words,
}
