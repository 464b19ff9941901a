using AdminReform.Values;
using NodaTime;

namespace AdminReform.Reports;

public sealed class ReportingPeriodTests
{
    private const int Years = 200;

    [Theory]
    [InlineData("month 2021 1", "2020-12-15/2021-01-14", "Tháng 1/2021 (15/12/2020 – 14/01/2021)", "Month 1/2021 (15/12/2020 – 14/01/2021)")]
    [InlineData("quarter 2021 1", "2020-12-15/2021-03-14", "Quý I/2021 (15/12/2020 – 14/03/2021)", "Quarter I/2021 (15/12/2020 – 14/03/2021)")]
    [InlineData("quarter 2021 2", "2021-03-15/2021-06-14", "Quý II/2021 (15/03/2021 – 14/06/2021)", "Quarter II/2021 (15/03/2021 – 14/06/2021)")]
    [InlineData("quarter 2021 3", "2021-06-15/2021-09-14", "Quý III/2021 (15/06/2021 – 14/09/2021)", "Quarter III/2021 (15/06/2021 – 14/09/2021)")]
    [InlineData("quarter 2021 4", "2021-09-15/2021-12-14", "Quý IV/2021 (15/09/2021 – 14/12/2021)", "Quarter IV/2021 (15/09/2021 – 14/12/2021)")]
    [InlineData("six 2021 0", "2020-12-15/2021-06-14", "6 tháng đầu năm 2021 (15/12/2020 – 14/06/2021)", "First six months of 2021 (15/12/2020 – 14/06/2021)")]
    [InlineData("nine 2021 0", "2020-12-15/2021-09-14", "9 tháng năm 2021 (15/12/2020 – 14/09/2021)", "Nine months of 2021 (15/12/2020 – 14/09/2021)")]
    [InlineData("year 2021 0", "2020-12-15/2021-12-14", "Năm 2021 (15/12/2020 – 14/12/2021)", "Year 2021 (15/12/2020 – 14/12/2021)")]
    public void A_statutory_period_has_the_days_of_the_decree(string period, string days, string vietnamese, string english)
    {
        var read = Read(period);
        Assert.Equal((days, vietnamese, english), (read.ToString(), read.Name.Vietnamese, read.Name.English));
    }

    [Property]
    public void Statutory_months_tile_the_time(ushort year, ushort month)
    {
        var period = ReportingPeriod.Month(1900 + (year % Years), 1 + (month % 12));
        Assert.Equal(period.Last.PlusDays(1), period.Next.First);
        Assert.Equal(ReportingPeriodKind.Month, period.Next.Kind);
        Assert.Equal((15, 14), (period.First.Day, period.Last.Day));
    }

    [Property]
    public void Every_day_falls_in_exactly_one_statutory_month(ushort day)
    {
        var date = new LocalDate(1950, 1, 1).PlusDays(day % 40_000);
        var month = ReportingPeriod.MonthOf(date);
        Assert.True(month.Contains(date));
        Assert.False(month.Next.Contains(date));
        Assert.Equal(month, ReportingPeriod.MonthOf(month.First));
        Assert.Equal(month, ReportingPeriod.MonthOf(month.Last));
    }

    [Property]
    public void Longer_statutory_periods_are_whole_statutory_months(ushort seed)
    {
        var year = 1901 + (seed % Years);
        foreach (var (period, count) in new[]
        {
            (ReportingPeriod.Quarter(year, 1 + (seed % 4)), 3), (ReportingPeriod.SixMonths(year), 6),
            (ReportingPeriod.NineMonths(year), 9), (ReportingPeriod.Year(year), 12),
        })
        {
            var months = period.Months;
            Assert.Equal(count, months.Count);
            Assert.Equal((period.First, period.Last), (months[0].First, months[^1].Last));
            Assert.Equal(period.Days, months.Sum(month => month.Days));
            Assert.Equal(period.Last.PlusDays(1), period.Next.First);
        }
    }

    [Fact]
    public void Four_quarters_are_the_year() => Assert.Equal(
        ReportingPeriod.Year(2024).Months,
        ValueList.From(Enumerable.Range(1, 4).SelectMany(quarter => ReportingPeriod.Quarter(2024, quarter).Months)));

    [Fact]
    public void A_custom_span_of_whole_months_is_followed_by_as_many_months()
    {
        var span = ReportingPeriod.Span(new(2020, 12, 1), new(2021, 5, 31));
        Assert.Equal("2021-06-01/2021-11-30", span.Next.ToString());
        Assert.Equal("2021-01-11/2021-01-20", ReportingPeriod.Span(new(2021, 1, 1), new(2021, 1, 10)).Next.ToString());
        Assert.Empty(span.Months);
    }

    [Fact]
    public void The_cut_off_is_the_last_moment_of_the_last_day()
    {
        var period = ReportingPeriod.Span(new(2020, 12, 1), new(2021, 5, 31));
        Assert.Equal(new LocalDate(2021, 5, 31), period.ClosesAt.Date);
        Assert.Equal(period.Next.OpensAt, period.ClosesAt.PlusNanoseconds(1));
    }

    [Theory]
    [InlineData("month 2021 0")]
    [InlineData("month 2021 13")]
    [InlineData("quarter 2021 5")]
    [InlineData("year 0 0")]
    [InlineData("year 9999 0")]
    public void A_period_that_does_not_exist_is_refused(string period) => Assert.Throws<ArgumentOutOfRangeException>(() => Read(period));

    private static ReportingPeriod Read(string text)
    {
        var parts = text.Split(' ');
        var (year, number) = (int.Parse(parts[1]), int.Parse(parts[2]));
        return parts[0] switch
        {
            "month" => ReportingPeriod.Month(year, number),
            "quarter" => ReportingPeriod.Quarter(year, number),
            "six" => ReportingPeriod.SixMonths(year),
            "nine" => ReportingPeriod.NineMonths(year),
            _ => ReportingPeriod.Year(year),
        };
    }
}
