using AdminReform.Reports;
using NodaTime;

namespace OnTimeReview.Reading;

public sealed class PeriodArgumentTests
{
    public static TheoryData<string, ReportingPeriod> Periods => new()
    {
        { "2026-06-15..2026-09-14", ReportingPeriod.Span(new LocalDate(2026, 6, 15), new LocalDate(2026, 9, 14)) },
        { " 2026-07-01 .. 2026-07-01 ", ReportingPeriod.Span(new LocalDate(2026, 7, 1), new LocalDate(2026, 7, 1)) },
        { "2026-01", ReportingPeriod.Month(2026, 1) },
        { "2026-12", ReportingPeriod.Month(2026, 12) },
        { "2026-Q1", ReportingPeriod.Quarter(2026, 1) },
        { "2026-q4", ReportingPeriod.Quarter(2026, 4) },
        { "2026-6M", ReportingPeriod.SixMonths(2026) },
        { "2026-9m", ReportingPeriod.NineMonths(2026) },
        { "2026", ReportingPeriod.Year(2026) },
    };

    [Theory]
    [MemberData(nameof(Periods))]
    public void A_period_is_read(string text, ReportingPeriod period) => Assert.Equal(period, PeriodArgument.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("26")]
    [InlineData("+2026")]
    [InlineData("1899")]
    [InlineData("9001")]
    [InlineData("2026-00")]
    [InlineData("2026-13")]
    [InlineData("2026-1")]
    [InlineData("2026-Q0")]
    [InlineData("2026-Q5")]
    [InlineData("2026-3M")]
    [InlineData("2026-01-01")]
    [InlineData("2026-02-30..2026-03-01")]
    [InlineData("2026-01-01..2026-02-30")]
    [InlineData("1899-12-31..2026-01-01")]
    [InlineData("2026-01-01..9001-01-01")]
    [InlineData("01/07/2026..31/07/2026")]
    [InlineData("2026-01-01..2026-01-02..2026-01-03")]
    public void What_is_no_period_is_refused_with_what_is(string text) =>
        Assert.EndsWith("use 2026-06-15..2026-09-14, 2026-09, 2026-Q3, 2026-6M, 2026-9M or 2026", Assert.Throws<InputException>(() => PeriodArgument.Parse(text)).Text.English, StringComparison.Ordinal);
}
