using AdminReform.Rules.Findings;
using NodaTime;

namespace AdminReform.Rules.Escalation;

/// <summary>What climbing a ladder needs besides what rules look at. Immutable; any number of threads.</summary>
/// <param name="Rules">How working time is computed, and the policies, whose ladders are climbed.</param>
/// <param name="Acknowledgements">What was acknowledged.</param>
/// <param name="Routing">The people behind the roles; <see langword="null"/> where they are not known.</param>
/// <param name="WatchedSince">Since when the caseload is watched; <see langword="null"/> for always.</param>
internal sealed record LadderContext(
    RuleContext Rules, AcknowledgementBook Acknowledgements, NoticeRouting? Routing = null, LocalDateTime? WatchedSince = null);
