using AdminReform.OnTime;
using AdminReform.Results;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Targets;
using AdminReform.Rules.Units;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules;

/// <summary>What a review of a caseload concluded at one moment.</summary>
/// <param name="At">The moment.</param>
/// <param name="Counts">How the dossiers stand.</param>
/// <param name="Findings">The findings, in the order of the caseload, then of the catalogue.</param>
/// <param name="Notices">The notices whose moment has come, in the order of the caseload, then of the ladder.</param>
/// <param name="UnitAlerts">What the counts of units of the statutory month give rise to, by unit, then in the order of the rules.</param>
/// <param name="PlanAlerts">The targets that need attention, in the order of the assessments.</param>
/// <param name="DutyAlerts">The duties that are overdue, in the order in which they were given.</param>
/// <param name="DutyNotices">The notices about duties whose moment has come, in the order of the duties, then of the moments.</param>
public sealed record ReviewResult(
    LocalDateTime At,
    CaseloadCounts Counts,
    ConclusionList<Finding> Findings,
    ConclusionList<Notice> Notices,
    ValueList<UnitAlert> UnitAlerts,
    ValueList<PlanAlert> PlanAlerts,
    ValueList<DutyAlert> DutyAlerts,
    ValueList<DutyNotice> DutyNotices)
{
    /// <summary>
    /// What could not be worked out, in the order of the caseload: due moments, whether or not the dossier has ended, then rules and ladders of those
    /// that the rules look at.
    /// </summary>
    public ConclusionList<Undetermined> Undetermined { get; init; } = [];

    /// <summary>
    /// How many dossiers have ended and no rule was asked about, because <see cref="ReviewOptions.IncludeEnded"/> is off: what can only be found of ended ones, such as an early return that
    /// was not announced, was not looked for among them.
    /// </summary>
    public long EndedNotLookedAt { get; init; }

    /// <summary>The duties that are not done and whose due moment, or a step of whose ladder, lies outside the calendar, in the order in which they were given.</summary>
    public ValueList<UndeterminedDuty> UndeterminedDuties { get; init; } = [];

    /// <summary>The dossiers that stand in the caseload more than once and are counted as often (<c>dossier.twice</c>), each with its place.</summary>
    public ValueList<Problem> Repeated { get; init; } = [];
}
