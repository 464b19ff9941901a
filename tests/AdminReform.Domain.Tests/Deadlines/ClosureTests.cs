using AdminReform.Calendars;
using AdminReform.Law;
using AdminReform.Texts;
using NodaTime;
using static AdminReform.Deadlines.Office;

namespace AdminReform.Deadlines;

/// <summary>An office that a storm closes for a day: which limits move, and what the proof cites.</summary>
public class ClosureTests
{
    private static readonly Citation Dispatch = new Instrument(
        InstrumentNumber.Parse("12/CĐ-UBND"), new("Công điện ứng phó bão", "Dispatch on the storm"), new(2025, 9, 29)).Cite();

    // Tue 30/09/2025.
    private static readonly LocalDate Storm = new(2025, 9, 30);

    private static readonly DeadlineCalculator Closed = new(ClosedOn(Storm), Regimes.Known);

    [Theory]
    [InlineData("23/09/2025 09:00:00", "5 ngày làm việc", "30/09/2025", "01/10/2025")] // would end with it
    [InlineData("23/09/2025 09:00:00", "6 ngày làm việc", "01/10/2025", "02/10/2025")] // would count it
    [InlineData("23/09/2025 09:00:00", "4 ngày làm việc", "29/09/2025", "29/09/2025")] // ends before it
    [InlineData("15/09/2025 09:00:00", "15 ngày", "30/09/2025", "01/10/2025")]
    [InlineData("16/09/2025 09:00:00", "15 ngày", "01/10/2025", "01/10/2025")] // counts it
    [InlineData("29/08/2025 09:00:00", "1 tháng", "29/09/2025", "29/09/2025")]
    [InlineData("30/08/2025 09:00:00", "1 tháng", "30/09/2025", "01/10/2025")]
    [InlineData("29/09/2025 15:01:00", "Trong ngày làm việc", "30/09/2025", "01/10/2025")]
    [InlineData("29/09/2025 15:30:00", "8 giờ làm việc", "15:30 30/09/2025", "15:30 01/10/2025")]
    [InlineData("29/09/2025 10:00:00", "24 giờ", "10:00 30/09/2025", "10:00 30/09/2025")] // runs day and night
    public void What_counts_the_day_or_ends_with_it_moves(string accepted, string limit, string open, string closed)
    {
        var facts = new DeadlineFacts(At(accepted), TimeLimit.Parse(limit));
        Assert.Equal(open, Written(Calculator.Calculate(facts)));
        Assert.Equal(closed, Written(Closed.Calculate(facts)));
        Assert.True(Closed.Explain(facts).Verify());
    }

    [Fact]
    public void The_proof_cites_who_closed_it_and_says_that_the_code_is_applied_by_analogy()
    {
        var moved = Closed.Explain(new(At(2025, 9, 15), TimeLimit.Days(15))).ToString();
        Assert.Contains("the office is closed on the last day (Storm no. 10): on to the next working day", moved, StringComparison.Ordinal);
        Assert.Contains("[12/CĐ-UBND; by analogy 91/2015/QH13 art. 148.5]", moved, StringComparison.Ordinal);
        Assert.Contains(
            "không tính 30/09/2025 (Bão số 10)",
            Closed.Explain(new(At(2025, 9, 23), TimeLimit.WorkingDays(5))).InOneSentence(Language.Vietnamese),
            StringComparison.Ordinal);
        Assert.Equal(ClosureCause.NaturalDisaster, Closed.Time.Calendar.Describe(Storm).Closure);
        Assert.Null(Calculator.Time.Calendar.Describe(Storm).Closure);
    }

    [Fact]
    public void A_closure_lists_the_due_moments_that_it_moves_with_the_decision()
    {
        RunningLimit[] running = [new("a", new(At(2025, 9, 23), TimeLimit.WorkingDays(5))), new("b", new(At(2025, 9, 23), TimeLimit.WorkingDays(4)))];
        var move = Assert.Single(new CalendarChange(Calculator, Closed).Moves(running));
        Assert.Equal("a: hạn 30/09/2025 chuyển thành 01/10/2025 (30/09/2025: Bão số 10 [12/CĐ-UBND]).", move.In(Language.Vietnamese).Replace("Công điện số ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_closure_has_a_cause_and_a_decision()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LocalDay.Closed(Storm, 0, new("x", "x"), Dispatch));
        Assert.Throws<ArgumentNullException>(() => LocalDay.Closed(Storm, ClosureCause.Other, new("x", "x"), null!));
        Assert.Equal((1, 2, 3, 9), ((int)ClosureCause.NaturalDisaster, (int)ClosureCause.Epidemic, (int)ClosureCause.Outage, (int)ClosureCause.Other));
    }

    internal static WorkingTime ClosedOn(LocalDate day) => new(
        Calculator.Time.Calendar.With(LocalDay.Closed(day, ClosureCause.NaturalDisaster, new("Bão số 10", "Storm no. 10"), Dispatch)), OfficeHours.Common);

    private static string Written(Deadline deadline) =>
        deadline.Due is { } due ? $"{(due.Time is { } time ? DayText.Of(time) + " " : "")}{DayText.Of(due.Date)}" : "";
}
