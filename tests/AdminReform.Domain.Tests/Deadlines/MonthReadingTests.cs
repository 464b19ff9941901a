using AdminReform.Law;
using AdminReform.Texts;
using NodaTime;
using static AdminReform.Deadlines.Office;

namespace AdminReform.Deadlines;

/// <summary>A month of a limit that was stopped: one of the calendar, or 30 days, as the office has chosen.</summary>
public class MonthReadingTests
{
    private static readonly DeadlineCalculator ByDays = new(Calculator.Time, Regimes.Known, interruptedMonths: MonthReading.ThirtyDays);

    // Days used up to the stop, its own day included, then what is left from the day after the dossier was completed.
    [Theory]
    [Holds("91/2015/QH13", "146.1")]
    [InlineData("02/02/2026", "1 tháng", "04/02/2026", "06/02/2026", SupplementEffect.Resume, "04/03/2026", "06/03/2026")] // 28 - 2, 30 - 2
    [InlineData("01/07/2026", "1 tháng", "06/07/2026", "10/07/2026", SupplementEffect.Resume, "05/08/2026", "04/08/2026")] // 31 - 5, 30 - 5
    [InlineData("01/07/2026", "nửa tháng", "06/07/2026", "10/07/2026", SupplementEffect.Resume, "20/07/2026", "20/07/2026")] // 15 - 5
    [InlineData("01/07/2026", "1,5 tháng", "06/07/2026", "10/07/2026", SupplementEffect.Resume, "20/08/2026", "19/08/2026")] // 46 - 5, 45 - 5
    [InlineData("01/03/2023", "1 năm", "06/03/2023", "14/03/2023", SupplementEffect.Resume, "11/03/2024", "08/03/2024")] // 366 - 5 (a Saturday), 365 - 5
    [InlineData("05/01/2026", "nửa năm", "07/01/2026", "09/01/2026", SupplementEffect.Resume, "07/07/2026", "06/07/2026")] // 181 - 2, 180 - 2
    [InlineData("02/02/2026", "1 tháng", "04/02/2026", "06/02/2026", SupplementEffect.Restart, "06/03/2026", "06/03/2026")] // runs anew without a break
    [InlineData("02/02/2026", "1 tháng", "03/03/2026", "10/03/2026", SupplementEffect.Resume, "02/03/2026", "02/03/2026")] // had expired
    [InlineData("02/02/2026", "30 ngày", "04/02/2026", "06/02/2026", SupplementEffect.Resume, "06/03/2026", "06/03/2026")] // days are days
    public void A_month_that_was_stopped_is_as_long_as_the_office_reads_it(
        string accepted, string limit, string from, string to, SupplementEffect effect, string byCalendar, string byDays)
    {
        var facts = new DeadlineFacts(Day(accepted).At(new(8, 0)), TimeLimit.Parse(limit))
        {
            Interruptions = [new(InterruptionKind.Supplement, Day(from).At(new(10, 0)), Day(to).At(new(9, 0)), effect)],
        };

        Assert.Equal(new DueMoment(Day(byCalendar)), Calculator.Calculate(facts).Due);
        Assert.Equal(new DueMoment(Day(byDays)), ByDays.Calculate(facts).Due);
    }

    [Property(Arbitrary = [typeof(DeadlineCaseArbitraries)], MaxTest = 600)]
    public bool Interrupted_months_agree_with_a_walk_day_by_day_and_their_proof_adds_up(DeadlineCase one, byte halves, bool isInYears)
    {
        var limit = isInYears ? TimeLimit.Years((1 + (halves % 4)) * 0.5m) : TimeLimit.Months((1 + (halves % 8)) * 0.5m);
        var (facts, time) = (one.Facts with { Limit = limit }, one.Time());
        var calculator = new DeadlineCalculator(time, Regimes.Known, interruptedMonths: MonthReading.ThirtyDays);
        var trace = calculator.Explain(facts);
        return calculator.Calculate(facts).Due == new DueMoment(new MonthOracle(time.Calendar, limit).DueOf(facts.AcceptedAt, facts.Interruptions))
            && trace.Verify() && trace.Segments[^1].To == trace.Deadline.Due!.Value.End;
    }

    [Fact]
    public void The_proof_tells_that_a_month_is_thirty_days_and_cites_the_civil_code()
    {
        var facts = new DeadlineFacts(At(2026, 2, 2), TimeLimit.Months(1))
        {
            Interruptions = [new(InterruptionKind.FinancialDuty, At(2026, 2, 4), At(2026, 2, 6), SupplementEffect.Resume)],
        };
        var trace = ByDays.Explain(facts);

        var mark = trace.Segments.Single(segment => segment.Step == TraceStep.MonthsInDays);
        Assert.Equal(Instruments.CivilCode.Cite("146", "1"), mark.Source);
        Assert.Equal((new(30, Duration.Zero), new(28, Duration.Zero)), (mark.Balance, trace.Segments.Single(segment => segment.Step == TraceStep.Interrupted).Balance));
        Assert.Contains("một tháng tính là 30 ngày, cả thời hạn là 30 ngày", trace.InOneSentence(Language.Vietnamese), StringComparison.Ordinal);
        Assert.DoesNotContain(Calculator.Explain(facts).Segments, segment => segment.Step == TraceStep.MonthsInDays);
        Assert.False((trace with { Segments = [.. trace.Segments.Select(one => one == mark ? mark with { Balance = new(29, Duration.Zero) } : one)] }).Verify());
        Assert.Throws<ArgumentOutOfRangeException>(() => new DeadlineCalculator(Calculator.Time, Regimes.Known, interruptedMonths: (MonthReading)2));
    }
}
