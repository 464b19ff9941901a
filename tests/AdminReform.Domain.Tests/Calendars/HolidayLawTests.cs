using AdminReform.Law;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Calendars;

public sealed class HolidayLawTests
{
    private static readonly WorkingCalendar Vietnam = WorkingCalendars.VietnamCivilService;

    [Theory]
    [InlineData(1996, 8)] // Bộ luật Lao động 1994: 01/01, four days of Tết, 30/04, 01/05, 02/09
    [InlineData(2006, 8)]
    [InlineData(2007, 9)] // Giỗ Tổ is added
    [InlineData(2013, 9)] // the code of 2012 came in force after Tết
    [InlineData(2014, 10)] // five days of Tết
    [InlineData(2020, 10)]
    [InlineData(2021, 11)] // two days of Quốc khánh
    [InlineData(2025, 11)]
    [InlineData(2026, 12)] // 24/11
    [InlineData(2040, 12)]
    [Holds("84/2007/QH11", "1", Certainty.Secondary)]
    [Holds("28/2026/QH16", "2", Certainty.Secondary)]
    public void The_law_of_the_day_says_how_many_days_of_a_year_are_holidays(int year, int days)
    {
        var holidays = Days(year).Where(day => day.Kind == CalendarDayKind.Holiday).ToArray();
        var shared = holidays.Count(day => day.Reason.English.Contains(';', StringComparison.Ordinal));

        Assert.Equal(days, holidays.Length + shared);
    }

    [Fact]
    public void Every_day_off_beyond_the_week_states_its_ground_and_both_languages()
    {
        foreach (var day in Enumerable.Range(1995, 205).SelectMany(Days).Where(day => day.Kind is not (CalendarDayKind.WorkingDay or CalendarDayKind.WeeklyRest)))
        {
            Assert.NotNull(day.LegalBasis);
            Assert.NotEqual("", day.Reason.Vietnamese);
            Assert.Equal(day.Date > Vietnam.Horizon, day.IsProvisional);
            Assert.True(day.Provision is null || day.Provision.Instrument.IsInForce(day.Date), $"{day.Date} {day.Provision}");
        }
    }

    [Fact]
    public void On_every_day_up_to_the_horizon_exactly_one_rule_of_a_law_in_force_sets_each_holiday()
    {
        string[] always = [VietnamHolidays.NewYear, VietnamHolidays.Tet, VietnamHolidays.Reunification, VietnamHolidays.LabourDay, VietnamHolidays.NationalDay];
        for (var date = Vietnam.Range.Start; date <= Vietnam.Horizon; date = date.PlusDays(1))
        {
            var inForce = HolidayLaw.Vietnam.InForce(date).ToArray();
            Assert.All(inForce, rule => Assert.True(rule.Source!.Instrument.IsInForce(date)));
            Assert.All(always, id => Assert.Single(inForce, rule => rule.Id == id));
            Assert.Equal(inForce.Length, inForce.DistinctBy(rule => rule.Id).Count());
        }
    }

    [Fact]
    public void Every_holiday_on_a_day_of_rest_is_made_up_once()
    {
        var days = Enumerable.Range(2000, 199).SelectMany(Days).ToArray();
        var madeUp = days.Where(day => day.Kind == CalendarDayKind.CompensatoryDayOff).Select(day => day.Counterpart!.Value).ToArray();
        var onRest = days.Where(day => day.Kind == CalendarDayKind.Holiday && day.Date.DayOfWeek >= IsoDayOfWeek.Saturday).Select(day => day.Date);

        Assert.Equal(onRest, madeUp);
    }

    [Fact]
    public void Two_holidays_on_one_day_are_both_named_and_made_up_as_one_day()
    {
        // 30/04/2028 is a Sunday, and 01/05 a Monday.
        var calendar = Vietnam.With(new HolidayRule("new", new LocalizedText("Ngày mới", "New day"), HolidayAnchor.Gregorian(4, 30), new(2028, 1, 1)));

        Assert.Equal("Reunification (Victory) Day; New day", calendar.Describe(new(2028, 4, 30)).Reason.English);
        Assert.Equal("Substitute for Reunification (Victory) Day; New day (2028-04-30)", calendar.Describe(new(2028, 5, 2)).Reason.English);
        Assert.True(calendar.IsWorkingDay(new(2028, 5, 3)));
    }

    [Fact]
    public void A_substitute_that_no_text_gives_says_that_it_is_assumed() =>
        Assert.Equal("Nghỉ bù Ngày Văn hóa Việt Nam (24/11), chưa có quy định", Vietnam.Describe(new(2029, 11, 26)).Reason.Vietnamese);

    [Fact]
    public void The_calendar_can_be_asked_as_it_was_known_on_a_day()
    {
        // The swap of 02/01/2026 was announced on 25/12/2025; a promise made on the day before counted that Friday.
        var then = Vietnam.KnownAt(new(2025, 12, 24));

        Assert.True(then.IsWorkingDay(new(2026, 1, 2)));
        Assert.False(then.IsWorkingDay(new(2026, 1, 10)));
        Assert.Equal(new LocalDate(2026, 1, 2), then.PlusWorkingDays(new(2025, 12, 31), 1));
        Assert.Equal(new LocalDate(2026, 1, 5), Vietnam.KnownAt(new(2025, 12, 25)).PlusWorkingDays(new(2025, 12, 31), 1));
        Assert.Equal(new LocalDate(2026, 12, 31), then.Horizon);
    }

