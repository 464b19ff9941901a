using AdminReform.Dossiers;
using AdminReform.Rules.Conformance;
using AdminReform.Rules.Findings;
using NodaTime;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

public sealed class OwnRulesTests
{
    private static readonly LocalDateTime Start = new(2025, 7, 1, 9, 0);

    [Fact]
    public void A_rule_that_announces_its_moment_is_asked_then_and_right_after_it()
    {
        var session = AdminReformRules.Compile(Offices.Calculator, own: own => own
            .Add<PastRule>().LookAt<PastRule>(dossier => dossier.AcceptedAt?.PlusDays(30))
            .Add<ReachedRule>().LookAt<ReachedRule>(dossier => dossier.AcceptedAt?.PlusDays(30))).Open(Start);
        session.Put(AdminReformSessionTests.Of("d-1"));
        session.AdvanceTo(Start.PlusDays(30).PlusNanoseconds(-1));
        Assert.Empty(session.Rules.Query<Letter>());
        session.AdvanceTo(Start.PlusDays(30));
        Assert.Equal(["reached"], session.Rules.Query<Letter>().Select(letter => letter.Words));
        session.AdvanceTo(Start.PlusDays(31));
        Assert.Equal(["past", "reached"], session.Rules.Query<Letter>().Select(letter => letter.Words).Order());
    }

    [Fact]
    public void A_rule_that_reads_the_moment_and_announces_none_is_told_when_it_is_compiled()
    {
        var refused = Assert.Throws<InvalidOperationException>(() => AdminReformRules.Compile(Offices.Calculator, own: own => own.Add<PastRule>()));
        Assert.Contains($"LookAt<{nameof(PastRule)}>", refused.Message, StringComparison.Ordinal);

        // In a rule of a repository beside, in a negation, and in an announcement for a rule that is not there.
        var beside = new RuleRepository();
        beside.Load(load => load.NestedTypes().From(typeof(ReachedRule)));
        Assert.Throws<InvalidOperationException>(() => AdminReformRules.Compile(Offices.Calculator, beside: beside));
        Assert.Throws<InvalidOperationException>(() => AdminReformRules.Compile(Offices.Calculator, own: own => own.Add<NobodyRule>()));
        Assert.Throws<InvalidOperationException>(() => AdminReformRules.Compile(Offices.Calculator, own: own => own.LookAt<PastRule>(_ => null)));
        AdminReformRules.Compile(Offices.Calculator, own: own => own.LookAt<ReachedRule>(_ => null), beside: beside);
    }

    [Fact]
    public void A_clock_of_a_chosen_grain_ticks_at_its_multiples_since_midnight()
    {
        List<LocalDateTime> ticks = [];
        var session = AdminReformRules.Compile(Offices.Calculator, own: own => own.Clock(Duration.FromHours(6))).Open(Start);
        Assert.Equal(new(2025, 7, 1, 6, 0), Assert.Single(session.Rules.Query<OfficeClock>()).Now);
        session.Rules.Events.FactUpdatedEvent += (_, told) => ticks.AddRange(told.Fact.Value is OfficeClock clock ? [clock.Now] : []);
        session.AdvanceTo(new(2025, 7, 1, 11, 59));
        Assert.Empty(ticks);
        session.AdvanceTo(new(2025, 7, 2, 6, 0));
        Assert.Equal([new(2025, 7, 1, 12, 0), new(2025, 7, 1, 18, 0), new(2025, 7, 2, 0, 0), new(2025, 7, 2, 6, 0)], ticks);

        // Over the turn of a statutory month, which begins at a tick.
        ticks.Clear();
        session.AdvanceTo(new(2025, 8, 20, 0, 0));
        Assert.Equal(4 * 49 - 1, ticks.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => AdminReformRules.Compile(Offices.Calculator, own: own => own.Clock(Duration.FromHours(7))));
        Assert.Throws<ArgumentOutOfRangeException>(() => AdminReformRules.Compile(Offices.Calculator, own: own => own.Clock(Duration.FromSeconds(30))));
    }

    [Fact]
    public void A_rule_may_join_the_clock()
    {
        var session = AdminReformRules.Compile(Offices.Calculator, own: own => own.Add<ClockRule>().Clock(Duration.FromDays(1))).Open(Start);
        session.Put(AdminReformSessionTests.Of("d-1"));
        session.AdvanceTo(Start.PlusDays(30));
        Assert.Empty(session.Rules.Query<Letter>());
        session.AdvanceTo(Start.PlusDays(31));
        Assert.Equal("clock", Assert.Single(session.Rules.Query<Letter>()).Words);
    }

