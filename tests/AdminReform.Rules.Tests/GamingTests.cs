using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules.Gaming;
using NodaTime;

namespace AdminReform.Rules;

public sealed class GamingTests
{
    private static readonly DeadlineCalculator Calculator =
        new(new WorkingTime(WorkingCalendars.VietnamCivilService, OfficeHours.Common), Regimes.Known);

    private static readonly TimeLimit TenWorkingDays = TimeLimit.Parse("10 ngày làm việc");

    [Theory]
    [InlineData(15, 15, true)]
    [InlineData(15, 9, false)]
    [InlineData(3, 9, false)]
    [InlineData(17, 9, false)]
    public void A_supplement_in_the_last_four_working_hours_is_a_sign(int day, int hour, bool isSign) => Assert.Equal(
        isSign,
        Has("gaming.last-hour-supplement", new Accepted(new(2025, 7, 1, 9, 0), TenWorkingDays), new SupplementAsked(new(2025, 7, day, hour, 0))));

    [Fact]
    public void A_receipt_dated_before_the_submission_is_a_sign()
    {
        Assert.True(Has("gaming.receipt-before-submission", new Submitted(new(2025, 7, 2, 9, 0)), new Accepted(new(2025, 7, 1, 9, 0), TenWorkingDays)));
        Assert.False(Has("gaming.receipt-before-submission", new Submitted(new(2025, 7, 1, 8, 0)), new Accepted(new(2025, 7, 1, 9, 0), TenWorkingDays)));
    }

    [Fact]
    public void Stops_that_end_at_closing_time_are_a_sign_from_the_second_on()
    {
        DossierEvent[] once =
        [
            new Accepted(new(2025, 7, 1, 9, 0), TenWorkingDays),
            new SupplementAsked(new(2025, 7, 2, 9, 0)), new Supplemented(new(2025, 7, 3, 17, 30)),
        ];
        Assert.False(Has("gaming.stop-at-closing", once));
        Assert.True(Has("gaming.stop-at-closing", [.. once, new DutyAsked(new(2025, 7, 4, 9, 0), SuspendsLimit: true), new DutyMet(new(2025, 7, 7, 17, 30))]));
    }

    [Theory]
    [InlineData(14, 20, true)]
    [InlineData(14, 19, false)]
    [InlineData(12, 20, false)]
    public void Results_in_bulk_just_before_a_month_closes_are_a_sign(int day, int count, bool isSign)
    {
        var at = new LocalDateTime(2025, 8, 1, 0, 0);
        var dossiers = Enumerable.Range(0, count).Select(number => Dossier.Replay(
            new($"d-{number}", "1.001193", "one-stop", "unit", "civil status", Channel.Counter),
            [new Accepted(new(2025, 7, 1, 9, 0), TenWorkingDays), new ResultReady(new LocalDateTime(2025, 7, day, 16, 0).PlusSeconds(number * 30))]));
        Assert.Equal(isSign, BulkResultsSign.In(Caseload.At(at, dossiers, Calculator)).Count == 1);
    }

    private static bool Has(string rule, params DossierEvent[] events)
    {
        var at = new LocalDateTime(2025, 7, 31, 0, 0);
        var dossier = Dossier.Replay(new("d-1", "1.001193", "one-stop", "unit", "civil status", Channel.Counter), events);
        return Review.Run(Caseload.At(at, [dossier], Calculator), at, new() { IncludeEnded = true }).Findings.Any(finding => finding.Rule.Id == rule);
    }
}
