using AdminReform.Plans;
using AdminReform.Rules.Conformance;
using AdminReform.Rules.Policies;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Targets;

public sealed class PlanAlertTests
{
    private static readonly Publication Source = new("Số liệu", "A");

    // More than 85 % by 31/12/2023 and at least 95 % by 31/12/2025; half way between them asks for about 90 %.
    [Fact]
    public void A_milestone_that_was_missed_or_never_measured_stays_told_while_the_next_one_runs()
    {
        Assert.Equal(
            ["plan.off-path/satisfaction/20251231", "plan.missed/satisfaction/20231231"],
            Ids(Satisfaction(new(2025, 1, 15), (2023, 85), (2024, 86))));
        Assert.Equal(["plan.missed/satisfaction/20231231"], Ids(Satisfaction(new(2024, 1, 1), (2023, 85))));
        Assert.Equal(["plan.not-measured/satisfaction/20231231"], Ids(Satisfaction(new(2025, 1, 15), (2024, 94))));
        Assert.Equal(["plan.missed/satisfaction/20231231"], Ids(Satisfaction(new(2026, 6, 1), (2023, 85), (2025, 95))));
        Assert.Empty(Ids(Satisfaction(new(2025, 1, 15), (2023, 86), (2024, 94))));

        var missed = PlanAlert.Of(Satisfaction(new(2025, 1, 15), (2023, 85), (2024, 94))).Single();
        Assert.Equal(
            ("Chỉ tiêu satisfaction (đến 31/12/2023) không đạt.", "Target satisfaction (by 31/12/2023) was missed."), (missed.Message.Vietnamese, missed.Message.English));
    }

    [Fact]
    public void Every_tier_is_told_of_and_those_of_one_day_together()
    {
        var target = KnownPlans.Hanoi136["results.digitised.2021"]!;
        var onPath = PlanAlert.Of(Assess(target, new(2021, 10, 1), ("city", 30, 100), ("district", 20, 100), ("commune", 5, 100)));
        Assert.Equal(["plan.off-path/results.digitised.2021/20211231"], onPath.Select(alert => alert.Id));
        Assert.Equal("Target results.digitised.2021 (commune) is off its path.", onPath[0].Message.English);
        var missed = PlanAlert.Of(Assess(target, new(2022, 1, 1), ("city", 30, 100), ("district", 19, 100), ("commune", 14, 100))).Single();
        Assert.Equal("plan.missed/results.digitised.2021/20211231", missed.Id);
        Assert.Equal("Target results.digitised.2021 (district; commune) was missed.", missed.Message.English);
        Assert.Equal("district", missed.Assessment.Part!.English);
    }

    [Fact]
    public void A_policy_switches_a_rule_off_and_sets_its_severity_and_an_alert_is_about_something()
    {
        var assessment = Satisfaction(new(2025, 1, 15), (2023, 85), (2024, 86));
        var quiet = PolicyHistory.Of(RulePolicy.Default with { Settings = [new("plan.off-path", IsOn: false), new("plan.missed", Severity: Severity.Notice)] });
        Assert.Equal(Severity.Notice, Assert.Single(PlanAlert.Of(assessment, quiet)).Severity);
        Assert.True(PlanRules.Missed.Holds(assessment) && PlanRules.OffPath.Holds(assessment));
        Assert.False(PlanRules.Unreachable.Holds(assessment) || PlanRules.NotMeasured.Holds(assessment));
        Assert.Throws<ArgumentException>(() => new PlanAlert(PlanRules.Missed, [], Severity.Breach));
    }

    [Property(MaxTest = 500)]
    public void Whatever_has_begun_and_is_not_well_is_told_once_and_nothing_else_is(uint detail, ushort day)
    {
        var at = new LocalDate(2022, 6, 1).PlusDays(day % 2_000);
        var whole = StandingActs.Target("t", detail, at);
        var alerts = PlanAlert.Of(whole);
        Assert.Equal(alerts.Count, alerts.DistinctBy(alert => alert.Id).Count());
        foreach (var leaf in Leaves(whole).Where(leaf => leaf.HasBegun))
        {
            var rule = PlanRules.All.SingleOrDefault(rule => rule.Status == leaf.Status);
            Assert.Equal(rule is null ? 0 : 1, alerts.Count(alert => alert.Parts.Any(part => ReferenceEquals(part, leaf))));
        }

        Assert.All(alerts, alert => Assert.All(alert.Parts, part => Assert.True(part.Status == alert.Rule.Status && part.By == alert.Assessment.By)));
        Assert.All(alerts.SelectMany(alert => alert.Parts), part => Assert.True(part.HasBegun || part.Status is not TargetStatus.NotMeasured));
    }

    private static IEnumerable<TargetAssessment> Leaves(TargetAssessment whole) => whole.Parts.Count == 0 ? [whole] : whole.Parts.SelectMany(Leaves);

    private static IEnumerable<string> Ids(TargetAssessment assessment) => PlanAlert.Of(assessment).Select(alert => alert.Id);

    private static TargetAssessment Satisfaction(LocalDate at, params (int Year, int Percent)[] figures)
    {
        var target = KnownPlans.Hanoi136["satisfaction"]!;
        return target.Assess(
            figures.Select(figure => new Measurement(target.Indicator.Id, new(figure.Year, 12, 31), MeasuredValue.OfLevel(Fraction.OfPercent(figure.Percent)), Source)), null, at).Value;
    }

    private static TargetAssessment Assess(Target target, LocalDate at, params (string Subject, int Part, int Whole)[] figures) => target.Assess(
        figures.Select(figure => new Measurement(
            target.Indicator.Id, at.PlusDays(-1), MeasuredValue.OfShare(new(figure.Part, figure.Whole)), Source)
        { Subject = figure.Subject }), null, at).Value;
}
