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
    public void Milestones_without_a_start_are_told() =>
        Assert.Equal(["plans.lint.no-base"], Codes(Of(Figures.Target(Milestones((2023, 85), (2025, 95)) with { Start = null }))));

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

    [Fact]
    public void What_has_to_fall_is_held_against_its_own_way()
    {
        var falling = new MilestoneShape([Falling(2023, 5), Falling(2025, 2)], Start with { Value = Fraction.OfPercent(8) });
        Assert.Empty(Codes(Of(Figures.Target(falling))));
        Assert.Equal(["plans.lint.milestones-fall"], Codes(Of(Figures.Target(falling with { Milestones = [Falling(2023, 2), Falling(2025, 5)] }))));
        Assert.Equal(["plans.lint.milestones-turn"], Codes(Of(Figures.Target(falling with { Milestones = [Falling(2023, 2), Milestones((2025, 5)).Milestones[0]] }))));
        Assert.Equal(["plans.lint.met-at-start"], Codes(Of(Figures.Target(Milestones((2025, 80))))));
        Assert.Equal(["plans.lint.met-at-start"], Codes(Of(Figures.Target(falling with { Start = Start with { Value = Fraction.OfPercent(5) } }))));
        Assert.Equal(["plans.lint.goal-off-scale"], Codes(Of(Figures.Target(falling with { Milestones = [Falling(2025, -1)] }))));

        var parent = Of(Figures.Target(falling));
        Assert.Empty(Codes(Of(Figures.Target(falling with { Milestones = [Falling(2023, 4), Falling(2025, 1)] })) with { Parent = parent }));
        Assert.Equal(
            ["plans.lint.parent-contradicted"],
            Codes(Of(Figures.Target(falling with { Milestones = [Falling(2023, 4), Falling(2025, 3)] })) with { Parent = parent }));

        static Milestone Falling(int year, int percent) => new(new LocalDate(year, 12, 31), Figures.AtMost(percent));
    }

    [Fact]
    public void Growth_by_per_cent_from_nothing_is_told_from_the_plan_and_from_the_figure()
    {
        var shape = new GrowthShape([new GrowthStep(2022, Fraction.OfPercent(20))], 1, GrowthReading.PerCent, GrowthBasis.YearBefore, 0);
        Assert.Equal(["plans.lint.growth-from-nothing"], Codes(Of(Figures.Target(shape))));
        Assert.Empty(Codes(Of(Figures.Target(shape)), Figures.Level(new LocalDate(2021, 6, 30), 5)));
        Assert.Equal(["plans.lint.growth-from-nothing"], Codes(Of(Figures.Target(shape with { Base = null })), Figures.Level(new LocalDate(2021, 6, 30), 0)));
        Assert.Empty(Codes(Of(Figures.Target(shape with { Reading = GrowthReading.Points }))));
    }

    // Each shape with a figure of another kind, and the kind that it names.
    [Fact]
    public void A_figure_of_the_wrong_kind_names_the_kind_that_is_needed_and_the_lint_sees_it()
    {
        var day = new LocalDate(2021, 12, 31);
        (TargetShape Shape, Measurement Wrong, string Kind)[] table =
        [
            (Milestones((2025, 90)), Figures.Count(day, 3), "a level (per cent or points) or a share with its counts"),
            (new RatioShape(Figures.AtLeast(90), Term, RatioTerm.WholeTerm), Figures.Level(day, 90), "a share with its counts (so many of so many)"),
            (new CoverageShape(Figures.AtLeast(90), Term.Start, Term.End), Figures.Rank(2021, 3), "a share with its counts (so many of so many)"),
            (new AdditionalShareShape(Figures.AtLeast(20), AdditionalShareReading.OfAll, 50, Term.Start, Term.End), Figures.Share(day, 1, 2), "a count"),
            (new GrowthShape([new GrowthStep(2022, 1)], 1, GrowthReading.Points, GrowthBasis.YearBefore, 0), Figures.Rank(2022, 3), "a level (per cent or points) or a share with its counts"),
            (new RankGainShape(Threshold.AtLeast(5), 2020, 2025, RankGainReading.EveryYear, new Rank(48, 63)), Figures.Level(day, 5), "a rank"),
        ];
        foreach (var (shape, wrong, kind) in table)
        {
            var problem = Assert.Single(Figures.Target(shape).Assess([wrong], null, day.PlusYears(1)).Problems);
            Assert.Equal("plans.measurement.kind", problem.Code);
            Assert.EndsWith($"is not of the kind that the target needs: {kind}.", problem.Message.English, StringComparison.Ordinal);
            Assert.Contains(problem, PlanLint.Check(Of(Figures.Target(shape)), [wrong]));
        }
    }

    [Fact]
    public void Figures_by_period_are_refused_by_what_does_not_add_up()
    {
        var quarter = Figures.Quarter(2021, 2, 8, 10);
        TargetShape[] shapes =
        [
            Milestones((2025, 90)), new CoverageShape(Figures.AtLeast(90), Term.Start, Term.End),
            new GrowthShape([new GrowthStep(2022, 1)], 1, GrowthReading.Points, GrowthBasis.YearBefore, 0),
        ];
        Assert.All(shapes, shape => Assert.Equal("plans.measurement.by-period", Assert.Single(Codes(Of(Figures.Target(shape)), quarter))));
        Assert.Equal("plans.measurement.gap", Assert.Single(Codes(Of(Figures.Target(new RatioShape(Figures.AtLeast(90), Term, RatioTerm.WholeTerm))), quarter)));
    }
}
