using AdminReform.OnTime;

namespace AdminReform.Charts;

/// <summary>The counts of a unit or an agency.</summary>
/// <param name="Unit">Its name.</param>
/// <param name="Counts">What it resolved and has open.</param>
public sealed record UnitCounts(string Unit, CaseloadCounts Counts);
