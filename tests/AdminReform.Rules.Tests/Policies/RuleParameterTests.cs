using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Conformance;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Lint;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Policies;

public sealed class RuleParameterTests
{
    private static readonly LocalDateTime Accepted = new(2025, 7, 1, 9, 0);

    [Fact]
    public void A_rule_reads_what_the_policy_of_the_dossier_sets_and_the_usual_value_where_it_sets_nothing()
    {
        // The first policy leaves 30 days; the second, for dossiers accepted from 02/07 on, sets 45.
        var policies = PolicyHistory.Of(RulePolicy.Default, (RulePolicy.Default with { From = new(2025, 7, 2) }).With(WaitRule.Days, 45));
        var monitor = new Monitor(Offices.Calculator, Accepted, new() { Catalogue = RuleCatalogue.Of(WaitRule.Rule), Policies = policies });
        monitor.Put(Of("early", Accepted), Of("late", Accepted.PlusDays(1)));
        Assert.Equal(
            [("early", Accepted.PlusDays(30)), ("late", Accepted.PlusDays(46))],
            monitor.AdvanceTo(Accepted.PlusDays(60)).Select(change => change.Conclusion).OfType<Finding>().Select(finding => (finding.Subject, finding.Since)));
    }

    [Fact]
    public void What_is_set_stands_until_it_is_set_again_and_is_part_of_what_a_policy_is()
    {
        var policy = RulePolicy.Default.With(WaitRule.Days, 7).With(WaitRule.IsStrict, true);
        Assert.Equal((7, true, 30), (policy.ValueOf(WaitRule.Days), policy.ValueOf(WaitRule.IsStrict), RulePolicy.Default.ValueOf(WaitRule.Days)));
        Assert.Equal(RulePolicy.Default.With(WaitRule.IsStrict, true).With(WaitRule.Days, 8).With(WaitRule.Days, 7), policy);
        Assert.NotEqual(RulePolicy.Default.With(WaitRule.Days, 8).With(WaitRule.IsStrict, true), policy);
    }

    [Fact]
    public void A_value_that_a_parameter_does_not_allow_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RulePolicy.Default.With(WaitRule.Days, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => RulePolicy.Default.With(WaitRule.Days, 366));
        Assert.Throws<ArgumentOutOfRangeException>(() => RulePolicy.Default.With(WaitRule.Field, "tax"));
        Assert.Throws<ArgumentOutOfRangeException>(() => RulePolicy.Default.With(WaitRule.Share, Fraction.Of(3, 2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleParameter.Whole("own.wait", "days", new("Số ngày", "Days"), 0, 1, 365));
        Assert.Equal((1, 365), (RulePolicy.Default.With(WaitRule.Days, 1).ValueOf(WaitRule.Days), RulePolicy.Default.With(WaitRule.Days, 365).ValueOf(WaitRule.Days)));
    }

    [Fact]
    public void A_value_of_another_type_under_the_same_name_is_no_value()
    {
        var other = RuleParameter.Switch(WaitRule.Days.RuleId, WaitRule.Days.Name, WaitRule.Days.Words, false);
        Assert.Throws<ArgumentException>(() => RulePolicy.Default.With(WaitRule.Days, 7).ValueOf(other));
    }

    [Fact]
    public void The_lint_tells_settings_that_nothing_reads_or_that_change_nothing()
    {
        var policy = RulePolicy.Default.With(WaitRule.Days, 30).With(WaitRule.IsStrict, true)
            .With(RuleParameter.Whole("land.wait", "dayz", new("Số ngày", "Days"), 1), 2)
            .With(RuleParameter.Whole("land.gone", "days", new("Số ngày", "Days"), 1), 2);
        var catalogue = RuleCatalogue.Of(WaitRule.Rule);
        Assert.Equal(
            [
                "policy.lint.rule-unknown $.policies[0].settings['land.gone']",
                "policy.lint.setting-idle $.policies[0].settings['land.wait'].days",
                "policy.lint.parameter-unknown $.policies[0].settings['land.wait'].dayz",
            ],
            Lines(policy, catalogue));
        Assert.Equal(
            ["policy.lint.setting-idle $.policies[0].settings['land.wait'].days"],
            Lines(RulePolicy.Default.With(WaitRule.Days, 7) with { Settings = [new("land.wait", IsOn: false)] }, catalogue));
        Assert.Empty(Lines(RulePolicy.Default.With(WaitRule.Days, 7), catalogue));
    }

    private static IEnumerable<string> Lines(RulePolicy policy, RuleCatalogue catalogue) =>
        PolicyLint.Run(PolicyHistory.Of(policy), catalogue).Select(problem => $"{problem.Code} {problem.Path}");

    private static Dossier Of(string id, LocalDateTime accepted) => Dossier.Replay(
        new(id, "1.001193", "one-stop", "one-stop", "land", Channel.Counter), [new Accepted(accepted, TimeLimit.WorkingDays(90))]);
}
