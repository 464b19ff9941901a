using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Ladders;
using NodaTime;

namespace AdminReform.Rules.Escalation;

/// <summary>What climbing a ladder needs besides what rules look at. Immutable; any number of threads.</summary>
/// <param name="Rules">How working time is computed, and the policies, whose ladders are climbed.</param>
/// <param name="Acknowledgements">What was acknowledged.</param>
/// <param name="Routing">The people behind the roles; <see langword="null"/> where they are not known.</param>
/// <param name="WatchedSince">Since when the caseload is watched; <see langword="null"/> for always.</param>
internal sealed record LadderContext(
    RuleContext Rules, AcknowledgementBook Acknowledgements, NoticeRouting? Routing = null, LocalDateTime? WatchedSince = null)
{
    /// <summary>Who is told at a step, of a dossier as of a duty, and when: the moment, or the next opening of their office.</summary>
    /// <param name="step">The step.</param>
    /// <param name="unit">The unit that resolves the dossier, or that owes the duty.</param>
    /// <param name="dossier">The dossier; <see langword="null"/> for a duty.</param>
    /// <param name="moment">The moment of the step.</param>
    /// <param name="due">The due moment in force.</param>
    internal (LocalDateTime Start, Responsible? Recipient) Opening(LadderStep step, string unit, Dossier? dossier, LocalDateTime moment, DueMoment due)
    {
        var common = Rules.Calculator.Time;
        return Routing is not null ? Routing.Route(step, unit, dossier, moment, due, common)
            : (common.NextOpening(moment), step.Person is { } person ? new(step.Recipient, unit, person) : null);
    }
}
