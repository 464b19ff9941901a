using AdminReform.Calendars;
using NodaTime;

namespace AdminReform.Testing.Arbitraries;

/// <summary>Random office hours over a random calendar, moments and durations to the second; each shrinks.</summary>
public static class OfficeArbitraries
{
    /// <summary>Working time of an office: hours that fit their calendar.</summary>
    public static Arbitrary<WorkingTime> Times() => Arb.From(
        from calendar in CalendarArbitraries.Calendars().Generator
        from one in Week
        from other in Week
        from changesAt in Gen.Choose(100, 1500)
        from own in Gen.Elements(SwappedDayHours.OfDayReplaced, SwappedDayHours.OfItsOwnWeekday)
        let years = CalendarArbitraries.Years.Start
        let hours = new OfficeHours(new DatedHours(years, one), new DatedHours(years.PlusDays(changesAt), other)) { OnSwappedDays = own }
        select Fitting(calendar, hours),
        Simpler);

    /// <summary>A calendar and hours, whether or not they fit.</summary>
    public static Arbitrary<OfficeDraft> Offices() => Arb.From(
        from calendar in CalendarArbitraries.Calendars().Generator
        from one in Week
        from other in Week
        from changesAt in Gen.Frequency((1, Gen.Choose(1, 20)), (3, Gen.Choose(100, 1500)))
        from own in Gen.Elements(SwappedDayHours.OfDayReplaced, SwappedDayHours.OfItsOwnWeekday)
        let years = CalendarArbitraries.Years.Start
        select new OfficeDraft(calendar, new OfficeHours(new DatedHours(years, one), new DatedHours(years.PlusDays(changesAt), other)) { OnSwappedDays = own }),
        _ => []);

    /// <summary>Moments to the second on the days of <see cref="CalendarArbitraries.Dates"/>, at the half-hours that offices open and close as often as elsewhere.</summary>
    public static Arbitrary<LocalDateTime> Moments() => Arb.From(
        from date in CalendarArbitraries.Dates().Generator
        from second in Gen.Frequency(
            (3, Gen.Choose(0, 86399)),
            (2, Gen.Elements(0, 7, 15, 23, 24, 27, 35, 47).Select(halfHour => halfHour * 1800 % 86400)))
        select date.AtMidnight().PlusSeconds(second),
        moment => moment.TimeOfDay == LocalTime.Midnight ? [] : [moment.Date.AtMidnight(), moment.Date.At(new LocalTime(moment.Hour, 0))]);

    /// <summary>Up to thirty hours, backwards too, in seconds.</summary>
    public static Arbitrary<Duration> Durations() => Arb.From(
        Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(1, 40).Select(quarter => quarter * 2700)), (6, Gen.Choose(-90_000, 90_000))).Select(seconds => Duration.FromSeconds(seconds)),
        time => time == Duration.Zero ? [] : [Duration.Zero, Duration.FromSeconds(Math.Truncate(time.TotalSeconds / 2))]);

    private static Gen<OfficeDay> Day =>
        from bounds in Gen.Choose(0, 96).ArrayOf(6)
        from count in Gen.Frequency((1, Gen.Constant(0)), (2, Gen.Constant(1)), (6, Gen.Constant(2)), (2, Gen.Constant(3)))
        let sorted = bounds.Distinct().Order().ToArray()
        select new OfficeDay(Enumerable.Range(0, Math.Min(count, sorted.Length / 2)).Select(period =>
            new OpenPeriod(Quarter(sorted[2 * period]), Quarter(sorted[(2 * period) + 1]))));

    private static Gen<OfficeWeek> Week =>
        from usual in Day.Where(day => day.Periods.Count > 0)
        from weekday in Gen.Choose(1, 7)
        from special in Day
        from counts in Gen.Frequency((4, Gen.Constant(DayCount.Whole)), (1, Gen.Constant(DayCount.ReceptionOnly)), (1, Gen.Elements(DayCount.Half, DayCount.HoursOnly)))
        select OfficeWeek.EveryDay(usual).With((IsoDayOfWeek)weekday, special with { Counts = counts });

    // Hours of its own on a day that the calendar never works are refused; the usual ones never are.
    private static WorkingTime Fitting(WorkingCalendar calendar, OfficeHours hours)
    {
        try
        {
            return new(calendar, hours);
        }
        catch (ArgumentException)
        {
            return new(calendar, new OfficeHours(hours.Weeks.Select(week => week with { Week = OfficeWeek.EveryDay(week.Week.Usual) })) { OnSwappedDays = hours.OnSwappedDays });
        }
    }

    private static LocalTime Quarter(int quarter) => LocalTime.FromSecondsSinceMidnight(quarter * 900 % 86400);

    private static IEnumerable<WorkingTime> Simpler(WorkingTime time)
    {
        if (time.Hours != OfficeHours.Common)
        {
            yield return new(time.Calendar, OfficeHours.Common);
        }

        if (time.Calendar != WorkingCalendars.MondayToFriday)
        {
            yield return new(WorkingCalendars.MondayToFriday, time.Hours);
        }
    }
}
