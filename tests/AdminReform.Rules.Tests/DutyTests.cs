using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Feedback;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Reports;
using AdminReform.Rules.Duties;
using NodaTime;

namespace AdminReform.Rules;

public sealed class DutyTests
{
    private static readonly DeadlineCalculator Calculator =
        new(new WorkingTime(WorkingCalendars.VietnamCivilService, OfficeHours.Common), Regimes.Known);

    private static readonly Citation Source = Regimes.Known.At(new(2025, 7, 1)).ClockStart!;

    // The month to 14/07/2025, 5 working days: due Mon 21/07/2025.
    private static readonly PublicationDuty Publication = new(new(5, Source), WorkingCalendars.VietnamCivilService);

    [Theory]
    [InlineData(21, "")]
    [InlineData(22, "HandlingOfficer HeadOfOneStop")]
    [InlineData(24, "HandlingOfficer HeadOfOneStop HeadOfAgency")]
    public void A_month_not_published_climbs_the_same_ladder_as_a_dossier(int day, string recipients)
    {
        var alerts = Alerts(new(2025, 7, day, 8, 0), publishedOn: null);
        Assert.Equal(recipients, string.Join(' ', alerts.SelectMany(alert => alert.Steps).Select(step => step.Step.Recipient)));
        Assert.All(alerts, alert => Assert.Equal("H26.12: publish the results", alert.Message.English.Split(',')[0]));
    }

    [Theory]
    [InlineData(18)]
    [InlineData(23)]
    public void A_month_that_was_published_in_time_or_late_owes_nothing(int day) =>
        Assert.Empty(Alerts(new(2025, 7, 24, 8, 0), new LocalDate(2025, 7, day)));

    [Fact]
    public void Feedback_that_waits_for_its_answer_is_a_duty_of_who_received_it()
    {
        var item = FeedbackItem.Receive("f-1", "H26.12", new(2025, 7, 1, 9, 0));
        var duty = Duty.Of(new FeedbackDue(item, FeedbackStep.Answer, new DueMoment(new(2025, 7, 10)), null, Source));
        Assert.False(duty.IsOverdueAt(new(2025, 7, 10, 23, 0)));
        var alert = Assert.Single(DutyAlert.All([duty], new(2025, 7, 11, 0, 0), new(Calculator)));
        Assert.Equal("duty.overdue/feedback/f-1/answer/20250711T000000", alert.Id);
    }

    private static Values.ValueList<DutyAlert> Alerts(LocalDateTime at, LocalDate? publishedOn)
    {
        var check = Publication.Check(ReportingPeriod.Month(2025, 7), publishedOn, at.Date);
        return Review.Run(Caseload.At(at, [], Calculator), at, new() { Duties = [Duty.Of(check, Publication, "H26.12")] }).DutyAlerts;
    }
}
