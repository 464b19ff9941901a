using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Conformance;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Lint;
using AdminReform.Rules.Simulation;
using NodaTime;

namespace AdminReform.Rules.Policies;

public sealed class PolicyScopeTests
{
    private static readonly LocalDateTime Accepted = new(2025, 7, 1, 9, 0);

    private static readonly PolicyScope Land = new() { Field = "land" };

    private static readonly PolicyScope Online = new() { Channel = Channel.Online };

    // The fields, procedures, units and channels from which scopes and dossiers are drawn; one procedure is of land.
    private static readonly PolicyScope[] Scopes =
    [
        Land, Online, new() { Field = "tax" }, new() { Procedure = "1.land" }, new() { Agency = "resolving unit" }, new() { Level = AgencyLevel.Commune },
        new() { Level = AgencyLevel.Province }, new() { Field = "land", Channel = Channel.Online }, new() { Agency = "resolving unit", Field = "land" },
        new() { Agency = "resolving unit", Channel = Channel.Online }, new() { Agency = "resolving unit", Field = "land", Channel = Channel.Online },
    ];

    [Fact]
    public void The_most_specific_policy_that_matches_applies_and_what_none_is_for_falls_to_the_policy_for_everything()
    {
        var history = PolicyHistory.Of(
            Due(1, PolicyScope.Everything), Due(2, Land), Due(3, Online), Due(4, Land with { Channel = Channel.Online }), Due(5, new() { Procedure = "1.land" }),
            Due(6, new() { Procedure = "1.land", Channel = Channel.Online }));
        var context = new Findings.RuleContext(Offices.Calculator, history);
        Assert.Equal(1, context.PolicyOf(Entry("2.tax", "tax", Channel.Counter)).DueSoonWorkingDays);
        Assert.Equal(2, context.PolicyOf(Entry("2.land", "land", Channel.Counter)).DueSoonWorkingDays);
        Assert.Equal(3, context.PolicyOf(Entry("2.tax", "tax", Channel.Online)).DueSoonWorkingDays);
        Assert.Equal(4, context.PolicyOf(Entry("2.land", "land", Channel.Online)).DueSoonWorkingDays);
        Assert.Equal(5, context.PolicyOf(Entry("1.land", "land", Channel.Counter)).DueSoonWorkingDays);
        Assert.Equal(6, context.PolicyOf(Entry("1.land", "land", Channel.Online)).DueSoonWorkingDays);
    }

    [Fact]
    public void A_scope_with_days_applies_from_its_first_day_on_and_nothing_before_it()
    {
        var history = PolicyHistory.Of(
            Due(1, PolicyScope.Everything), Due(2, Land) with { From = new(2025, 7, 2) }, Due(3, Land) with { From = new(2025, 7, 4) });
        var context = new Findings.RuleContext(Offices.Calculator, history);
        Assert.Equal(
            [1, 2, 2, 3],
            Enumerable.Range(0, 4).Select(day => context.PolicyOf(Entry("1.land", "land", Channel.Counter, Accepted.PlusDays(day))).DueSoonWorkingDays));
    }

    [Fact]
    public void What_does_not_hold_together_is_refused()
    {
        Assert.Throws<ArgumentException>(() => PolicyHistory.Of(Due(1, Land)));
        Assert.Throws<ArgumentException>(() => PolicyHistory.Of(Due(1, PolicyScope.Everything), Due(2, Land), Due(3, Land)));
        Assert.Throws<ArgumentException>(() => PolicyHistory.Of(Due(1, PolicyScope.Everything), Due(2, Land), Due(3, Online)));
        Assert.Throws<ArgumentException>(() => PolicyHistory.Of(
            Due(1, PolicyScope.Everything), Due(2, Land), Due(3, Online), Due(4, Land with { Channel = Channel.Online }) with { From = new(2026, 1, 1) }));
        Assert.Throws<ArgumentException>(() => new PolicyScope { Level = AgencyLevel.Commune, Agency = "x" });
        Assert.Throws<ArgumentException>(() => new PolicyScope { Procedure = "1", Field = "land" });
        Assert.Throws<ArgumentException>(() => new PolicyScope { Field = " " });
        Assert.Throws<ArgumentException>(() => new Monitor(
            Offices.Calculator, Accepted, new() { Policies = PolicyHistory.Of(Due(1, PolicyScope.Everything), Due(2, new() { Level = AgencyLevel.Commune })) }));
    }

    // The oracle: of the scopes that match, the one that every other matching one contains, found by trying all.
    [Property(MaxTest = 300)]
    public void Whichever_scopes_there_are_they_are_refused_or_each_dossier_has_one_that_is_within_all_others(ushort chosen)
    {
        PolicyScope[] scopes = [PolicyScope.Everything, .. Scopes.Where((_, index) => (chosen >> index) % 2 == 1)];
        PolicyHistory? history = null;
        try
        {
            history = PolicyHistory.Of(scopes.Select((scope, index) => Due(index + 1, scope)));
        }
        catch (ArgumentException)
        {
        }

        var isClear = true;
        foreach (var (procedure, field) in new[] { ("1.land", "land"), ("2.land", "land"), ("3.tax", "tax"), ("4.other", "other") })
        {
            foreach (var unit in new[] { "resolving unit", "one-stop", "province" })
            {
                foreach (var channel in new[] { Channel.Online, Channel.Counter })
                {
                    var matching = scopes.Where(scope => Matches(scope, procedure, field, unit, channel)).ToList();
                    var best = matching.Where(scope => matching.TrueForAll(other => Depths(scope).Zip(Depths(other)).All(pair => pair.First >= pair.Second))).ToList();
                    isClear &= best.Count == 1;
                    if (history is not null)
                    {
                        var entry = Entry(procedure, field, channel, Accepted, unit);
                        var context = new Findings.RuleContext(Offices.Calculator, history, directory: Office.Directory);
                        Assert.Equal(Assert.Single(best), context.PolicyOf(entry).Scope);
                    }
                }
            }
        }

        // What is refused may be what no dossier drawn here is in; what is accepted is clear.
        Assert.True(history is null || isClear);
        Assert.True(history is not null || scopes.Length > 2);
    }

