using AdminReform.Agencies;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using NodaTime;

namespace AdminReform.Rules.Escalation;

/// <summary>Climbs a ladder for one dossier.</summary>
public static class LadderClimb
{
    /// <summary>
    /// Adds the notices whose moment has come for an open dossier and that nothing has stopped, in the order of their moments; steps of the
    /// same moment in the order of the ladder.
    /// </summary>
    public static void AddNotices(IList<Notice> notices, in CaseloadEntry entry, LocalDateTime at, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(notices);
        ArgumentNullException.ThrowIfNull(context);
        List<ClimbedStep> steps = [];
        Climb(steps, entry, at, context);
        foreach (var step in steps)
        {
            notices.Add(step.ToNotice(entry, context));
        }
    }

    /// <summary>
    /// A moment strictly after <paramref name="at"/> before which no notice comes or goes while the facts stay as they are;
    /// <see langword="null"/> when none does any more.
    /// </summary>
    public static LocalDateTime? NextMoment(in CaseloadEntry entry, LocalDateTime at, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Climb(null, entry, at, context);
    }

    /// <summary>Both at once, for notices that are stated later.</summary>
    /// <param name="steps">Takes the steps; empty before.</param>
    /// <param name="entry">The dossier and its deadline.</param>
    /// <param name="at">The moment.</param>
    /// <param name="context">The policies, the people and the acknowledgements.</param>
    internal static LocalDateTime? Climb(List<ClimbedStep>? steps, in CaseloadEntry entry, LocalDateTime at, RuleContext context)
    {
        try
        {
            return Climb(steps, entry, at, context, careful: false);
        }
        catch (OutsideCalendarException)
        {
            // Rare enough to climb again, step by step.
            steps?.Clear();
            return Climb(steps, entry, at, context, careful: true);
        }
    }

    private static LocalDateTime? Climb(List<ClimbedStep>? steps, in CaseloadEntry entry, LocalDateTime at, RuleContext context, bool careful)
    {
        if (!entry.IsRunning || entry.Deadline.Due is not { } due)
        {
            return null;
        }

        var known = entry.DueKnownSince(context.Calculator);
        LocalDateTime? next = null;
        var ladder = context.PolicyOf(entry).Ladder.Steps.AsSpan();
        for (var index = 0; index < ladder.Length; index++)
        {
            var step = ladder[index];
            if (careful && !IsWithin(step, entry, due, known, context))
            {
                continue;
            }

            var moment = MomentOf(step, entry, due, known, context);

            // Office hours can only make it later, so for a step to come the moment is announced, and hours and person are looked up then.
            if (moment > at)
            {
                next = Moments.Earlier(next, moment);
                continue;
            }

            var (start, recipient) = Opening(step, entry, due, moment, context);
            if (start > at)
            {
                next = Moments.Earlier(next, start);
                continue;
            }

            var stop = step.StopsWhen.Count == 0 ? null : StopOf(step, entry.Dossier, due, context);
            if (stop <= at || stop <= start)
            {
                continue;
            }

            next = Moments.Earlier(next, stop);
            steps?.Insert(PlaceOf(steps, start), new(index, start, recipient));
        }

        return next;
    }

    /// <summary>States the notice of a step whose moment has come.</summary>
    internal static Notice NoticeOf(int step, in CaseloadEntry entry, RuleContext context)
    {
        var climbed = context.PolicyOf(entry).Ladder.Steps[step];
        var due = entry.Deadline.Due!.Value;
        var (start, recipient) = Opening(climbed, entry, due, MomentOf(climbed, entry, due, entry.DueKnownSince(context.Calculator), context), context);
        return new ClimbedStep(step, start, recipient).ToNotice(entry, context);
    }

    private static LocalDateTime MomentOf(LadderStep step, in CaseloadEntry entry, DueMoment due, LocalDateTime known, RuleContext context) =>
        LocalDateTime.Max(step.Timing.MomentFor(due, entry.Dossier.ToDeadlineFacts(), context.Calculator), known);

    private static (LocalDateTime Start, Responsible? Recipient) Opening(
        LadderStep step, in CaseloadEntry entry, DueMoment due, LocalDateTime moment, RuleContext context) => context.Routing is { } routing
        ? routing.Route(step, entry.Dossier, moment, due, context.Calculator.Time)
        : (context.Calculator.Time.NextOpening(moment), null);

    // A step whose moment lies outside the calendar never comes.
    private static bool IsWithin(LadderStep step, in CaseloadEntry entry, DueMoment due, LocalDateTime known, RuleContext context)
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

    private static LocalDateTime? StopOf(LadderStep step, Dossier dossier, DueMoment due, RuleContext context)
    {
        LocalDateTime? stop = null;
        foreach (var condition in step.StopsWhen.AsSpan())
        {
            stop = Moments.Earlier(stop, condition switch
            {
                StopCondition.Acknowledged => context.Acknowledgements.FirstOf(dossier.Id, due.End),
                StopCondition.Reappointed => ApologyOf(dossier),
                _ => null,
            });
        }

        return stop;
    }

    private static LocalDateTime? ApologyOf(Dossier dossier)
    {
        if (!dossier.Kinds.Contains(DossierEventKind.Reappointed))
        {
            return null;
        }

        LocalDateTime? sent = null;
        foreach (var item in dossier.Events.AsSpan())
        {
            sent = item is Reappointed ? Moments.Earlier(sent, item.At) : sent;
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
