using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Conformance;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using NodaTime;

namespace AdminReform.Rules;

public sealed class RuleNeedsTests
{
    [Property(Arbitrary = [typeof(FiledDossierArbitraries)])]
    public void A_rule_whose_needs_a_history_does_not_meet_would_have_said_nothing(FiledDossier history, ushort minutes, uint left)
    {
        var whole = history.ToDossier(0);
        var at = FiledDossier.Origin.PlusMinutes(minutes);
        var known = Dossier.Replay(whole.Header, whole.Events.Where((_, index) => (left >> (index % 32) & 1) == 0)).AsOf(at);
        var entry = new CaseloadEntry(known, Offices.Calculator.Calculate(known.ToDeadlineFacts()));
        var context = new RuleContext(Offices.Calculator);
        var shape = new DossierShape(entry);
        foreach (var rule in RuleCatalogue.Default.Rules.Where(rule => !rule.CanHold(shape)))
        {
            Assert.Null(rule.Conclude(entry, at, context));
            Assert.Null(rule.NextMoment(entry, at, context));
        }

        Assert.All(
            RuleCatalogue.Default.Rules.SelectMany(rule => rule.Conditions),
            condition => Assert.True(condition.Holds(entry, context) ? condition.CanHold(shape) : !condition.IsOfShape || !condition.CanHold(shape), condition.ToString()));
        Assert.Equal(
            (known.Channel, known.Status, entry.Deadline.State, entry.Deadline.Due is not null, entry.Deadline.Reappointed is not null, entry.Deadline.IsEstimated, known.Acceptance is { IsNonTerritorial: true }),
            (shape.Channel, shape.Status, shape.State, shape.HasDue, shape.IsReappointed, shape.IsEstimated, shape.IsNonTerritorial));
        Assert.Equal(
            (known.SubmittedAt is not null, known.AcceptedAt is not null),
            (SharedConditions.Filed.Holds(entry, context), SharedConditions.Accepted.Holds(entry, context)));
    }

    [Fact]
    public void A_rule_from_delegates_is_asked_only_of_histories_that_meet_its_needs()
    {
        var asked = 0;
        var rule = new DelegateRule(
            "own.asked", new("Hỏi", "Asked"), new("Hỏi.", "Asked."), Severity.Notice,
            (_, _) =>
            {
                asked++;
                return null;
            },
            finding => new(finding.Subject, finding.Subject),
            conditions: [new(new("Có lấy ý kiến.", "An opinion was asked for."), (in _, _) => true, DossierEventKind.OpinionAsked)]);
        var at = new LocalDateTime(2025, 7, 8, 9, 0);
        var accepted = new Accepted(at.PlusDays(-1));
        var header = new DossierHeader("d-1", "1.001193", "one-stop", "one-stop", "civil status", Channel.Counter);
        Dossier[] dossiers = [Dossier.Replay(header, [accepted]), Dossier.Replay(header, [accepted, new OpinionAsked(at, "H26.7")])];
        Review.Run(Caseload.At(at, dossiers, Offices.Calculator), at, new() { Catalogue = RuleCatalogue.Of(rule) });
        Assert.Equal(1, asked);
    }

    /// <summary>Shared conditions come first, in one order, so that whoever evaluates them for many rules does so once.</summary>
    [Fact]
    public void Every_rule_asks_what_rules_share_first_and_in_one_order()
    {
        foreach (var rule in RuleCatalogue.Default.Rules)
        {
            var places = rule.Conditions.Select(condition => SharedConditions.All.ToList().IndexOf(condition)).ToList();
            var shared = places.TakeWhile(place => place >= 0).ToList();
            Assert.True(shared.SequenceEqual(shared.Order()) && places.Skip(shared.Count).All(place => place < 0), $"{rule}: {string.Join(", ", rule.Conditions)}");
        }
    }
}
