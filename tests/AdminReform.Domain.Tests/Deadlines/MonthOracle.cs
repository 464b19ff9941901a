using AdminReform.Calendars;
using AdminReform.Law;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>A limit in months whose time does not run without a break, counted one day at a time: 30 days a month, 15 half a one, 365 a year.</summary>
internal sealed class MonthOracle(WorkingCalendar calendar, TimeLimit limit)
{
    internal LocalDate DueOf(LocalDateTime start, IEnumerable<Interruption> interruptions)
    {
        var pauses = interruptions.Where(pause => pause.To > start).ToList();
        var unbroken = WorkedFrom(EndOfCalendarMonths(start.Date));
        if (pauses.Count == 0 || pauses[0].From.Date > unbroken)
        {
            return unbroken;
        }

        return pauses[0].Effect == SupplementEffect.Restart || pauses[0].From <= start
            ? DueOf(pauses[0].To!.Value, pauses.Skip(1))
            : Walk(start.Date, pauses);
    }

    private LocalDate Walk(LocalDate start, List<Interruption> pauses)
    {
        var left = limit.Amount * (limit.Unit == TimeUnit.Month ? 30 : 365) - (limit.Unit == TimeUnit.Year && limit.Amount % 1 != 0 ? 2.5m : 0);
        for (var day = start; ; day = day.PlusDays(1))
        {
            if (pauses.FindLastIndex(pause => pause.To!.Value.Date == day && pause.Effect == SupplementEffect.Restart) is var restart && restart >= 0)
            {
                return DueOf(pauses[restart].To!.Value, pauses.Skip(restart + 1));
            }

            left -= day > start && left > 0 && !IsPaused(pauses, day) ? 1 : 0;
            if (left == 0 && calendar.IsWorkingDay(day) && !IsPaused(pauses, day.PlusDays(1)))
            {
                return day;
            }
        }
    }

    private LocalDate EndOfCalendarMonths(LocalDate start) => limit.Unit == TimeUnit.Year
        ? start.PlusMonths((int)(limit.Amount * 12))
        : start.PlusMonths((int)limit.Amount).PlusDays(limit.Amount % 1 == 0 ? 0 : 15);

    private LocalDate WorkedFrom(LocalDate day)
    {
        while (!calendar.IsWorkingDay(day))
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    private static bool IsPaused(List<Interruption> pauses, LocalDate day) => pauses.Exists(pause => pause.From.Date < day && day <= pause.To!.Value.Date);
}
