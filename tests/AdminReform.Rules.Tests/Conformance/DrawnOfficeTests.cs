using AdminReform.OnTime;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using NodaTime;

namespace AdminReform.Rules.Conformance;

public sealed class DrawnOfficeTests
{
    private readonly SortedDictionary<string, int> _came = new(StringComparer.Ordinal);

    /// <summary>The properties prove nothing about a kind of office, rule, scope or condition that never comes, or never has anything to say.</summary>
    [Fact]
    public void Every_kind_of_rule_scope_and_condition_is_drawn_and_has_something_to_say()
    {
        var histories = FiledDossierArbitraries.Histories().Generator.ArrayOf(12).Sample(150, new Rnd(118), 50);
        foreach (var (office, caseload) in DrawnOfficeArbitraries.Offices().Generator.Sample(150, new Rnd(2025), 50).Zip(histories))
        {
            Count(office, caseload);
        }

        string[] kinds =
        [
            "a rule is gone", "a replaced rule holds", "own.wait holds", "own.near holds", "own.field holds", "a policy that solves a tie", "several policies of a scope",
            .. new[] { "level", "agency", "field", "procedure", "channel", "where and what", "all three", "a later day", "everything" }.Select(kind => $"applies: {kind}"),
            "told: a person", "told: a step that stops", "told: any dossier",
            .. new[] { "fields", "procedures", "units", "channel", "non-territorial", "territorial", "reappointed", "not reappointed", "supplements" }.Select(kind => $"told: {kind}"),
        ];
        Assert.All(kinds, kind => Assert.True(_came.GetValueOrDefault(kind) >= 5, $"{kind}: {_came.GetValueOrDefault(kind)}"));
        Assert.Equal(kinds.Order(StringComparer.Ordinal), _came.Keys);
    }

    private void Count(DrawnOffice office, FiledDossier[] histories)
    {
        var (options, policies, dossiers) = (office.ToOptions(), office.ToPolicies(), office.DossiersOf(histories));
        Came("a rule is gone", RuleCatalogue.Default.Rules.Any(rule => options.Catalogue.Find(rule.Id) is null));
        Came("a policy that solves a tie", policies.Count > office.Policies.Length);
        Came("several policies of a scope", policies.GroupBy(policy => policy.Scope).Any(scope => scope.Count() > 1));
        for (var day = 1; day < 40; day += 3)
        {
            var at = FiledDossier.Origin.PlusDays(day);
            var review = Review.Run(Caseload.At(at, dossiers, Offices.Calculator), at, options);
            Came("a replaced rule holds", review.Findings.Any(finding => finding.Rule is DelegateRule && RuleCatalogue.Default.Find(finding.Rule.Id) is not null));
            foreach (var rule in DrawnRules.Own)
            {
                Came($"{rule.Id} holds", review.Findings.Any(finding => finding.Rule == rule));
            }

            foreach (var notice in review.Notices)
            {
                Count(notice);
            }

            foreach (var dossier in dossiers.Select(dossier => dossier.AsOf(at)))
            {
                Count(DrawnOffice.PolicyFor(dossier, policies));
            }
        }
    }

    private void Count(RulePolicy policy)
    {
        var scope = policy.Scope;
        Came("applies: level", scope.Level is not null);
        Came("applies: agency", scope.Agency is not null);
        Came("applies: field", scope.Field is not null);
        Came("applies: procedure", scope.Procedure is not null);
        Came("applies: channel", scope.Channel is not null);
        Came("applies: where and what", (scope.Level is not null || scope.Agency is not null) && (scope.Field ?? scope.Procedure) is not null);
        Came("applies: all three", scope.Channel is not null && (scope.Level is not null || scope.Agency is not null) && (scope.Field ?? scope.Procedure) is not null);
        Came("applies: a later day", policy.From > LocalDate.MinIsoValue);
        Came("applies: everything", scope == PolicyScope.Everything);
    }

    private void Count(Notice notice)
    {
        Came("told: a person", notice.Step.Person is not null);
        Came("told: a step that stops", notice.Step.StopsWhen.Count > 0);
        var when = notice.Step.When;
        Came("told: any dossier", when is null);
        Came("told: fields", when?.Fields.Count > 0);
        Came("told: procedures", when?.Procedures.Count > 0);
        Came("told: units", when?.Units.Count > 0);
        Came("told: channel", when?.Channel is not null);
        Came("told: non-territorial", when?.IsNonTerritorial == true);
        Came("told: territorial", when?.IsNonTerritorial == false);
        Came("told: reappointed", when?.IsReappointed == true);
        Came("told: not reappointed", when?.IsReappointed == false);
        Came("told: supplements", when?.SupplementsAtLeast > 0);
    }

    private void Came(string kind, bool it)
    {
        if (it)
        {
            _came[kind] = _came.GetValueOrDefault(kind) + 1;
        }
    }
}
