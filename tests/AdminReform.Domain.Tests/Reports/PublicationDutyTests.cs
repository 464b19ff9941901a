using AdminReform.Calendars;
using AdminReform.Law;
using NodaTime;

namespace AdminReform.Reports;

public sealed class PublicationDutyTests
{
    private static readonly PublicationDuty Duty = new(
        new Cited<int>(5, Instruments.Decree118.Cite(), Certainty.Unverified), WorkingCalendars.VietnamCivilService);

    [Fact]
    public void The_results_of_a_month_that_closes_on_14_07_2025_are_due_on_21_07_2025() =>
        Assert.Equal(new LocalDate(2025, 7, 21), Duty.DueOn(ReportingPeriod.Month(2025, 7)));

    [Theory]
    [InlineData(null, 21, PublicationStatus.NotDue)]
    [InlineData(null, 22, PublicationStatus.Missing)]
    [InlineData(21, 25, PublicationStatus.InTime)]
    [InlineData(22, 25, PublicationStatus.Late)]
    [InlineData(21, 20, PublicationStatus.NotDue)]
    public void Publication_is_compared_with_the_due_day(int? published, int today, PublicationStatus expected) => Assert.Equal(
        expected,
        Duty.Check(ReportingPeriod.Month(2025, 7), published is { } day ? new LocalDate(2025, 7, day) : null, new LocalDate(2025, 7, today)).Status);

    [Fact]
    public void Each_closed_month_is_reviewed()
    {
        var checks = Duty.Review(
            ReportingPeriod.Month(2025, 5),
            [(ReportingPeriod.Month(2025, 5), new(2025, 5, 20)), (ReportingPeriod.Month(2025, 7), new(2025, 8, 1)), (ReportingPeriod.Month(2025, 7), new(2025, 7, 30))],
            new LocalDate(2025, 8, 16));
        Assert.Equal(
            [PublicationStatus.InTime, PublicationStatus.Missing, PublicationStatus.Late, PublicationStatus.NotDue],
            checks.Select(check => check.Status));
        Assert.Equal(new LocalDate(2025, 7, 30), checks[2].PublishedOn);
    }

    [Fact]
    public void The_duty_is_monthly() =>
        Assert.Throws<ArgumentException>(() => Duty.Review(ReportingPeriod.Year(2025), [], new LocalDate(2025, 8, 16)));
}
