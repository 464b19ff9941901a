using AdminReform.Calendars;
using AdminReform.Law;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>Counts a limit one day or one minute at a time, straight down the calendar.</summary>
internal static class DeadlineOracle
{
    internal static LocalDate InDays(DeadlineCase one)
    {
        var calendar = one.Time().Calendar;
        var (accepted, limit) = (one.Facts.AcceptedAt, one.Facts.Limit!);
        var whole = limit.Unit == TimeUnit.Week ? 7 * (int)limit.Amount : (int)limit.Amount;
        var pauses = one.Facts.Interruptions.Where(pause => pause.To > accepted).ToArray();
        var left = 2 * whole;
        var day = accepted.Date;
        while (true)
        {
            if (pauses.Any(pause => pause.To!.Value.Date == day && pause.Effect == SupplementEffect.Restart))
            {
                left = 2 * whole;
            }

            var isWorking = calendar.IsWorkingDay(day);
            if (left == 0 && isWorking && !IsPaused(pauses, day.PlusDays(1)))
            {
                return day;
            }

            day = day.PlusDays(1);
            if (!IsPaused(pauses, day))
            {
                left = Math.Max(0, left - (limit.Unit != TimeUnit.WorkingDay ? 2 : calendar.IsWorkingDay(day) ? HalvesOn(day, one) : 0));
            }
        }
    }

    internal static LocalDateTime InMinutes(DeadlineCase one)
    {
        var time = one.Time();
        var (moment, limit) = (one.Facts.AcceptedAt, one.Facts.Limit!);
        var whole = (int)(limit.Amount * limit.Unit switch { TimeUnit.Day => 1440, TimeUnit.WorkingDay => 480, _ => 60 });
        var isAlways = limit.Unit is TimeUnit.Hour or TimeUnit.Day;
        var pauses = one.Facts.Interruptions.Where(pause => pause.To > moment).ToArray();
        for (var left = whole; ; moment = moment.PlusMinutes(1))
        {
            if (pauses.Any(pause => pause.To == moment && pause.Effect == SupplementEffect.Restart))
            {
                left = whole;
            }

            var isPaused = pauses.Any(pause => pause.From <= moment && moment < pause.To);
            if (left == 0 && !isPaused)
            {
                return moment;
            }

            if (left > 0 && !isPaused && (isAlways || time.IsOpen(moment)))
            {
                left--;
            }
        }
    }

    private static int HalvesOn(LocalDate day, DeadlineCase one) =>
        day.DayOfWeek != one.ShortDay || one.Hours < 2 ? 2 : one.ShortDayCounts == DayCount.Half ? 1 : 0;

    private static bool IsPaused(Interruption[] pauses, LocalDate day) =>
        pauses.Any(pause => pause.From.Date < day && day <= pause.To!.Value.Date);
}
