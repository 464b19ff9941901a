using AdminReform.OnTime;
using AdminReform.Rules.Catalogue;
using NodaTime;

namespace AdminReform.Rules.Conformance;

public sealed class CaseloadsTests
{
    // Whole weeks, so that the weekdays stay.
    private const int DaysLater = 53 * 7;

    [Fact]
    public void Every_rule_and_every_step_finds_something_in_the_fixed_caseloads()
    {
        HashSet<string> found = [];
        LocalDateTime[] moments = [.. Enumerable.Range(0, 215).Select(step => new LocalDateTime(2025, 7, 1, 8, 30).PlusHours(8 * step)), new(2026, 7, 3, 8, 30)];
        foreach (var at in moments)
        {
            var review = Review.Run(Caseload.At(at, Caseloads.Stages, Offices.Calculator), at, Options);
            found.UnionWith(review.Findings.Select(finding => finding.Rule.Id));
            found.UnionWith(review.Notices.Select(notice => notice.Step.Id));
            found.UnionWith(review.UnitAlerts.Select(alert => alert.Rule.Id));
        }

        string[] all =
        [
            .. Options.Catalogue.Rules.Select(rule => rule.Id),
            .. Options.Policies.Policies.SelectMany(policy => policy.Ladder.Steps.Concat(policy.StepLadder.Steps)).Select(step => step.Id),
            .. Options.UnitRules.Select(rule => rule.Id),
        ];
        Assert.Empty(all.Except(found));
    }

    /// <summary>The properties prove nothing about a rule that no generated caseload ever reaches.</summary>
    [Fact]
    public void Every_rule_finds_something_in_the_generated_caseloads()
    {
        var histories = FiledDossierArbitraries.Histories().Generator.Sample(1_200, new Rnd(118), 50);
        var found = FoundIn(histories, 0);

        // The decree by which changes of the status are told came a year later.
        found.UnionWith(FoundIn(histories, DaysLater));
        string[] all = [.. Options.Catalogue.Rules.Select(rule => rule.Id), .. Options.UnitRules.Select(rule => rule.Id)];
        Assert.Empty(all.Except(found));
    }

    /// <summary>Fifteen years before, under no regime that is known: rules that hold under a provision alone have none to hold under.</summary>
    [Fact]
    public void Before_the_first_regime_rules_that_need_a_provision_find_nothing_and_none_fails()
    {
        var found = FoundIn(FiledDossierArbitraries.Histories().Generator.Sample(150, new Rnd(118), 50), -15 * 52 * 7);
        Assert.NotEmpty(found);
        Assert.Empty(found.Intersect(["dossier.alert-late", RuleIds.AcceptanceLate, RuleIds.SecondSupplement, "dossier.early-return-unannounced"]));
    }

    private static ReviewOptions Options { get; } = Offices.Of("a rule of its own") with { IncludeEnded = true };

    private static HashSet<string> FoundIn(IEnumerable<FiledDossier> histories, int daysLater)
    {
        const int quartersOfDay = 24 * 4;
        var dossiers = histories.Select((history, number) => (history with { Start = history.Start + (daysLater * quartersOfDay) }).ToDossier(number)).ToArray();
        HashSet<string> found = [];
        var first = FiledDossier.Origin.PlusDays(daysLater);
        for (var at = first; at < first.PlusDays(40); at = at.PlusHours(31))
        {
            var review = Review.Run(Caseload.At(at, dossiers, Offices.Calculator), at, Options);
            found.UnionWith(review.Findings.Select(finding => finding.Rule.Id));
            found.UnionWith(review.UnitAlerts.Select(alert => alert.Rule.Id));
        }

        return found;
    }
}
