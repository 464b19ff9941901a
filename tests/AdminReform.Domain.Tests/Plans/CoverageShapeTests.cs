using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

public sealed class CoverageShapeTests
{
    private static readonly LocalDate Begin = new(2021, 1, 1);
    private static readonly LocalDate End = new(2021, 12, 31);
    private static readonly LocalDate Mid = new(2021, 7, 2);

    private static CoverageShape Full => new(Figures.AtLeast(100), Begin, End);

    [Fact]
    public void The_way_runs_straight_from_nothing_to_the_goal()
    {
        Assert.Equal(TargetStatus.OnPath, Full.Assess(Mid, null, Figures.Share(Mid, 50, 100)).Status);
        Assert.Equal(TargetStatus.OffPath, Full.Assess(Mid, null, Figures.Share(Mid, 49, 100)).Status);
        Assert.Equal(Fraction.Of(1, 2), Full.Assess(Mid, null, Figures.Share(Mid, 49, 100)).Path);
    }

    [Fact]
    public void What_is_not_covered_yet_can_still_be_but_a_larger_base_asks_for_more()
    {
        var before = Full.Assess(Mid, null, Figures.Share(Mid, 50, 100));
        var after = Full.Assess(Mid, null, Figures.Share(Mid, 50, 150));
        Assert.Equal(Fraction.Of(50, 182), before.Attainability!.Pace!.Amount);
        Assert.Equal(Fraction.Of(100, 182), after.Attainability!.Pace!.Amount);
        Assert.Equal(TargetStatus.Met, Full.Assess(End, null, Figures.Share(Mid, 50, 100), Figures.Share(End, 120, 120)).Status);
    }

    [Fact]
    public void It_is_out_of_reach_when_even_the_fastest_pace_does_not_do()
    {
        Assert.Equal(TargetStatus.Unreachable, Full.Assess(Mid, new BaseOutlook(100, 120, Fraction.Of(1, 4)), Figures.Share(Mid, 50, 100)).Status);
        var close = Full.Assess(Mid, new BaseOutlook(100, 120, Fraction.Of(1, 2)), Figures.Share(Mid, 50, 100));
        Assert.Equal(TargetStatus.OnPath, close.Status);
        // 100 days at half a service a day are needed; with one figure only, the present pace counts as none.
        Assert.Equal(End.PlusDays(-100), close.Attainability!.NoReturn);
    }

    [Fact]
    public void A_level_without_counts_is_assessed_as_a_level()
    {
        Assert.Equal(TargetStatus.OnPath, Full.Assess(Mid, null, Figures.Level(Mid, 51)).Status);
        Assert.Equal(TargetStatus.Missed, Full.Assess(End, null, Figures.Level(End, 99.99m)).Status);
    }

    [Fact]
    public void A_pace_beyond_the_outlook_contradicts_it() => Assert.Equal(
        "plans.outlook.contradicted",
        Figures.Target(Full).Assess(
            [Figures.Share(Begin, 0, 100), Figures.Share(Begin.PlusDays(1), 3, 100)], new BaseOutlook(100, 100, 2), Mid).Problems[0].Code);

    [Property]
    public void The_bounds_bracket_every_rest_of_the_year_and_are_tight(byte covered, byte open, byte below, byte above, byte pace, byte daysLeft)
    {
        var (part, whole) = (covered % 12, (covered % 12) + (open % 12) + 1);
        var (least, most) = (Math.Max(1, whole - (below % 6)), whole + (above % 6));
        var left = (daysLeft % 9) + 1;
        var perDay = Fraction.Of(pace % 8, 3);
        var at = End.PlusDays(-left);
        var assessment = Full.Assess(at, new BaseOutlook(least, most, perDay), Figures.Share(at, part, whole));
        var finals = (
            from final in Enumerable.Range(least, most - least + 1)
            from more in Enumerable.Range(0, (int)(perDay * left).Floor() + 1)
            select Fraction.Of(Math.Min(final, part + more), final)).ToList();
        Assert.Equal(finals.Max(), assessment.Attainability!.Best.Value);
        Assert.Equal(finals.Min(), assessment.Attainability.Worst.Value);
        Figures.EveryFigureIsExplained(assessment);
    }

    [Property]
    public void What_is_lost_never_comes_back(byte[] added, byte goal, byte pace)
    {
        var shape = new CoverageShape(Figures.AtLeast((goal % 101) + 0m), Begin, Begin.PlusDays(added.Length + 1));
        var perDay = (pace % 5) + 1;
        var outlook = new BaseOutlook(20, 40, perDay);
        var (covered, measurements, course) = (0, new List<Measurement>(), new List<TargetStatus>());
        for (var day = 0; day < added.Length; day++)
        {
            covered = Math.Min(40, covered + (added[day] % (perDay + 1)));
            measurements.Add(Figures.Share(Begin.PlusDays(day), covered, 40));
            course.Add(Figures.Target(shape).Assess(measurements, outlook, Begin.PlusDays(day)).Value.Status);
        }

        Figures.NeverComesBack(course);
    }

    [Property]
    public void Until_the_date_of_no_return_the_goal_can_still_be_saved_and_a_day_later_it_cannot(byte first, byte second, byte pace, byte goal)
    {
        var (before, now, best) = ((long)(first % 20), (long)((first % 20) + (second % 20)), Fraction.Of((pace % 9) + 1, 2));
        var shape = new CoverageShape(Figures.AtLeast((goal % 60) + 41), Begin, Begin.PlusDays(60));
        var result = Figures.Target(shape).Assess(
            [Figures.Share(Begin, before, 100), Figures.Share(Begin.PlusDays(20), now, 100)], new BaseOutlook(100, 100, best), Begin.PlusDays(20));
        if (!result.IsSuccess)
        {
            Assert.True(now - before > best * 20);
            return;
        }

        var present = Fraction.Of(now - before, 20);
        bool IsSavedAfter(int days) => now + (present * days) + (best * (40 - days)) >= (goal % 60) + 41;
        var oracle = Enumerable.Range(0, 41).Where(IsSavedAfter).Select(days => (int?)days).Max();
        Assert.Equal(oracle is null or 40 ? null : Begin.PlusDays(20 + oracle.Value), result.Value.Attainability!.NoReturn);
    }
}
