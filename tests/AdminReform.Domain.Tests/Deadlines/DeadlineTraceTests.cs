using AdminReform.Law;
using AdminReform.Texts;
using NodaTime;
using static AdminReform.Deadlines.Office;

namespace AdminReform.Deadlines;

public class DeadlineTraceTests
{
    private static readonly DeadlineFacts Supplemented = new(At(2025, 7, 1), TimeLimit.WorkingDays(10))
    {
        Interruptions = [new(InterruptionKind.Supplement, At(2025, 7, 3, 10), At(2025, 7, 10, 9))],
    };

    [Fact]
    public void A_trace_reads_as_a_proof_that_anyone_can_add_up() => Assert.Equal(
        """
        08:00 01/07/2025 – 00:00 02/07/2025: the day of acceptance, not counted; 10 days left [91/2015/QH13 art. 147.2]
        02/07/2025 – 03/07/2025: working days; 8 days left [91/2015/QH13 art. 148]
        04/07/2025 – 10/07/2025: waiting for the supplement; 8 days left [118/2025/NĐ-CP art. 19.5]
        00:00 11/07/2025: counted again from the beginning; 10 days left [118/2025/NĐ-CP art. 19.5]
        11/07/2025: working days; 9 days left [91/2015/QH13 art. 148]
        12/07/2025 – 13/07/2025: weekly rest; 9 days left
        14/07/2025 – 18/07/2025: working days; 4 days left [91/2015/QH13 art. 148]
        19/07/2025 – 20/07/2025: weekly rest; 4 days left
        21/07/2025 – 24/07/2025: working days; 0 days left [91/2015/QH13 art. 148]
        """,
        Calculator.Explain(Supplemented).ToString(),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void The_slip_says_it_in_one_sentence()
    {
        var trace = Calculator.Explain(Supplemented);
        Assert.Equal(
            "Hồ sơ được tiếp nhận lúc 08:00 ngày thứ Ba 01/07/2025; thời hạn 10 ngày làm việc (không tính ngày tiếp nhận); "
            + "chờ bổ sung hồ sơ từ 04/07/2025 đến 10/07/2025; tính lại từ đầu; hạn trả kết quả là hết ngày thứ Năm 24/07/2025.",
            trace.InOneSentence(Language.Vietnamese));
        Assert.Equal(
            "Accepted at 08:00 on Tue 01/07/2025; limit 10 working days (the day of acceptance not counted); "
            + "waiting for the supplement from 04/07/2025 to 10/07/2025; counted again from the beginning; due by the end of Thu 24/07/2025.",
            trace.InOneSentence(Language.English));
    }

    [Fact]
    public void What_the_procedures_own_law_does_to_a_limit_is_not_put_on_the_decree()
    {
        var own = Supplemented with { Interruptions = [new(InterruptionKind.Supplement, At(2025, 7, 3, 10), At(2025, 7, 10, 9), SupplementEffect.Restart)] };
        var trace = Calculator.Explain(own);
        Assert.Equal(Calculator.Explain(Supplemented).Deadline, trace.Deadline);
        Assert.DoesNotContain(trace.Segments, segment => segment.Source?.Instrument == Instruments.Decree118);
        Assert.Contains("tính lại từ đầu theo quy định riêng của thủ tục", trace.InOneSentence(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void Holidays_swaps_and_moved_ends_are_named()
    {
        var culture = Calculator.Explain(new(At(2026, 11, 20), TimeLimit.WorkingDays(5))).InOneSentence(Language.Vietnamese);
        Assert.Contains("không tính 24/11/2026 (Ngày Văn hóa Việt Nam)", culture, StringComparison.Ordinal);
        var swap = Calculator.Explain(new(At(2025, 4, 24), TimeLimit.WorkingDays(4))).InOneSentence(Language.Vietnamese);
        Assert.Contains("có tính 26/04/2025 (Làm bù (nghỉ 02/05/2025))", swap, StringComparison.Ordinal);
        var moved = Calculator.Explain(new(At(2026, 8, 18), TimeLimit.Days(15)));
        Assert.Contains(moved.Segments, segment => segment.Step == TraceStep.MovedOffDayOff && segment.Source!.Clause == "5");
    }

    [Fact]
    public void A_suspended_limit_and_an_extension_are_said_too()
    {
        var open = Supplemented with { Interruptions = [new(InterruptionKind.FinancialDuty, At(2025, 7, 3, 10), null, SupplementEffect.Resume)] };
        Assert.EndsWith(
            "chờ thực hiện nghĩa vụ tài chính từ 04/07/2025; thời hạn đang tạm dừng, ngày trả kết quả sẽ được tính khi hết tạm dừng.",
            Calculator.Explain(open).InOneSentence(Language.Vietnamese),
            StringComparison.Ordinal);
        var extended = Supplemented with { Reappointments = [new(At(2025, 7, 22), new(new LocalDate(2025, 7, 31)))] };
        Assert.EndsWith(
            "hạn ban đầu là hết ngày thứ Năm 24/07/2025, được hẹn lại đến hết ngày thứ Năm 31/07/2025.",
            Calculator.Explain(extended).InOneSentence(Language.Vietnamese),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, true)] // 29 of 31 days are left, and a month from 31/01 has 28
    [InlineData(3, false)]
    public void What_is_left_of_a_month_is_cut_only_where_it_is_longer_than_the_month_after_the_stop(int stoppedOn, bool isCut)
    {
        var trace = Calculator.Explain(new(At(2024, 12, 31), TimeLimit.Months(1))
        {
            Interruptions = [new(InterruptionKind.Supplement, At(2025, 1, stoppedOn), At(2025, 1, 31), SupplementEffect.Resume)],
        });

        Assert.True(trace.Verify());
        Assert.Equal(isCut, trace.Segments.Any(segment => segment.Step == TraceStep.CountedAnew));
        Assert.Equal(new DueMoment(new LocalDate(2025, 2, 28)), trace.Deadline.Due);
    }

    [Fact]
    public void A_day_off_made_a_counted_day_under_a_longer_total_does_not_verify()
    {
        var trace = Calculator.Explain(new(At(2025, 7, 1), TimeLimit.WorkingDays(5)));
        var off = trace.Segments.Single(segment => segment.Step == TraceStep.DayOff);
        var gained = new TimeBalance(2, Duration.Zero);
        var forged = trace with
        {
            Total = trace.Total.Plus(gained),
            Segments =
            [
                .. trace.Segments.TakeWhile(segment => segment != off).Select(segment => segment with { Balance = segment.Balance.Plus(gained) }),
                off with { Step = TraceStep.Counted, Counted = gained },
                .. trace.Segments.SkipWhile(segment => segment != off).Skip(1),
            ],
        };
        Assert.True(trace.Verify());
        Assert.False(forged.Verify());
        Assert.False((trace with { Deadline = trace.Deadline with { Original = new(new LocalDate(2025, 7, 7)) } }).Verify());
    }

    [Fact]
    public void Every_counted_segment_has_its_ground()
    {
        foreach (var limit in new[] { TimeLimit.WorkingDays(10), TimeLimit.Days(15), TimeLimit.WorkingHours(12), TimeLimit.Hours(30) })
        {
            Assert.All(
                Calculator.Explain(new(At(2026, 8, 18), limit)).Segments.Where(segment => segment.IsCounted),
                segment => Assert.True(segment.Source is not null || segment.Ground is not null));
        }
    }
}
