using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Reports;
using AdminReform.Rules.Conformance;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using NodaTime;

namespace AdminReform.Rules.Monitoring;

/// <summary>What a host asks of a monitor: when to wake it, several facts at once, and what it may let go.</summary>
public sealed class NextMomentTests
{
    private static readonly ReviewOptions Options = Offices.Of(Offices.Names[0]);

    [Property(Arbitrary = [typeof(FiledDossierArbitraries)], MaxTest = 100)]
    public void Until_the_next_moment_nothing_comes_and_goes_and_by_next_moments_all_does(FiledDossier[] histories, uint detail)
    {
        var (steps, leap) = (Open(histories, detail), Open(histories, detail));
        var until = FiledDossier.Origin.PlusDays(120);
        var changes = new List<Change>();
        while (steps.NextMoment is { } next && next <= until)
        {
            Assert.True(next > steps.Now);
            Assert.Empty(steps.AdvanceTo(LocalDateTime.Max(steps.Now, next.PlusNanoseconds(-1))));
            changes.AddRange(steps.AdvanceTo(next));
        }

        Assert.Empty(steps.AdvanceTo(until));
        Assert.Equal(leap.AdvanceTo(until).Select(Words), changes.Select(Words));
    }

    [Property(Arbitrary = [typeof(FiledDossierArbitraries)], MaxTest = 100)]
    public void Looking_ahead_loses_nothing(FiledDossier[] histories, uint detail)
    {
        var (seeks, leap) = (Open(histories, detail), Open(histories, detail));
        var until = FiledDossier.Origin.PlusDays(120);
        var changes = new List<Change>();
        while (seeks.FindNextChange() is { } next && next <= until)
        {
            Assert.Equal(next, seeks.NextMoment);
            Assert.True(next > seeks.Now);
            changes.AddRange(seeks.AdvanceTo(next));
        }

        Assert.Empty(seeks.AdvanceTo(until));
        Assert.Equal(leap.AdvanceTo(until).Select(Words), changes.Select(Words));
    }

    [Property(Arbitrary = [typeof(FiledDossierArbitraries)], MaxTest = 100)]
    public void Where_a_rule_of_others_throws_at_a_moment_to_come_looking_ahead_stops_and_it_throws_when_the_moment_comes(FiledDossier[] histories, ushort hours)
    {
        var from = FiledDossier.Origin.PlusHours(1 + (hours % 1_000));
        var fragile = Options with
        {
            Catalogue = Options.Catalogue.With(new DelegateRule(
                "own.fragile", new("Dễ vỡ", "Fragile"), new("Dễ vỡ.", "Fragile."), Severity.Notice,
                (entry, _) => entry.Dossier.Events.Any(happened => happened.At >= from) ? throw new FormatException("own.fragile") : null, finding => finding.Rule.Name)),
        };
        Assert.Equal(Thrown(monitor => monitor.NextMoment), Thrown(monitor => monitor.FindNextChange()));

        (LocalDateTime? At, string Changes) Thrown(Func<Monitor, LocalDateTime?> nextOf)
        {
            var monitor = new Monitor(Offices.Calculator, FiledDossier.Origin, fragile);
            monitor.Put(histories.Select((history, number) => history.ToDossier(number)));
            var changes = new List<Change>();
            while (nextOf(monitor) is { } next && next <= FiledDossier.Origin.PlusDays(120))
            {
                try
                {
                    changes.AddRange(monitor.AdvanceTo(next));
                }
                catch (FormatException)
                {
                    return (next, string.Join('\n', changes.Select(Words)));
                }
            }

            return (null, string.Join('\n', changes.Select(Words)));
        }
    }

    [Property(Arbitrary = [typeof(FiledDossierArbitraries)], MaxTest = 100)]
    public void What_looking_ahead_finds_changes_something_or_begins_a_month(FiledDossier[] histories)
    {
        Dossier[] dossiers = [.. histories.Select((history, number) => history.ToDossier(number))];
        var monitor = new Monitor(Offices.Calculator, FiledDossier.Origin, Options);
        monitor.Put(dossiers.Select(dossier => Dossier.New(dossier.Header)));
        foreach (var facts in dossiers.SelectMany(dossier => dossier.Events.Select(happened => new DossierFact(dossier.Id, happened))).GroupBy(fact => fact.Happened.At).OrderBy(facts => facts.Key))
        {
            WakeUntil(facts.Key);
            monitor.AdvanceTo(LocalDateTime.Max(monitor.Now, facts.Key));
            monitor.Record(facts);
        }

        WakeUntil(monitor.Now.PlusDays(60));

        void WakeUntil(LocalDateTime end)
        {
            while (monitor.FindNextChange() is { } next && next < end)
            {
                var month = ReportingPeriod.MonthOf(monitor.Now.Date);
                Assert.True(monitor.AdvanceTo(next).Count > 0 || ReportingPeriod.MonthOf(next.Date) != month, $"At {next} nothing changes.");
            }
        }
    }