    [Fact]
    public void Own_facts_are_on_the_dossier_that_they_belong_to_as_they_come_and_go()
    {
        var session = AdminReformRules.Compile(Offices.Calculator, own: own => own
            .Add<DisputedRule>().Join<Parcel>(parcel => parcel.DossierId).Join<Stamp>(stamp => stamp.Unit, dossier => dossier.ResolvingUnit)).Open(Start);
        session.PutOwn(new Parcel("p-1", "d-1", IsDisputed: true), new Parcel("p-2", "d-2", IsDisputed: false));
        session.Put(AdminReformSessionTests.Of("d-1"), AdminReformSessionTests.Of("d-2"));
        Assert.Equal(["d-1"], Letters(session));
        session.PutOwn(new Parcel("p-2", "d-2", IsDisputed: true));
        Assert.Equal(["d-1", "d-2"], Letters(session));
        session.PutOwn(new Parcel("p-1", "d-2", IsDisputed: true));
        Assert.Equal(["d-2"], Letters(session));
        session.RemoveOwn(new Parcel("p-1", "d-2", IsDisputed: true), new Parcel("p-2", "d-2", IsDisputed: true));
        Assert.Empty(Letters(session));
        Assert.Throws<KeyNotFoundException>(() => session.RemoveOwn(new Parcel("p-1", "d-2", true)));
        Assert.Throws<InvalidOperationException>(() => session.PutOwn("no such type"));

        session.PutOwn(new Stamp("one-stop", 7));
        Assert.All(session.Rules.Query<WatchedDossier>(), dossier => Assert.Equal(7, Assert.Single(dossier.Own<Stamp>()).Number));
        session.Remove("d-1");
        session.PutOwn(new Parcel("p-1", "d-1", IsDisputed: true));
        Assert.Empty(Letters(session));
        session.Put(AdminReformSessionTests.Of("d-1"));
        Assert.Equal(["d-1"], Letters(session));
    }

    [Fact]
    public void Two_matches_that_yield_equal_facts_are_refused_by_name_and_leave_the_session_as_it_was()
    {
        var session = AdminReformRules.Compile(Offices.Calculator, own: own => own.Add<SameLetterRule>()).Open(Start);
        session.Put(AdminReformSessionTests.Of("d-1"));
        var refused = Assert.Throws<InvalidOperationException>(() => session.Put(AdminReformSessionTests.Of("d-2")));
        Assert.Contains(nameof(SameLetterRule), refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, session.Count);
        Assert.Equal("d-1", Assert.Single(session.Rules.Query<WatchedDossier>()).Dossier.Id);
        Assert.Single(session.Rules.Query<Letter>());
        session.Remove("d-1");
        Assert.Empty(session.Rules.Query<Letter>());
        session.Put(AdminReformSessionTests.Of("d-2"));
        Assert.Single(session.Rules.Query<Letter>());
    }

    // NRules has let the former fact go by the time that it refuses the new one, and has no way back.
    [Fact]
    public void A_yield_that_becomes_equal_to_another_is_refused_and_the_session_takes_no_more()
    {
        var session = AdminReformRules.Compile(Offices.Calculator, own: own => own.Add<CountRule>()).Open(Start);
        var (one, other) = (AdminReformSessionTests.Of("d-1"), AdminReformSessionTests.Of("d-2"));
        session.Put(one, Dossier.Replay(other.Header, [.. other.Events, new Forwarded(Start, "unit B")]));
        Assert.Equal(["2", "3"], Letters(session));
        var refused = Assert.Throws<InvalidOperationException>(() => session.Record("d-1", new Forwarded(Start, "unit B")));
        Assert.Contains(nameof(CountRule), refused.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => session.AdvanceTo(Start.PlusDays(1)));
    }

