using System.Globalization;
using AdminReform.Law;
using NodaTime;

namespace AdminReform.Calendars;

public sealed class LunarDateTests
{
    [Fact]
    public void Every_day_of_three_centuries_goes_there_and_back()
    {
        LunarDate? before = null;
        for (var date = new LocalDate(1900, 1, 1); date <= new LocalDate(2199, 12, 31); date = date.PlusDays(1))
        {
            var lunar = LunarDate.FromLocalDate(date);

            if (lunar.ToLocalDate() != date || (before is not null && !Follows(before, lunar)))
            {
                Assert.Fail($"{date:uuuu-MM-dd} is {lunar}, after {before}.");
            }

            before = lunar;
        }
    }

    private static bool Follows(LunarDate before, LunarDate day) =>
        day > before && (day.Day == before.Day + 1 || (day.Day == 1 && before.Day == VietnameseLunarCalendar.DaysInMonth(before.Year, before.Month, before.IsLeapMonth)));

    [Fact]
    public void Days_are_in_one_order_by_every_comparison()
    {
        LunarDate[] days = [new(2024, 12, 29), new(2025, 5, 2), new(2025, 6, 1), new(2025, 6, 29), new(2025, 6, 1, isLeapMonth: true), new(2025, 7, 1)];
        foreach (var (one, place) in days.Select((day, place) => (day, place)))
        {
            Assert.Equal((1, true, false), (one.CompareTo(null), one > null, one <= null));
            foreach (var (other, otherPlace) in days.Select((day, otherPlace) => (day, otherPlace)))
            {
                Assert.Equal(
                    (place.CompareTo(otherPlace), place < otherPlace, place <= otherPlace, place > otherPlace, place >= otherPlace),
                    (Math.Sign(one.CompareTo(other)), one < other, one <= other, one > other, one >= other));
            }
        }
    }

