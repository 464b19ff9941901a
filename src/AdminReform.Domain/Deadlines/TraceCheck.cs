using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>Adds up the segments of a trace with nothing but subtraction.</summary>
internal static class TraceCheck
{
    internal static bool Holds(DeadlineTrace trace)
    {
        var segments = trace.Segments;
        if (segments.Count == 0)
        {
            return trace.Deadline.Due is null && (trace.Facts.Limit is null || trace.Deadline.State == DeadlineState.Undetermined);
        }

        if (trace.Facts.Limit is { } limit && !BeginsWith(trace, limit))
        {
            return false;
        }

        var balance = trace.Total;
        var cursor = segments[0].From;
        LocalDateTime? limitEnd = null;
        for (var i = 0; i < segments.Count; i++)
        {
            var segment = segments[i];
            if (segment.From != cursor || segment.To < segment.From || (segment.To is null && i < segments.Count - 1))
            {
                return false;
            }

            if (!Adds(segment, trace, ref balance))
            {
                return false;
            }

            cursor = segment.To ?? cursor;
            limitEnd = segment.Step == TraceStep.Reappointed ? limitEnd : cursor;
        }

        return Ends(trace, segments[^1], balance, limitEnd, cursor);
    }

    // The trace begins at acceptance, and what there is to count is the limit itself, from the day that is not counted.
    private static bool BeginsWith(DeadlineTrace trace, TimeLimit limit)
    {
        var firstDay = trace.Segments.FirstOrDefault(segment => segment.Step == TraceStep.FirstDay)?.From ?? trace.Facts.AcceptedAt;
        return trace.Segments[0].From == trace.Facts.AcceptedAt && trace.Total == TimeBalance.WholeOf(limit, firstDay.Date);
    }

    private static bool Adds(TraceSegment segment, DeadlineTrace trace, ref TimeBalance balance)
    {
        if (segment.Step == TraceStep.CountedAnew)
        {
            // A limit in months is as long as the months after the day on which it begins again, which itself is not counted.
            balance = segment.Balance;
            return segment.To == segment.From && segment.Counted == TimeBalance.Zero
                && trace.Facts.Limit is { } limit && balance == TimeBalance.WholeOf(limit, segment.From.Date.PlusDays(-1));
        }

        if (segment.Step == TraceStep.MonthsInDays)
        {
            var isWhole = trace.Facts.Limit is { IsInMonths: true } months && balance == TimeBalance.WholeOf(months, segment.From.Date.PlusDays(-1))
                && segment.Balance == new TimeBalance(months.DaysOfMonths, Duration.Zero);
            balance = segment.Balance;
            return isWhole && segment.To == segment.From && segment.Counted == TimeBalance.Zero;
        }

        if (segment.Counted != (segment.IsCounted ? Measured(segment) : TimeBalance.Zero))
        {
            return false;
        }

        balance = balance.Minus(segment.Counted);
        return balance == segment.Balance && balance.Days >= 0 && balance.Time >= Duration.Zero;
    }

    // Days are counted by their dates, so that a same-day limit counts the rest of its day as one.
    private static TimeBalance Measured(TraceSegment segment) => segment.Step == TraceStep.CountedHalf
        ? TimeBalance.OfHalves(Period.DaysBetween(segment.From.Date, segment.To!.Value.Date))
        : segment.Counted.Days > 0
        ? new(Period.DaysBetween(segment.From.Date, segment.To!.Value.Date), Duration.Zero)
        : new(0, Period.Between(segment.From, segment.To!.Value, PeriodUnits.Nanoseconds).ToDuration());

    private static bool Ends(DeadlineTrace trace, TraceSegment last, TimeBalance balance, LocalDateTime? limitEnd, LocalDateTime cursor)
    {
        var deadline = trace.Deadline;
        if (deadline.State == DeadlineState.Suspended)
        {
            return last is { Step: TraceStep.Interrupted, To: null } && deadline.Due is null;
        }

        return balance == TimeBalance.Zero && deadline.Original?.End == limitEnd && deadline.Due?.End == cursor;
    }
}
