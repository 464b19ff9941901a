using AdminReform.Calendars;
using NodaTime;

namespace AdminReform.Hosting.Desks;

/// <summary>When the next digest may fall due.</summary>
internal static class Mornings
{
    // The longest that an office was ever closed is Tết; anything beyond is a calendar without working days.
    private const int MostDaysClosed = 60;

    /// <summary>The first moment after another at which a morning digest of an hour may fall due: the hour, on days on which an office opens later its opening.</summary>
    internal static LocalDateTime? NextAfter(LocalDateTime moment, LocalTime hour, IEnumerable<WorkingTime> times) =>
        times.Select(time => NextAfter(moment, hour, time)).Where(next => next is not null).DefaultIfEmpty().Min();

    private static LocalDateTime? NextAfter(LocalDateTime moment, LocalTime hour, WorkingTime time)
    {
        var day = moment.Date;
        for (var left = MostDaysClosed; left > 0 && time.Calendar.Range.Contains(day); left--, day = day.PlusDays(1))
        {
            foreach (var period in time.PeriodsOn(day))
            {
                if (period.Closing > hour)
                {
                    var at = day + LocalTime.Max(period.Opening, hour);
                    if (at > moment)
                    {
                        return at;
                    }

                    break;
                }
            }
        }

        return null;
    }
}