    [Fact]
    public void Land_dossiers_are_warned_ahead_and_go_to_another_deputy_who_has_a_stand_in()
    {
        var ladder = new Ladder("own", [new("deputy", -5, ResponsibilityStep.HeadOfAgency) { Person = "chi", When = new() { Fields = ["land"] } }, .. KnownLadders.Commune.Steps]);
        var options = new ReviewOptions { Policies = PolicyHistory.Of(RulePolicy.Default with { Ladder = ladder }), Routing = Office.Routing };
        var at = new LocalDateTime(2025, 7, 18, 9, 0);

        // Accepted Fri 11/07: due Fri 25/07, five working days before it is Fri 18/07, when Chi is away and Giang acts.
        Dossier[] both = [Of("land"), Of("tax")];
        var notice = Assert.Single(Review.Run(Caseload.At(at, both, Offices.Calculator), at, options).Notices);
        Assert.Equal(("land", "giang", "commune"), (notice.Dossier.Field, notice.Person!, notice.Agency!));

        var rehearsal = Rehearsal.Play(both, Offices.Calculator, new(2025, 7, 11, 0, 0), new(2025, 7, 31, 0, 0), options);
        Assert.Equal("land", Assert.Single(rehearsal.Told, told => told.Notice.Step.Id == "deputy").Notice.Dossier.Field);

        static Dossier Of(string field) => Dossier.Replay(
            new(field, "1.001193", "one-stop", "resolving unit", field, Channel.Counter), [new Accepted(new(2025, 7, 11, 9, 0), TimeLimit.WorkingDays(10))]);
    }

    [Fact]
    public void An_explanation_names_the_scope_of_the_policy()
    {
        var monitor = new Monitor(Offices.Calculator, Accepted, new() { Policies = PolicyHistory.Of(RulePolicy.Default, RulePolicy.Default with { Scope = Land, Settings = [new(RuleIds.Overdue, IsOn: false)] }) });
        monitor.Put(Entry("1.land", "land", Channel.Counter).Dossier);
        var explained = monitor.Explain("d-1", RuleIds.Overdue);
        Assert.Equal(Land, explained.Policy.Scope);
        Assert.Contains("field land", explained.Conditions[0].Words.English, StringComparison.Ordinal);
        Assert.False(explained.Conditions[0].Holds);
    }

    [Fact]
    public void The_lint_holds_each_scope_by_itself()
    {
        var idle = new Ladder("own", [new("never", 1, ResponsibilityStep.HeadOfAgency) { When = new() { Fields = ["tax"] } }]);
        var history = PolicyHistory.Of(
            RulePolicy.Default,
            RulePolicy.Default with { Scope = Land, Ladder = idle },
            RulePolicy.Default with { Scope = new() { Agency = "nobody", Field = "land" } },
            RulePolicy.Default with { From = new(2026, 1, 1) });
        Assert.Equal(
            [
                "policy.lint.policy-repeats $.policies[2].scope", "policy.lint.policy-repeats $.policies[3].from", "policy.lint.scope-unknown $.policies[2].scope.agency",
                "policy.lint.step-idle $.policies[1].ladder.steps[0].when",
            ],
            PolicyLint.Run(history, directory: Office.Directory).Select(problem => $"{problem.Code} {problem.Path}")
                .Where(line => !line.Contains("unreached", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static RulePolicy Due(int days, PolicyScope scope) => RulePolicy.Default with { DueSoonWorkingDays = days, Scope = scope };

    private static CaseloadEntry Entry(string procedure, string field, Channel channel, LocalDateTime? accepted = null, string unit = "resolving unit")
    {
        var dossier = Dossier.Replay(new("d-1", procedure, "one-stop", unit, field, channel), [new Accepted(accepted ?? Accepted, TimeLimit.WorkingDays(10))]);
        return new(dossier, Offices.Calculator.Calculate(dossier.ToDeadlineFacts()));
    }

    private static bool Matches(PolicyScope scope, string procedure, string field, string unit, Channel channel) =>
        (scope.Procedure ?? procedure) == procedure && (scope.Field ?? field) == field && (scope.Agency ?? unit) == unit && (scope.Channel ?? channel) == channel
        && (scope.Level is null || scope.Level == (unit == "province" ? AgencyLevel.Province : AgencyLevel.Commune));

    private static int[] Depths(PolicyScope scope) =>
        [scope.Agency is not null ? 2 : scope.Level is not null ? 1 : 0, scope.Procedure is not null ? 2 : scope.Field is not null ? 1 : 0, scope.Channel is null ? 0 : 1];
}
