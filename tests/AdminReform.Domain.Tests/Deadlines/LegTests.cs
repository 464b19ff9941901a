using AdminReform.Law;
using AdminReform.Values;
using NodaTime;
using static AdminReform.Deadlines.Office;

namespace AdminReform.Deadlines;

public class LegTests
{
    private static readonly Leg Land = new("H26.1", TimeLimit.WorkingDays(3));
    private static readonly Leg Tax = new("H26.2", TimeLimit.WorkingDays(2));
    private static readonly Leg Registry = new("H26.3", TimeLimit.WorkingHours(4));

    [Fact]
    [Holds("118/2025/NĐ-CP", "20.2")]
    public void In_series_each_leg_counts_from_the_end_of_the_one_before_and_only_the_late_agency_is_late()
    {
        ValueList<LegFacts> legs = [new(Land, At(2025, 7, 8, 16)), new(Tax, At(2025, 7, 10, 11)), new(Registry)];
        var deadlines = Calculator.Legs(At(2025, 7, 1), LegOrder.Serial, legs, At(2025, 7, 10, 14));

        Assert.Equal([new LocalDate(2025, 7, 4), new(2025, 7, 10), new(2025, 7, 10)], deadlines.Select(leg => leg.Due.Date));
        Assert.Equal([true, false, false], deadlines.Select(leg => leg.IsLate));
        Assert.Equal([2, 0, 0], deadlines.Select(leg => leg.WorkingDaysLate));
        Assert.Equal(DueMoment.At(At(2025, 7, 10, 17)), deadlines[2].Due);
        Assert.DoesNotContain(deadlines, leg => leg.IsPlanned);
    }

    [Fact]
    public void A_leg_behind_an_open_one_is_planned_from_its_due_moment_or_from_now_when_that_has_passed()
    {
        ValueList<LegFacts> legs = [new(Land), new(Tax)];
        var inTime = Calculator.Legs(At(2025, 7, 1), LegOrder.Serial, legs, At(2025, 7, 2));
        Assert.Equal([(false, new LocalDate(2025, 7, 4)), (true, new LocalDate(2025, 7, 8))], inTime.Select(leg => (leg.IsPlanned, leg.Due.Date)));

        var late = Calculator.Legs(At(2025, 7, 1), LegOrder.Serial, legs, At(2025, 7, 9));
        Assert.Equal([true, false], late.Select(leg => leg.IsLate));
        Assert.Equal(3, late[0].WorkingDaysLate);
        Assert.Equal(new LocalDate(2025, 7, 11), late[1].Due.Date);
    }

    [Fact]
    public void In_parallel_all_legs_count_from_the_same_moment()
    {
        ValueList<LegFacts> legs = [new(Land), new(Tax, At(2025, 7, 3, 20)), new(Registry)];
        var deadlines = Calculator.Legs(At(2025, 7, 1), LegOrder.Parallel, legs, At(2025, 7, 4, 23));
        Assert.All(deadlines, leg => Assert.Equal(At(2025, 7, 1), leg.StartsAt));
        Assert.Equal([new LocalDate(2025, 7, 4), new(2025, 7, 3), new(2025, 7, 1)], deadlines.Select(leg => leg.Due.Date));
        Assert.Equal(["H26.3"], deadlines.Where(leg => leg.IsLate).Select(leg => leg.Leg.Agency));
        Assert.Throws<ArgumentOutOfRangeException>(() => Calculator.Legs(At(2025, 7, 1), 0, legs, At(2025, 7, 4)));
    }

    [Property(MaxTest = 200)]
    public bool In_series_the_whole_takes_what_its_legs_take(PositiveInt first, PositiveInt second)
    {
        var (a, b) = ((first.Get % 30) + 1, (second.Get % 30) + 1);
        ValueList<LegFacts> legs = [new(new Leg("a", TimeLimit.WorkingDays(a))), new(new Leg("b", TimeLimit.WorkingDays(b)))];
        var start = At(2025, 7, 1);
        return Calculator.Legs(start, LegOrder.Serial, legs, start)[1].Due == Calculator.Calculate(new(start, TimeLimit.WorkingDays(a + b))).Due;
    }
}
