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
        Climb(notices, entry, at, context);
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

    /// <summary>Both at once.</summary>
    internal static LocalDateTime? Climb(IList<Notice>? notices, in CaseloadEntry entry, LocalDateTime at, RuleContext context)
    {
        if (!entry.IsRunning || entry.Deadline.Due is not { } due)
        {
            return null;
        }

        var first = notices?.Count ?? 0;
        var known = entry.DueKnownSince();
        LocalDateTime? next = null;
        foreach (var step in context.PolicyOf(entry).Ladder.Steps.AsSpan())
        {
            var moment = LocalDateTime.Max(step.Timing.MomentFor(due, entry.Dossier.Clock, context.Calculator.Time), known);

            // Office hours can only make it later, so for a step to come the moment is announced, and hours and person are looked up then.
            if (moment > at)
            {
                next = Moments.Earlier(next, moment);
                continue;
            }

            var (start, recipient) = context.Routing is { } routing
                ? routing.Route(step, entry.Dossier, moment, due, context.Calculator.Time)
                : (context.Calculator.Time.NextOpening(moment), null);
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
            notices?.Insert(PlaceOf(notices, first, start), new(step, entry, start, due.End, recipient, start < context.WatchedSince));
        }

        return next;
    }

    private static LocalDateTime? StopOf(LadderStep step, Dossier dossier, DueMoment due, RuleContext context)
    {
        LocalDateTime? stop = null;
        foreach (var condition in step.StopsWhen.AsSpan())
        {
            stop = Moments.Earlier(stop, condition switch
            {
                StopCondition.Acknowledged => context.Acknowledgements.FirstOf(dossier.Id, due.End),
                StopCondition.ApologySent => ApologyOf(dossier),
                _ => null,
            });
        }

        return stop;
    }

    private static LocalDateTime? ApologyOf(Dossier dossier)
    {
        LocalDateTime? sent = null;
        foreach (var item in dossier.Events.AsSpan())
        {
            sent = item is Extended ? Moments.Earlier(sent, item.At) : sent;
        }

        return sent;
    }

    private static int PlaceOf(IList<Notice> notices, int first, LocalDateTime moment)
    {
        var place = notices.Count;
        while (place > first && notices[place - 1].Since > moment)
        {
            place--;
        }

        return place;
    }
}
