using NodaTime;

namespace AdminReform.Calendars;

/// <summary>Where bounds begin, and how wide they are: worked out by hand on small calendars, and by every outcome where one choice is open.</summary>
public sealed class DateBracketEdgeTests
{
    private static readonly WorkingCalendar Vietnam = WorkingCalendars.VietnamCivilService;
    private static readonly WorkingCalendar General = WorkingCalendars.VietnamGeneral;

    /// <summary>Swaps can reach back a fortnight from the horizon, 31/12/2027: 18/12 is the first day that one can move, and the 20th the first worked.</summary>
    [Theory]
    [InlineData("2027-12-16", 1, "2027-12-17", false)]
    [InlineData("2027-12-17", 1, "2027-12-20", true)]
    [InlineData("2027-12-17", -1, "2027-12-16", false)]
    [InlineData("2027-12-18", -1, "2027-12-17", true)]
    [InlineData("2027-12-25", 0, "2027-12-25", false)]
    public void A_day_is_provisional_from_where_a_swap_can_reach(string date, int days, string result, bool isProvisional)
    {
        var bracket = Vietnam.BracketWorkingDays(Day(date), days);

        Assert.Equal((Day(result), isProvisional), (bracket.Date, bracket.IsProvisional));
    }

    [Theory]
    [InlineData("2027-12-17", "2027-12-17", false)]
    [InlineData("2027-12-18", "2027-12-20", true)]
    public void So_is_the_next_working_day(string date, string result, bool isProvisional)
    {
        var bracket = Vietnam.BracketOnOrAfter(Day(date));

        Assert.Equal((Day(result), isProvisional), (bracket.Date, bracket.IsProvisional));
    }

    [Fact]
    public void Without_swaps_the_horizon_is_where_bounds_begin()
    {
        Assert.Equal(DateBracket.Settled(new(2027, 12, 31)), General.BracketWorkingDays(new(2027, 12, 30), 1));
        Assert.True(General.BracketWorkingDays(new(2027, 12, 31), 1).IsProvisional);
        Assert.Equal((false, true), (Vietnam.IsProvisional(Vietnam.Horizon), Vietnam.IsProvisional(Vietnam.Horizon.PlusDays(1))));
    }

    [Fact]
    public void A_span_without_a_working_day_ends_with_itself_and_waits_for_nothing()
    {
        var (saturday, sunday) = (new LocalDate(2028, 6, 10), new LocalDate(2028, 6, 11));

        Assert.Equal(DateBracket.Settled(sunday), Vietnam.BracketThrough(saturday, sunday));
        Assert.Equal(new DateBracket(saturday.PlusDays(-1), saturday.PlusDays(-1), saturday.PlusDays(-1), IsProvisional: true), Vietnam.BracketThrough(saturday.PlusDays(-1), sunday));
        Assert.Equal(DateBracket.Settled(new(2026, 6, 12)), Vietnam.BracketThrough(new(2026, 6, 10), new(2026, 6, 14)));
    }

    [Theory]
    [InlineData("2027-12-17", 0)]
    [InlineData("2027-12-18", 3)] // the days of Tết and of Quốc khánh, and swaps
    [InlineData("2029-06-01", 6)]
    public void A_decision_is_awaited_where_it_could_reach(string end, int count) =>
        Assert.Equal(count, Vietnam.PendingDecisions(new(2027, 12, 1), Day(end)).Count);

    /// <summary>The two choices of Lunar New Year 2028 are two calendars; a limit that ends there is due by one of them.</summary>
    [Fact]
    public void Where_one_choice_is_open_the_bounds_are_the_least_and_the_most_of_its_outcomes()
    {
        var tet = VietnameseLunarCalendar.NewYear(2028);
        WorkingCalendar[] outcomes =
        [
            .. new[] { -2, -1 }.Select(start => General.With(new CalendarDecision(new("Nghỉ Tết", "Tết"), new(2027, 12, 1)) { Choices = [HolidayChoice.Tet(tet.PlusDays(start))] })),
        ];
        for (var away = 3; away < 20; away++)
        {
            for (var days = 1; days < 20; days++)
            {
                Same(tet.PlusDays(-away), days);
                Same(tet.PlusDays(4 + away), -days);
            }
        }

        void Same(LocalDate date, int days)
        {
            var bracket = General.BracketWorkingDays(date, days);
            var came = outcomes.Select(calendar => calendar.PlusWorkingDays(date, days)).Order().ToArray();
            Assert.True((came[0], came[^1]) == (bracket.Earliest, bracket.Latest), $"{date:uuuu-MM-dd} {days}: {bracket}, came {came[0]:uuuu-MM-dd} or {came[^1]:uuuu-MM-dd}");
        }
    }

    /// <summary>
    /// A holiday on Wednesday 12/06/2030 and one swap within three days of it: from 9 to 15 June the count may be one less or one more. Counted from Friday
    /// 31 May, 10 June is the sixth day.
    /// </summary>
    [Theory]
    [InlineData(5, 7, 7, 7)]
    [InlineData(6, 10, 9, 11)]
    [InlineData(7, 11, 10, 13)]
    [InlineData(8, 13, 11, 14)]
    [InlineData(9, 14, 13, 16)]
    [InlineData(10, 17, 17, 17)]
    public void One_swap_moves_a_day_near_its_holiday_by_one(int days, int day, int earliest, int latest) =>
        Assert.Equal(June(day, earliest, latest), Small(12).BracketWorkingDays(new(2030, 5, 31), days));

    /// <summary>Holidays four days apart are one stretch and bring one swap; five days apart they are two and bring two, where both can reach.</summary>
    [Fact]
    public void Holidays_a_few_days_apart_bring_swaps_together()
    {
        Assert.Equal(June(12, 10, 13), Small(7, 11).BracketWorkingDays(new(2030, 5, 24), 11));
        Assert.Equal(June(10, 6, 11), Small(7, 12).BracketWorkingDays(new(2030, 5, 24), 10));
        Assert.Equal(June(10, 7, 13), Small(7, 12).BracketWorkingDays(new(2030, 6, 6), 1));
    }

    private static DateBracket June(int day, int earliest, int latest) => new(new(2030, 6, day), new(2030, 6, earliest), new(2030, 6, latest), IsProvisional: true);

    private static WorkingCalendar Small(params int[] holidays) => new(new CalendarDefinition("small", new(new(2030, 1, 1), new(2030, 12, 31)))
    {
        Weeks = [new(new(2030, 1, 1), WeekPattern.MondayToFriday)],
        Law = new(holidays.Select(day => new HolidayRule($"{day}", new("Lễ", "Holiday"), HolidayAnchor.Gregorian(6, day), new(2000, 1, 1)))),
        IsBoundBySwaps = true,
        PendingSwaps = new(1, 3),
    });

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
