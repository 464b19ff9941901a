using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

public sealed class MilestoneShapeTests
{
    private static readonly LocalDate End2023 = new(2023, 12, 31);
    private static readonly LocalDate End2025 = new(2025, 12, 31);

    private static MilestoneShape Satisfaction => new(
        [new Milestone(End2023, Figures.MoreThan(85)), new Milestone(End2025, Figures.AtLeast(95))],
        new StartingPoint(new LocalDate(2020, 12, 31), Fraction.OfPercent(80), Figures.Report));

    [Fact]
    public void More_than_85_is_not_reached_by_85_and_at_least_95_is_reached_by_95()
    {
        Assert.Equal(TargetStatus.Missed, Satisfaction.Assess(End2023, null, Figures.Level(End2023, 85)).Parts[0].Status);
        Assert.Equal(TargetStatus.Met, Satisfaction.Assess(End2023, null, Figures.Level(End2023, 85.01m)).Parts[0].Status);
        var all = Satisfaction.Assess(End2025, null, Figures.Level(End2023, 86), Figures.Level(End2025, 95));
        Assert.Equal(TargetStatus.Met, all.Status);
        Assert.Equal(TargetStatus.Missed, Satisfaction.Assess(End2025, null, Figures.Level(End2023, 86), Figures.Level(End2025, 94.96m)).Status);
    }

    [Fact]
    public void A_met_milestone_leaves_the_next_one_open_and_a_missed_one_is_not_forgotten()
    {
        var day = new LocalDate(2024, 6, 30);
        var met = Satisfaction.Assess(day, null, Figures.Level(End2023, 86));
        Assert.Equal([TargetStatus.Met, TargetStatus.OnPath], met.Parts.Select(part => part.Status));
        Assert.Equal(TargetStatus.OnPath, met.Status);
        Assert.Same(met.Parts[1], met.Current);
        Assert.Equal(TargetStatus.Missed, Satisfaction.Assess(day, null, Figures.Level(End2023, 84)).Status);
    }

    [Fact]
    public void A_yearly_figure_without_a_day_counts_for_its_year_once_the_year_is_over()
    {
        var autumn = Figures.Level(new LocalDate(2023, 9, 30), 86);
        Assert.Equal(TargetStatus.OnPath, Satisfaction.Assess(End2023, null, autumn).Parts[0].Status);
        Assert.Equal(TargetStatus.Met, Satisfaction.Assess(End2023.PlusDays(1), null, autumn).Parts[0].Status);
        Assert.Equal(
            TargetStatus.NotMeasured, Satisfaction.Assess(End2023.PlusDays(1), null, Figures.Level(new LocalDate(2022, 12, 31), 90)).Parts[0].Status);
    }

    [Fact]
    public void The_required_path_the_pace_and_the_shortfall_are_told()
    {
        var assessment = Satisfaction.Assess(new LocalDate(2022, 12, 31), null, Figures.Level(new LocalDate(2022, 12, 31), 82)).Parts[0];
        Assert.Equal(Fraction.OfPercent(80) + (Fraction.OfPercent(5) * Fraction.Of(730, 1095)), assessment.Path);
        Assert.Equal(TargetStatus.OffPath, assessment.Status);
        Assert.Equal(Fraction.OfPercent(3), assessment.Shortfall);
        Assert.Equal(Fraction.Of(2, 5), assessment.Progress);
        Assert.Equal(new RequiredPace(Fraction.OfPercent(3), PaceUnit.LevelPerYear), assessment.Attainability!.Pace);
    }

    [Fact]
    public void Without_a_scale_nothing_can_be_said_about_the_best() => Assert.Equal(
        "plans.indicator.no-scale",
        Figures.Target(Satisfaction, new Indicator("i", new("điểm", "score"), IndicatorUnit.Points)).Assess([], null, End2023).Problems[0].Code);

    [Fact]
    public void A_figure_off_the_scale_is_refused() => Assert.Equal(
        "plans.measurement.off-scale", Figures.Target(Satisfaction).Assess([Figures.Level(End2023, 101)], null, End2025).Problems[0].Code);

