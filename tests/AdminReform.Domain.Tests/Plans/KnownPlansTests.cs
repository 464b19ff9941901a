using AdminReform.Indices;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

public sealed class KnownPlansTests
{
    [Fact]
    public void Hanoi_asks_for_what_was_reported()
    {
        var plan = KnownPlans.Hanoi136;
        Assert.Equal("136/KH-UBND", plan.Instrument.Number.Value);
        Assert.Equal(15, plan.Targets.Count);
        var satisfaction = Assert.IsType<MilestoneShape>(plan["satisfaction"]!.Shape);
        Assert.Equal(["> 85%", "≥ 95%"], satisfaction.Milestones.Select(milestone => milestone.Goal.ToString()));
        var tiers = Assert.IsType<TieredShape>(plan["results.digitised.2021"]!.Shape).Tiers;
        Assert.Equal(["≥ 30%", "≥ 20%", "≥ 15%"], tiers.Select(tier => ((CoverageShape)tier.Shape).Goal.ToString()));
        var growth = Assert.IsType<TieredShape>(plan["results.digitised.growth"]!.Shape).Tiers;
        Assert.NotNull(((GrowthShape)growth[2].Shape).Exempt);
        Assert.Null(((GrowthShape)growth[0].Shape).Exempt);
    }

    [Fact]
    public void The_resolution_asks_for_what_was_reported()
    {
        var plan = KnownPlans.Resolution76;
        Assert.Equal(["≥ 90%", "≥ 95%"], ((MilestoneShape)plan["satisfaction"]!.Shape).Milestones.Select(one => one.Goal.ToString()));
        Assert.Equal(["≥ 80%", "≥ 90%"], ((MilestoneShape)plan["procedures.online"]!.Shape).Milestones.Select(one => one.Goal.ToString()));
    }

    [Fact]
    public void Hanoi_does_not_contradict_the_resolution()
    {
        var problems = PlanLint.Check(KnownPlans.Hanoi136 with { Parent = KnownPlans.Resolution76 }, []);
        Assert.DoesNotContain(problems, problem => problem.Code.StartsWith("plans.lint.parent", StringComparison.Ordinal));
        Assert.All(problems, problem => Assert.Equal("plans.lint.no-base", problem.Code));
    }

    [Fact]
    public void Every_target_can_be_assessed_without_figures_and_words_are_composed()
    {
        foreach (var plan in new[] { KnownPlans.Hanoi136, KnownPlans.Resolution76 })
        {
            var results = plan.Assess([], new Dictionary<string, Outlook>(), new LocalDate(2022, 6, 30));
            Assert.All(results, result => Assert.Equal(TargetStatus.NotMeasured, result.Value.Status));
            Assert.All(plan.Targets, target => Assert.True(target.Wording.Vietnamese.IsNormalized() && target.Indicator.Name.Vietnamese.Length > 0));
        }
    }

    [Fact]
    public void The_index_of_a_province_answers_its_target()
    {
        var source = new Publication("PAPI", "CECODES, UNDP");
        var series = IndexSeries.Create(IndexDefinition.Papi, "Hà Nội",
        [
            new IndexYear(2020, source, Rank: new Rank(48, 63)), new IndexYear(2021, source, Rank: new Rank(45, 63)), new IndexYear(2022, source, Rank: new Rank(38, 63)),
        ]).Value;
        var assessment = KnownPlans.Hanoi136["papi.rank"]!.Assess(series.Ranks("papi.rank"), null, new LocalDate(2023, 6, 1)).Value;
        Assert.Equal(TargetStatus.OnPath, assessment.Status);
        Assert.Equal(5, assessment.Value);
        Assert.Equal(AssessmentFigure.Reading, assessment.Steps[0].Figure);
    }
}
