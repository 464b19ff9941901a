using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Rules.Catalogue;
using NodaTime;
using NRules;
using NRules.Fluent;

namespace AdminReform.Rules.NRules;

/// <summary>In which order a session answers, and what is loaded into a repository of the caller's.</summary>
public sealed class SessionOrderTests
{
    private static readonly DeadlineCalculator Calculator = DeadlineCalculator.VietnamCivilService;
    private static readonly LocalDateTime Start = new(2025, 7, 1, 9, 0);

    [Fact]
    public void Findings_come_by_dossier_and_then_in_the_order_of_the_catalogue()
    {
        var session = Opened(Start.PlusDays(30), "c", "a", "b");
        var order = RuleCatalogue.Default.Rules.Select((rule, place) => (rule.Id, place)).ToDictionary();
        var found = session.Findings.ToList();

        Assert.Equal(found.OrderBy(finding => finding.Subject, StringComparer.Ordinal).ThenBy(finding => order[finding.Rule.Id]).Select(finding => finding.Id), found.Select(finding => finding.Id));
        Assert.True(found.Select(finding => finding.Subject).Distinct().SequenceEqual(["a", "b", "c"]) && found.Count > 5);
        Assert.Equal(
            session.Notices.OrderBy(notice => notice.Subject, StringComparer.Ordinal).ThenBy(notice => notice.Since).Select(notice => notice.Id), session.Notices.Select(notice => notice.Id));
    }

    [Fact]
    public void What_cannot_be_worked_out_comes_by_dossier()
    {
        DossierEvent[] many = [.. Enumerable.Range(0, 60).SelectMany(i => new DossierEvent[] { new SupplementAsked(Start.PlusSeconds(60 + (2 * i))), new Supplemented(Start.PlusSeconds(61 + (2 * i))) })];
        var session = Opened(Start.PlusDays(1), ["c", "a", "b"], many);
        Assert.Equal(["a", "b", "c"], session.Undetermined.Select(part => part.Subject));
    }

    [Fact]
    public void Every_step_that_a_rule_finds_is_concluded()
    {
        var session = AdminReformRules.Compile(Calculator, new() { Processes = [StepProcesses.Of("1.001193")] }).Open(Start.PlusHours(3));
        session.Put(Dossier.Replay(new("a", "1.001193", "A", "A", "hộ tịch", Channel.Counter), [new Accepted(Start, TimeLimit.WorkingDays(10)), new StepRecorded(Start.PlusHours(1), "E")]));
        Assert.Equal(["B", "C", "D"], session.Findings.Where(finding => finding.Rule.Id == RuleIds.StepSkipped).Select(finding => finding.Step!.Step.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rules_that_are_named_are_loaded_into_the_repository_and_checked_when_it_is_compiled()
    {
        RuleRepository empty = new(), named = new(), nobody = new();
        Assert.Equal(AdminReformRules.LoadInto(empty, Calculator).RuleSet.Rules.Count(), empty.GetRules().Count());
        Assert.Equal(AdminReformRules.LoadInto(named, Calculator, own: own => own.Add<LetterRule>()).RuleSet.Rules.Count() + 1, named.GetRules().Count());
        Assert.Throws<InvalidOperationException>(() => AdminReformRules.LoadInto(nobody, Calculator, own: own => own.Add<OwnRulesTests.NobodyRule>()).Factory);
    }

    private static AdminReformSession Opened(LocalDateTime at, params string[] ids) => Opened(at, ids, []);

    private static AdminReformSession Opened(LocalDateTime at, string[] ids, DossierEvent[] later)
    {
        var session = AdminReformRules.Compile(Calculator).Open(at);
        session.Put(ids.Select(id => Dossier.Replay(new(id, "1.001193", "A", "A", "hộ tịch", Channel.Counter), [new Accepted(Start, TimeLimit.WorkingDays(5)), .. later])));
        return session;
    }
}
