using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Texts;
using NodaTime;
using static AdminReform.Deadlines.Office;

namespace AdminReform.Deadlines;

/// <summary>Dossiers accepted without regard to territory, by hand: since 05/08/2026 their time runs from receipt by the competent agency.</summary>
public sealed class NonTerritorialTests
{
    private static readonly DossierHeader Header = new("d", "1.001193", "commune A", "commune B", "hộ tịch", Channel.Counter);

    // 24/11/2026 is off. The swaps: Sat 22/08/2026 is worked for Mon 31/08; Tết 2027 is off from 04 to 10/02.
    [Theory, Holds("118/2025/NĐ-CP", "17.3"), Holds("309/2026/NĐ-CP", certainty: Certainty.Secondary)]
    [InlineData("20/11/2026 09:00:00", "23/11/2026 10:00:00", "05 ngày làm việc", "01/12/2026")] // 25, 26, 27, 30/11, 01/12
    [InlineData("20/11/2026 09:00:00", "23/11/2026 15:30:00", "05 ngày làm việc", "01/12/2026")] // after 15:00: forwarding alone knows a cut-off
    [InlineData("20/11/2026 09:00:00", "21/11/2026 10:00:00", "05 ngày làm việc", "30/11/2026")] // received on a Saturday: 23, 25, 26, 27, 30/11
    [InlineData("20/11/2026 09:00:00", "24/11/2026 10:00:00", "05 ngày làm việc", "01/12/2026")] // received on a day off
    [InlineData("20/11/2026 09:00:00", "20/11/2026 09:00:00", "05 ngày làm việc", "30/11/2026")] // received at once
    [InlineData("04/08/2026 09:00:00", "06/08/2026 10:00:00", "05 ngày làm việc", "11/08/2026")] // accepted before 309/2026: 05, 06, 07, 10, 11/08
    [InlineData("05/08/2026 00:00:00", "06/08/2026 10:00:00", "05 ngày làm việc", "13/08/2026")] // accepted on its first day: 07, 10, 11, 12, 13/08
    [InlineData("30/06/2025 09:00:00", "02/07/2025 09:00:00", "05 ngày làm việc", "07/07/2025")] // under 61/2018: from acceptance
    [InlineData("20/08/2026 09:00:00", "21/08/2026 09:00:00", "05 ngày làm việc", "27/08/2026")] // 22 (worked), 24, 25, 26, 27/08
    [InlineData("02/02/2027 09:00:00", "03/02/2027 09:00:00", "05 ngày làm việc", "17/02/2027")] // 11, 12, 15, 16, 17/02
    [InlineData("17/08/2026 09:00:00", "18/08/2026 09:00:00", "15 ngày", "03/09/2026")] // 02/09 is off
    [InlineData("20/11/2026 09:00:00", "23/11/2026 14:00:00", "Trong ngày làm việc", "23/11/2026")]
    [InlineData("20/11/2026 09:00:00", "23/11/2026 15:30:00", "Trong ngày làm việc", "25/11/2026")] // after 15:00: the next working day
    public void A_limit_in_days_runs_from_receipt(string accepted, string received, string limit, string due)
    {
        var facts = Facts(At(accepted), At(received), limit);
        Assert.Equal(new DueMoment(Day(due)), Calculator.Calculate(facts).Due);
        Assert.False(Calculator.Calculate(facts).IsEstimated);
        Assert.True(Calculator.Explain(facts).Verify(), Calculator.Explain(facts).ToString());
    }

    [Fact]
    public void What_was_received_before_its_acceptance_counts_from_the_acceptance_and_says_so()
    {
        var (received, accepted) = (Facts(At("20/11/2026 09:00:00"), At("20/11/2026 08:00:00"), "05 ngày làm việc"), new DeadlineFacts(At("20/11/2026 09:00:00"), TimeLimit.WorkingDays(5)));
        Assert.Equal(Calculator.Calculate(accepted).Due, Calculator.Calculate(received).Due);
        Assert.Equal(Calculator.Explain(accepted).Segments.Select(each => each.Reason), Calculator.Explain(received).Segments.Select(each => each.Reason));
    }

    [Theory]
    [InlineData("08 giờ làm việc", "25/11/2026 10:00:00")] // 1.5 and 4 hours on Monday, 2.5 on Wednesday
    [InlineData("24 giờ", "24/11/2026 10:00:00")]
    public void A_limit_in_hours_runs_from_the_moment_of_receipt(string limit, string due)
    {
        var facts = Facts(At("20/11/2026 09:00:00"), At("23/11/2026 10:00:00"), limit);
        Assert.Equal(DueMoment.At(At(due)), Calculator.Calculate(facts).Due);
        Assert.True(Calculator.Explain(facts).Verify(), Calculator.Explain(facts).ToString());
    }

