using AdminReform.Indices;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

public sealed class PlanLintTests
{
    private static readonly DateInterval Term = new(new LocalDate(2021, 1, 1), new LocalDate(2025, 12, 31));
    private static readonly StartingPoint Start = new(new LocalDate(2020, 12, 31), Fraction.OfPercent(80), Figures.Report);

    private static Plan Of(params Target[] targets) => new(Figures.Instrument, Term, [.. targets], Figures.Report);

    private static MilestoneShape Milestones(params (int Year, int Percent)[] milestones) =>
        new([.. milestones.Select(one => new Milestone(new LocalDate(one.Year, 12, 31), Figures.AtLeast(one.Percent)))], Start);

    private static IEnumerable<string> Codes(Plan plan, params Measurement[] measurements) =>
        PlanLint.Check(plan, measurements).Select(problem => problem.Code);

    [Fact]
    public void A_plan_that_holds_together_has_no_problem() => Assert.Empty(Codes(Of(Figures.Target(Milestones((2023, 85), (2025, 95))))));

    [Fact]
    public void Milestones_that_fall_are_told() =>
        Assert.Equal(["plans.lint.milestones-fall"], Codes(Of(Figures.Target(Milestones((2023, 95), (2025, 85))))));

    [Fact]
    public void Every_problem_is_told_at_once()
    {
        var plan = Of(
            Figures.Target(Milestones((2025, 95), (2023, 85))) with { Owner = null },
            Figures.Target(new AdditionalShareShape(Figures.AtLeast(20), AdditionalShareReading.OfAll, null, Term.Start, Term.End)),
            Figures.Target(Milestones((2030, 101))) with { Id = "late" });
        Assert.Equal(
            [
                "plans.lint.duplicate", "plans.lint.no-owner", "plans.lint.milestones-order", "plans.lint.milestones-fall",
                "plans.lint.no-base", "plans.lint.outside-term", "plans.lint.goal-off-scale",
            ],
            Codes(plan));
    }

    [Fact]
    public void A_target_below_or_later_than_its_parent_is_told()
    {
        var parent = Of(Figures.Target(Milestones((2025, 90))));
        Assert.Empty(Codes(Of(Figures.Target(Milestones((2024, 91)))) with { Parent = parent }));
        Assert.Equal(["plans.lint.parent-contradicted"], Codes(Of(Figures.Target(Milestones((2025, 89)))) with { Parent = parent }));
        var sooner = Of(Figures.Target(Milestones((2024, 90))));
        Assert.Equal(["plans.lint.parent-contradicted"], Codes(Of(Figures.Target(Milestones((2025, 95)))) with { Parent = sooner }));
    }

    [Fact]
    public void Two_documents_with_different_values_for_the_same_day_are_told_unless_one_is_a_correction()
    {
        var plan = Of(Figures.Target(Milestones((2023, 85))));
        var day = new LocalDate(2022, 12, 31);
        var other = Figures.Level(day, 83) with { Source = new Publication("Báo cáo khác", "Báo") };
        Assert.Equal(["plans.measurement.conflict"], Codes(plan, Figures.Level(day, 82), other));
        Assert.Empty(Codes(plan, Figures.Level(day, 82), other with { Revision = 1 }));
        Assert.Empty(Codes(plan, Figures.Level(day, 82), Figures.Level(day, 82)));
    }

    [Fact]
    public void Ranks_that_cannot_be_gained_and_years_with_a_gap_are_told()
    {
        var rank = Figures.RankTarget(new RankGainShape(Threshold.AtLeast(5), 2020, 2025, RankGainReading.AverageSinceBase, new Rank(20, 63)));
        var growth = Figures.Target(new GrowthShape(
            [new GrowthStep(2022, Fraction.OfPercent(20)), new GrowthStep(2024, Fraction.OfPercent(-1))], 1, GrowthReading.Points, GrowthBasis.YearBefore, 0)) with
        { Id = "growth" };
        Assert.Equal(["plans.lint.not-enough-places", "plans.lint.years-gap", "plans.lint.growth-negative"], Codes(Of(rank, growth)));
    }

    [Fact]
    public void A_target_that_asks_for_nothing_is_told_and_not_assessed()
    {
        TargetShape[] shapes =
        [
            new MilestoneShape([], Start), new GrowthShape([], 1, GrowthReading.Points, GrowthBasis.YearBefore), new TieredShape([]),
        ];
        foreach (var shape in shapes)
        {
            Assert.Equal(["plans.lint.empty"], Codes(Of(Figures.Target(shape))));
            Assert.Equal(TargetStatus.NotMeasured, shape.Assess(Term.End, null, Figures.Level(Term.Start, 50)).Status);
        }
    }
}
