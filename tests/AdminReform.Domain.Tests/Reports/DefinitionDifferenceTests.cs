using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using NodaTime;

namespace AdminReform.Reports;

public sealed class DefinitionDifferenceTests
{
    private static readonly LocalDateTime At = new(2025, 8, 1, 0, 0);

    [Property(MaxTest = 60, EndSize = 25, Arbitrary = [typeof(CaseloadArbitraries)])]
    public void It_lists_exactly_the_dossiers_whose_class_differs(Dossier[] dossiers, CountingPolicy first, CountingPolicy second)
    {
        var caseload = Caseload.At(At, dossiers, DeadlineCalculator.VietnamCivilService);
        var difference = DefinitionDifference.Of(caseload, At, first, second);
        var expected = new List<(OnTimeStatus, OnTimeStatus)>();
        foreach (var entry in caseload.Entries)
        {
            var pair = (OnTimeCheck.Classify(entry, At, first), OnTimeCheck.Classify(entry, At, second));
            if (pair.Item1 != pair.Item2)
            {
                expected.Add(pair);
            }
        }

        Assert.Equal(expected, difference.Changes.Select(change => (change.From, change.To)));
        Assert.Empty(DefinitionDifference.Of(caseload, At, first, first).Changes);
    }

    [Fact]
    public void A_result_after_closing_on_the_due_day_is_late_by_instant_only()
    {
        var dossier = Dossier(new Accepted(new(2025, 7, 10, 9, 0), TimeLimit.Parse("10 ngày làm việc")), new ResultReady(new(2025, 7, 24, 17, 45)));
        var change = Assert.Single(Difference(dossier, CountingPolicy.Default with { Lateness = LatenessReading.Instant }).Changes);
        Assert.Equal((OnTimeStatus.OnTime, OnTimeStatus.Late), (change.From, change.To));
        Assert.Equal("quá hạn: khi hết thời hạn theo luật → theo giờ đóng cửa của cơ quan", change.Why.Vietnamese);
    }

    [Fact]
    public void A_request_to_withdraw_may_count_as_resolved_on_its_day()
    {
        var dossier = Dossier(new Accepted(new(2025, 7, 10, 9, 0), TimeLimit.Parse("10 ngày làm việc")), new WithdrawalAsked(new(2025, 7, 14, 9, 0)));
        var change = Assert.Single(Difference(dossier, CountingPolicy.Default with { WithdrawalAsked = Treatment.Resolved }).Changes);
        Assert.Equal((OnTimeStatus.Overdue, OnTimeStatus.Early), (change.From, change.To));
        Assert.Equal("status 7: pending → resolved", change.Why.English);
    }

    private static DefinitionDifference Difference(Dossier dossier, CountingPolicy second) =>
        DefinitionDifference.Of(Caseload.At(At, [dossier], DeadlineCalculator.VietnamCivilService), At, CountingPolicy.Default, second);

    private static Dossier Dossier(params DossierEvent[] events) =>
        AdminReform.Dossiers.Dossier.Replay(new DossierHeader("a", "1.000001", "H26.0", "H26.1", "Đất đai", Channel.Counter), events);
}
