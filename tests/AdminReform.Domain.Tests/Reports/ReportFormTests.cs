using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using NodaTime;

namespace AdminReform.Reports;

/// <summary>Form 07a/BTP beside II.06a: the same counts, split otherwise.</summary>
public sealed class ReportFormTests
{
    private static readonly ReportingPeriod August = ReportingPeriod.Month(2026, 8);

    private static readonly TimeLimit FiveWorkingDays = TimeLimit.Parse("05 ngày làm việc");

    [Property(MaxTest = 100, EndSize = 25, Arbitrary = [typeof(CaseloadArbitraries)])]
    public void The_parts_of_07a_add_up_to_the_columns_of_the_official_form(Dossier[] dossiers, ReportingPeriod period, CountingPolicy policy)
    {
        var report = PeriodReport.Of(Caseload.At(period.ClosesAt, dossiers, DeadlineCalculator.VietnamCivilService), period, policy);
        foreach (var counts in report.Rows.Select(row => row.Counts).Append(report.Total))
        {
            long Of(string name) => ReportForm.Btp07a.Columns.Single(column => column.Name.English == name).Read(counts);
            var (detail, late) = (counts.Detail, Of("resolved late, with an apology") + Of("resolved late, without an apology"));
            var pendingLate = Of("pending late, with an apology") + Of("pending late, without an apology");
            Assert.Equal(counts.Received, Of("new, direct") + Of("new, online") + Of("new, by post") + Of("carried over"));
            Assert.Equal((counts.ResolvedLate, counts.Resolved), (late, Of("resolved early or on time") + late));
            Assert.Equal((counts.PendingLate, counts.Pending), (pendingLate, Of("pending, not due") + pendingLate));
            Assert.Equal(Of("received"), Of("resolved") + Of("pending"));
            Assert.InRange(detail.NewNonTerritorial, 0, counts.NewOnline + counts.NewDirect);
            Assert.InRange(detail.OnTimeByPolicy, 0, counts.ResolvedOnTime);
            Assert.InRange(detail.ResolvedByNewDate + detail.OnTimeByPolicy, 0, counts.ResolvedEarly + counts.ResolvedOnTime);
            Assert.InRange(detail.PendingByNewDate, 0, counts.PendingWithin);
            Assert.InRange(detail.PaidOnline + detail.PaidDirectly, 0, counts.Received);
            Assert.InRange(detail.OnlineAwaitingAcceptance + detail.OnlineAwaitingAcceptanceLate, 0, counts.NotAccepted);
            Assert.Equal(counts.Stopped, Of("stopped or closed") + Of("withdrawn by the citizen"));
            Assert.All(ReportForm.Btp07a.Columns, column => Assert.True(column.Read(counts) >= 0, column.ToString()));
            Assert.All(ReportForm.II06a.Columns, column => Assert.Equal(counts[(ReportColumn)column.Number!], column.Read(counts)));
        }
    }

    [Property(MaxTest = 100, EndSize = 25, Arbitrary = [typeof(CaseloadArbitraries)])]
    public void Column_9_without_what_the_policy_puts_there_is_the_one_of_the_default_policy(Dossier[] dossiers, ReportingPeriod period)
    {
        var caseload = Caseload.At(period.ClosesAt, dossiers, DeadlineCalculator.VietnamCivilService);
        var (plain, moved) = (PeriodReport.Of(caseload, period, CountingPolicy.Default).Total, PeriodReport.Of(caseload, period, CountingPolicy.WaitingAsOnTime).Total);
        Assert.Equal(plain.ResolvedOnTime, moved.ResolvedOnTime - moved.Detail.OnTimeByPolicy);
        Assert.Equal((plain.ResolvedEarly, plain.ResolvedLate, plain.PendingLate), (moved.ResolvedEarly, moved.ResolvedLate, moved.PendingLate + Waiting(caseload, period)));
        Assert.Equal(0, plain.Detail.OnTimeByPolicy);
    }