    // Asked before and supplied before receipt: nothing moves. Supplied after it: 26, 27, 30/11, 01, 02/12. Asked after it, supplied on Fri 27/11: 30/11 to 04/12.
    [Theory]
    [InlineData("20/11/2026 14:00:00", "23/11/2026 08:00:00", "01/12/2026")]
    [InlineData("20/11/2026 14:00:00", "25/11/2026 09:00:00", "02/12/2026")]
    [InlineData("25/11/2026 09:00:00", "27/11/2026 10:00:00", "04/12/2026")]
    public void A_supplement_counts_again_from_its_end_and_never_from_before_receipt(string asked, string supplied, string due)
    {
        var facts = Facts(At("20/11/2026 09:00:00"), At("23/11/2026 10:00:00"), "05 ngày làm việc") with
        {
            Interruptions = [new(InterruptionKind.Supplement, At(asked), At(supplied), null)],
        };
        Assert.Equal(new DueMoment(Day(due)), Calculator.Calculate(facts).Due);
        Assert.True(Calculator.Explain(facts).Verify(), Calculator.Explain(facts).ToString());
    }

    [Fact]
    public void Units_that_differ_do_not_make_a_dossier_non_territorial()
    {
        var dossier = Dossier.Replay(Header, [new Accepted(At("20/11/2026 09:00:00"), TimeLimit.WorkingDays(5)), new ReceivedByCompetent(At("23/11/2026 10:00:00"))]);
        Assert.Equal(new DueMoment(Day("30/11/2026")), Calculator.Calculate(dossier.ToDeadlineFacts()).Due);
    }

    [Theory]
    [InlineData(Channel.Counter)]
    [InlineData(Channel.Online)]
    [InlineData(Channel.Post)]
    public void The_receipt_on_record_starts_the_clock_however_it_was_filed(Channel channel)
    {
        var dossier = Dossier.Replay(Header with { Channel = channel }, [Accepted, new ReceivedByCompetent(At("23/11/2026 10:00:00"))]);
        Assert.Equal(new DueMoment(Day("01/12/2026")), Calculator.Calculate(dossier.ToDeadlineFacts()).Due);
        Assert.Equal(
            "Hồ sơ được tiếp nhận lúc 09:00 ngày thứ Sáu 20/11/2026; thời hạn 05 ngày làm việc (không tính ngày cơ quan có thẩm quyền nhận); "
            + "cơ quan có thẩm quyền nhận lúc 10:00 23/11/2026, thời hạn tính từ đó; không tính 24/11/2026 (Ngày Văn hóa Việt Nam); hạn trả kết quả là hết ngày thứ Ba 01/12/2026.",
            Calculator.Explain(dossier.ToDeadlineFacts()!).InOneSentence(Language.Vietnamese));
    }

    [Fact]
    public void Without_a_receipt_on_record_the_first_act_of_the_competent_agency_stands_for_it_and_that_is_told()
    {
        var dossier = Dossier.Replay(
            Header, [Accepted, new Forwarded(At("20/11/2026 10:00:00"), "commune B"), new StepRecorded(At("20/11/2026 11:00:00"), "gửi bưu điện"), new Forwarded(At("23/11/2026 10:00:00"), "commune B", "officer-7")]);
        var facts = dossier.ToDeadlineFacts()!;
        Assert.Equal((At("23/11/2026 10:00:00"), true), (facts.ReceivedAt!.Value, facts.IsReceiptInferred));
        Assert.Equal(new DueMoment(Day("01/12/2026")), Calculator.Calculate(facts).Due);
        Assert.Contains("was not recorded; its first act at 10:00 23/11/2026 stands for it", Calculator.Explain(facts).InOneSentence(Language.English), StringComparison.Ordinal);
        var recorded = Dossier.Replay(Header, [.. dossier.Events, new ReceivedByCompetent(At("23/11/2026 11:00:00"))]).ToDeadlineFacts()!;
        Assert.Equal((At("23/11/2026 11:00:00"), false), (recorded.ReceivedAt!.Value, recorded.IsReceiptInferred));
    }

