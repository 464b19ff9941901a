using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Policies;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Lint;

public sealed class PolicyLintTests
{
    private static readonly LocalDate TwoTiers = new(2025, 7, 1);

    [Theory]
    [InlineData(AgencyLevel.Commune)]
    [InlineData(AgencyLevel.District)]
    [InlineData(AgencyLevel.Province)]
    [InlineData(AgencyLevel.Central)]
    public void The_policies_that_ship_are_clean(AgencyLevel level) => Assert.Empty(PolicyLint.Run(
        PolicyHistory.DefaultFor(level), limits: [TimeLimit.WorkingDays(3), TimeLimit.Days(15), TimeLimit.Months(1)]));

    [Fact]
    public void What_cannot_be_meant_is_reported_with_its_place()
    {
        var policy = new RulePolicy
        {
            From = TwoTiers,
            OnTimeRate = Threshold.AtLeast(Fraction.Zero),
            Settings =
            [
                new("dossier.overdu"), new("dossier.overdue"), new("dossier.due-soon", Severity: Severity.Warning),
                new("dossier.leg-late", IsOn: false, Severity.Notice), new("dossier.waiting-too-long", IsOn: false),
            ],
            Ladder = new(
                "odd",
                [
                    new("a", 1, ResponsibilityStep.HeadOfAgency), new("b", 1, ResponsibilityStep.HeadOfAgency),
                    new("c", -1, ResponsibilityStep.DistrictChair),
                ]),
        };
        Assert.Equal(
            [
                "policy.lint.rule-unknown $.policies[0].rules[0].id",
                "policy.lint.setting-idle $.policies[0].rules[1]",
                "policy.lint.setting-idle $.policies[0].rules[2]",
                "policy.lint.setting-idle $.policies[0].rules[3].severity",
                "policy.lint.threshold-idle $.policies[0].onTimeRate",
                "policy.lint.steps-overlap $.policies[0].ladder.steps[1]",
                "policy.lint.step-order $.policies[0].ladder.steps[2]",
                "policy.lint.recipient-ended $.policies[0].ladder.steps[2].recipient",
                "policy.lint.policy-repeats $.policies[1].from",
            ],
            Lines(PolicyLint.Run(PolicyHistory.Of(policy, policy with { From = TwoTiers.PlusYears(1) }))).Take(8)
                .Append(Lines(PolicyLint.Run(PolicyHistory.Of(policy, policy with { From = TwoTiers.PlusYears(1) }))).Last()));
    }

    [Theory]
    [InlineData("-2", "03 ngày làm việc", false)]
    [InlineData("-3", "03 ngày làm việc", true)]
    [InlineData("-1", "Trong ngày làm việc", true)]
    [InlineData("-1", "08 giờ làm việc", true)]
    [InlineData("-14", "15 ngày", false)]
    [InlineData("-15", "15 ngày", true)]
    [InlineData("-4h", "04 giờ làm việc", true)]
    [InlineData("-3h", "04 giờ làm việc", false)]
    [InlineData("-8h", "01 ngày làm việc", false)]
    [InlineData("-16h", "01 ngày làm việc", true)]
    [InlineData("5", "01 ngày làm việc", false)]
    public void A_step_farther_away_than_the_whole_limit_is_reported(string offset, string limit, bool isBeyond)
    {
        var timing = offset.EndsWith('h')
            ? StepTiming.WorkingHours(int.Parse(offset[..^1], System.Globalization.CultureInfo.InvariantCulture))
            : StepTiming.WorkingDays(int.Parse(offset, System.Globalization.CultureInfo.InvariantCulture));
        var policy = RulePolicy.Default with { DueSoonWorkingDays = 1, Ladder = new("one", [new("a", timing, ResponsibilityStep.HeadOfAgency)]) };
        var problems = PolicyLint.Run(PolicyHistory.Of(policy), limits: [TimeLimit.Parse(limit)]);
        Assert.Equal(isBeyond, problems.Any(problem => problem.Code == "policy.lint.step-beyond-limit"));
    }

    [Fact]
    public void A_warning_as_long_as_the_limit_is_reported_and_names_the_limit()
    {
        var problems = PolicyLint.Run(PolicyHistory.Default, limits: [TimeLimit.WorkingDays(2), TimeLimit.WorkingDays(10)]);
        Assert.Contains("2 working days", Assert.Single(problems).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_citation_that_is_no_longer_in_force_is_reported_while_the_rule_is_on()
    {
        var rule = new DelegateRule(
            "own.rule", new("Quy tắc riêng", "Own rule"), new("Quy tắc riêng.", "Own rule."), Severity.Notice,
            (_, _) => null, _ => new("…", "…"), _ => Instruments.Decree61.Cite());
        var catalogue = RuleCatalogue.Of(rule);
        Assert.Equal("policy.lint.citation-ended $.policies[0].rules", Assert.Single(Lines(PolicyLint.Run(PolicyHistory.Default, catalogue))));
        var off = RulePolicy.Default with { From = TwoTiers, Settings = [new("own.rule", IsOn: false)] };
        Assert.Empty(PolicyLint.Run(PolicyHistory.Of(RulePolicy.Default, off), catalogue));
    }

    [Fact]
    public void A_ladder_that_reaches_none_of_the_people_is_reported()
    {
        var top = RulePolicy.Default with { Ladder = new("top", [new("a", 1, ResponsibilityStep.Minister)]) };
        Assert.Equal("policy.lint.unreached $.policies[0].ladder", Assert.Single(Lines(PolicyLint.Run(PolicyHistory.Of(top), directory: Office.Directory))));
        Assert.Empty(PolicyLint.Run(PolicyHistory.Default, directory: Office.Directory));
    }

    [Fact]
    public void A_step_that_reaches_none_of_the_people_is_reported_by_its_place()
    {
        var policy = RulePolicy.Default with { Ladder = new("mixed", [new("a", -1, ResponsibilityStep.HandlingOfficer), new("b", 1, ResponsibilityStep.Minister)]) };
        Assert.Equal(
            "policy.lint.step-unreached $.policies[0].ladder.steps[1].recipient",
            Assert.Single(Lines(PolicyLint.Run(PolicyHistory.Of(policy), directory: Office.Directory))));
    }

    [Fact]
    public void A_rule_without_a_provision_while_the_policy_applies_is_reported_where_it_is_set()
    {
        var before = RulePolicy.Default with { Settings = [new("dossier.alert-late", Severity: Severity.Grave), new("dossier.overdue", Severity: Severity.Grave)] };
        var since = before with { From = TwoTiers, DueSoonWorkingDays = 3 };
        Assert.Equal("policy.lint.rule-silent $.policies[0].rules[0].id", Assert.Single(Lines(PolicyLint.Run(PolicyHistory.Of(before, since)))));
        Assert.Empty(PolicyLint.Run(PolicyHistory.Of(before)));
    }

    [Fact]
    public void A_threshold_that_nothing_exceeds_is_reported() => Assert.Equal(
        ["policy.lint.threshold-idle $.policies[0].backlogGrowth", "policy.lint.threshold-idle $.policies[0].latenessAllowed"],
        Lines(PolicyLint.Run(PolicyHistory.Of(RulePolicy.Default with { BacklogGrowth = int.MaxValue, LatenessAllowed = int.MaxValue }))));

    private static IEnumerable<string> Lines(ValueList<Problem> problems) => problems.Select(problem => $"{problem.Code} {problem.Path}");
}
