using AdminReform.Deadlines;
using static AdminReform.Dossiers.DossierExamples;

namespace AdminReform.Dossiers;

public class PortalHistoryTests
{
    [Property(MaxTest = 300, Arbitrary = [typeof(DossierArbitraries)])]
    public void What_the_portal_is_told_is_read_back_as_the_same_statuses(DossierMoves moves)
    {
        var changes = DossierModelTests.Lawful(moves)[^1].GetStatusChanges();

        var read = PortalHistory.Read(Header, changes);

        Assert.Equal(LastOfEachMoment(changes), LastOfEachMoment(read.GetStatusChanges()));
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(DossierArbitraries)])]
    public void The_last_change_is_the_status_and_no_status_follows_itself(History history)
    {
        var dossier = Dossier.Replay(Header, history.Events);
        var changes = dossier.GetStatusChanges();

        Assert.Equal(dossier.Status, changes.Count == 0 ? DossierStatus.None : changes[^1].Status);
        Assert.All(changes.Zip(changes.Skip(1)), pair =>
        {
            Assert.NotEqual(pair.First.Status, pair.Second.Status);
            Assert.True(pair.First.At <= pair.Second.At);
        });
        Assert.Equal(dossier.Id, PortalHistory.Read(Header, changes).Id);
    }

    [Fact]
    public void A_history_of_statuses_becomes_events_with_the_limit_that_it_does_not_tell()
    {
        StatusChange[] changes =
        [
            new(DossierStatus.Filed, Start),
            new(DossierStatus.Accepted, Start.PlusHours(1)),
            new(DossierStatus.Processing, Start.PlusHours(2)),
            new(DossierStatus.SupplementAsked, Start.PlusDays(1)),
            new(DossierStatus.Processing, Start.PlusDays(2)),
            new(DossierStatus.Done, Start.PlusDays(5)),
            new(DossierStatus.Returned, Start.PlusDays(6)),
        ];

        var dossier = PortalHistory.Read(Header, changes, TimeLimit.WorkingDays(10));

        Assert.Empty(dossier.Irregularities);
        Assert.Equal(changes, dossier.GetStatusChanges());
        Assert.Equal(TimeLimit.WorkingDays(10), dossier.ToDeadlineFacts()!.Limit);
        Assert.Single(dossier.ToDeadlineFacts()!.Interruptions);
        Assert.Equal(Header.ResolvingUnit, dossier.Unit);
    }

    [Fact]
    public void An_unlawful_history_of_statuses_is_read_and_reported()
    {
        var dossier = PortalHistory.Read(Header, [new(DossierStatus.Filed, Start), new(DossierStatus.Done, Start.PlusDays(1))]);

        Assert.Equal(DossierStatus.Done, dossier.Status);
        Assert.Single(dossier.Irregularities);
    }

    /// <summary>A status passed through in no time, such as 2 between 5 and 4, may show on one side only.</summary>
    private static IEnumerable<StatusChange> LastOfEachMoment(IEnumerable<StatusChange> changes) =>
        changes.GroupBy(change => change.At).Select(moment => moment.Last());
}
