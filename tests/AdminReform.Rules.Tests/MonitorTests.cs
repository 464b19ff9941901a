using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Monitoring;
using AdminReform.Rules.Policies;
using NodaTime;

namespace AdminReform.Rules;

public sealed class MonitorTests
{
    private static readonly DeadlineCalculator Calculator = DeadlineCalculator.VietnamCivilService;

    [Property(Arbitrary = [typeof(FiledDossierArbitraries)])]
    public bool It_holds_what_a_review_from_scratch_concludes(FiledDossier[] histories, ushort[] pauses)
    {
        var dossiers = ToDossiers(histories);
        var monitor = new Monitor(Calculator, FiledDossier.Origin);
        monitor.Put(dossiers);
        return pauses.All(pause =>
        {
            monitor.AdvanceTo(monitor.Now.PlusMinutes(pause % 30_000));
            return Ids(monitor.Snapshot).SequenceEqual(ReviewIds(dossiers, monitor.Now));
        });
    }

    [Property(Arbitrary = [typeof(FiledDossierArbitraries)])]
    public bool One_step_or_many_raise_and_clear_the_same(FiledDossier[] histories, ushort[] pauses)
    {
        var (one, many) = (new Monitor(Calculator, FiledDossier.Origin), new Monitor(Calculator, FiledDossier.Origin));
        one.Put(ToDossiers(histories));
        many.Put(ToDossiers(histories));
        List<Change> steps = [];
        foreach (var pause in pauses)
        {
            steps.AddRange(many.AdvanceTo(many.Now.PlusMinutes(pause % 30_000)));
        }

        return one.AdvanceTo(many.Now).SequenceEqual(steps) && Ids(one.Snapshot).SequenceEqual(Ids(many.Snapshot));
    }

    [Property(Arbitrary = [typeof(FiledDossierArbitraries)])]
    public bool Events_told_as_they_happen_lead_to_the_same_end(FiledDossier[] histories)
    {
        var dossiers = ToDossiers(histories).Select(InOrder).ToArray();
        var monitor = new Monitor(Calculator, FiledDossier.Origin);
        monitor.Put(dossiers.Select(dossier => Dossier.New(dossier.Header)));
        foreach (var (id, happened) in dossiers.SelectMany(dossier => dossier.Events.Select(item => (dossier.Id, item))).OrderBy(pair => pair.item.At))
        {
            monitor.AdvanceTo(LocalDateTime.Max(monitor.Now, happened.At));
            monitor.Record(id, happened);
        }

        return Ids(monitor.Snapshot).SequenceEqual(ReviewIds(dossiers, monitor.Now));
    }

    [Property(Arbitrary = [typeof(FiledDossierArbitraries)])]
    public bool The_order_of_insertion_does_not_matter(FiledDossier[] histories, ushort pause)
    {
        var dossiers = ToDossiers(histories);
        var (forwards, backwards) = (new Monitor(Calculator, FiledDossier.Origin), new Monitor(Calculator, FiledDossier.Origin));
        forwards.Put(dossiers);
        backwards.Put(dossiers.Reverse());
        forwards.AdvanceTo(FiledDossier.Origin.PlusMinutes(pause));
        backwards.AdvanceTo(FiledDossier.Origin.PlusMinutes(pause));
        return Ids(forwards.Snapshot).SequenceEqual(Ids(backwards.Snapshot));
    }

    [Property(Arbitrary = [typeof(FiledDossierArbitraries)])]
    public bool Letting_a_dossier_go_clears_all_that_it_raised(FiledDossier[] histories, ushort pause)
    {
        var dossiers = ToDossiers(histories);
        var monitor = new Monitor(Calculator, FiledDossier.Origin);
        List<Change> changes = [.. monitor.Put(dossiers), .. monitor.AdvanceTo(FiledDossier.Origin.PlusMinutes(pause * 2))];
        foreach (var dossier in dossiers)
        {
            changes.AddRange(monitor.Remove(dossier.Id));
        }

        return !monitor.Snapshot.Conclusions.Any() && monitor.Count == 0
            && changes.Count(change => change.Kind == ChangeKind.Raised) == changes.Count(change => change.Kind == ChangeKind.Cleared);
    }