    // Late, and asked for a supplement since: pending and late by default, on time by the other policy.
    private static int Waiting(Caseload caseload, ReportingPeriod period)
    {
        var count = 0;
        foreach (var entry in caseload.Entries)
        {
            count += entry.Dossier.Status == DossierStatus.SupplementAsked
                && OnTimeCheck.Classify(entry, period.ClosesAt, CountingPolicy.Default) == OnTimeStatus.Overdue ? 1 : 0;
        }

        return count;
    }

    /// <summary>The month is 15/07 – 14/08/2026. Five working days from Mon 20/07 end on Mon 27/07, from Wed 05/08 on Wed 12/08, from Wed 12/08 on Wed 19/08.</summary>
    [Fact, Holds("07a/BTP", certainty: Certainty.Secondary)]
    public void A_month_counted_by_hand_stands_in_07a_as_its_items_say()
    {
        var (early, late) = (new Accepted(new(2026, 7, 20, 9, 0), FiveWorkingDays), new Accepted(new(2026, 8, 5, 9, 0), FiveWorkingDays));
        Dossier[] dossiers =
        [
            Dossier("on time", Channel.Counter, early, new ResultReady(new(2026, 7, 27, 10, 0))),
            Dossier("late, no letter", Channel.Post, early, Pays(new(2026, 7, 21, 9, 0), PaymentWay.Direct), new ResultReady(new(2026, 7, 28, 8, 0))),
            Dossier("late after a letter", Channel.Online, early, Letter(new(2026, 7, 26, 9, 0), new(2026, 7, 30)), new ResultReady(new(2026, 7, 31, 8, 0))),
            Dossier("in time by the new date", Channel.Online, early, Letter(new(2026, 7, 26, 9, 0), new(2026, 7, 30)), new ResultReady(new(2026, 7, 30, 8, 0))),
            Dossier("pending late, no letter", Channel.Counter, late, Pays(new(2026, 8, 6, 9, 0), PaymentWay.Direct), Pays(new(2026, 8, 7, 9, 0), PaymentWay.Online)),
            Dossier("pending late, a letter", Channel.Counter, late, Letter(new(2026, 8, 11, 9, 0), new(2026, 8, 13))),
            Dossier("pending in time", Channel.Kiosk, new Accepted(new(2026, 8, 12, 9, 0), FiveWorkingDays, IsNonTerritorial: true), new ReceivedByCompetent(new(2026, 8, 12, 15, 0))),
            Dossier("waits in time", Channel.Online, new Submitted(new(2026, 8, 14, 16, 0))),
            Dossier("waits too long", Channel.Online, new Submitted(new(2026, 8, 13, 9, 0))),
            Dossier("refused", Channel.Online, new Submitted(new(2026, 8, 3, 9, 0)), new RefusedAtIntake(new(2026, 8, 3, 15, 0))),
            Dossier("withdrawn", Channel.Counter, early, Pays(new(2026, 7, 20, 9, 30), PaymentWay.Online), new WithdrawalAsked(new(2026, 7, 21, 9, 0)), new Stopped(new(2026, 7, 22, 9, 0))),
            Dossier("stopped", Channel.Counter, early, new Stopped(new(2026, 7, 22, 9, 0))),
            Dossier("stopped after a request that fell away", Channel.Counter, early, new WithdrawalAsked(new(2026, 7, 21, 9, 0)), new WithdrawalDropped(new(2026, 7, 22, 9, 0)), new Stopped(new(2026, 7, 23, 9, 0))),
            Dossier("closed", Channel.Counter, new Accepted(new(2026, 7, 16, 9, 0), FiveWorkingDays), new SupplementAsked(new(2026, 7, 17, 9, 0)), new Closed(new(2026, 8, 4, 9, 0))),
        ];
        var counts = PeriodReport.Of(Caseload.At(August.ClosesAt, dossiers, DeadlineCalculator.VietnamCivilService), August, CountingPolicy.Default).Total;
        Assert.Equal(
            [
                "received 7", "new, direct 4", "new, online 2", "new, by post 1", "carried over 0", "new, accepted without regard to territory 1",
                "resolved 4", "resolved early or on time 2", "resolved late, with an apology 1", "resolved late, without an apology 1",
                "pending 3", "pending, not due 1", "pending late, with an apology 1", "pending late, without an apology 1",
                "online, waiting for acceptance in time 1", "online, waiting for acceptance and late 1",
                "paid online 1", "paid directly 1",
                "refused at intake 1", "stopped or closed 3", "withdrawn by the citizen 1",
            ],
            ReportForm.Btp07a.Columns.Select(column => $"{column.Name.English} {column.Read(counts)}"));
        Assert.Equal(1, counts.Detail.ResolvedByNewDate);
    }

