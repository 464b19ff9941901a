using AdminReform.OnTime;
using AdminReform.Rules.Conformance;
using AdminReform.Rules.Findings;
using NodaTime;

namespace AdminReform.Rules.NRules;

/// <summary>Conditions and actions of an integrator's own rules may fail at any time: the session stands as before the call, and the retry does all of it.</summary>
public sealed class ThrowingActionTests
{
    private static readonly ReviewOptions Options = Offices.Of(Offices.Names[1]);

    [Property(Arbitrary = [typeof(FiledDossierArbitraries), typeof(MoveArbitraries)], MaxTest = 40)]
    public void A_call_in_which_an_action_or_a_condition_throws_has_changed_nothing(FiledDossier[] histories, Moves moves)
    {
        var dossiers = histories.Select((history, number) => history.ToDossier(number)).ToArray();
        var (fault, reached) = (new Fault(), 0);
        var session = Open(fault, FiledDossier.Origin);
        var ledger = new Ledger(dossiers, new StubbornEngine(session, fault, () => reached));
        foreach (var move in moves.Items)
        {
            reached = (move.Detail / 7 % 12) + 1;
            if (ledger.Take(move))
            {
                AssertStands(ledger.Expected(Offices.Calculator, Options), session);
            }
        }
    }

    /// <summary>Every point of one call after the other, until a call comes through.</summary>
    [Fact]
    public void Wherever_it_throws_nothing_has_changed()
    {
        var (fault, reached) = (new Fault(), 0);
        var session = Open(fault, new(2025, 7, 1, 0, 0));
        var engine = new StubbornEngine(session, fault, () => reached);
        for (var (thrown, isDone) = (0, false); !isDone; thrown = engine.Thrown)
        {
            reached++;
            engine.Put(Caseloads.Stages);
            engine.AdvanceTo(engine.Now.PlusHours(20));
            var review = Review.Run(Caseload.At(engine.Now, Caseloads.Stages, Offices.Calculator), engine.Now, Options);
            AssertStands([.. review.Findings, .. review.Notices, .. review.Undetermined, .. review.UnitAlerts], session);
            isDone = engine.Thrown == thrown;
        }

        Assert.InRange(reached, 10, 500);
    }

    private static SessionEngine Open(Fault fault, LocalDateTime start) => new(AdminReformRules.Compile(
        Offices.Calculator, Options, load => load.From(typeof(FragileActionRule)), new FragileActionRule.Activator(fault)).Open(start));

    private static void AssertStands(IEnumerable<Conclusion> expected, SessionEngine engine)
    {
        var all = expected.ToList();
        Assert.Equal(all.Select(conclusion => conclusion.Id).Order(StringComparer.Ordinal), engine.Conclusions.Select(conclusion => conclusion.Id).Order(StringComparer.Ordinal));
        Assert.Equal(
            all.OfType<Finding>().Where(finding => finding.Rule.Id != "dossier.due-soon").Select(finding => finding.Id).Order(StringComparer.Ordinal),
            engine.Session.Rules.Query<Letter>().Select(letter => letter.DossierId).Order(StringComparer.Ordinal));
    }
}
