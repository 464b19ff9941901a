using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Processes;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Ladders;
using NodaTime;

namespace AdminReform.Rules.Escalation;

/// <summary>What a ladder is climbed for: a dossier whose clock runs, or a step of its process that does.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Ladder">The ladder.</param>
/// <param name="Due">The due moment that the rungs are reckoned from.</param>
/// <param name="Known">The latest of the facts from which that follows.</param>
/// <param name="Facts">What it is calculated from, where a rung asks for the share of the limit.</param>
/// <param name="Steps">The steps of the dossier, of which it is one; <see langword="null"/> for the dossier.</param>
/// <param name="Place">The place of the step in its version; <see cref="OfDossier"/> for the dossier.</param>
internal readonly record struct ClimbGoal(Dossier Dossier, Ladder Ladder, DueMoment Due, LocalDateTime Known, DeadlineFacts? Facts, StepReading? Steps, int Place)
{
    internal const int OfDossier = -1;

    /// <summary>The step; <see langword="null"/> for the dossier.</summary>
    internal FoundStep? Step => Steps is { } steps ? FoundStep.Of(steps, steps.PlaceOfRunning(Place)) : null;

    /// <summary>Whether the due moment is an estimate, by which nobody is late.</summary>
    internal bool IsEstimated { get; private init; }

    /// <summary>The dossier; <see langword="null"/> where its clock does not run or has no due moment.</summary>
    internal static ClimbGoal? Of(in CaseloadEntry entry, LadderContext context) => entry.IsRunning && entry.Deadline.Due is { } due
        ? new(
            entry.Dossier, context.Rules.PolicyOf(entry).Ladder, due, entry.DueKnownSince(context.Rules.Calculator), entry.Dossier.ToDeadlineFacts(), null, OfDossier)
        {
            IsEstimated = entry.Deadline.IsEstimated,
        }
        : null;

    /// <summary>A step of the dossier; <see langword="null"/> where it does not run, has no due moment, or is the applicant's.</summary>
    internal static ClimbGoal? Of(in CaseloadEntry entry, StepReading steps, int step, LadderContext context)
    {
        if (!entry.IsRunning || steps.PlaceOfRunning(step) is not (>= 0 and var place)
            || steps.StepAt(place).Owner is { Kind: StepOwnerKind.Applicant } || steps.DueAt(place) is not { } due)
        {
            return null;
        }

        var ladder = context.Rules.PolicyOf(entry).StepLadder;
        return new(entry.Dossier, ladder, due, steps.DueKnownSince(place), ladder.HasShares ? FactsOf(steps, place, context) : null, steps, step);
    }

    // From the beginning of the step on, stopped as the dossier was.
    private static DeadlineFacts FactsOf(StepReading steps, int place, LadderContext context) =>
        new(steps.Spans[place].Since) { Interruptions = steps.Facts.Interruptions, Regime = context.Rules.Calculator.RegimeOf(steps.Facts) };
}
