using AdminReform.Values;
using NodaTime;

namespace AdminReform.Calendars;

/// <content>How its days count in limits of working days, and when dossiers are received.</content>
public sealed partial class WorkingTime
{
    /// <summary>
    /// Adds working days as limits count them: as <see cref="WorkingCalendar.PlusWorkingDays"/> does, but for days of the week that count half or not
    /// at all. The result is the day with which the last half is over.
    /// </summary>
    /// <param name="date">The start, which is not counted.</param>
    /// <param name="days">How many; before the start, where negative; zero gives the start itself.</param>
    /// <exception cref="OutsideCalendarException">The start or the result is outside the calendar's range.</exception>
    public LocalDate PlusWorkingDays(LocalDate date, int days) => _counter is null
        ? Calendar.PlusWorkingDays(date, days)
        : DayNumber.ToDate(_counter.Plus(DayNumber.Of(date), 2 * Math.Clamp(days, -LongestInDays, LongestInDays)));

    /// <summary>
    /// When dossiers are received on a day (giờ tiếp nhận): the office hours of a working day, and those of reception only on a weekly day of rest.
    /// None on a holiday and on a day off by decision.
    /// </summary>
    /// <exception cref="OutsideCalendarException">The day is outside the calendar's range.</exception>
    public ValueList<OpenPeriod> ReceptionOn(LocalDate date)
    {
        var ordinal = Calendar.WorkingDaysBefore(DayNumber.Of(date), out var isWorked);
        return isWorked ? _schedules[_scheduleOf[ordinal]].Periods : IsReceptionOnly(date) ? Hours.On(date)[date.DayOfWeek].Periods : [];
    }

    /// <summary>Whether dossiers are received at a moment: at opening they are, at closing no longer.</summary>
    /// <exception cref="OutsideCalendarException">The moment is outside the calendar's range.</exception>
    public bool IsReceiving(LocalDateTime moment)
    {
        foreach (var period in ReceptionOn(moment.Date))
        {
            if (moment.NanosecondOfDay >= period.Start && moment.NanosecondOfDay < period.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether every working day counts whole, so that counting by days is the calendar's own.</summary>
    internal bool CountsWholeDays => _counter is null;

    /// <summary>Whether dossiers are only received on a day, worked or a weekly day of rest.</summary>
    internal bool IsReceptionOnly(LocalDate date)
    {
        var ordinal = Calendar.WorkingDaysBefore(DayNumber.Of(date), out var isWorked);
        return isWorked ? _schedules[_scheduleOf[ordinal]].IsReceptionOnly
            : Hours.On(date)[date.DayOfWeek] is { IsReceptionOnly: true, Periods.Count: > 0 } && Calendar.Describe(date).Kind == CalendarDayKind.WeeklyRest;
    }

    /// <summary>How much a day counts in limits of working days, in halves: 2, 1 or 0.</summary>
    internal int HalvesOn(LocalDate date)
    {
        var ordinal = Calendar.WorkingDaysBefore(DayNumber.Of(date), out var isWorked);
        return isWorked ? HalvesOf(_schedules[_scheduleOf[ordinal]].Counts) : 0;
    }

    /// <summary>Adds halves of working days: even numbers of them where all days count whole.</summary>
    internal int PlusCounted(int day, int halves) => _counter is null ? Calendar.PlusWorked(day, halves >> 1) : _counter.Plus(day, halves);

    /// <summary>Counts halves of working days, the start not counted and the end counted.</summary>
    internal int CountedBetween(int start, int end) => _counter is null ? 2 * Calendar.WorkedBetween(start, end) : _counter.Between(start, end);

    /// <summary>Adds halves, with the days that awaited decisions could make of the result.</summary>
    internal DateBracket BracketCounted(LocalDate date, int halves) =>
        _counter is null ? Calendar.BracketWorkingDays(date, halves >> 1) : Calendar.BracketHalves(date, halves, _counter);

    private static int HalvesOf(DayCount count) => count switch
    {
        DayCount.Whole => 2,
        DayCount.Half => 1,
        _ => 0,
    };
}
