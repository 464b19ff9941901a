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
}