    [Fact]
    public void Without_any_act_of_the_competent_agency_the_date_is_an_estimate_by_which_nobody_is_late()
    {
        var dossier = Dossier.Replay(Header, [Accepted, new Forwarded(At("20/11/2026 10:00:00"), "commune B")]);
        var deadline = Calculator.Calculate(dossier.ToDeadlineFacts());
        Assert.Equal((new DueMoment(Day("30/11/2026")), true), (deadline.Due!.Value, deadline.IsEstimated));
        Assert.Contains("an estimate: the time runs from receipt by the competent agency", Calculator.Explain(dossier.ToDeadlineFacts()!).InOneSentence(Language.English), StringComparison.Ordinal);
        Assert.True(Calculator.Explain(dossier.ToDeadlineFacts()!).Verify());
        Assert.Equal(OnTimeStatus.Within, Classify(dossier, At("30/11/2026 23:00:00")));
        Assert.Equal(OnTimeStatus.Undetermined, Classify(dossier, At("02/12/2026 08:00:00")));
        Assert.Equal(OnTimeStatus.Early, Classify(With(dossier, new Returned(At("27/11/2026 08:00:00"))), At("02/12/2026 08:00:00")));
        Assert.Equal(OnTimeStatus.Undetermined, Classify(With(dossier, new Returned(At("01/12/2026 08:00:00"))), At("02/12/2026 08:00:00")));
    }

    // Whoever apologises has it: at the latest from Fri 27/11 on, so that 30/11, 01, 02, 03 and 04/12 count, a day more than the new date gave.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_apology_is_an_act_of_the_competent_agency_and_nobody_is_late_before_the_time_from_then_is_over(bool isForwarded)
    {
        var told = Dossier.Replay(
            Header,
            [Accepted, .. isForwarded ? [new Forwarded(At("20/11/2026 10:00:00"), "commune B")] : Array.Empty<DossierEvent>(), new Reappointed(At("27/11/2026 08:00:00"), new DueMoment(Day("03/12/2026")))]);
        var deadline = Calculator.Calculate(told.ToDeadlineFacts());
        Assert.Equal((new DueMoment(Day("04/12/2026")), new DueMoment(Day("03/12/2026")), false), (deadline.Due!.Value, deadline.Reappointed!.Value, deadline.IsEstimated));
        Assert.True(told.ToDeadlineFacts()!.IsReceiptInferred);
        Assert.Equal(OnTimeStatus.Within, Classify(told, At("04/12/2026 08:00:00")));
        Assert.Equal(OnTimeStatus.Overdue, Classify(told, At("05/12/2026 08:00:00")));
        Assert.Equal(new DueMoment(Day("03/12/2026")), Calculator.Calculate(With(told, new ReceivedByCompetent(At("23/11/2026 10:00:00"))).ToDeadlineFacts()).Due);
    }

    [Fact]
    public void A_promised_date_without_a_limit_stays_an_estimate_also_after_receipt()
    {
        var accepted = new Accepted(At("20/11/2026 09:00:00"), Promised: new DueMoment(Day("30/11/2026")), IsNonTerritorial: true);
        var facts = Dossier.Replay(Header, [accepted, new ReceivedByCompetent(At("23/11/2026 10:00:00"))]).ToDeadlineFacts();
        Assert.True(Calculator.Calculate(facts).IsEstimated);
        Assert.False(Calculator.Calculate(Dossier.Replay(Header, [accepted with { At = At("04/08/2026 09:00:00") }]).ToDeadlineFacts()).IsEstimated);
    }

    [Property(MaxTest = 300)]
    public bool A_dossier_received_later_is_the_one_accepted_later(ushort day, ushort wait, byte limit, bool isHours)
    {
        var accepted = At("05/08/2026 09:00:00").PlusDays(day % 300);
        var received = accepted.PlusMinutes(wait % 20_000);
        var length = isHours ? TimeLimit.Of(1 + (limit % 40), TimeUnit.WorkingHour) : TimeLimit.WorkingDays(1 + (limit % 20));
        var facts = new DeadlineFacts(accepted, length) { IsNonTerritorial = true, ReceivedAt = received };
        return Calculator.Calculate(facts).Due == Calculator.Calculate(new DeadlineFacts(received, length)).Due && Calculator.Explain(facts).Verify();
    }

    private static Accepted Accepted => new(At("20/11/2026 09:00:00"), TimeLimit.WorkingDays(5), IsNonTerritorial: true);

    private static DeadlineFacts Facts(LocalDateTime accepted, LocalDateTime received, string limit) =>
        new(accepted, TimeLimit.Parse(limit)) { IsNonTerritorial = true, ReceivedAt = received };

    private static Dossier With(Dossier dossier, DossierEvent item) => Dossier.Replay(dossier.Header, [.. dossier.Events, item]);

    private static OnTimeStatus Classify(Dossier dossier, LocalDateTime at)
    {
        var entry = new CaseloadEntry(dossier, Calculator.Calculate(dossier.ToDeadlineFacts()));
        var status = OnTimeCheck.Classify(entry, at, CountingPolicy.Default);
        Assert.Equal(status, OnTimeCheck.Classify(new CaseloadFacts(entry), at, CountingPolicy.Default));
        return status;
    }
}
