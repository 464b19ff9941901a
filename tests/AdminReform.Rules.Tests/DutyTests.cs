using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Feedback;
using AdminReform.Information;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Reports;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Policies;
using NodaTime;

namespace AdminReform.Rules;

public sealed class DutyTests
{
    private static readonly DeadlineCalculator Calculator = DeadlineCalculator.VietnamCivilService;

    private static readonly Citation Source = Regimes.Known.At(new(2025, 7, 1)).ClockStart!;

    // The month to 14/07/2025, 5 working days: due Mon 21/07/2025.
    private static readonly PublicationDuty Publication = new(new(5, Source), WorkingCalendars.VietnamCivilService);

    [Theory]
    [InlineData(17, "", false)]
    [InlineData(18, "HandlingOfficer", false)]
    [InlineData(21, "HandlingOfficer", false)]
    [InlineData(22, "HandlingOfficer HeadOfOneStop", true)]
    [InlineData(24, "HandlingOfficer HeadOfOneStop HeadOfAgency", true)]
    public void A_month_not_published_climbs_the_same_ladder_as_a_dossier(int day, string recipients, bool isOverdue)
    {
        var result = Run(new(2025, 7, day, 8, 0), publishedOn: null);
        Assert.Equal(recipients, string.Join(' ', result.DutyNotices.Select(notice => notice.Step.Recipient)));
        Assert.Equal(isOverdue, result.DutyAlerts.Count == 1);
        Assert.All(result.DutyAlerts, alert => Assert.Equal("H26.12: publish the results", alert.Message.English.Split(',')[0]));
        Assert.All(result.DutyAlerts, alert => Assert.Equal("unit.publication-missing/publication/H26.12/2025-07/20250722T000000", alert.Id));
    }

    [Fact]
    public void A_policy_switches_alerts_about_duties_off_and_sets_their_severity()
    {
        var at = new LocalDateTime(2025, 7, 24, 8, 0);
        Assert.Equal(Severity.Notice, Assert.Single(With(new RuleSetting("unit.publication-missing", Severity: Severity.Notice)).DutyAlerts).Severity);
        var off = With(new RuleSetting("unit.publication-missing", IsOn: false));
        Assert.Empty(off.DutyAlerts);
        Assert.Empty(off.DutyNotices);

        ReviewResult With(RuleSetting setting) => Review.Run(Caseload.At(at, [], Calculator), at, new()
        {
            Duties = [Duty.Of(Publication.Check(ReportingPeriod.Month(2025, 7), null, at.Date), Publication, "H26.12")],
            Policies = PolicyHistory.Of(RulePolicy.Default with { Settings = [setting] }),
        });
    }

    [Theory]
    [InlineData(18)]
    [InlineData(23)]
    public void A_month_that_was_published_in_time_or_late_owes_nothing(int day)
    {
        var result = Run(new(2025, 7, 24, 8, 0), new LocalDate(2025, 7, day));
        Assert.Empty(result.DutyAlerts);
        Assert.Empty(result.DutyNotices);
    }

    [Fact]
    public void A_duty_that_a_decision_started_climbs_the_ladder_until_it_is_done()
    {
        // Five working days from Thu 20/08/2026, with the Saturday worked by a swap: Wed 26/08/2026.
        var entry = KnownEventDuties.Of("procedures.entered.province").StartedFor("H26", "12/QĐ-UBND", new(2026, 8, 20), Calculator.Time.Calendar);
        var at = new LocalDateTime(2026, 8, 31, 9, 0);
        Assert.Empty(Alerts(entry, new(2026, 8, 26, 23, 0)));
        var alert = Assert.Single(Alerts(entry, at));
        Assert.Equal("63/2010/NĐ-CP art. 24.2", alert.Citation!.ToString());
        Assert.Contains("12/QĐ-UBND", alert.Message.Vietnamese, StringComparison.Ordinal);
        Assert.NotEmpty(Review.Run(Caseload.At(at, [], Calculator), at, new() { Duties = [Duty.Of(entry)] }).DutyNotices);
        Assert.Empty(Alerts(entry with { DoneAt = new(2026, 8, 28, 9, 0) }, at));

        IEnumerable<DutyAlert> Alerts(EventDutyCase duty, LocalDateTime moment) => DutyAlert.All([Duty.Of(duty)], moment, new(Calculator));
    }