    [Property(Arbitrary = [typeof(FiledDossierArbitraries)])]
    public bool Every_rule_stays_as_it_is_until_the_moment_that_it_announced(FiledDossier history, ushort minutes, ushort later)
    {
        var at = FiledDossier.Origin.PlusMinutes(minutes);
        var known = history.ToDossier(1).AsOf(at);
        var entry = new CaseloadEntry(known, Calculator.Calculate(known.ToDeadlineFacts()));
        var context = new RuleContext(Calculator);
        var then = at.PlusMinutes(later);
        return RuleCatalogue.Default.Rules.All(rule =>
            rule.NextMoment(entry, at, context) is { } next
                ? next > at && (next <= then || Equals(rule.Conclude(entry, at, context), rule.Conclude(entry, then, context)))
                : Equals(rule.Conclude(entry, at, context), rule.Conclude(entry, then, context)));
    }

    [Property(Arbitrary = [typeof(FiledDossierArbitraries)])]
    public bool Every_finding_cites_a_provision_in_force_at_its_date(FiledDossier[] histories, ushort minutes)
    {
        var at = FiledDossier.Origin.PlusMinutes(minutes);
        return Review.Run(Caseload.At(at, ToDossiers(histories), Calculator), at, new() { IncludeEnded = true }).Findings
            .All(finding => finding.Citation is { } citation && citation.Instrument.IsInForce(finding.Since.Date));
    }

    [Property(Arbitrary = [typeof(FiledDossierArbitraries)])]
    public void What_is_raised_in_time_has_held_since_then(FiledDossier[] histories, ushort minutes)
    {
        var dossiers = ToDossiers(histories).Select(InOrder).ToArray();
        var monitor = new Monitor(Calculator, FiledDossier.Origin.PlusDays(-20));
        monitor.Put(dossiers);
        foreach (var raised in monitor.AdvanceTo(FiledDossier.Origin.PlusMinutes(minutes)).Where(change => change is { Kind: ChangeKind.Raised, Conclusion: Finding or Notice }))
        {
            // An event can bring back what held before; time alone raises at the moment since when it holds.
            var happened = dossiers.Single(dossier => dossier.Id == raised.Conclusion.Subject).Events.Any(item => item.At == raised.At);
            Assert.True(happened ? raised.Conclusion.Since <= raised.At : raised.Conclusion.Since == raised.At, $"{raised}, since {raised.Conclusion.Since}");
        }
    }

    [Fact]
    public void It_says_why_a_rule_holds_and_why_not()
    {
        var monitor = new Monitor(Calculator, new(2025, 7, 16, 8, 0));
        monitor.Put(Dossier.Replay(
            new("d-1", "1.001193", "one-stop", "one-stop", "civil status", Channel.Counter),
            [new Accepted(new(2025, 7, 1, 9, 0), TimeLimit.Parse("10 ngày làm việc"))]));

        var why = monitor.Explain("d-1", "dossier.overdue");
        Assert.True(why.Holds);
        Assert.All(why.Conditions, condition => Assert.True(condition.Holds));
        Assert.NotNull(why.Deadline);

        Assert.Equal(("118/2025/NĐ-CP", RulePolicy.Default), (why.Regime!.Id, why.Policy));
        Assert.Equal("no: A supplement is awaited.", WhyNot("dossier.waiting-too-long"));
        Assert.Equal("no: It was given a new date.", WhyNot("dossier.overdue-after-reappointment"));
        Assert.Equal("no: It was filed online.", WhyNot("dossier.acceptance-late"));
        Assert.Equal("no: It is not yet 00:00 16/07/2025.", WhyNot("dossier.due-soon"));
        Assert.Equal("no: Another unit resolves it than received it.", WhyNot("dossier.forwarded-late"));

        string WhyNot(string rule)
        {
            var explanation = monitor.Explain("d-1", rule);
            Assert.False(explanation.Holds);
            return explanation.Conditions.First(condition => !condition.Holds).ToString();
        }
    }

    [Property(Arbitrary = [typeof(FiledDossierArbitraries)])]
    public void Its_explanations_agree_with_its_conclusions(FiledDossier history, ushort minutes)
    {
        var dossier = history.ToDossier(1);
        var monitor = new Monitor(Calculator, FiledDossier.Origin.PlusMinutes(minutes));
        monitor.Put(dossier);
        foreach (var rule in RuleCatalogue.Default.Rules)
        {
            var explanation = monitor.Explain(dossier.Id, rule.Id);
            Assert.Equal(explanation.Holds, explanation.Conditions.All(condition => condition.Holds));
            Assert.Equal(explanation.Finding, monitor.Snapshot.About(dossier.Id).OfType<Finding>().SingleOrDefault(finding => finding.Rule == rule));
            Assert.True(explanation.Finding is not { } found || (found.Citation == explanation.Citation && found.Evidence.Count > 0));
            Assert.False(explanation.NextMoment <= monitor.Now);
        }
    }

