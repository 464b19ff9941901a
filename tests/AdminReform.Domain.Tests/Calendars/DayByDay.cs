using NodaTime;

namespace AdminReform.Calendars;

/// <summary>The obvious way to add and count working days: one day at a time.</summary>
internal static class DayByDay
{
    internal static LocalDate Plus(WorkingCalendar calendar, LocalDate date, int days)
    {
        var step = Math.Sign(days);
        for (var left = Math.Abs(days); left > 0;)
        {
            date = date.PlusDays(step);
            left -= calendar.IsWorkingDay(date) ? 1 : 0;
        }

        return date;
    }

    internal static int Between(WorkingCalendar calendar, LocalDate start, LocalDate end)
    {
        var step = end >= start ? 1 : -1;
        var count = 0;
        for (var date = start; date != end;)
        {
            date = date.PlusDays(step);
            count += calendar.IsWorkingDay(date) ? step : 0;
        }

        return count;
    }
}