    // Every kind of duty, with a figure that was read and with one that was not.
    [Theory]
    [InlineData(Certainty.Text, false)]
    [InlineData(Certainty.Secondary, false)]
    [InlineData(Certainty.Unverified, true)]
    public void A_duty_that_rests_on_an_unverified_figure_says_so_wherever_it_is_told(Certainty certainty, bool says)
    {
        var calendar = Calculator.Time.Calendar;
        var known = KnownEventDuties.Of("procedures.entered.province");
        var started = new EventDuty(known.Id, known.Name, known.StartedBy, known.Count, known.Unit, known.IsBefore, known.Source, certainty);
        var monthly = new RecurringDuty("monthly", new("báo cáo", "report"), "H26", Recurrence.Monthly, 15, Source, certainty);
        var published = new PublicationDuty(new(5, Source, certainty), calendar);
        var item = FeedbackItem.Receive("f-1", "H26.12", new(2025, 6, 2, 9, 0));
        var limit = new Cited<TimeLimit>(TimeLimit.WorkingDays(5), Source, certainty);
        Duty[] duties =
        [
            Duty.Of(started.StartedFor("H26", "12/QĐ-UBND", new(2025, 6, 2), calendar)),
            Duty.Of(new DutyStanding(monthly.Occurrences(new(new(2025, 5, 1), new(2025, 5, 31)), calendar).Single(), DutyStatus.Late, null)),
            Duty.Of(published.Check(ReportingPeriod.Month(2025, 6), null, new(2025, 7, 22)), published, "H26"),
            Duty.Of(new FeedbackDesk(Calculator, new(limit, limit)).Dues(item).Single()),
        ];
        var at = new LocalDateTime(2025, 7, 24, 9, 0);
        var review = Review.Run(Caseload.At(at, [], Calculator), at, new() { Duties = [.. duties] });
        Assert.Equal(4, review.DutyAlerts.Count);
        Assert.All(duties, duty => Assert.Contains(review.DutyNotices, notice => notice.Duty == duty));
        Assert.All(
            review.DutyAlerts.Select(alert => alert.Message).Concat(review.DutyNotices.Select(notice => notice.Message)),
            message => Assert.Equal((says, says), (
                message.English.Contains(" (an unverified figure)", StringComparison.Ordinal), message.Vietnamese.Contains(" (con số chưa được kiểm chứng)", StringComparison.Ordinal))));
    }

    [Fact]
    public void Feedback_that_waits_for_its_answer_is_a_duty_of_who_received_it()
    {
        var item = FeedbackItem.Receive("f-1", "H26.12", new(2025, 7, 1, 9, 0));
        var duty = Duty.Of(new FeedbackDue(item, FeedbackStep.Answer, new DueMoment(new(2025, 7, 10)), null, Source));
        Assert.False(duty.IsOverdueAt(new(2025, 7, 10, 23, 0)));
        var alert = Assert.Single(DutyAlert.All([duty], new(2025, 7, 11, 0, 0), new(Calculator)));
        Assert.Equal("duty.feedback-overdue/feedback/f-1/answer/20250711T000000", alert.Id);
    }

