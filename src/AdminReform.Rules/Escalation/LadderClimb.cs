using AdminReform.Agencies;
using AdminReform.Calendars;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Ladders;
using NodaTime;

namespace AdminReform.Rules.Escalation;

/// <summary>Climbs a ladder for one dossier, or for one step of it.</summary>
internal static class LadderClimb
{
    // As many are put in order without making anything.
    private const int FewSteps = 24;

    /// <summary>
    /// Adds the steps whose moment has come and that nothing has stopped, in the order of their moments; steps of the same moment in the order of the
    /// ladder, after those that were there.
    /// </summary>
    /// <param name="steps">Takes the steps, beside those climbed for others.</param>
    /// <param name="goal">What the ladder is climbed for.</param>
    /// <param name="at">The moment.</param>
    /// <param name="context">The policies, the people and the acknowledgements.</param>
    /// <param name="isUndetermined">Whether a step leads outside the calendar, and never comes; told from the first moment at which it could have come.</param>
    /// <returns>
    /// A moment strictly after <paramref name="at"/> before which no step comes or goes while the facts stay as they are; <see langword="null"/> when
    /// none does any more.
    /// </returns>
    internal static LocalDateTime? Climb(List<ClimbedStep> steps, in ClimbGoal goal, LocalDateTime at, LadderContext context, out bool isUndetermined)
    {
        isUndetermined = false;
        try
        {
            return Climb(steps, goal, at, context, careful: false, out _);
        }
        catch (OutsideCalendarException)
        {
            // Rare enough to climb again, step by step.
            var place = goal.Place;
            steps.RemoveAll(step => step.Place == place);
            return Climb(steps, goal, at, context, careful: true, out isUndetermined);
        }
    }

    private static LocalDateTime? Climb(List<ClimbedStep> steps, in ClimbGoal goal, LocalDateTime at, LadderContext context, bool careful, out bool isUndetermined)
    {
        LocalDateTime? next = null;
        (LocalDateTime? At, bool IsKnown) apology = default;
        var isInOrder = true;
        isUndetermined = false;
        var ladder = goal.Ladder.Steps.AsSpan();
        for (var index = 0; index < ladder.Length; index++)
        {
            var step = ladder[index];
            if (step.When is { } when && !when.Holds(goal.Dossier))
            {
                continue;
            }

            if (careful && !IsWithin(step, goal, context))
            {
                var first = FirstOf(step, goal.Due.Date, context);
                isUndetermined |= first <= at;
                next = first > at ? NextMoment.Earlier(next, first) : next;
                continue;
            }

            if (goal.IsEstimated && step.Timing.MomentFor(goal.Due, goal.Facts, context.Rules.Calculator) >= goal.Due.End)
            {
                continue;
            }

            var moment = MomentOf(step, goal, context);

            // Office hours can only make it later, so for a step to come the moment is announced, and hours and person are looked up then.
            if (moment > at)
            {
                next = NextMoment.Earlier(next, moment);
                continue;
            }

            var (start, recipient) = Opening(step, goal, moment, context);
            if (start > at)
            {
                next = NextMoment.Earlier(next, start);
                continue;
            }

            var stop = step.StopsWhen.Count == 0 ? null : StopOf(step, goal, context, ref apology);
            if (stop <= at)
            {
                continue;
            }

            next = NextMoment.Earlier(next, stop);
            isInOrder &= steps.Count == 0 || steps[^1].Start <= start;
            steps.Add(new(index, goal.Place, start, recipient));
        }

        if (!isInOrder)
        {
            PutInOrder(steps);
        }

        return next;
    }

    // Steps of the same moment stay as they were.
    private static void PutInOrder(List<ClimbedStep> steps)
    {
        if (steps.Count > FewSteps)
        {
            ClimbedStep[] inOrder = [.. steps.OrderBy(step => step.Start)];
            steps.Clear();
            steps.AddRange(inOrder);
            return;
        }

        for (var place = 1; place < steps.Count; place++)
        {
            var (step, free) = (steps[place], place);
            for (; free > 0 && steps[free - 1].Start > step.Start; free--)
            {
                steps[free] = steps[free - 1];
            }

            steps[free] = step;
        }
    }

