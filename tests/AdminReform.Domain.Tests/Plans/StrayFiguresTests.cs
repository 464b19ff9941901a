using NodaTime;

namespace AdminReform.Plans;

public sealed class StrayFiguresTests
{
    private static readonly LocalDate At = new(2021, 6, 30);
    private static readonly Plan Plan = Figures.Plan(
        new TieredShape([
            new Tier("city", new("thành phố", "city"), new RatioShape(Figures.AtLeast(90), Figures.Year2021, RatioTerm.EachYear)),
            new Tier("commune", new("xã", "commune"), new RatioShape(Figures.AtLeast(80), Figures.Year2021, RatioTerm.EachYear)),
        ]));

    private static readonly Plan Plain = Figures.Plan(new RatioShape(Figures.AtLeast(90), Figures.Year2021, RatioTerm.EachYear));

    [Fact]
    public void A_figure_of_another_indicator_or_subject_is_told_once_and_keeps_nothing_back()
    {
        Measurement[] figures =
        [
            Figures.Share(At, 9, 10, "city"), Figures.Share(At, 8, 10, "comune"), Figures.Share(At.PlusDays(-1), 8, 10, "comune"),
            Figures.Share(At, 8, 10, "city") with { Indicator = "j" },
        ];
        var assessment = Plan.Assess(figures, new Dictionary<string, Outlook>(), At);
        Assert.Equal(
            [
                "2 figures of i (subject comune) (from 29/06/2021 on) belong to no target; the plan has: city, commune.",
                "1 figures of j (subject city) (from 30/06/2021 on) belong to no target; the plan has: i.",
            ],
            assessment.Problems.Select(problem => problem.Message.English));
        Assert.Equal(
            [
                "2 số liệu của i (đơn vị comune) (từ ngày 29/06/2021) không thuộc chỉ tiêu nào; kế hoạch có: city, commune.",
                "1 số liệu của j (đơn vị city) (từ ngày 30/06/2021) không thuộc chỉ tiêu nào; kế hoạch có: i.",
            ],
            assessment.Problems.Select(problem => problem.Message.Vietnamese));
        Assert.All(assessment.Problems, problem => Assert.Equal("plans.measurement.no-target", problem.Code));
        Assert.Equal(TargetStatus.OnPath, assessment["t0"]!.Parts[0].Status);
        Assert.Superset(assessment.Problems.ToHashSet(), PlanLint.Check(Plan, figures).ToHashSet());
    }

    [Fact]
    public void A_target_without_tiers_takes_the_figures_of_any_unit() =>
        Assert.Empty(Plain.Assess([Figures.Share(At, 9, 10, "xa-a"), Figures.Share(At, 9, 10)], new Dictionary<string, Outlook>(), At).Problems);

    [Fact]
    public void A_target_without_tiers_beside_one_with_tiers_takes_the_figures_of_any_unit() => Assert.Empty(
        Figures.Plan(Plan.Targets[0].Shape, Plain.Targets[0].Shape).Assess([Figures.Share(At, 9, 10, "xa-a")], new Dictionary<string, Outlook>(), At).Problems);

    [Fact]
    public void An_outlook_for_no_target_tier_or_year_is_told()
    {
        var year = new SubjectOutlooks([new("2021", new VolumeOutlook(10)), new("2012", new VolumeOutlook(10))]);
        Assert.Equal(["t0/2012", "t9"], Paths(Plain, ("t0", year), ("t9", new VolumeOutlook(1))));
        Assert.Equal(["t0/commune/2012", "t0/town"], Paths(Plan, ("t0", new SubjectOutlooks([new("commune", year), new("town", year)]))));

        static IEnumerable<string?> Paths(Plan plan, params (string Id, Outlook Outlook)[] outlooks)
        {
            var problems = plan.Assess([], outlooks.ToDictionary(one => one.Id, one => one.Outlook), At).Problems;
            Assert.All(problems, problem => Assert.Equal("plans.outlook.no-target", problem.Code));
            return problems.Select(problem => problem.Path).Order(StringComparer.Ordinal);
        }
    }

    [Property]
    public void Every_figure_is_looked_at_by_some_target_or_told(bool tiered, NonEmptyArray<(byte Indicator, byte Subject)> names)
    {
        string?[] subjects = [null, "city", "commune", "town"];
        var plan = tiered ? Plan : Plain;
        Measurement[] figures = [.. names.Get.Select((name, index) => Figures.Share(At.PlusDays(-index), 1, 1, subjects[name.Subject % 4]) with { Indicator = name.Indicator % 3 == 0 ? "j" : "i" })];
        var told = plan.Assess(figures, new Dictionary<string, Outlook>(), At).Problems;
        var stray = figures.Where(figure => figure.Indicator == "j" || (tiered && figure.Subject is null or "town")).ToList();
        Assert.Equal(stray.Count, told.Sum(problem => int.Parse(problem.Message.English.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_target_that_is_refused_keeps_no_other_back()
    {
        var plan = Figures.Plan(((TieredShape)Plan.Targets[0].Shape).Tiers[0].Shape, new MilestoneShape([new Milestone(At, Figures.AtLeast(80))]));
        var assessment = plan.Assess([Figures.Level(At, 85)], new Dictionary<string, Outlook>(), At);
        Assert.Equal("t1", Assert.Single(assessment.Targets).Target);
        Assert.Equal(("plans.measurement.kind", "t0"), (Assert.Single(assessment.Problems).Code, assessment.Problems[0].Path));
    }
}
