using AdminReform.Deadlines;
using AdminReform.Dossiers;
using NodaTime;

namespace AdminReform.OnTime;

public sealed class CaseloadFactsTests
{
    private static readonly DeadlineCalculator Calculator = DeadlineCalculator.VietnamCivilService;

    [Property(Arbitrary = [typeof(DossierArbitraries)])]
    public void The_facts_of_a_dossier_say_what_the_dossier_says(History history)
    {
        var dossier = Dossier.Replay(DossierExamples.Header, history.Events);
        var entry = new CaseloadEntry(dossier, Calculator.Calculate(dossier.ToDeadlineFacts()));
        var facts = new CaseloadFacts(entry);
        Assert.Equal(dossier.Status, facts.Status);
        Assert.Equal(dossier.HasEnded, facts.HasEnded);
        Assert.Equal(entry.IsOpen, facts.IsOpen);
        Assert.Equal(dossier.Channel == Channel.Online, facts.IsOnline);
        Assert.Equal(dossier.AcceptedAt?.Date, facts.AcceptedOn);
        Assert.Equal(entry.Deadline.Due, facts.Due);
        Assert.Equal(entry.Deadline.State == DeadlineState.Suspended, facts.IsSuspended);
        Assert.Equal(dossier.ReadyAt, facts.ReadyAt);
        Assert.Equal((dossier.ReadyAt ?? dossier.EndedAt)?.Date, facts.SettledOn);
        foreach (var at in history.Events.Select(item => item.At).Append(new LocalDateTime(2026, 1, 1, 0, 0)))
        {
            foreach (var lateness in Enum.GetValues<LatenessReading>())
            {
                var policy = CountingPolicy.Default with { Lateness = lateness, AwaitingSupplement = Treatment.Resolved };
                Assert.Equal(OnTimeCheck.Classify(entry, at, policy), OnTimeCheck.Classify(facts, at, policy));
            }
        }
    }

    [Fact]
    public void Before_acceptance_there_is_no_day_of_it_no_due_moment_and_no_end()
    {
        var dossier = Dossier.Replay(DossierExamples.Header, [new Submitted(new(2026, 8, 5, 9, 0))]);
        var facts = new CaseloadFacts(new(dossier, Calculator.Calculate(dossier.ToDeadlineFacts())));

        Assert.Equal((null, null, null, null, null), (facts.AcceptedOn, facts.Due, facts.ReadyAt, facts.SettledOn, facts.ResolvedAt));
    }

    [Fact]
    public void Nothing_is_classified_or_counted_without_a_policy()
    {
        var at = new LocalDateTime(2026, 8, 5, 9, 0);
        var dossier = Dossier.Replay(DossierExamples.Header, [new Submitted(at)]);
        var entry = new CaseloadEntry(dossier, Calculator.Calculate(dossier.ToDeadlineFacts()));

        Assert.Throws<ArgumentNullException>("policy", () => OnTimeCheck.Classify(entry, at, null!));
        Assert.Throws<ArgumentNullException>("policy", () => OnTimeCheck.Classify(new CaseloadFacts(entry), at, null!));
        Assert.Throws<ArgumentNullException>("policy", () => CaseloadCounts.Of(Caseload.At(at, [], Calculator), at, null!));
    }
}