    [Theory]
    [InlineData("2010-02-11", "1994-12-31")]
    [InlineData("2010-12-31", "2011-12-31")]
    [InlineData("2022-01-10", "2021-12-31")]
    [InlineData("2022-01-11", "2022-12-31")]
    [InlineData("2026-10-01", "2026-12-31")]
    [InlineData("2026-10-02", "2027-12-31")]
    public void The_horizon_moves_with_the_decisions(string knownAt, string horizon)
    {
        var iso = NodaTime.Text.LocalDatePattern.Iso;

        Assert.Equal(iso.Parse(horizon).Value, Vietnam.KnownAt(iso.Parse(knownAt).Value).Horizon);
    }

    [Fact]
    public void A_law_is_known_from_its_publication_and_applies_from_its_first_day()
    {
        Assert.True(Vietnam.KnownAt(new(2026, 4, 23)).IsWorkingDay(new(2026, 11, 24)));
        Assert.False(Vietnam.KnownAt(new(2026, 4, 24)).IsWorkingDay(new(2026, 11, 24)));
        Assert.False(Vietnam.KnownAt(new(2026, 5, 15)).IsWorkingDay(new(2026, 11, 24)));
        Assert.True(Vietnam.KnownAt(new(2019, 11, 19)).IsWorkingDay(new(2021, 9, 1)));
        Assert.False(Vietnam.KnownAt(new(2019, 11, 20)).IsWorkingDay(new(2021, 9, 1)));
        Assert.True(Vietnam.IsWorkingDay(new(2025, 11, 24)));
    }

    [Fact]
    public void Known_at_the_latest_day_the_calendar_is_itself() => Assert.Equal(Vietnam, Vietnam.KnownAt(LocalDate.MaxIsoValue));

    [Fact]
    public void A_new_holiday_is_a_rule_and_a_repealed_one_has_an_end()
    {
        var day = new HolidayRule("new", new LocalizedText("Ngày mới", "New day"), HolidayAnchor.Lunar(1, 15), new(2030, 1, 1)) { Until = new(2031, 12, 31) };
        var calendar = Vietnam.With(day);

        Assert.Equal("New day", calendar.Describe(VietnameseLunarCalendar.NewYear(2030).PlusDays(14)).Reason.English);
        Assert.Equal("New day", calendar.Describe(VietnameseLunarCalendar.NewYear(2031).PlusDays(14)).Reason.English);
        Assert.NotEqual("New day", calendar.Describe(VietnameseLunarCalendar.NewYear(2032).PlusDays(14)).Reason.English);
    }

    [Fact]
    public void Rules_that_cannot_be_are_refused()
    {
        var rule = HolidayLaw.Vietnam.Rules[0];

        Assert.Throws<ArgumentException>(() => HolidayLaw.Vietnam.With(rule));
        Assert.Throws<ArgumentException>(() => HolidayLaw.None.With(rule with { Days = 0 }));
        Assert.Throws<ArgumentException>(() => HolidayLaw.None.With(rule with { Days = int.MaxValue }));
        Assert.Throws<ArgumentException>(() => HolidayLaw.None.With(rule with { Starts = [] }));
        Assert.Throws<ArgumentException>(() => HolidayLaw.None.With(rule with { Starts = [int.MinValue] }));
        Assert.Throws<ArgumentOutOfRangeException>(() => HolidayAnchor.Gregorian(2, 30));
        Assert.Throws<ArgumentOutOfRangeException>(() => HolidayAnchor.Lunar(13, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SwapAllowance(-1, 14));
    }

    [Fact]
    public void A_choice_that_no_rule_takes_up_is_refused()
    {
        var decision = new CalendarDecision(new LocalizedText("Sai năm", "Wrong month"), new LocalDate(2027, 10, 1)) { Choices = [HolidayChoice.Tet(new(2028, 3, 25))] };

        Assert.Contains("no such holiday near that day", Assert.Throws<ArgumentException>(() => Vietnam.With(decision)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HolidayCompensation.None, 0)]
    [InlineData(HolidayCompensation.NextWorkingDay, 1)]
    [InlineData(HolidayCompensation.Unsettled, 2)]
    public void Stored_kinds_of_compensation_keep_their_numbers(HolidayCompensation compensation, int number) => Assert.Equal(number, (int)compensation);

    [Fact]
    public void Stored_kinds_of_days_keep_their_numbers() =>
        Assert.Equal(
            ["WorkingDay=0", "WeeklyRest=1", "Holiday=2", "CompensatoryDayOff=3", "SwappedDayOff=4", "SwappedWorkingDay=5", "LocalDayOff=6", "LocalWorkingDay=7"],
            Enum.GetValues<CalendarDayKind>().Select(kind => $"{kind}={(int)kind}"));

    private static IEnumerable<CalendarDay> Days(int year)
    {
        for (var date = new LocalDate(year, 1, 1); date.Year == year; date = date.PlusDays(1))
        {
            yield return Vietnam.Describe(date);
        }
    }
}
