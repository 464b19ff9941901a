using AdminReform.Reports;
using AdminReform.Rules.Policies;
using AdminReform.Values;

namespace AdminReform.Rules.Units;

/// <summary>What a unit has done in a statutory month so far, and what it has open.</summary>
/// <param name="Unit">The resolving unit.</param>
/// <param name="Month">The statutory month.</param>
/// <param name="Accepted">Dossiers accepted in the month.</param>
/// <param name="Resolved">Dossiers with a due moment whose result became ready in the month.</param>
/// <param name="ResolvedLate">Those of them that were late.</param>
/// <param name="Open">Dossiers open now, whenever they were accepted.</param>
/// <param name="Overdue">Those of them that are overdue.</param>
public sealed record UnitFacts(string Unit, ReportingPeriod Month, int Accepted, int Resolved, int ResolvedLate, int Open, int Overdue)
{
    /// <summary>The results of the last days of the month, in order; how many days these are is the policy's (<see cref="RulePolicy.BulkLastDays"/>).</summary>
    public ValueList<ClosingResult> ClosingResults { get; init; } = [];

    /// <summary>The steps of processes that ended in the month, by procedure, then by step; none where the office has no processes.</summary>
    public ValueList<StepCount> Steps { get; init; } = [];

    /// <summary>The month before, of which only <see cref="ClosingResults"/> are kept; <see langword="null"/> where there are none.</summary>
    public UnitFacts? Before { get; init; }

    /// <summary>The share of the resolved that were early or on time.</summary>
    public Share OnTime => new(Resolved - ResolvedLate, Resolved);
}