    [Theory]
    [InlineData(2025, 6, 31, true, "Lunar month 6 (leap) of 2025 has days 1 to 29.")]
    [InlineData(2025, 6, 0, false, "Lunar month 6 of 2025 has days 1 to 30.")]
    [InlineData(2025, 5, 1, true, "The lunar year 2025 has no leap month 5.")]
    [InlineData(2025, 13, 1, false, "A lunar month is numbered 1 to 12.")]
    [InlineData(1898, 1, 1, false, "The lunisolar calendar covers the years")]
    public void A_day_that_is_not_is_refused_with_the_reason(int year, int month, int day, bool isLeapMonth, string why) =>
        Assert.StartsWith(why, Assert.Throws<ArgumentOutOfRangeException>(() => new LunarDate(year, month, day, isLeapMonth)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_table_has_its_first_and_its_last_day()
    {
        var (first, last) = (VietnameseLunarCalendar.Range.Start, VietnameseLunarCalendar.Range.End);

        Assert.Equal((first, last), (LunarDate.FromLocalDate(first).ToLocalDate(), LunarDate.FromLocalDate(last).ToLocalDate()));
        Assert.StartsWith("The lunisolar calendar covers", Assert.Throws<ArgumentOutOfRangeException>(() => LunarDate.FromLocalDate(last.PlusDays(1))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => LunarDate.FromLocalDate(first.PlusDays(-1)));
        Assert.Equal(DayNumber.Of(first), HolidayAnchor.Lunar(1, 1).In(VietnameseLunarCalendar.FirstYear));
        Assert.Null(HolidayAnchor.Lunar(1, 1).In(VietnameseLunarCalendar.FirstYear - 1));
        Assert.Null(HolidayAnchor.Lunar(1, 1).In(VietnameseLunarCalendar.LastYear + 1));
    }

    [Fact]
    public void Tet_is_where_the_decisions_found_it()
    {
        foreach (var (date, _, _, _) in OfficialDayFacts.All().Where(fact => fact.English == "Lunar New Year day 1"))
        {
            Assert.Equal(new LunarDate(date.Year, 1, 1), LunarDate.FromLocalDate(date));
            Assert.Equal(date, VietnameseLunarCalendar.NewYear(date.Year));
        }
    }

    [Fact]
    [Holds("121-CP", certainty: Certainty.Secondary)]
    public void Tet_differs_from_the_chinese_new_year_in_six_years_to_2053()
    {
        var chinese = new ChineseLunisolarCalendar();
        var differ = Enumerable.Range(1968, 2054 - 1968)
            .Where(year => VietnameseLunarCalendar.NewYear(year) != LocalDate.FromDateTime(chinese.ToDateTime(year, 1, 1, 0, 0, 0, 0)));

        Assert.Equal([1968, 1969, 1985, 2007, 2030, 2053], differ);
    }

    [Theory]
    [Holds("121-CP", certainty: Certainty.Secondary)]
    [InlineData(1968, 1, 29)]
    [InlineData(1969, 2, 16)]
    [InlineData(1985, 1, 21)]
    [InlineData(2007, 2, 17)]
    [InlineData(2030, 2, 2)]
    [InlineData(2053, 2, 18)]
    public void Tet_is_computed_for_utc_plus_7(int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), VietnameseLunarCalendar.NewYear(year));

    [Theory]
    [InlineData(2020, 4)]
    [InlineData(2023, 2)]
    [InlineData(2025, 6)]
    [InlineData(2026, null)]
    [InlineData(2028, 5)]
    [InlineData(2033, 11)]
    public void A_leap_month_repeats_the_number_of_the_month_before(int year, int? month)
    {
        Assert.Equal(month, VietnameseLunarCalendar.LeapMonth(year));
        if (month is { } leap)
        {
            var first = new LunarDate(year, leap, 1, isLeapMonth: true);

            Assert.Equal(new LunarDate(year, leap, VietnameseLunarCalendar.DaysInMonth(year, leap)), LunarDate.FromLocalDate(first.ToLocalDate().PlusDays(-1)));
            Assert.True(first > new LunarDate(year, leap, 1) && (leap == 12 || first < new LunarDate(year, leap + 1, 1)));
        }
    }

    [Theory]
    [InlineData(1898, 1, 1, false)]
    [InlineData(2200, 1, 1, false)]
    [InlineData(2026, 0, 1, false)]
    [InlineData(2026, 13, 1, false)]
    [InlineData(2026, 1, 0, false)]
    [InlineData(2026, 1, 31, false)]
    [InlineData(2026, 1, 1, true)]
    public void A_day_that_does_not_exist_is_refused(int year, int month, int day, bool isLeap) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new LunarDate(year, month, day, isLeap));

    [Fact]
    public void A_date_outside_the_table_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LunarDate.FromLocalDate(VietnameseLunarCalendar.Range.Start.PlusDays(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => LunarDate.FromLocalDate(VietnameseLunarCalendar.Range.End.PlusDays(1)));
        Assert.Equal(2199, LunarDate.FromLocalDate(VietnameseLunarCalendar.Range.End).Year);
        Assert.Equal(new LunarDate(1899, 1, 1), LunarDate.FromLocalDate(VietnameseLunarCalendar.Range.Start));
    }

    [Theory]
    [InlineData(2026, "Bính Ngọ")]
    [InlineData(2025, "Ất Tỵ")]
    [InlineData(2027, "Đinh Mùi")]
    [InlineData(1968, "Mậu Thân")]
    [InlineData(1984, "Giáp Tý")]
    [InlineData(2023, "Quý Mão")]
    public void A_year_has_its_name(int year, string name) =>
        Assert.Equal(name, new LunarDate(year, 1, 1).YearName);

    [Fact]
    [Holds("121-CP", certainty: Certainty.Secondary)]
    public void Days_before_1968_are_flagged()
    {
        Assert.True(LunarDate.FromLocalDate(new(1967, 12, 31)).IsBeforeStateCalendar);
        Assert.False(LunarDate.FromLocalDate(new(1968, 1, 1)).IsBeforeStateCalendar);
    }

    [Fact]
    public void A_day_reads_day_month_year() => Assert.Equal("01/06 nhuận/2025", new LunarDate(2025, 6, 1, isLeapMonth: true).ToString());
}