    /// <summary>States the notice of a step whose moment has come.</summary>
    /// <param name="step">Its place in the ladder.</param>
    /// <param name="place">What it was climbed for, by <see cref="ClimbGoal.Place"/>.</param>
    /// <param name="entry">The dossier.</param>
    /// <param name="context">The policies, the people and the acknowledgements.</param>
    internal static Notice NoticeOf(int step, int place, in CaseloadEntry entry, LadderContext context)
    {
        var goal = (place == ClimbGoal.OfDossier
            ? ClimbGoal.Of(entry, context)
            : ClimbGoal.Of(entry, new StepsAtHand(context.Rules).Of(entry.Dossier)!, place, context))!.Value;
        var climbed = goal.Ladder.Steps[step];
        var (start, recipient) = Opening(climbed, goal, MomentOf(climbed, goal, context), context);
        return new ClimbedStep(step, place, start, recipient).ToNotice(entry, goal, context);
    }

    private static LocalDateTime MomentOf(LadderStep step, in ClimbGoal goal, LadderContext context) =>
        LocalDateTime.Max(step.Timing.MomentFor(goal.Due, goal.Facts, context.Rules.Calculator), goal.Known);

    private static (LocalDateTime Start, Responsible? Recipient) Opening(LadderStep step, in ClimbGoal goal, LocalDateTime moment, LadderContext context) =>
        context.Opening(step, goal.Dossier.ResolvingUnit, goal.Dossier, moment, goal.Due);

    // A step whose moment lies outside the calendar never comes.
    private static bool IsWithin(LadderStep step, in ClimbGoal goal, LadderContext context)
    {
        try
        {
            _ = Opening(step, goal, MomentOf(step, goal, context), context);
            return true;
        }
        catch (OutsideCalendarException)
        {
            return false;
        }
    }

    /// <summary>When a step could come at the earliest, as the due day alone says, and as a review asks before it climbs at all.</summary>
    internal static LocalDateTime FirstOf(LadderStep step, LocalDate due, LadderContext context)
    {
        try
        {
            return step.Timing.NotBefore(due, context.Rules.Calculator.Time);
        }
        catch (OutsideCalendarException)
        {
            return LocalDateTime.MinIsoValue;
        }
    }

    private static LocalDateTime? StopOf(LadderStep step, in ClimbGoal goal, LadderContext context, ref (LocalDateTime? At, bool IsKnown) apology)
    {
        LocalDateTime? stop = null;
        foreach (var condition in step.StopsWhen.AsSpan())
        {
            // The history is read once for all steps.
            apology = condition == StopCondition.Reappointed && !apology.IsKnown ? (ApologyOf(goal, context), true) : apology;
            stop = NextMoment.Earlier(stop, condition switch
            {
                StopCondition.Acknowledged => context.Acknowledgements.FirstOf(goal.Dossier.Id, goal.Due.End, goal.Step?.Key),
                StopCondition.Reappointed => apology.At,
                _ => null,
            });
        }

        return stop;
    }

    // An apology that gave the due moment in force is not one for having missed it.
    private static LocalDateTime? ApologyOf(in ClimbGoal goal, LadderContext context)
    {
        if (!goal.Dossier.Kinds.Contains(DossierEventKind.Reappointed))
        {
            return null;
        }

        var (reappointed, sent) = (goal.Dossier.ReappointedAt(context.Rules.Calculator), (LocalDateTime?)null);
        foreach (var item in goal.Dossier.StandingEvents.AsSpan())
        {
            sent = item is Reappointed && !(item.At <= reappointed) ? NextMoment.Earlier(sent, item.At) : sent;
        }

        return sent;
    }
}