    [Property]
    public void The_bounds_bracket_every_walk_within_the_outlook_and_are_reached_by_two(byte start, byte rise, byte fall, byte goal, byte[] walk)
    {
        var (begin, value) = (new LocalDate(2021, 1, 1), Fraction.Of(start % 101, 100));
        var (up, down) = (Fraction.Of(rise % 8, 1000), Fraction.Of(fall % 8, 1000));
        var end = begin.PlusDays(walk.Length + 1);
        var shape = new MilestoneShape([new Milestone(end, Figures.AtLeast(goal % 101))]);
        var outlook = new PaceOutlook(up * 365, down * 365);
        var first = Figures.Of(begin, new LevelValue(value));
        var bounds = shape.Assess(begin, outlook, first);
        var (lowest, highest, walked) = (value, value, value);
        foreach (var step in walk.Append((byte)128))
        {
            lowest = Fraction.Max(0, lowest - down);
            highest = Fraction.Min(1, highest + up);
            walked = Fraction.Max(0, Fraction.Min(1, walked - down + ((up + down) * step / 255)));
        }

        Assert.Equal(highest, bounds.Attainability!.Best.Value);
        Assert.Equal(lowest, bounds.Attainability.Worst.Value);
        Assert.InRange(walked, lowest, highest);
        Figures.EveryFigureIsExplained(bounds);
    }

    [Property]
    public void What_is_lost_never_comes_back(byte start, byte rise, byte goal, byte[] walk)
    {
        var begin = new LocalDate(2021, 1, 1);
        var up = Fraction.Of(rise % 8, 1000);
        var end = begin.PlusDays(walk.Length + 1);
        var shape = new MilestoneShape([new Milestone(begin.PlusDays((walk.Length / 2) + 1), Figures.MoreThan(goal % 80)), new Milestone(end, Figures.AtLeast((goal % 80) + 10))]);
        var value = Fraction.Of(start % 101, 100);
        var (measurements, course) = (new List<Measurement>(), new List<TargetStatus>());
        for (var day = 0; day < walk.Length; day++)
        {
            measurements.Add(Figures.Of(begin.PlusDays(day), new LevelValue(value)));
            course.Add(Figures.Target(shape).Assess(measurements, new PaceOutlook(up * 365), begin.PlusDays(day)).Value.Status);
            value = Fraction.Min(1, value + (up * walk[day] / 255));
        }

        Figures.NeverComesBack(course);
    }

    [Property]
    public void Until_the_date_of_no_return_the_goal_can_still_be_saved_and_a_day_later_it_cannot(byte first, byte second, byte rise, byte goal, bool strict)
    {
        var (begin, now) = (new LocalDate(2021, 1, 1), new LocalDate(2021, 1, 21));
        var (value, up) = (Fraction.Of(second % 50, 100), Fraction.Of(rise % 12, 1000));
        var shape = new MilestoneShape([new Milestone(now.PlusDays(40), new Threshold(Fraction.Of(goal % 100, 100), strict))]);
        var result = Figures.Target(shape).Assess(
            [Figures.Level(begin, first % 50), Figures.Level(now, second % 50)], new PaceOutlook(up * 365), now);
        var present = Fraction.Of((second % 50) - (first % 50), 2_000);
        if (!result.IsSuccess)
        {
            Assert.True(present > up);
            return;
        }

        bool IsSavedAfter(int days) => shape.Milestones[0].Goal.IsMetBy(value + (present * days) + (up * (40 - days)));
        var oracle = Enumerable.Range(0, 41).Where(IsSavedAfter).Select(days => (int?)days).Max();
        Assert.Equal(oracle is null or 40 ? null : now.PlusDays(oracle.Value), result.Value.Attainability!.NoReturn);
    }

    [Fact]
    public void A_later_milestone_that_is_out_of_reach_loses_the_whole_before_its_term_begins()
    {
        var day = new LocalDate(2023, 12, 1);
        var assessment = Satisfaction.Assess(day, new PaceOutlook(Fraction.OfPercent(4)), Figures.Level(day, 86));
        Assert.Equal([TargetStatus.OnPath, TargetStatus.Unreachable], assessment.Parts.Select(part => part.Status));
        Assert.False(assessment.Parts[1].HasBegun);
        Assert.Equal(TargetStatus.Unreachable, assessment.Status);
        Assert.Equal("as its worst part: by 31/12/2025", assessment.Said(AssessmentFigure.Status));
        Assert.Equal(
            TargetStatus.OnPath, Satisfaction.Assess(day, new PaceOutlook(Fraction.OfPercent(5)), Figures.Level(day, 86)).Status);
    }

    [Fact]
    public void Without_a_milestone_there_is_no_day_and_nothing_is_measured()
    {
        var empty = new MilestoneShape([]);
        Assert.Null(empty.By);
        Assert.Equal(TargetStatus.NotMeasured, empty.Assess(End2025, null, Figures.Level(End2023, 86)).Status);
    }
}