    [Fact]
    public void What_the_two_rates_of_766_count_as_late_climbs_the_ladder_in_a_review_and_a_monitor_until_it_is_answered()
    {
        var received = new LocalDateTime(2025, 7, 1, 9, 0);
        var desk = new FeedbackDesk(Calculator, new(Limit(1), Limit(1), Limit(5), Limit(1)));
        var item = FeedbackItem.Receive("f-1", "H26.12", received)
            .Apply(new FeedbackClassified(received.PlusHours(1), FeedbackKind.Conduct, true)).Value;
        var prompt = FeedbackItem.Receive("f-2", "H26.12", received)
            .Apply(new FeedbackClassified(received.PlusHours(1), FeedbackKind.Rule, true)).Value
            .Apply(new FeedbackAnswered(received.PlusHours(2))).Value
            .Apply(new FeedbackPublished(received.PlusHours(3))).Value;

        // Five working days from Tue 01/07/2025: due Tue 08/07/2025.
        var monitor = new Monitor(Calculator, received);
        monitor.PutDuties(DutiesOf(item, prompt));
        foreach (var (day, recipients, onTime, satisfied) in ((int, string, int, int)[])
        [
            (4, "", 1, 2), (7, "HandlingOfficer", 1, 2), (9, "HandlingOfficer HeadOfOneStop", 1, 1), (11, "HandlingOfficer HeadOfOneStop HeadOfAgency", 1, 1),
        ])
        {
            var at = new LocalDateTime(2025, 7, day, 8, 0);
            monitor.AdvanceTo(at);
            var review = Review.Run(Caseload.At(at, [], Calculator), at, new() { Duties = [.. DutiesOf(item, prompt)] });
            Assert.Equal(recipients, string.Join(' ', review.DutyNotices.Select(notice => notice.Step.Recipient)));
            Assert.Equal(
                desk.OverdueAt([item, prompt], at).Select(due => (due.Item.Id, due.Source, due.Due)),
                review.DutyAlerts.Select(alert => (alert.Duty.Id.Split('/')[1], alert.Citation!, alert.Duty.Due)));
            Assert.All(review.DutyAlerts, alert => Assert.Equal("duty.feedback-overdue/feedback/f-1/answer/20250709T000000", alert.Id));
            Assert.Equal((onTime, 2L), (desk.OnTimeRate([item, prompt], at).Part, desk.OnTimeRate([item, prompt], at).Whole));
            Assert.Equal((satisfied, 2L), (desk.SatisfactionRate([item, prompt], at).Part, desk.SatisfactionRate([item, prompt], at).Whole));
            Assert.Equal(
                review.DutyAlerts.Select(alert => alert.Id).Concat(review.DutyNotices.Select(notice => notice.Id)).Order(StringComparer.Ordinal),
                monitor.Snapshot.Conclusions.Select(conclusion => conclusion.Id).Order(StringComparer.Ordinal));
        }

        var answered = item.Apply(new FeedbackAnswered(new(2025, 7, 11, 9, 0))).Value.Apply(new FeedbackPublished(new(2025, 7, 11, 9, 0))).Value;
        var noon = new LocalDateTime(2025, 7, 11, 12, 0);
        monitor.AdvanceTo(noon);
        monitor.PutDuties(DutiesOf(answered));
        Assert.Empty(monitor.Snapshot.Conclusions);
        Assert.Empty(Review.Run(Caseload.At(noon, [], Calculator), noon, new() { Duties = [.. DutiesOf(answered, prompt)] }).DutyAlerts);
        Assert.Equal(1, desk.OnTimeRate([answered, prompt], noon).Part);

        IEnumerable<Duty> DutiesOf(params FeedbackItem[] items) => items.SelectMany(desk.Dues).Select(Duty.Of);
        static Cited<TimeLimit> Limit(int days) => new(TimeLimit.WorkingDays(days), Source, Certainty.Unverified);
    }

    private static ReviewResult Run(LocalDateTime at, LocalDate? publishedOn)
    {
        var check = Publication.Check(ReportingPeriod.Month(2025, 7), publishedOn, at.Date);
        return Review.Run(Caseload.At(at, [], Calculator), at, new() { Duties = [Duty.Of(check, Publication, "H26.12")] });
    }
}
