using AdminReform.Law;
using NodaTime;

namespace AdminReform.Calendars;

public sealed class OfficialDaysTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendars.VietnamCivilService;

    public static TheoryData<string, CalendarDayKind, string, string> Facts()
    {
        var data = new TheoryData<string, CalendarDayKind, string, string>();
        foreach (var (date, kind, english, vietnamese) in OfficialDayFacts.All())
        {
            data.Add($"{date:uuuu-MM-dd}", kind, english, vietnamese);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Facts))]
    [Holds("45/2019/QH14", "111.3")]
    [Holds("45/2019/QH14", "112.1")]
    [Holds("10/2012/QH13", "115.1", Certainty.Secondary)]
    [Holds("10/2012/QH13", "115.3", Certainty.Secondary)]
    [Holds("35-L/CTN", "73", Certainty.Secondary)]
    public void Every_official_day_is_as_it_was_decided(string date, CalendarDayKind kind, string english, string vietnamese)
    {
        var day = Calendar.Describe(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value);

        Assert.Equal((kind, english, vietnamese), (day.Kind, day.Reason.English, day.Reason.Vietnamese));
        Assert.Equal(kind == CalendarDayKind.SwappedWorkingDay, day.IsWorkingDay);
        Assert.NotNull(day.LegalBasis);
    }

    // The first Saturday that is not worked is 02/10/1999; the holidays are those of the code of 1994.
    [Theory, Holds("188/1999/QĐ-TTg", certainty: Certainty.Unverified)]
    [InlineData("1999-09-25", true)]
    [InlineData("1999-09-26", false)]
    [InlineData("1999-10-01", true)]
    [InlineData("1999-10-02", false)]
    [InlineData("1999-10-04", true)]
    [InlineData("1995-01-07", true)]
    public void A_Saturday_is_worked_until_the_week_of_forty_hours(string date, bool isWorked)
    {
        Assert.Equal(isWorked, Calendar.IsWorkingDay(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value));
        Assert.Equal("from 02/10/1999: Mon Tue Wed Thu Fri [188/1999/QĐ-TTg, unverified]", Calendar.Definition.Weeks[^1].ToString());
    }

    [Theory]
    [InlineData("2010-02-19", true)]
    [InlineData("2010-02-27", true)]
    [InlineData("2014-09-01", true)]
    [InlineData("2014-09-06", true)]
    [InlineData("2026-08-31", false)]
    public void A_day_that_rests_on_one_source_says_so_where_its_ground_is_told(string date, bool isUnverified)
    {
        var day = Calendar.Describe(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value);
        Assert.Equal(isUnverified, day.LegalBasis!.English.EndsWith(" (unverified)", StringComparison.Ordinal));
        Assert.Equal(isUnverified, day.LegalBasis.Vietnamese.EndsWith(" (chưa được kiểm chứng)", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_other_day_of_the_decided_years_follows_the_week()
    {
        var official = OfficialDayFacts.All().ToDictionary(fact => fact.Date);
        for (var date = new LocalDate(2010, 1, 1); date <= new LocalDate(2027, 12, 31); date = date.PlusDays(1))
        {
            if (!official.ContainsKey(date))
            {
                Assert.Equal(date.DayOfWeek < IsoDayOfWeek.Saturday, Calendar.IsWorkingDay(date));
            }
        }
    }

    [Theory]
    [InlineData(2025, 7, 1, 10, 2025, 7, 15)]
    [InlineData(2026, 11, 20, 5, 2026, 11, 30)]
    [InlineData(2025, 4, 24, 4, 2025, 4, 29)]
    [InlineData(2026, 8, 20, 5, 2026, 8, 26)]
    [InlineData(2026, 8, 28, 3, 2026, 9, 7)]
    public void Working_days_are_added_as_the_law_counts_them(int year, int month, int day, int days, int dueYear, int dueMonth, int dueDay)
    {
        var due = Calendar.PlusWorkingDays(new(year, month, day), days);

        Assert.Equal(new LocalDate(dueYear, dueMonth, dueDay), due);
        Assert.Equal(days, Calendar.WorkingDaysBetween(new(year, month, day), due));
    }

    [Theory]
    [InlineData("2026-07-06T15:30", "2026-07-07T15:30")]
    [InlineData("2026-07-10T16:30", "2026-07-13T16:30")]
    [InlineData("2026-07-05T20:00", "2026-07-06T17:30")]
    public void Eight_working_hours_are_added_as_the_law_counts_them(string start, string due)
    {
        var time = new WorkingTime(Calendar, OfficeHours.Common);
        var pattern = NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

        Assert.Equal(pattern.Parse(due).Value, time.Plus(pattern.Parse(start).Value, Duration.FromHours(8)));
    }

    [Fact]
    public void The_calendar_is_official_to_the_end_of_the_last_year_decided() =>
        Assert.Equal(new LocalDate(2027, 12, 31), Calendar.Horizon);
}
