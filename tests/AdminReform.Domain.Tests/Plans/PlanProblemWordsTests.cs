using AdminReform.Values;
using NodaTime;
using static AdminReform.Plans.Figures;

namespace AdminReform.Plans;

/// <summary>What a plan is told about itself and its parent, to the letter and in both languages.</summary>
public class PlanProblemWordsTests
{
    private static readonly StartingPoint Start = new(new LocalDate(2020, 12, 31), Fraction.OfPercent(8));

    [Fact]
    public void A_plan_that_does_not_hold_together_is_told_where_and_how() => Assert.Equal(
        [
            "plans.lint.milestones-fall: Mốc 31/12/2025 (80%) thấp hơn mốc 31/12/2023 (90%). | The milestone of 31/12/2025 (80%) is below that of 31/12/2023 (90%).",
            "plans.lint.milestones-fall: Mốc 31/12/2025 (5%) cao hơn mốc 31/12/2023 (2%). | The milestone of 31/12/2025 (5%) is above that of 31/12/2023 (2%).",
            "plans.lint.milestones-turn: Mốc 31/12/2023 (≤ 2%) và mốc 31/12/2025 (≥ 5%) ngược chiều nhau; tách thành hai chỉ tiêu. | The milestones of 31/12/2023 (≤ 2%) and 31/12/2025 (≥ 5%) point opposite ways; make them two targets.",
            "plans.lint.milestones-order: Mốc 31/12/2023 đứng sau mốc 31/12/2025 nhưng không muộn hơn. | The milestone of 31/12/2023 stands after that of 31/12/2025 and is not later.",
            "plans.lint.tier-twice: Cấp xã có hai lần. | The tier xã is there twice.",
            "plans.lint.not-enough-places: Từ hạng 20/63 không đủ bậc để tăng 5 bậc mỗi năm đến 2025. | From place 20 of 63 there are not enough places to gain 5 a year until 2025.",
        ],
        Told(Plan(
            Milestones((2023, AtLeast(90)), (2025, AtLeast(80))),
            Milestones((2023, AtMost(2)), (2025, AtMost(5))),
            Milestones((2023, AtMost(2)), (2025, AtLeast(5))),
            Milestones((2025, AtLeast(90)), (2023, AtLeast(90))),
            new TieredShape([Tier("xã"), Tier("xã")]),
            new RankGainShape(Threshold.AtLeast(5), 2020, 2025, RankGainReading.AverageSinceBase, new(20, 63)))));

    /// <summary>The base is read from the figures where the shape has none: of the base year, the last.</summary>
    [Theory]
    [InlineData("plans.lint.not-enough-places", 2020, 20)]
    [InlineData("plans.lint.no-base", 2019, 20)]
    [InlineData("", 2020, 60)]
    public void The_base_of_a_rank_is_read_from_the_figures(string code, int year, int place)
    {
        var plan = Plan(new RankGainShape(Threshold.AtLeast(5), 2020, 2025, RankGainReading.AverageSinceBase));
        var problems = PlanLint.Check(plan, [Rank(year, place)]).Select(problem => problem.Code);
        Assert.Equal(code, string.Join(", ", problems));
    }

    [Theory]
    [InlineData("> 90%", "trên 90%", "more than 90%")]
    [InlineData("≥ 91%", "tối thiểu 91%", "at least 91%")]
    [InlineData("≤ 2%", "tối đa 2%", "at most 2%")]
    [InlineData("< 2%", "dưới 2%", "less than 2%")]
    public void A_parent_that_asks_for_more_is_told_with_what_it_asks_for(string parent, string vietnamese, string english)
    {
        var demand = Threshold.Parse(parent);
        var own = demand.IsCeiling ? AtMost(2) with { Value = Fraction.OfPercent(demand.IsStrict ? 2 : 3) } : AtLeast(90);
        Assert.Equal(
            [
                $"plans.lint.parent-contradicted: Kế hoạch cấp trên yêu cầu {vietnamese} đến 31/12/2025; kế hoạch này yêu cầu thấp hơn hoặc muộn hơn. "
                    + $"| The parent plan asks for {english} by 31/12/2025; this one asks for less or later.",
            ],
            Told(Plan(Milestones((2025, own))) with { Parent = Plan(Milestones((2025, demand))) }));
    }

