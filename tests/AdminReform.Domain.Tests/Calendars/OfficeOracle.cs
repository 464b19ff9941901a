using NodaTime;

namespace AdminReform.Calendars;

/// <summary>The plainest answers about a calendar and office hours before they are put together.</summary>
internal static class OfficeOracle
{
    extension(OfficeDraft draft)
    {
        internal IEnumerable<IsoDayOfWeek> Refused => NeverCounted(draft.Calendar, draft.Hours);
    }

    /// <summary>Day by day: the days of the week whose own hours no worked day has under the week that the calendar came to have last, which does not work them.</summary>
    internal static IEnumerable<IsoDayOfWeek> NeverCounted(WorkingCalendar calendar, OfficeHours hours) =>
        from date in Enumerable.Range(0, calendar.Range.Length).Select(day => calendar.Range.Start.PlusDays(day))
        group date by hours.Weeks.Last(week => week.From <= date) into days
        from weekday in Enum.GetValues<IsoDayOfWeek>().Skip(1)
        let own = days.Key.Week.OwnOf(weekday)
        where own is not null && own.Periods.Count > 0 && !own.IsReceptionOnly
        let last = PatternOf(calendar, days.Max())
        where !last.Pattern.IsWorked(weekday)
        where !days.Any(date => PatternOf(calendar, date) == last && calendar.IsWorkingDay(date) && WeekdayOf(calendar, hours, date) == weekday)
        select weekday;

    private static DatedWeek PatternOf(WorkingCalendar calendar, LocalDate date) => calendar.Definition.Weeks.Where(week => week.From <= date).MaxBy(week => week.From)!;

    private static IsoDayOfWeek WeekdayOf(WorkingCalendar calendar, OfficeHours hours, LocalDate date) =>
        calendar.Describe(date) is { Kind: CalendarDayKind.SwappedWorkingDay, Counterpart: { } replaced } && hours.OnSwappedDays == SwappedDayHours.OfDayReplaced
            ? replaced.DayOfWeek
            : date.DayOfWeek;
}
