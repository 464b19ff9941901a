using AdminReform.Agencies;

namespace AdminReform.Reports;

/// <summary>The counts of one level of administration.</summary>
/// <param name="Level">The level; <see langword="null"/> for agencies that the register does not know.</param>
/// <param name="Counts">The counts.</param>
public sealed record LevelCounts(AgencyLevel? Level, ReportCounts Counts)
{
    /// <summary>Returns the level and the counts.</summary>
    public override string ToString() => $"{Level?.ToString() ?? "no level"}: {Counts}";
}
