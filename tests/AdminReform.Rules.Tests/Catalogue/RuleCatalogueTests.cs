using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Conformance;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Rules.Targets;
using AdminReform.Rules.Units;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

public sealed class RuleCatalogueTests
{
    private static readonly LocalDateTime At = new(2025, 7, 16, 9, 0);

    [Fact]
    public void Every_rule_that_ships_has_a_constant_for_its_id_and_every_constant_a_rule()
    {
        IEnumerable<CitedRule> rules = [.. RuleCatalogue.Default.Rules, .. UnitRules.All, .. PlanRules.All, .. DutyRules.All];
        Assert.Equal(
            rules.Select(rule => rule.Id).Order(StringComparer.Ordinal),
            typeof(RuleIds).GetFields().Select(field => (string)field.GetValue(null)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_a_rule_all_others_stay_in_their_order_and_it_finds_nothing()
    {
        var catalogue = RuleCatalogue.Default.Without(RuleIds.Overdue);
        Assert.Equal(RuleCatalogue.Default.Rules.Where(rule => rule.Id != RuleIds.Overdue), catalogue.Rules);
        Assert.Equal([RuleIds.ApologyMissing, RuleIds.Overdue], Found(RuleCatalogue.Default));
        Assert.Equal([RuleIds.ApologyMissing], Found(catalogue));
        Assert.Throws<ArgumentException>(() => catalogue.Without(RuleIds.Overdue));
    }

    [Fact]
    public void A_rule_in_the_place_of_another_is_asked_in_its_stead()
    {
        var place = RuleCatalogue.Default.Rules.Index().Single(rule => rule.Item.Id == RuleIds.ApologyMissing).Index;
        var lenient = Rule(RuleIds.ApologyMissing);
        var catalogue = RuleCatalogue.Default.Replace(lenient);
        Assert.Same(lenient, catalogue.Rules[place]);
        Assert.Equal(RuleCatalogue.Default.Rules.Count, catalogue.Rules.Count);
        Assert.Equal([RuleIds.Overdue], Found(catalogue));
        Assert.Throws<ArgumentException>(() => catalogue.Replace(Rule("own.new")));
    }

    [Fact]
    public void A_catalogue_refuses_parameters_that_are_not_of_their_rule_or_share_a_name()
    {
        var days = RuleParameter.Whole("own.wait", "days", new("Số ngày", "Days"), 30, 1, 365);
        Assert.Throws<ArgumentException>(() => RuleCatalogue.Of(Rule("own.other", days)));
        Assert.Throws<ArgumentException>(() => RuleCatalogue.Of(Rule("own.wait", days, days)));
        Assert.Equal(days, Assert.Single(RuleCatalogue.Of(Rule("own.wait", days)).Rules[0].Parameters));
    }

    private static DelegateRule Rule(string id, params RuleParameter[] parameters) => new(
        id, new("Quy tắc riêng", "Own"), new("Không bao giờ.", "Never."), Severity.Notice, (_, _) => null, finding => finding.Rule.Name, parameters: parameters);

    private static IEnumerable<string> Found(RuleCatalogue catalogue)
    {
        Dossier dossier = Dossier.Replay(
            new("d-1", "1.001193", "one-stop", "one-stop", "civil status", Channel.Counter),
            [new Accepted(new(2025, 7, 1, 9, 0), Deadlines.TimeLimit.WorkingDays(10))]);
        return Review.Run(Caseload.At(At, [dossier], Offices.Calculator), At, new() { Catalogue = catalogue }).Findings.Select(finding => finding.Rule.Id);
    }
}
