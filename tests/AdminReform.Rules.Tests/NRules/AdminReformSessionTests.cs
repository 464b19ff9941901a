using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Conformance;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using NodaTime;

namespace AdminReform.Rules.NRules;

public sealed class AdminReformSessionTests
{
    private static readonly LocalDateTime Start = new(2025, 7, 1, 9, 0);

    private static readonly LocalDateTime Overdue = new(2025, 7, 16, 8, 0);

    // Ten working days from Tue 01/07/2025: due Tue 15/07/2025.
    private static readonly Dossier Open = Of("d-1");

    private static readonly AdminReformRules Rules =
        AdminReformRules.Compile(Offices.Calculator, own: load => load.From(typeof(LetterRule)));

    [Fact]
    public void A_rule_of_an_integrators_own_follows_the_findings_of_the_catalogue()
    {
        var session = Rules.Open(Start);
        session.Put(Open, Of("d-2"));
        Assert.Empty(session.Rules.Query<Letter>());

        session.AdvanceTo(Overdue);
        Assert.Equal(["d-1", "d-2"], session.Rules.Query<Letter>().Select(letter => letter.DossierId).Order());

        session.Record("d-1", new ResultReady(Overdue));
        Assert.Equal("d-2", Assert.Single(session.Rules.Query<Letter>()).DossierId);
    }

    [Fact]
    public void Another_due_day_takes_back_what_hung_on_the_former()
    {
        var session = Rules.Open(Overdue);
        session.Put(Open);
        Assert.Equal(["dossier.apology-missing", "dossier.overdue"], RuleIds(session));
        Assert.Equal(2, session.Notices.Count());

        session.Record("d-1", new Reappointed(new(2025, 7, 14, 9, 0), new DueMoment(new LocalDate(2025, 7, 25))));
        Assert.Empty(session.Findings);
        Assert.Empty(session.Notices);
        Assert.Empty(session.Rules.Query<Letter>());
    }

    [Fact]
    public void A_finding_that_stays_is_about_the_dossier_as_it_is_now()
    {
        var session = Rules.Open(Overdue);
        session.Put(Open);
        session.Record("d-1", new Forwarded(Overdue, "unit B"));
        Assert.All(session.Findings, finding => Assert.Equal(3, finding.Dossier.Events.Count));
        Assert.All(session.Rules.Query<WatchedDossier>(), fact => Assert.Equal(Overdue, fact.LookedAt));
    }

    [Fact]
    public void Of_a_dossier_that_comes_twice_at_once_the_last_counts()
    {
        var session = Rules.Open(Overdue);
        session.Put(Open, Dossier.Replay(Open.Header, [.. Open.Events, new ResultReady(new(2025, 7, 2, 9, 0))]));
        Assert.DoesNotContain("dossier.overdue", RuleIds(session));

        session.Put(Dossier.New(Open.Header), Open);
        Assert.Contains("dossier.overdue", RuleIds(session));

        session.Put(Open, Dossier.New(Open.Header));
        Assert.Empty(session.Rules.Query<WatchedDossier>());
        Assert.Empty(session.Findings);
    }

    [Fact]
    public void A_dossier_that_goes_takes_everything_with_it()
    {
        var session = Rules.Open(Overdue);
        session.Put(Open);
        session.Remove("d-1");
        Assert.Equal(0, session.Count);
        Assert.All(session.Rules.Query<object>(), fact => Assert.IsType<WatchedUnit>(fact));
        Assert.Throws<KeyNotFoundException>(() => session.Remove("d-1"));

        session.Put(Open);
        Assert.Contains("dossier.overdue", RuleIds(session));
    }

    [Fact]
    public void A_rule_that_throws_does_so_before_anything_has_changed()
    {
        var catalogue = RuleCatalogue.Default.With(new DelegateRule(
            "own.fragile",
            new("Dễ vỡ", "Fragile"),
            new("Gặp lỗi với một hồ sơ.", "Fails at one dossier."),
            Severity.Notice,
            (entry, _) => entry.Dossier.Id == "d-2" ? throw new FormatException("own.fragile") : null,
            finding => finding.Rule.Name));
        var session = AdminReformRules.Compile(Offices.Calculator, new() { Catalogue = catalogue }).Open(Overdue);
        session.Put(Open);
        var before = session.Findings.ToList();
        Assert.ThrowsAny<FormatException>(() => session.Put(Dossier.New(Open.Header), Of("d-2")));
        Assert.Equal(1, session.Count);
        Assert.Equal(before, session.Findings);
    }

    [Fact]
    public void Time_does_not_run_backwards() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Rules.Open(Start).AdvanceTo(Start.PlusNanoseconds(-1)));

    [Fact]
    public void Sessions_of_the_same_rules_know_nothing_of_each_other()
    {
        var (one, other) = (Rules.Open(Overdue), Rules.Open(Overdue));
        one.Put(Open);
        Assert.Empty(other.Findings);
    }

    internal static Dossier Of(string id) => Dossier.Replay(
        new(id, "1.001193", "one-stop", "one-stop", "civil status", Channel.Counter),
        [new Accepted(Start, TimeLimit.Parse("10 ngày làm việc")), new Forwarded(Start, "one-stop")]);

    private static IEnumerable<string> RuleIds(AdminReformSession session) => session.Findings.Select(finding => finding.Rule.Id);
}
