using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Texts;
using NodaTime;
using static AdminReform.Deadlines.Office;

namespace AdminReform.Deadlines;

/// <summary>What the values of deadlines say on their line in a log.</summary>
public class DeadlineLinesTests
{
    private static readonly LocalDateTime Eight = At(2025, 7, 1);
    private static readonly DueMoment Due = new(new LocalDate(2025, 7, 15));
    private static readonly TimeLimit Ten = TimeLimit.WorkingDays(10);

    [Fact]
    public void Facts_say_what_the_deadline_is_calculated_from() => Lines.Are(
        (new DeadlineFacts(Eight), "accepted 08:00 01/07/2025, no limit"),
        (new DeadlineFacts(Eight) { Promised = Due }, "accepted 08:00 01/07/2025, promised 15/07/2025"),
        (new DeadlineFacts(Eight, Ten) { Promised = Due }, "accepted 08:00 01/07/2025, limit 10 ngày làm việc"),
        (new DeadlineFacts(Eight, Ten) { Interruptions = [new(InterruptionKind.Supplement, Eight, null)] }, "accepted 08:00 01/07/2025, limit 10 ngày làm việc, 1 interruptions"),
        (new DeadlineFacts(Eight, Ten) { Reappointments = [new(Eight, Due), new(Eight, Due)] }, "accepted 08:00 01/07/2025, limit 10 ngày làm việc, re-appointed to 15/07/2025 (told 08:00 01/07/2025), re-appointed to 15/07/2025 (told 08:00 01/07/2025)"),
        (new DeadlineFacts(Eight, Ten) { IsNonTerritorial = true }, "accepted 08:00 01/07/2025, limit 10 ngày làm việc, not received yet"),
        (new DeadlineFacts(Eight, Ten) { IsNonTerritorial = true, ReceivedAt = Eight.PlusHours(1) }, "accepted 08:00 01/07/2025, limit 10 ngày làm việc, received 09:00 01/07/2025"),
        (new RunningLimit("a", new(Eight, Ten)), "a: accepted 08:00 01/07/2025, limit 10 ngày làm việc"),
        (new Interruption(InterruptionKind.Supplement, Eight, null), "Supplement 08:00 01/07/2025 – …"),
        (new Interruption(InterruptionKind.FinancialDuty, Eight, Eight.PlusDays(1), SupplementEffect.Resume), "FinancialDuty 08:00 01/07/2025 – 08:00 02/07/2025, Resume"));

    [Fact]
    public void A_deadline_says_when_and_how_certainly() => Lines.Are(
        (default(Deadline), "NotStarted"),
        (new Deadline { State = DeadlineState.Suspended }, "Suspended"),
        (new Deadline { State = DeadlineState.Undetermined, Undetermined = Problem.Of("a.b", "vi", "en") }, "Undetermined"),
        (new Deadline { State = DeadlineState.Running, Original = Due }, "15/07/2025"),
        (new Deadline { State = DeadlineState.Running, Original = Due, Bounds = new(Due, Due) }, "15/07/2025 (provisional)"),
        (new Deadline { State = DeadlineState.Running, Original = Due, IsOriginalEstimated = true }, "15/07/2025 (estimated)"),
        (new Deadline { State = DeadlineState.Running, Original = Due, Bounds = new(Due, Due), IsOriginalEstimated = true }, "15/07/2025 (provisional) (estimated)"),
        (new DueBounds(Due, DueMoment.At(Eight)), "15/07/2025–08:00 01/07/2025"),
        (Calculator, $"{Calculator.Time}; {Calculator.Regimes}"),
        (new CalendarChange(Calculator, Calculator), "0 days changed"));

    [Fact]
    public void A_leg_says_when_it_is_due_and_by_how_much_it_is_late() => Lines.Are(
        (new LegFacts(new("H26.1", Ten)), "H26.1: 10 ngày làm việc"),
        (new LegFacts(new("H26.1", Ten), Eight), "H26.1: 10 ngày làm việc, finished 08:00 01/07/2025"),
        (new LegDeadline(new("H26.1", Ten), Eight, false, Due, null, 0, false), "H26.1: 10 ngày làm việc, due 15/07/2025"),
        (new LegDeadline(new("H26.1", Ten), Eight, false, Due, Eight, 3, true), "H26.1: 10 ngày làm việc, due 15/07/2025, finished 08:00 01/07/2025, late by 3 working days"));

    [Theory]
    [InlineData(0, 0, "0 ngày", "0 days")]
    [InlineData(1, 0, "1 ngày", "1 day")]
    [InlineData(2, 60, "2 ngày 1 giờ", "2 days 1 h")]
    [InlineData(0, 60, "1 giờ", "1 h")]
    [InlineData(0, 3_000, "50 giờ", "50 h")]
    [InlineData(0, 90, "1 giờ 30 phút", "1 h 30 min")]
    [InlineData(0, 30, "30 phút", "30 min")]
    [InlineData(0, 0.5, "0.5 phút", "0.5 min")]
    [InlineData(-1, -90, "-1 ngày -1 giờ -30 phút", "-1 days -1 h -30 min")]
    public void A_balance_says_its_days_hours_and_minutes(int days, double minutes, string vietnamese, string english)
    {
        var balance = new TimeBalance(days, Duration.FromSeconds((long)(minutes * 60)));

        Assert.Equal((vietnamese, english, english), (balance.In(Language.Vietnamese), balance.In(Language.English), balance.ToString()));
    }

    [Fact]
    public void A_move_says_why_the_due_moment_is_another()
    {
        var causes = new[] { new LocalDate(2026, 1, 2), new(2026, 2, 17) }.Select(Calculator.Time.Calendar.Describe);
        var move = new DueMove("a", Due, DueMoment.At(Eight), [.. causes]);

        Assert.Equal("a: due 15/07/2025 becomes 08:00 01/07/2025 (02/01/2026: Swapped day off (worked 2026-01-10) [12729/VPCP-KGVX 25/12/2025]; 17/02/2026: Lunar New Year day 1 [45/2019/QH14 art. 112.1.b; 9859/VPCP-KGVX 13/10/2025]).", move.ToString());
        Assert.Equal(
            "a: hạn 15/07/2025 chuyển thành 08:00 01/07/2025 (02/01/2026: Nghỉ hoán đổi (làm bù 10/01/2026) [12729/VPCP-KGVX 25/12/2025]; "
            + "17/02/2026: Mùng một Tết Nguyên đán [điểm b khoản 1 Điều 112 Bộ luật Lao động số 45/2019/QH14; 9859/VPCP-KGVX 13/10/2025]).",
            move.In(Language.Vietnamese));
    }
}
