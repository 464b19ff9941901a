using AdminReform.OnTime;
using AdminReform.Rules.Escalation;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules;

/// <summary>What a review of a caseload concluded at one moment.</summary>
/// <param name="At">The moment.</param>
/// <param name="Counts">How the dossiers stand.</param>
/// <param name="Findings">The findings, in the order of the caseload, then of the catalogue.</param>
/// <param name="Notices">The notices whose moment has come, in the order of the caseload, then of the ladder.</param>
public sealed record ReviewResult(LocalDateTime At, CaseloadCounts Counts, ValueList<Finding> Findings, ValueList<Notice> Notices);
