using AdminReform.Agencies;
using AdminReform.Dossiers;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Policies;
using NodaTime;

namespace AdminReform.Rules.Conformance;

/// <summary>An office as it was drawn: the catalogue with rules gone, replaced and of its own; policies with scopes, and ladders whose steps are for some dossiers.</summary>
public sealed record DrawnOffice(int[] Removed, int[] Replaced, int[] Own, DrawnPolicy[] Policies, int Kind)
{
    private static readonly LocalDate FirstDayOfAgencies = new(2025, 7, 1);

    /// <summary>Returns the numbers from which it is made again.</summary>
    public override string ToString() =>
        $"new([{string.Join(", ", Removed)}], [{string.Join(", ", Replaced)}], [{string.Join(", ", Own)}], [{string.Join<DrawnPolicy>(", ", Policies)}], {Kind})";

    /// <summary>The first is for everything; where two would be a tie, one more is for what they share.</summary>
    internal IReadOnlyList<RulePolicy> ToPolicies()
    {
        List<RulePolicy> all = [Policies[0].ToPolicy(PolicyScope.Everything, LocalDate.MinIsoValue)];
        all.AddRange(Policies.Skip(1).Select(drawn => drawn.ToPolicy(drawn.ToScope(), drawn.ToFirstDay())));
        all = [.. all.DistinctBy(policy => (policy.Scope, policy.From))];
        while (PolicySeries.Ties(PolicySeries.Of([.. all.OrderBy(policy => policy.From)])).Select(tie => tie.One.Scope.Shared(tie.Other.Scope)).FirstOrDefault() is { } shared)
        {
            all.Add(Policies[all.Count % Policies.Length].ToPolicy(shared, LocalDate.MinIsoValue));
        }

        return all;
    }

    internal ReviewOptions ToOptions()
    {
        var digits = new Digits(Kind);
        return new()
        {
            Catalogue = ToCatalogue(),
            Policies = PolicyHistory.Of(ToPolicies()),
            Directory = Office.Directory,
            Routing = digits.Next(2) == 0 ? Office.Routing : null,
            IncludeEnded = digits.Next(2) == 0,
            Processes = digits.Next(2) == 0 ? [StepProcesses.Of("1.land")] : [],
            WatchedSince = FiledDossier.Origin.PlusDays(digits.Next(3)),
        };
    }

    /// <summary>Dossiers of several fields, procedures and units.</summary>
    internal Dossier[] DossiersOf(IEnumerable<FiledDossier> histories) => [.. histories.Select((history, number) => About(history.ToDossier(number), new(Kind + number)))];

    /// <summary>The policy of a dossier, found by trying all: of those that match, the one that is at least as specific as all others in each way.</summary>
    internal static RulePolicy PolicyFor(Dossier dossier, IEnumerable<RulePolicy> policies)
    {
        var date = (dossier.AcceptedAt ?? dossier.SubmittedAt)?.Date ?? LocalDate.MinIsoValue;
        AgencyLevel? level = date < FirstDayOfAgencies ? null : dossier.ResolvingUnit == "province" ? AgencyLevel.Province : AgencyLevel.Commune;
        var matching = policies.Where(policy => policy.From <= date && Matches(policy.Scope, dossier, level)).ToList();
        var best = matching.Where(policy => matching.TrueForAll(other => WaysOf(policy.Scope).Zip(WaysOf(other.Scope)).All(way => way.First >= way.Second))).ToList();
        Assert.Single(best.Select(policy => policy.Scope).Distinct());
        return best.MaxBy(policy => policy.From)!;
    }

    private static Dossier About(Dossier dossier, Digits digits)
    {
        var (procedure, field) = digits.Next(("1.land", "land"), ("2.land", "land"), ("3.tax", "tax"), ("4.other", "other"));
        return Dossier.Replay(
            dossier.Header with { Procedure = procedure, Field = field, ResolvingUnit = digits.Next("resolving unit", "one-stop", "province") }, dossier.Events);
    }

    private static bool Matches(PolicyScope scope, Dossier dossier, AgencyLevel? level) =>
        (scope.Procedure ?? dossier.Procedure) == dossier.Procedure && (scope.Field ?? dossier.Field) == dossier.Field
        && (scope.Agency ?? dossier.ResolvingUnit) == dossier.ResolvingUnit && (scope.Channel ?? dossier.Channel) == dossier.Channel
        && (scope.Level is null || scope.Level == level);

    private static int[] WaysOf(PolicyScope scope) =>
        [scope.Agency is not null ? 2 : scope.Level is not null ? 1 : 0, scope.Procedure is not null ? 2 : scope.Field is not null ? 1 : 0, scope.Channel is null ? 0 : 1];

    private RuleCatalogue ToCatalogue()
    {
        var all = RuleCatalogue.Default.Rules;
        var removed = Removed.Select(number => all[number % all.Count]).Distinct().ToList();
        var replaced = Replaced.Select(number => all[number % all.Count]).Distinct().Except(removed);
        var left = removed.Aggregate(RuleCatalogue.Default, (catalogue, rule) => catalogue.Without(rule.Id));
        var changed = replaced.Aggregate(left, (catalogue, rule) => catalogue.Replace(DrawnRules.InPlaceOf(rule)));
        return Own.Select(number => DrawnRules.Own[number % DrawnRules.Own.Length]).Distinct().Aggregate(changed, (catalogue, rule) => catalogue.With(rule));
    }
}
