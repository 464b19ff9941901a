using AdminReform.OnTime;
using NodaTime;

namespace AdminReform.Rules.Conformance;

public sealed class CaseloadsTests
{
    [Fact]
    public void Every_rule_and_every_step_finds_something_in_the_fixed_caseloads()
    {
        var options = Offices.Of("a rule of its own") with { IncludeEnded = true };
        HashSet<string> found = [];
        for (var at = new LocalDateTime(2025, 7, 1, 8, 30); at < new LocalDateTime(2025, 9, 10, 0, 0); at = at.PlusHours(8))
        {
            var review = Review.Run(Caseload.At(at, Caseloads.Stages, Offices.Calculator), at, options);
            found.UnionWith(review.Findings.Select(finding => finding.Rule.Id));
            found.UnionWith(review.Notices.Select(notice => notice.Step.Id));
            found.UnionWith(review.UnitAlerts.Select(alert => alert.Rule.Id));
        }

        string[] all =
        [
            .. options.Catalogue.Rules.Select(rule => rule.Id),
            .. options.Policies.Policies.SelectMany(policy => policy.Ladder.Steps).Select(step => step.Id),
            .. options.UnitRules.Select(rule => rule.Id),
        ];
        Assert.Empty(all.Except(found));
    }

    /// <summary>The properties prove nothing about a rule that no generated caseload ever reaches.</summary>
    [Fact]
    public void Every_rule_finds_something_in_the_generated_caseloads()
    {
        var dossiers = CaseloadArbitraries.Histories().Generator.Sample(1_200, new Rnd(118), 50).Select((history, number) => history.ToDossier(number)).ToArray();
        HashSet<string> found = [];
        var options = Offices.Of("a rule of its own") with { IncludeEnded = true };
        for (var at = CaseloadArbitraries.History.Origin; at < CaseloadArbitraries.History.Origin.PlusDays(40); at = at.PlusHours(31))
        {
            var review = Review.Run(Caseload.At(at, dossiers, Offices.Calculator), at, options);
            found.UnionWith(review.Findings.Select(finding => finding.Rule.Id));
            found.UnionWith(review.UnitAlerts.Select(alert => alert.Rule.Id));
        }

        string[] all = [.. options.Catalogue.Rules.Select(rule => rule.Id), .. options.UnitRules.Select(rule => rule.Id)];
        Assert.Empty(all.Except(found));
    }
}