    [Fact]
    public void An_audit_stays_one_after_an_acknowledgement()
    {
        var monitor = new Monitor(Calculator, new(2025, 8, 1, 8, 0), new() { IncludeEnded = true });
        monitor.Put(Dossier.Replay(
            new("d-1", "1.001193", "one-stop", "one-stop", "civil status", Channel.Counter),
            [
                new Accepted(new(2025, 7, 1, 9, 0), TimeLimit.Parse("10 ngày làm việc")),
                new ResultReady(new(2025, 7, 30, 9, 0)),
                new Returned(new(2025, 7, 30, 10, 0)),
            ]));
        monitor.Acknowledge(new("d-1", "officer", new(2025, 7, 16, 0, 0), "somebody", monitor.Now));
        monitor.AdvanceTo(monitor.Now.PlusDays(1));
        monitor.Put(Dossier.Replay(
            new("d-2", "1.001193", "one-stop", "one-stop", "civil status", Channel.Counter),
            [
                new Accepted(new(2025, 7, 1, 9, 0), TimeLimit.Parse("10 ngày làm việc")),
                new ResultReady(new(2025, 7, 30, 9, 0)),
                new Returned(new(2025, 7, 30, 10, 0)),
            ]));
        Assert.Equal(["d-1", "d-2"], monitor.Snapshot.Conclusions.OfType<Finding>().Select(finding => finding.Subject));
    }

    [Fact]
    public void Time_does_not_run_backwards() => Assert.Throws<ArgumentOutOfRangeException>(
        () => new Monitor(Calculator, FiledDossier.Origin).AdvanceTo(FiledDossier.Origin.PlusMinutes(-1)));

    [Fact]
    public async Task Snapshots_may_be_read_while_the_monitor_goes_on()
    {
        var monitor = new Monitor(Calculator, FiledDossier.Origin);
        var dossiers = Enumerable.Range(0, 200).Select(number => new FiledDossier(number, number % 4, Channel.Counter, [0, 3 + (24 * 50)]).ToDossier(number)).ToArray();
        monitor.Put(dossiers);
        using var stop = new CancellationTokenSource();
        var reader = Task.Run(() =>
        {
            Dictionary<LocalDateTime, string> read = [];
            var last = FiledDossier.Origin;
            while (!stop.IsCancellationRequested || read.Count == 0)
            {
                var snapshot = monitor.Snapshot;
                Assert.True(snapshot.At >= last);
                last = snapshot.At;
                read[last] = string.Join('\n', Ids(snapshot));
            }

            return read;
        });
        for (var hour = 0; hour < 24 * 40; hour++)
        {
            monitor.AdvanceTo(monitor.Now.PlusHours(1));
        }

        await stop.CancelAsync();

        // Whatever was read belongs to one moment: it is what a review of that moment concludes.
        var all = await reader;
        Assert.NotEmpty(all);
        foreach (var (at, held) in all.Take(50))
        {
            Assert.Equal(string.Join('\n', ReviewIds(dossiers, at)), held);
        }
    }

    private static Dossier[] ToDossiers(FiledDossier[] histories) => [.. histories.Select((history, number) => history.ToDossier(number))];

    private static Dossier InOrder(Dossier dossier) => Dossier.Replay(dossier.Header, dossier.Events.OrderBy(happened => happened.At));

    private static IEnumerable<string> Ids(MonitorSnapshot snapshot) => snapshot.Conclusions.Select(Full);

    private static IEnumerable<string> ReviewIds(Dossier[] dossiers, LocalDateTime at)
    {
        var result = Review.Run(Caseload.At(at, dossiers, Calculator), at);
        return result.Findings.Cast<Conclusion>().Concat(result.Notices)
            .GroupBy(conclusion => conclusion.Subject).OrderBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany(group => group.Select(Full)).Concat(result.UnitAlerts.Select(Full));
    }

    private static string Full(Conclusion conclusion) => $"{conclusion.Id} {conclusion.Since}";
}