    [Theory]
    [InlineData("2026-07-05T20:00", "2026-07-06T17:30", false)]
    [InlineData("2026-07-05T20:00", "2026-07-06T17:31", true)]
    [InlineData("2025-06-30T20:00", "2025-07-14T08:00", null)]
    public void An_online_dossier_waits_in_time_until_eight_working_hours_are_over(string filed, string known, bool? isLate)
    {
        var (from, at) = (At(filed), At(known));
        var period = ReportingPeriod.Span(from.Date, at.Date);
        var counts = PeriodReport.Of(
            Caseload.At(at, [Dossier("a", Channel.Online, new Submitted(from))], DeadlineCalculator.VietnamCivilService), period, CountingPolicy.Default).Total;
        Assert.Equal((isLate == false ? 1L : 0, isLate == true ? 1L : 0), (counts.Detail.OnlineAwaitingAcceptance, counts.Detail.OnlineAwaitingAcceptanceLate));
        Assert.Equal(1, counts.NotAccepted);
    }

    [Fact]
    public void What_is_refused_is_received_once_where_the_policy_resolves_it()
    {
        var dossier = Dossier("a", Channel.Online, new Submitted(new(2026, 7, 14, 9, 0)), new RefusedAtIntake(new(2026, 7, 16, 9, 0)));
        var months = new[] { ReportingPeriod.Month(2026, 7), August, ReportingPeriod.Month(2026, 9) };
        Assert.Equal(
            [0L, 1L, 0L],
            months.Select(month => PeriodReport.Of(
                Caseload.At(months[^1].ClosesAt, [dossier], DeadlineCalculator.VietnamCivilService), month, CountingPolicy.WaitingAsOnTime).Total.NewOnline));
    }

    [Fact, Holds("07a/BTP", certainty: Certainty.Secondary)]
    public void The_second_form_is_secondary_and_never_headed_as_the_official_one()
    {
        Assert.Equal((Certainty.Secondary, null), (ReportForm.Btp07a.Certainty, ReportForm.Btp07a.Source));
        Assert.StartsWith("Số liệu theo các chỉ tiêu", ReportForm.Btp07a.Title.Vietnamese, StringComparison.Ordinal);
        Assert.Contains("not the official form", ReportForm.Btp07a.Title.English, StringComparison.Ordinal);
        Assert.Contains(ReportForm.Btp07a.Remarks, remark => remark.English.StartsWith("Left out: the service level of online dossiers", StringComparison.Ordinal));
        Assert.All(ReportForm.Btp07a.Columns, column => Assert.Null(column.Number));
        Assert.Equal(ReportColumns.InOrder, ReportForm.II06a.Columns.Select(column => (ReportColumn)column.Number!));
        Assert.Equal("01/2020/TT-VPCP", ReportForm.II06a.Source!.ToString());
    }

    private static LocalDateTime At(string text) => NodaTime.Text.LocalDateTimePattern.GeneralIso.Parse(text + ":00").Value;

    private static Paid Pays(LocalDateTime at, PaymentWay way) => new(at, way);

    private static Reappointed Letter(LocalDateTime at, LocalDate newDate) => new(at, new DueMoment(newDate));

    private static Dossier Dossier(string id, Channel channel, params DossierEvent[] events) =>
        AdminReform.Dossiers.Dossier.Replay(new DossierHeader(id, "1.000001", "H26.0", "H26.1", "Đất đai", channel), events);
}
