using AdminReform.Calendars;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>Working time by the minute, with nothing of the tables that the library counts with but the days off.</summary>
internal static class MinuteWalk
{
    internal static LocalDateTime Plus(LocalDateTime start, int minutes)
    {
        while (minutes > 0)
        {
            minutes -= IsOpen(start) ? 1 : 0;
            start = start.PlusMinutes(1);
        }

        return start;
    }

    internal static int Between(LocalDateTime start, LocalDateTime end)
    {
        var open = 0;
        for (; start < end; start = start.PlusMinutes(1))
        {
            open += IsOpen(start) ? 1 : 0;
        }

        return open;
    }

    private static bool IsOpen(LocalDateTime moment)
    {
        var minute = (moment.Hour * 60) + moment.Minute;
        return minute is (>= 450 and < 690) or (>= 810 and < 1050) && WorkingCalendars.VietnamCivilService.IsWorkingDay(moment.Date);
    }
}
