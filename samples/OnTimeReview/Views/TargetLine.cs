using AdminReform.Plans;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;

namespace OnTimeReview.Views;

/// <summary>
/// How a target stands: the milestone, year or tier to look at now, how serious that is (<see langword="null"/> while nobody need be
/// told), what it would take, and whether dossiers that are open now will make it miss although no figure shows that yet.
/// </summary>
public sealed record TargetLine(Target Target, TargetAssessment Assessment, Severity? Severity, LocalizedText Need, bool WillMiss = false)
{
    /// <summary>The figures that it is assessed by, with their sources.</summary>
    public ValueList<Measurement> Figures { get; init; } = [];

    public bool IsMeasured => Assessment.Value is not null;

    /// <summary>It is below what was required, or was not or cannot be reached.</summary>
    public bool IsInTrouble => IsMeasured && (WillMiss || Assessment.Status is TargetStatus.OffPath or TargetStatus.Missed or TargetStatus.Unreachable);
}
