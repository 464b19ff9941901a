using NodaTime;

namespace AdminReform.Calendars;

/// <summary>The obvious way to measure working time: one minute at a time, and one second at a time within the last one.</summary>
internal static class SecondBySecond
{
    internal static bool IsOpen(WorkingTime time, LocalDateTime moment)
    {
        if (!time.Calendar.IsWorkingDay(moment.Date))
        {
            return false;
        }

        var day = time.Calendar.Describe(moment.Date);
        var weekday = day.Kind == CalendarDayKind.SwappedWorkingDay && time.Hours.OnSwappedDays == SwappedDayHours.OfDayReplaced
            ? day.Counterpart!.Value.DayOfWeek
            : moment.DayOfWeek;
        var hours = time.Hours.On(moment.Date)[weekday];
        return !hours.IsReceptionOnly && hours.Periods.Any(period =>
            moment.TimeOfDay >= period.Opening && (period.Closing == LocalTime.Midnight || moment.TimeOfDay < period.Closing));
    }

    internal static LocalDateTime Plus(WorkingTime time, LocalDateTime start, Duration amount)
    {
        var left = (long)amount.TotalSeconds;
        var moment = start;
        while (left > 0)
        {
            var step = Step(moment, left, forward: true);
            left -= IsOpen(time, moment) ? step : 0;
            moment = moment.PlusSeconds(step);
        }

        while (left < 0)
        {
            var step = Step(moment, -left, forward: false);
            moment = moment.PlusSeconds(-step);
            left += IsOpen(time, moment) ? step : 0;
        }

        return moment;
    }

    internal static Duration Between(WorkingTime time, LocalDateTime start, LocalDateTime end)
    {
        var (from, to) = start <= end ? (start, end) : (end, start);
        var open = 0L;
        while (from < to)
        {
            var step = Step(from, Period.Between(from, to, PeriodUnits.Seconds).Seconds, forward: true);
            open += IsOpen(time, from) ? step : 0;
            from = from.PlusSeconds(step);
        }

        return Duration.FromSeconds(start <= end ? open : -open);
    }

    /// <summary>A whole quarter of an hour where it fits, because the random hours begin and end on quarters; else one second.</summary>
    private static int Step(LocalDateTime moment, long left, bool forward)
    {
        var second = (moment.Minute * 60) + moment.Second;
        var toQuarter = forward ? 900 - (second % 900) : (second % 900 == 0 ? 900 : second % 900);
        return (int)Math.Min(left, toQuarter);
    }
}