    [Fact]
    public void The_turn_of_a_month_and_a_duty_are_moments_to_come()
    {
        var monitor = new Monitor(Offices.Calculator, new(2026, 7, 6, 8, 0), ReviewOptions.Default);
        Assert.Null(monitor.NextMoment);

        monitor.PutDuties(new Duty("d", "unit", new("báo cáo", "report"), new DueMoment(new(2026, 7, 7), new(10, 0)), new(2026, 7, 7, 9, 0)));
        Assert.True(monitor.NextMoment <= new LocalDateTime(2026, 7, 7, 9, 0));
        monitor.RemoveDuty("d");

        monitor.Put(Ended("a", new(2026, 7, 6, 7, 30)));
        Assert.Equal(new LocalDateTime(2026, 7, 15, 0, 0), monitor.NextMoment);
    }

    [Property(Arbitrary = [typeof(FiledDossierArbitraries)], MaxTest = 100)]
    public void Facts_told_together_leave_what_they_leave_one_by_one(FiledDossier[] histories, ushort hours)
    {
        Dossier[] dossiers = [.. histories.Select((history, number) => history.ToDossier(number))];
        var (together, oneByOne) = (new Monitor(Offices.Calculator, FiledDossier.Origin, Options), new Monitor(Offices.Calculator, FiledDossier.Origin, Options));
        var facts = dossiers.SelectMany(dossier => dossier.Events.Select(happened => new DossierFact(dossier.Id, happened))).ToList();
        foreach (var monitor in new[] { together, oneByOne })
        {
            monitor.Put(dossiers.Select(dossier => Dossier.New(dossier.Header)));
            monitor.AdvanceTo(FiledDossier.Origin.PlusHours(hours % 2_000));
        }

        together.Record(facts);
        foreach (var fact in facts)
        {
            oneByOne.Record(fact.DossierId, fact.Happened);
        }

        Assert.Equal(Standing(oneByOne), Standing(together));
    }

    [Fact]
    public void Facts_of_a_dossier_that_is_not_held_change_nothing()
    {
        var monitor = new Monitor(Offices.Calculator, new(2026, 7, 6, 8, 0));
        monitor.Put(Dossier.New(Header("a")));
        Assert.Throws<KeyNotFoundException>(() => monitor.Record([new("a", new Submitted(new(2026, 7, 6, 8, 0))), new("b", new Submitted(new(2026, 7, 6, 8, 0)))]));
        monitor.Record([new("a", new Submitted(new(2026, 7, 6, 8, 0))), new("a", new Accepted(new(2026, 7, 6, 8, 30), TimeLimit.WorkingDays(1)))]);
        Assert.NotNull(monitor.NextMoment);
    }

    [Property(Arbitrary = [typeof(FiledDossierArbitraries)], MaxTest = 100)]
    public void Letting_go_changes_nothing_now_or_later(FiledDossier[] histories, uint detail)
    {
        var (keeps, lets) = (Open(histories, detail), Open(histories, detail));
        for (var week = 1; week <= 20; week++)
        {
            var before = Standing(lets);
            lets.LetGo();
            Assert.Equal(before, Standing(lets));
            var at = FiledDossier.Origin.PlusDays(7 * week);
            Assert.Equal(keeps.AdvanceTo(at).Select(Words), lets.AdvanceTo(at).Select(Words));
        }
    }

    [Fact]
    public void What_ended_counts_in_its_unit_until_the_month_after_is_over_and_is_let_go_then()
    {
        var monitor = new Monitor(Offices.Calculator, new(2026, 7, 6, 8, 0));
        monitor.Put(Ended("b", new(2026, 7, 6, 7, 30)), Ended("a", new(2026, 7, 6, 7, 30)), Dossier.Replay(Header("open"), [new Submitted(new(2026, 7, 6, 8, 0))]));
        Assert.Empty(monitor.LetGo());
        monitor.AdvanceTo(new(2026, 9, 15, 0, 0));
        Assert.Equal(["a", "b"], monitor.LetGo());
        Assert.Equal((1, 0), (monitor.Count, monitor.LetGo().Count));
        monitor.Put(Ended("a", new(2026, 7, 6, 7, 30)));
        Assert.Equal(2, monitor.Count);
    }

    private static Monitor Open(FiledDossier[] histories, uint detail)
    {
        var monitor = new Monitor(Offices.Calculator, FiledDossier.Origin, Options);
        monitor.Put(histories.Select((history, number) => history.ToDossier(number)));
        monitor.PutDuties(StandingActs.Duty("duty", detail));
        return monitor;
    }

    private static Dossier Ended(string id, LocalDateTime accepted) => Dossier.Replay(
        Header(id), [new Accepted(accepted, TimeLimit.WorkingDays(5)), new Forwarded(accepted, "resolving"), new ResultReady(accepted.PlusMinutes(5)), new Returned(accepted.PlusMinutes(10))]);

    private static DossierHeader Header(string id) => new(id, "1.001193", "receiving", "resolving", "field", Channel.Counter);

    private static string[] Standing(Monitor monitor) => [.. monitor.Snapshot.Conclusions.Select(conclusion => $"{conclusion} since {conclusion.Since}")];

    private static string Words(Change change) => $"{change} {change.Conclusion} since {change.Conclusion.Since}";
}
