using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Plans;
using AdminReform.Rules.Conformance;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using NodaTime;
using static AdminReform.Rules.CaseloadArbitraries;

namespace AdminReform.Rules.NRules;

/// <summary>Conditions and actions of an integrator's own rules may fail at any time: the session stands as before the call, and the retry does all of it.</summary>
public sealed class ThrowingActionTests
{
    private static readonly ReviewOptions Options = Offices.Of(Offices.Names[1]);

    [Property(Arbitrary = [typeof(CaseloadArbitraries), typeof(MoveArbitraries)], MaxTest = 40)]
    public void A_call_in_which_an_action_or_a_condition_throws_has_changed_nothing(History[] histories, Moves moves)
    {
        var dossiers = histories.Select((history, number) => history.ToDossier(number)).ToArray();
        var (fault, reached) = (new Fault(), 0);
        var session = Open(fault, History.Origin);
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

    private static Engine Open(Fault fault, LocalDateTime start) => new(AdminReformRules.Compile(
        Offices.Calculator, Options, load => load.From(typeof(FragileActionRule)), new FragileActionRule.Activator(fault)).Open(start));

    private static void AssertStands(IEnumerable<Conclusion> expected, Engine engine)
    {
        var all = expected.ToList();
        Assert.Equal(all.Select(conclusion => conclusion.Id).Order(StringComparer.Ordinal), engine.Conclusions.Select(conclusion => conclusion.Id).Order(StringComparer.Ordinal));
        Assert.Equal(
            all.OfType<Finding>().Where(finding => finding.Rule.Id != "dossier.due-soon").Select(finding => finding.Id).Order(StringComparer.Ordinal),
            engine.Letters.Select(letter => letter.DossierId).Order(StringComparer.Ordinal));
    }

    private sealed class Engine(AdminReformSession session) : IEngine
    {
        public LocalDateTime Now => session.Now;

        public IEnumerable<Letter> Letters => session.Rules.Query<Letter>();

        public IEnumerable<Conclusion> Conclusions =>
            [.. session.Findings, .. session.Notices, .. session.Undetermined, .. session.UnitAlerts, .. session.PlanAlerts, .. session.DutyAlerts, .. session.DutyNotices];

        public void Put(IEnumerable<Dossier> dossiers) => session.Put(dossiers);

        public void Record(string dossierId, DossierEvent happened) => session.Record(dossierId, happened);

        public void Acknowledge(Acknowledgement acknowledgement) => session.Acknowledge(acknowledgement);

        public void Remove(string dossierId) => session.Remove(dossierId);

        public void PutDuty(Duty duty) => session.PutDuties(duty);

        public void RemoveDuty(string id) => session.RemoveDuty(id);

        public void PutAssessment(TargetAssessment assessment) => session.PutAssessments(assessment);

        public void RemoveAssessment(string target) => session.RemoveAssessment(target);

        public void AdvanceTo(LocalDateTime moment) => session.AdvanceTo(moment);
    }
}
