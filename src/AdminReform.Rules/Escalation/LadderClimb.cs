using AdminReform.Agencies;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Ladders;
using NodaTime;

namespace AdminReform.Rules.Escalation;

/// <summary>Climbs a ladder for one dossier.</summary>
internal static class LadderClimb
{
    /// <summary>
    /// Adds the steps whose moment has come for an open dossier and that nothing has stopped, in the order of their moments; steps of the same
    /// moment in the order of the ladder.
    /// </summary>
    /// <param name="steps">Takes the steps; empty before.</param>
    /// <param name="entry">The dossier and its deadline.</param>
    /// <param name="at">The moment.</param>
    /// <param name="context">The policies, the people and the acknowledgements.</param>
    /// <param name="isUndetermined">Whether a step leads outside the calendar, and never comes.</param>
    /// <returns>
    /// A moment strictly after <paramref name="at"/> before which no step comes or goes while the facts stay as they are; <see langword="null"/> when
    /// none does any more.
    /// </returns>
    internal static LocalDateTime? Climb(List<ClimbedStep> steps, in CaseloadEntry entry, LocalDateTime at, LadderContext context, out bool isUndetermined)
    {
        isUndetermined = false;
        try
        {
            return Climb(steps, entry, at, context, careful: false);
        }
        catch (OutsideCalendarException)
        {
            // Rare enough to climb again, step by step.
            isUndetermined = true;
            steps.Clear();
            return Climb(steps, entry, at, context, careful: true);
        }
    }

    private static LocalDateTime? Climb(List<ClimbedStep> steps, in CaseloadEntry entry, LocalDateTime at, LadderContext context, bool careful)
    {
        if (!entry.IsRunning || entry.Deadline.Due is not { } due)
        {
            return null;
        }

        var known = entry.DueKnownSince(context.Rules.Calculator);
        LocalDateTime? next = null;
        var ladder = context.Rules.PolicyOf(entry).Ladder.Steps.AsSpan();
        for (var index = 0; index < ladder.Length; index++)
        {
            var step = ladder[index];
            if (careful && !IsWithin(step, entry, due, known, context))
            {
                continue;
            }

            if (entry.Deadline.IsEstimated && step.Timing.MomentFor(due, entry.Dossier.ToDeadlineFacts(), context.Rules.Calculator) >= due.End)
            {
                continue;
            }

            var moment = MomentOf(step, entry, due, known, context);

            // Office hours can only make it later, so for a step to come the moment is announced, and hours and person are looked up then.
            if (moment > at)
            {
                next = NextMoment.Earlier(next, moment);
                continue;
            }

            var (start, recipient) = Opening(step, entry, due, moment, context);
            if (start > at)
            {
                next = NextMoment.Earlier(next, start);
                continue;
            }

            var stop = step.StopsWhen.Count == 0 ? null : StopOf(step, entry, due, context);
            if (stop <= at || stop <= start)
            {
                continue;
            }

            next = NextMoment.Earlier(next, stop);
            steps.Insert(PlaceOf(steps, start), new(index, start, recipient));
        }

        return next;
    }

    /// <summary>States the notice of a step whose moment has come.</summary>
    internal static Notice NoticeOf(int step, in CaseloadEntry entry, LadderContext context)
    {
        var climbed = context.Rules.PolicyOf(entry).Ladder.Steps[step];
        var due = entry.Deadline.Due!.Value;
        var (start, recipient) = Opening(climbed, entry, due, MomentOf(climbed, entry, due, entry.DueKnownSince(context.Rules.Calculator), context), context);
        return new ClimbedStep(step, start, recipient).ToNotice(entry, context);
    }

    private static LocalDateTime MomentOf(LadderStep step, in CaseloadEntry entry, DueMoment due, LocalDateTime known, LadderContext context) =>
        LocalDateTime.Max(step.Timing.MomentFor(due, entry.Dossier.ToDeadlineFacts(), context.Rules.Calculator), known);

    private static (LocalDateTime Start, Responsible? Recipient) Opening(
        LadderStep step, in CaseloadEntry entry, DueMoment due, LocalDateTime moment, LadderContext context) => context.Routing is { } routing
        ? routing.Route(step, entry.Dossier, moment, due, context.Rules.Calculator.Time)
        : (context.Rules.Calculator.Time.NextOpening(moment), null);

    // A step whose moment lies outside the calendar never comes.
    private static bool IsWithin(LadderStep step, in CaseloadEntry entry, DueMoment due, LocalDateTime known, LadderContext context)
    {
        try
        {
            _ = Opening(step, entry, due, MomentOf(step, entry, due, known, context), context);
            return true;
        }
        catch (OutsideCalendarException)
        {
            return false;
        }
    }

    private static LocalDateTime? StopOf(LadderStep step, in CaseloadEntry entry, DueMoment due, LadderContext context)
    {
        LocalDateTime? stop = null;
        foreach (var condition in step.StopsWhen.AsSpan())
        {
            stop = NextMoment.Earlier(stop, condition switch
            {
                StopCondition.Acknowledged => context.Acknowledgements.FirstOf(entry.Dossier.Id, due.End),
                StopCondition.Reappointed => ApologyOf(entry, context),
                _ => null,
            });
        }

        return stop;
    }

    // An apology that gave the due moment in force is not one for having missed it.
    private static LocalDateTime? ApologyOf(in CaseloadEntry entry, LadderContext context)
    {
        if (!entry.Dossier.Kinds.Contains(DossierEventKind.Reappointed))
        {
            return null;
        }

        var (reappointed, sent) = (entry.ReappointedAt(context.Rules.Calculator), (LocalDateTime?)null);
        foreach (var item in entry.Dossier.StandingEvents.AsSpan())
        {
            sent = item is Reappointed && !(item.At <= reappointed) ? NextMoment.Earlier(sent, item.At) : sent;
        }

        return sent;
    }

    private static int PlaceOf(List<ClimbedStep> steps, LocalDateTime moment)
    {
        var place = steps.Count;
        while (place > 0 && steps[place - 1].Start > moment)
        {
            place--;
        }

        return place;
    }
}
