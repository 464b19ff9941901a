using AdminReform.Indices;
using AdminReform.Law;
using AdminReform.Texts;
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

    // Each line of the report of 02/06/2021: its figure, the last day, and the pillar under which it stands there.
    [Theory]
    [InlineData("papi.rank", "RankGain ≥ 5", "2025-12-31", null)]
    [InlineData("satisfaction", "Milestone > 85%, ≥ 95%", "2025-12-31", null)]
    [InlineData("inspections.referred", "Coverage ≥ 100%", "2025-12-31", null)]
    [InlineData("decisions.executed", "Coverage ≥ 90%", "2025-12-31", null)]
    [InlineData("guidance.reviewed", "Coverage ≥ 100%", "2025-12-31", Pillar.Institutions)]
    [InlineData("anti-corruption.made-known", "Coverage ≥ 100%", "2025-12-31", Pillar.Institutions)]
    [InlineData("dossiers.on-time", "Ratio ≥ 100%", "2025-12-31", Pillar.Procedures)]
    [InlineData("procedures.simplified", "AdditionalShare ≥ 20%", "2025-12-31", Pillar.Procedures)]
    [InlineData("results.digitised.2021", "city Coverage ≥ 30%; district Coverage ≥ 20%; commune Coverage ≥ 15%", "2021-12-31", Pillar.Procedures)]
    [InlineData(
        "results.digitised.growth",
        "city Growth 20% 30% 30% 30% to 100%; district Growth 20% 30% 30% 30% to 100%; commune Growth 20% 30% 30% 30% to 100% but remote communes and communes in special difficulty",
        "2025-12-31",
        Pillar.Procedures)]
    [InlineData("services.level-4", "Coverage ≥ 100%", "2025-12-31", Pillar.Procedures)]
    [InlineData("services.integrated", "Coverage ≥ 60%", "2025-12-31", Pillar.Procedures)]
    [InlineData("dossiers.online", "Milestone ≥ 50%", "2025-12-31", Pillar.Procedures)]
    [InlineData("dossiers.moved-electronically", "Milestone ≥ 80%", "2025-12-31", Pillar.Procedures)]
    [InlineData("dossiers.digitised", "Coverage ≥ 100%", "2025-12-31", Pillar.Procedures)]
    public void Every_line_that_was_reported_of_Hanoi_is_a_target(string id, string asks, string by, Pillar? pillar)
    {
        var target = KnownPlans.Hanoi136[id]!;
        Assert.Equal(asks, Asks(target.Shape));
        Assert.Equal(by, FormattableString.Invariant($"{target.Shape.By:uuuu-MM-dd}"));
        Assert.Equal((pillar, id.Split(".2021")[0].Split(".growth")[0]), (target.Indicator.Pillar, target.Indicator.Id));
        Assert.Equal("136/KH-UBND", target.Source.Instrument.Number.Value);
    }

    [Fact]
    public void A_target_reads_in_the_unit_of_its_indicator()
    {
        Assert.Equal("papi.rank: ≥ 5 places a year (AverageSinceBase), 2020–2025", KnownPlans.Hanoi136["papi.rank"]!.ToString());
        Assert.Equal("satisfaction: > 85% by 31/12/2023; ≥ 95% by 31/12/2025", KnownPlans.Hanoi136["satisfaction"]!.ToString());
        var papi = new Indicator("papi.total", new("PAPI", "PAPI"), IndicatorUnit.Points);
        var points = KnownPlans.Hanoi136["satisfaction"]! with
        {
            Indicator = papi,
            Shape = new MilestoneShape([new Milestone(new LocalDate(2025, 12, 31), Threshold.AtLeast(45))]),
        };
        Assert.Equal("satisfaction: ≥ 45 points by 31/12/2025", points.ToString());
        Assert.Equal("≥ 45 by 31/12/2025", points.Shape.ToString());
        Assert.Equal("≥ 5 bậc mỗi năm", FigureText.Of(Threshold.AtLeast(5), IndicatorUnit.Places).Vietnamese);
    }

    [Fact]
    public void The_resolution_asks_for_what_was_reported()
    {
        var plan = KnownPlans.Resolution76;
        Assert.Equal(["≥ 90%", "≥ 95%"], ((MilestoneShape)plan["satisfaction"]!.Shape).Milestones.Select(one => one.Goal.ToString()));
        Assert.Equal(["≥ 80%", "≥ 90%"], ((MilestoneShape)plan["procedures.online"]!.Shape).Milestones.Select(one => one.Goal.ToString()));
    }

    [Fact, Holds("76/NQ-CP", certainty: Certainty.Secondary)]
    public void The_resolution_has_six_pillars_in_its_order() => Assert.Equal(
        ["1 Institutions", "2 Administrative procedures", "3 Organisation of the apparatus", "4 Civil service", "5 Public finance", "6 Electronic and digital government"],
        Enum.GetValues<Pillar>().Select(pillar => $"{(int)pillar} {pillar.Name().English}"));

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
            Assert.Empty(results.Problems);
            Assert.Equal(plan.Targets.Select(target => target.Id), results.Targets.Select(one => one.Target));
            Assert.All(results.Targets, one => Assert.Equal(TargetStatus.NotMeasured, one.Status));
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
        var assessment = KnownPlans.Hanoi136["papi.rank"]!.Assess(Measurement.Ranks(series, "papi.rank"), null, new LocalDate(2023, 6, 1)).Value;
        Assert.Equal(TargetStatus.OnPath, assessment.Status);
        Assert.Equal(5, assessment.Value);
        Assert.Equal(AssessmentFigure.Reading, assessment.Steps[0].Figure);
    }

    private static string Asks(TargetShape shape) => shape switch
    {
        RankGainShape rank => FormattableString.Invariant($"RankGain ≥ {rank.Goal.Value}"),
        MilestoneShape milestones => $"Milestone {string.Join(", ", milestones.Milestones.Select(one => one.Goal))}",
        RatioShape ratio => $"Ratio {ratio.Goal}",
        CoverageShape coverage => $"Coverage {coverage.Goal}",
        AdditionalShareShape share => $"AdditionalShare {share.Goal}",
        GrowthShape growth =>
            $"Growth {string.Join(' ', growth.Steps.Select(step => step.AtLeast.ToShortestPercent(Language.English)))} to {growth.Cap.ToShortestPercent(Language.English)}"
            + (growth.Exempt is { } exempt ? $" but {exempt.Who.English}" : ""),
        TieredShape tiers => string.Join("; ", tiers.Tiers.Select(tier => $"{tier.Subject} {Asks(tier.Shape)}")),
        _ => "words",
    };
}
