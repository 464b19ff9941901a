using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

public sealed class CeilingTests
{
    private static readonly LocalDate Start = new(2021, 1, 1);
    private static readonly LocalDate End = new(2021, 12, 31);
    private static readonly LocalDate Mid = new(2021, 7, 2);

    // Half of the 364 days from 1 January are over on 2 July, when a rate on its way from 5 to 2 % is at 3.5 %.
    private static MilestoneShape LateRate => new([new Milestone(End, Figures.AtMost(2))], new StartingPoint(Start, Fraction.OfPercent(5)));

    [Theory]
    [InlineData(3.5, TargetStatus.OnPath)]
    [InlineData(3.51, TargetStatus.OffPath)]
    [InlineData(5, TargetStatus.OffPath)]
    [InlineData(1, TargetStatus.OnPath)]
    public void A_rate_that_has_to_fall_is_on_its_path_below_it(decimal percent, TargetStatus status)
    {
        var assessment = LateRate.Assess(Mid, null, Figures.Level(Mid, percent));
        Assert.Equal((status, Fraction.OfPercent(3.5m)), (assessment.Status, assessment.Path));
        Figures.EveryFigureIsExplained(assessment);
    }

    [Theory]
    [InlineData(2, false, TargetStatus.Met)]
    [InlineData(2, true, TargetStatus.Missed)]
    [InlineData(2.01, false, TargetStatus.Missed)]
    [InlineData(1.99, true, TargetStatus.Met)]
    public void At_most_and_less_than_differ_at_the_figure_itself(decimal percent, bool isStrict, TargetStatus status)
    {
        var shape = LateRate with { Milestones = [new Milestone(End, Figures.AtMost(2) with { IsStrict = isStrict })] };
        Assert.Equal(status, shape.Assess(End, null, Figures.Level(End, percent)).Status);
    }

    [Fact]
    public void It_tells_what_has_to_fall_and_how_fast()
    {
        var assessment = LateRate.Assess(Mid, new PaceOutlook(null, Fraction.OfPercent(10)), Figures.Level(Start, 5), Figures.Level(Mid, 4));
        Assert.Equal("2% to fall to ≤ 2%", assessment.Said(AssessmentFigure.Shortfall));
        Assert.Equal(new RequiredPace(Fraction.OfPercent(2) * 365 / 182, PaceUnit.LevelPerYear), assessment.Attainability!.Pace);
        Assert.StartsWith("a fall of 4.01% a year", assessment.Said(AssessmentFigure.Pace), StringComparison.Ordinal);
        Assert.Equal((Fraction.Zero, Fraction.One), (assessment.Attainability.Best.Value, assessment.Attainability.Worst.Value));
        Assert.Equal(Fraction.Of(1, 3), assessment.Progress);
    }

    [Property]
    public void Standing_still_above_the_goal_is_never_met(byte start, byte goal, byte steps)
    {
        var (level, least) = (start % 101, goal % 101);
        if (level <= least)
        {
            return;
        }

        var shape = new MilestoneShape([new Milestone(End, Figures.AtMost(least))], new StartingPoint(Start, Fraction.OfPercent(level)));
        Measurement[] figures = [.. Enumerable.Range(0, (steps % 12) + 1).Select(step => Figures.Level(Start.PlusDays(step * 30), level))];
        Assert.All(figures, figure => Assert.NotEqual(TargetStatus.Met, shape.Assess(figure.Date, null, figures).Status));
        Assert.Equal(TargetStatus.Missed, shape.Assess(End, null, [.. figures, Figures.Level(End, level)]).Status);
    }

    [Property]
    public void What_has_to_fall_is_what_has_to_rise_seen_from_the_other_end_of_the_scale(byte start, byte goal, byte level, byte earlier, bool isStrict, byte rise, byte fall)
    {
        var (from, to, at, first) = (start % 101, goal % 101, level % 101, earlier % 101);
        var days = Period.DaysBetween(Start, Mid);
        var (up, down) = (Fraction.OfPercent(Math.Max(rise, at - first)) * 365 / days, Fraction.OfPercent(Math.Max(fall, first - at)) * 365 / days);
        var floor = Of(Figures.AtLeast(to) with { IsStrict = isStrict }, from).Assess(Mid, new PaceOutlook(up, down), Figures.Level(Start, first), Figures.Level(Mid, at));
        var ceiling = Of(Figures.AtMost(100 - to) with { IsStrict = isStrict }, 100 - from)
            .Assess(Mid, new PaceOutlook(down, up), Figures.Level(Start, 100 - first), Figures.Level(Mid, 100 - at));
        Assert.Equal((floor.Status, floor.Shortfall, floor.Progress, floor.Path), (ceiling.Status, ceiling.Shortfall, ceiling.Progress, 1 - ceiling.Path));
        var (one, other) = (floor.Attainability!, ceiling.Attainability!);
        Assert.Equal((one.Best.Value, one.Worst.Value, one.Pace, one.NoReturn), (1 - other.Best.Value, 1 - other.Worst.Value, other.Pace, other.NoReturn));
    }

    [Fact]
    public void A_ceiling_is_refused_where_only_a_rise_is_measured()
    {
        Assert.Throws<ArgumentException>(() => new CoverageShape(Figures.AtMost(10), Start, End));
        Assert.Throws<ArgumentException>(() => new AdditionalShareShape(Figures.AtMost(10), AdditionalShareReading.OfAll, 5, Start, End));
        Assert.Throws<ArgumentException>(() => new RankGainShape(Threshold.AtMost(5), 2020, 2025, RankGainReading.EveryYear));
    }

    private static MilestoneShape Of(Threshold goal, int start) => new([new Milestone(End, goal)], new StartingPoint(Start, Fraction.OfPercent(start)));
}