    /// <summary>Of two goals at the same figure the one that leaves the figure itself out asks for more.</summary>
    [Theory]
    [InlineData("≥ 90%", "≥ 90%", false)]
    [InlineData("> 90%", "≥ 90%", false)]
    [InlineData("> 90%", "> 90%", false)]
    [InlineData("≥ 90%", "> 90%", true)]
    [InlineData("≤ 2%", "≤ 2%", false)]
    [InlineData("< 2%", "≤ 2%", false)]
    [InlineData("< 2%", "< 2%", false)]
    [InlineData("≤ 2%", "< 2%", true)]
    [InlineData("≥ 91%", "≥ 90%", false)]
    [InlineData("≥ 89%", "≥ 90%", true)]
    [InlineData("≤ 1%", "≤ 2%", false)]
    [InlineData("≤ 3%", "≤ 2%", true)]
    public void A_goal_is_held_against_the_goal_above_it(string own, string above, bool isContradicted) =>
        Assert.Equal(isContradicted ? ["plans.lint.parent-contradicted"] : [], CodesUnder(Milestones((2025, Threshold.Parse(own))), Milestones((2025, Threshold.Parse(above)))));

    [Fact]
    public void A_demand_above_after_the_term_of_a_plan_asks_nothing_of_it_yet()
    {
        Assert.Empty(CodesUnder(Milestones((2025, AtLeast(90))), Milestones((2026, AtLeast(95)))));
        Assert.Equal(["plans.lint.parent-contradicted"], CodesUnder(Milestones((2025, AtLeast(90))), Milestones((2024, AtLeast(90)))));
        Assert.Empty(CodesUnder(new WordsShape(), Milestones((2025, AtLeast(95)))));
    }

    [Fact]
    public void The_same_indicator_in_another_unit_or_on_another_scale_is_told()
    {
        var parent = Plan(Milestones((2025, AtLeast(90))));
        foreach (var indicator in new[] { Target(new WordsShape()).Indicator with { Unit = IndicatorUnit.Points }, Target(new WordsShape()).Indicator with { Scale = new(0, 2) } })
        {
            var own = parent with { Targets = [parent.Targets[0] with { Indicator = indicator }], Parent = parent };
            Assert.Equal(
                ["plans.lint.parent-unit: Cùng chỉ số nhưng kế hoạch cấp trên (1/KH-UBND, t0) dùng đơn vị hoặc thang đo khác. | For the same indicator the parent plan (1/KH-UBND, t0) uses another unit or scale."],
                Told(own));
        }
    }

    /// <summary>So many demands that each against each are more than are looked at, or just as many.</summary>
    [Theory]
    [InlineData(500, 200, false)]
    [InlineData(500, 201, true)]
    [InlineData(501, 200, true)]
    public void Demands_beyond_what_is_compared_are_told(int own, int above, bool isTold) => Assert.Equal(
        isTold, CodesUnder(Days(own), Days(above)).Contains("plans.lint.parent-complex"));

    private static MilestoneShape Days(int count) => new([.. Enumerable.Range(0, count).Select(day => new Milestone(new LocalDate(2021, 1, 1).PlusDays(day), AtLeast(90)))], Start);

    private static MilestoneShape Milestones(params (int Year, Threshold Goal)[] milestones) => new(
        [.. milestones.Select(one => new Milestone(new LocalDate(one.Year, 12, 31), one.Goal))],
        Start with { Value = milestones[0].Goal.IsCeiling ? Fraction.OfPercent(8) : 0 });

    private static Tier Tier(string subject) => new(subject, new(subject, subject), Milestones((2025, AtLeast(90))));

    private static IEnumerable<string> CodesUnder(TargetShape own, TargetShape above) =>
        PlanLint.Check(Plan(own) with { Parent = Plan(above) }, []).Select(problem => problem.Code);

    private static IEnumerable<string> Told(Plan plan) =>
        PlanLint.Check(plan, []).Select(problem => $"{problem.Code}: {problem.Message.Vietnamese} | {problem.Message.English}");
}
