using AdminReform.OnTime;
using NodaTime;

namespace AdminReform.Rules.Escalation;

/// <summary>Climbs a ladder for one dossier.</summary>
public static class LadderClimb
{
    /// <summary>Adds the notices whose moment has come for an open dossier, from the lowest step upwards.</summary>
    public static void AddNotices(ICollection<Notice> notices, in CaseloadEntry entry, LocalDateTime at, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(notices);
        ArgumentNullException.ThrowIfNull(context);
        if (!entry.IsRunning || entry.Deadline.Due is not { } due)
        {
            return;
        }

        foreach (var step in context.PolicyOf(entry).Ladder.Steps.AsSpan())
        {
            var moment = MomentOf(step, due.Date, context);
            if (moment <= at)
            {
                notices.Add(new(step, entry, moment, due.End));
            }
        }
    }

    /// <summary>The next moment strictly after <paramref name="at"/> at which a step falls due; <see langword="null"/> when none is left.</summary>
    public static LocalDateTime? NextMoment(in CaseloadEntry entry, LocalDateTime at, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        LocalDateTime? next = null;
        if (entry.IsRunning && entry.Deadline.Due is { } due)
        {
            foreach (var step in context.PolicyOf(entry).Ladder.Steps.AsSpan())
            {
                var moment = MomentOf(step, due.Date, context);
                next = moment > at ? Moments.Earlier(next, moment) : next;
            }
        }

        return next;
    }

    /// <summary>When a step falls due: at the opening of the office on its day.</summary>
    public static LocalDateTime MomentOf(LadderStep step, LocalDate dueDay, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(context);
        var time = context.Calculator.Time;
        return time.NextOpening(time.Calendar.PlusWorkingDays(dueDay, step.WorkingDays).AtMidnight());
    }
}