    [Fact]
    public void The_rules_join_a_repository_of_others_and_sessions_of_their_factory()
    {
        var theirs = new RuleRepository();
        theirs.Load(load => load.NestedTypes().From(typeof(LetterRule), typeof(PastRule)));
        var rules = AdminReformRules.LoadInto(theirs, Offices.Calculator, own: own => own.LookAt<PastRule>(dossier => dossier.AcceptedAt?.PlusDays(30)));
        var factory = theirs.Compile();
        var session = rules.Open(Start, factory.CreateSession());
        session.Put(AdminReformSessionTests.Of("d-1"));
        session.AdvanceTo(Start.PlusDays(31));
        Assert.Equal(2, session.Rules.Query<Letter>().Count());
        Assert.NotEmpty(session.Findings);

        Assert.Throws<ArgumentException>(() => AdminReformRules.LoadInto(theirs, Offices.Calculator));
        Assert.Throws<ArgumentException>(() => rules.Open(Start, AdminReformRules.Compile(Offices.Calculator).Factory.CreateSession()));
        Assert.Throws<InvalidOperationException>(() =>
        {
            var late = new RuleRepository();
            var others = AdminReformRules.LoadInto(late, Offices.Calculator);
            late.Load(load => load.NestedTypes().From(typeof(PastRule)));
            others.Open(Start, late.Compile().CreateSession());
        });
    }

    [Fact]
    public void An_announced_moment_that_throws_leaves_the_session_as_it_was_and_no_moment_is_lost()
    {
        var fails = true;
        var session = AdminReformRules.Compile(Offices.Calculator, own: own => own.Add<PastRule>().LookAt<PastRule>(dossier =>
            fails && dossier.Id == "d-2" ? throw new FormatException("own") : dossier.AcceptedAt?.PlusDays(30))).Open(Start);
        session.Put(AdminReformSessionTests.Of("d-1"));
        Assert.ThrowsAny<FormatException>(() => session.Put(AdminReformSessionTests.Of("d-2"), AdminReformSessionTests.Of("d-3")));
        Assert.Equal(1, session.Count);
        fails = false;
        session.Put(AdminReformSessionTests.Of("d-2"), AdminReformSessionTests.Of("d-3"));
        session.AdvanceTo(Start.PlusDays(31));
        Assert.Equal(["d-1", "d-2", "d-3"], Letters(session));
    }

    private static IEnumerable<string> Letters(AdminReformSession session) => session.Rules.Query<Letter>().Select(letter => letter.DossierId).Order();

    public sealed record Parcel(string Id, string DossierId, bool IsDisputed) : IIdentityProvider
    {
        public object GetIdentity() => Id;
    }

    public sealed record Stamp(string Unit, int Number);

    public sealed class PastRule : Rule
    {
        public override void Define()
        {
            WatchedDossier dossier = default!;
            When().Match(() => dossier, it => it.Dossier.AcceptedAt != null && it.Dossier.AcceptedAt.Value.PlusDays(30) < it.LookedAt);
            Then().Yield(_ => new Letter(dossier.Dossier.Id, "past"));
        }
    }

    public sealed class ReachedRule : Rule
    {
        public override void Define()
        {
            WatchedDossier dossier = default!;
            When().Match(() => dossier, it => it.Dossier.AcceptedAt != null && it.Dossier.AcceptedAt.Value.PlusDays(30) <= it.LookedAt);
            Then().Yield(_ => new Letter(dossier.Dossier.Id, "reached"));
        }
    }

    public sealed class NobodyRule : Rule
    {
        public override void Define()
        {
            Finding finding = default!;
            When().Match(() => finding).Not<WatchedDossier>(it => it.LookedAt > new LocalDateTime(2025, 7, 1, 0, 0));
            Then().Do(_ => Nothing());
        }

        private static void Nothing()
        {
        }
    }

    public sealed class ClockRule : Rule
    {
        public override void Define()
        {
            OfficeClock clock = default!;
            WatchedDossier dossier = default!;
            When().Match(() => clock).Match(() => dossier, it => it.Dossier.AcceptedAt != null && it.Dossier.AcceptedAt.Value.PlusDays(30) < clock.Now);
            Then().Yield(_ => new Letter(dossier.Dossier.Id, "clock"));
        }
    }

    public sealed class DisputedRule : Rule
    {
        public override void Define()
        {
            WatchedDossier dossier = default!;
            When().Match(() => dossier, it => it.Own<Parcel>().Any(parcel => parcel.IsDisputed));
            Then().Yield(_ => new Letter(dossier.Dossier.Id, "disputed"));
        }
    }

    public sealed class CountRule : Rule
    {
        public override void Define()
        {
            WatchedDossier dossier = default!;
            When().Match(() => dossier);
            Then().Yield(_ => new Letter($"{dossier.Dossier.Events.Count}", "for all"));
        }
    }

    public sealed class SameLetterRule : Rule
    {
        public override void Define()
        {
            WatchedDossier dossier = default!;
            When().Match(() => dossier);
            Then().Yield(_ => new Letter("the same", "for all"));
        }
    }
}
