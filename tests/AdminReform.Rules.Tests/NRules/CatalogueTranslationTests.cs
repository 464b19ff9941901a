using AdminReform.Dossiers;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Conformance;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Policies;
using NodaTime;
using NRules.Diagnostics;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

public sealed class CatalogueTranslationTests
{
    private static readonly LocalDateTime Overdue = new(2025, 7, 16, 8, 0);

    private static readonly AdminReformRules Rules = AdminReformRules.Compile(Offices.Calculator);

    [Fact]
    public void Every_rule_and_every_step_is_a_rule_with_its_tags_priority_description_and_citation()
    {
        var rules = AdminReformRules.Compile(Offices.Calculator).RuleSet.Rules.ToDictionary(rule => rule.Name);
        foreach (var rule in RuleCatalogue.Default.Rules.Where(rule => rule is not StepRule))
        {
            var there = rules[rule.Id];
            Assert.Equal(["AdminReform", rule.Id.Split('.')[0], $"{rule.Severity}"], there.Tags);
            Assert.Equal(((int)rule.Severity, rule.Description.English), (there.Priority, there.Description));
            Assert.Same(rule, there.Properties["DossierRule"]);
        }

        Assert.Equal("61/2018/NĐ-CP art. 19.9; 118/2025/NĐ-CP art. 19.6", rules[RuleIds.Overdue].Properties["Citation"]);
        Assert.Equal(
            ("Something about a dossier cannot be worked out.", "Something about a duty cannot be worked out."), (rules["dossier.undetermined"].Description, rules["duty.undetermined"].Description));
        Assert.Equal(
            ["escalation.chair", "escalation.chair.duty", "escalation.officer", "escalation.officer.duty", "escalation.one-stop-head", "escalation.one-stop-head.duty"],
            rules.Keys.Where(name => name.StartsWith("escalation.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(KnownLadders.Commune.Steps[0], rules["escalation.officer"].Properties["LadderStep"]);
    }

    [Fact]
    public void The_schema_shows_every_condition_in_words_and_rules_that_begin_alike_share_their_nodes()
    {
        var nodes = Rules.Factory.GetSchema().Nodes.Where(node => node.NodeType == NodeType.Selection && typeof(LookedAtDossier).IsAssignableFrom(node.OutputType)).ToList();
        var words = nodes.Select(Words).ToList();
        Assert.All(RuleCatalogue.Default.Rules.Where(rule => rule is not StepRule).SelectMany(rule => rule.Conditions), condition => Assert.Contains(condition.Words.English, words));

        // One node for all facts of a type.
        Assert.Equal(2, words.Count(shown => shown == "The dossier has not ended."));
        var unshared = RuleCatalogue.Default.Rules.Where(rule => rule is not StepRule).Sum(rule => rule.Conditions.Count + 2) + (KnownLadders.Commune.Steps.Count * 5);
        Assert.InRange(nodes.Count, 20, unshared * 2 / 3);
    }

    [Property(Arbitrary = [typeof(FiledDossierArbitraries)], MaxTest = 30)]
    public void The_events_show_the_condition_that_failed_as_the_explanation_does(FiledDossier history, ushort later, byte office, bool showsEvery)
    {
        var dossier = history.ToDossier(0);
        var options = Offices.Of(Offices.Names[office % Offices.Names.Length]);
        var start = FiledDossier.Origin.PlusMinutes(later);
        var session = AdminReformRules.Compile(Offices.Calculator, options, own => _ = showsEvery ? own.ShowEveryCondition() : own).Open(start);
        Dictionary<string, (string Words, bool Holds)> last = [];
        session.Rules.Events.LhsExpressionEvaluatedEvent += (_, told) =>
        {
            foreach (var rule in told.Rules.Where(rule => !last.TryGetValue(rule.Name, out var before) || before.Holds))
            {
                last[rule.Name] = ($"{((System.Linq.Expressions.MethodCallExpression)((System.Linq.Expressions.LambdaExpression)told.Expression).Body).Object}", (bool)told.Result!);
            }
        };
        session.Put(dossier);
        var monitor = new Monitor(Offices.Calculator, start, options);
        monitor.Put(dossier);
        if (dossier.AsOf(start).Events.Count == 0)
        {
            return;
        }

        foreach (var rule in options.Catalogue.Rules.Where(rule => rule is not StepRule || last.ContainsKey(rule.Id)))
        {
            var explained = monitor.Explain(dossier.Id, rule.Id);
            if (!last.ContainsKey(rule.Id))
            {
                Assert.False(explained.Holds);
                Assert.True(!options.Policies.Policies.Any(policy => policy.IsOn(rule.Id)) || (!showsEvery && rule.Conditions.Any(condition => condition.IsUncommon)), rule.Id);
                continue;
            }

            var (words, holds) = last[rule.Id];
            Assert.Equal(explained.Holds, holds);
            var failed = explained.Conditions.FirstOrDefault(condition => !condition.Holds)?.Words.English;
            if (failed is not null && rule.Conditions.Any(condition => condition.Words.English == failed))
            {
                Assert.Contains(failed, words, StringComparison.Ordinal);
            }
        }

        Assert.True(last.Count > 0);
    }

    [Fact]
    public void Nothing_is_asked_or_concluded_twice_for_a_look()
    {
        var (conditions, windows, told) = (0, 0, 0);
        RuleCondition shared = new(new("Dùng chung.", "Shared."), (in entry, _) => ++conditions > 0 && entry.IsOpen);
        DelegateRule Own(string id) => new(
            id,
            new("Riêng", "Own"),
            new("Riêng.", "Own."),
            Severity.Notice,
            (entry, _) => ++windows > 0 ? new(entry.Dossier.AcceptedAt!.Value, null, entry.Dossier.AcceptedAt!.Value) : null,
            finding => ++told > 0 ? finding.Rule.Name : finding.Rule.Name,
            conditions: [shared]);
        var session = AdminReformRules.Compile(Offices.Calculator, new() { Catalogue = RuleCatalogue.Of(Own("own.one"), Own("own.two")) }).Open(Overdue);
        session.Put(AdminReformSessionTests.Of("d-1"));
        Assert.Equal((1, 2, 0), (conditions, windows, told));
        Assert.Equal(2, session.Findings.Count());
        session.Record("d-1", new Forwarded(Overdue, "unit B"));
        Assert.Equal((2, 4, 0), (conditions, windows, told));
    }

    [Fact]
    public void A_rule_that_no_policy_switches_on_is_not_there_and_is_not_asked()
    {
        var asked = 0;
        var own = new DelegateRule(
            "own.off", new("Tắt", "Off"), new("Tắt.", "Off."), Severity.Notice, (_, _) => throw new FormatException(), finding => finding.Rule.Name,
            conditions: [new(new("Được hỏi.", "Asked."), (in _, _) => ++asked > 0)]);
        var policy = RulePolicy.Default with { Settings = [new("own.off", IsOn: false)] };
        var options = new ReviewOptions { Catalogue = RuleCatalogue.Default.With(own), Policies = PolicyHistory.Of(policy, policy with { From = new(2025, 7, 10) }) };
        var rules = AdminReformRules.Compile(Offices.Calculator, options);
        Assert.DoesNotContain("own.off", rules.RuleSet.Rules.Select(rule => rule.Name));
        rules.Open(Overdue).Put(AdminReformSessionTests.Of("d-1"));
        Assert.Equal(0, asked);
    }

    [Fact]
    public void A_look_that_finds_nothing_new_tells_nothing_again()
    {
        var session = Rules.Open(new(2025, 7, 1, 9, 0));
        session.Put(AdminReformSessionTests.Of("d-1"));
        var updates = 0;
        session.Rules.Events.FactUpdatedEvent += (_, told) => updates += told.Fact.Value is Finding ? 1 : 0;

        // The apology falls due and is missed, the day passes, the Chair is told: looks enough.
        session.AdvanceTo(new(2025, 7, 22, 9, 0));
        Assert.Equal(0, updates);
        session.Record("d-1", new Forwarded(new(2025, 7, 22, 9, 0), "unit B"));
        Assert.Equal(2, updates);
    }

    private static string Words(ReteNode node) => $"{((System.Linq.Expressions.MethodCallExpression)node.Expressions.Single().Value.Body).Object}";
}
