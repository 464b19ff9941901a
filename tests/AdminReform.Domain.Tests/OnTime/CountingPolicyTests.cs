using AdminReform.Deadlines;
using AdminReform.Dossiers;
using NodaTime;
using static AdminReform.OnTime.OnTimeExamples;

namespace AdminReform.OnTime;

/// <summary>Where each status goes under each treatment, worked by hand.</summary>
/// <remarks>The dossiers are accepted on 10/07/2025 with ten working days, due by the end of 24/07/2025, and looked at on 01/09/2025.</remarks>
public sealed class CountingPolicyTests
{
    private static readonly LocalDateTime Later = new(2025, 9, 1, 8, 0);

    /// <summary>The status, and how it stands where its treatment is outside, pending and resolved.</summary>
    /// <remarks>
    /// A wait that begins in time makes no due moment to be late against, so that what it resolves is undetermined; one that begins when the
    /// term has run out leaves it run out.
    /// </remarks>
    public static TheoryData<DossierStatus, string, OnTimeStatus, OnTimeStatus, OnTimeStatus> Table => new()
    {
        { DossierStatus.RefusedAtIntake, "refused", OnTimeStatus.NotCounted, OnTimeStatus.Undetermined, OnTimeStatus.Undetermined },
        { DossierStatus.SupplementAsked, "supplement in time", OnTimeStatus.NotCounted, OnTimeStatus.Suspended, OnTimeStatus.Undetermined },
        { DossierStatus.SupplementAsked, "supplement late", OnTimeStatus.NotCounted, OnTimeStatus.Overdue, OnTimeStatus.Late },
        { DossierStatus.DutyAsked, "duty in time", OnTimeStatus.NotCounted, OnTimeStatus.Overdue, OnTimeStatus.Early },
        { DossierStatus.DutyAsked, "duty on the day", OnTimeStatus.NotCounted, OnTimeStatus.Overdue, OnTimeStatus.OnTime },
        { DossierStatus.DutyAsked, "duty that suspends", OnTimeStatus.NotCounted, OnTimeStatus.Suspended, OnTimeStatus.Undetermined },
        { DossierStatus.WithdrawalAsked, "withdrawal in time", OnTimeStatus.NotCounted, OnTimeStatus.Overdue, OnTimeStatus.Early },
        { DossierStatus.WithdrawalAsked, "withdrawal over a duty", OnTimeStatus.NotCounted, OnTimeStatus.Overdue, OnTimeStatus.Late },
        { DossierStatus.Stopped, "stopped", OnTimeStatus.NotCounted, OnTimeStatus.Overdue, OnTimeStatus.Late },
        { DossierStatus.Stopped, "stopped in time", OnTimeStatus.NotCounted, OnTimeStatus.Overdue, OnTimeStatus.Early },
    };

    [Theory, MemberData(nameof(Table))]
    public void A_status_at_the_edge_goes_where_its_own_treatment_says(
        DossierStatus status, string history, OnTimeStatus outside, OnTimeStatus pending, OnTimeStatus resolved)
    {
        var dossier = Dossier(History(history));
        Assert.Equal(status, dossier.Status);
        foreach (var (own, expected) in new[]
        {
            (Treatment.Outside, outside), (Treatment.Pending, pending), (Treatment.Resolved, resolved), (Treatment.ResolvedOnTime, OnTimeStatus.OnTime),
        })
        {
            foreach (var others in Enum.GetValues<Treatment>())
            {
                var policy = With(others, status, own);
                Assert.Equal(own, policy.Of(status));
                AssertStands(expected, dossier, Later, policy);
            }
        }
    }

    [Theory]
    [InlineData(DossierStatus.None, Treatment.Outside)]
    [InlineData(DossierStatus.Filed, Treatment.Outside)]
    [InlineData(DossierStatus.Accepted, Treatment.Pending)]
    [InlineData(DossierStatus.Processing, Treatment.Pending)]
    [InlineData(DossierStatus.Done, Treatment.Resolved)]
    [InlineData(DossierStatus.Returned, Treatment.Resolved)]
    public void No_policy_moves_the_plain_statuses(DossierStatus status, Treatment expected) =>
        Assert.All(Enum.GetValues<Treatment>(), treatment => Assert.Equal(expected, With(treatment, status, treatment).Of(status)));

    [Theory]
    [InlineData(DossierStatus.RefusedAtIntake, Treatment.Outside)]
    [InlineData(DossierStatus.SupplementAsked, Treatment.Pending)]
    [InlineData(DossierStatus.DutyAsked, Treatment.Pending)]
    [InlineData(DossierStatus.WithdrawalAsked, Treatment.Pending)]
    [InlineData(DossierStatus.Stopped, Treatment.Outside)]
    public void Where_nothing_is_said_the_waiting_are_pending_and_the_refused_and_stopped_outside(DossierStatus status, Treatment expected) =>
        Assert.Equal(expected, CountingPolicy.Default.Of(status));

    [Fact]
    public void A_policy_says_what_it_counts_where() => Assert.Equal(
        "Instant; refused Resolved, awaiting supplement Pending, awaiting duty Outside, withdrawal Resolved, stopped Pending",
        new CountingPolicy
        {
            Lateness = LatenessReading.Instant,
            Refused = Treatment.Resolved,
            AwaitingDuty = Treatment.Outside,
            WithdrawalAsked = Treatment.Resolved,
            Stopped = Treatment.Pending,
        }.ToString());

    [Theory]
    [InlineData("filed", OnTimeStatus.NotCounted)]
    [InlineData("accepted", OnTimeStatus.Overdue)]
    [InlineData("forwarded", OnTimeStatus.Overdue)]
    [InlineData("without a limit", OnTimeStatus.Undetermined)]
    [InlineData("ready", OnTimeStatus.Early)]
    [InlineData("handed over late", OnTimeStatus.Early)]
    [InlineData("handed over, nobody wrote when it was ready", OnTimeStatus.Late)]
    [InlineData("ready without a limit", OnTimeStatus.Undetermined)]
    public void A_plain_status_stands_by_its_moments(string history, OnTimeStatus expected) =>
        AssertStands(expected, Dossier(History(history)), Later, CountingPolicy.Default);

    private static CountingPolicy With(Treatment others, DossierStatus status, Treatment own)
    {
        var all = new CountingPolicy { Refused = others, AwaitingSupplement = others, AwaitingDuty = others, WithdrawalAsked = others, Stopped = others };
        return status switch
        {
            DossierStatus.RefusedAtIntake => all with { Refused = own },
            DossierStatus.SupplementAsked => all with { AwaitingSupplement = own },
            DossierStatus.DutyAsked => all with { AwaitingDuty = own },
            DossierStatus.WithdrawalAsked => all with { WithdrawalAsked = own },
            DossierStatus.Stopped => all with { Stopped = own },
            _ => all,
        };
    }

    private static DossierEvent[] History(string name)
    {
        var accepted = new Accepted(new(2025, 7, 10, 9, 0), TimeLimit.Parse(Days));
        var (early, onTheDay, late) = (new LocalDateTime(2025, 7, 15, 9, 0), new LocalDateTime(2025, 7, 24, 9, 0), new LocalDateTime(2025, 7, 28, 9, 0));
        return name switch
        {
            "filed" => [new Submitted(early)],
            "refused" => [new Submitted(early), new RefusedAtIntake(onTheDay)],
            "accepted" => [accepted],
            "forwarded" => [accepted, new Forwarded(early, "unit")],
            "without a limit" => [accepted with { Limit = null }],
            "supplement in time" => [accepted, new SupplementAsked(early)],
            "supplement late" => [accepted, new SupplementAsked(late)],
            "duty in time" => [accepted, new DutyAsked(early)],
            "duty on the day" => [accepted, new DutyAsked(onTheDay)],
            "duty that suspends" => [accepted, new DutyAsked(early, SuspendsLimit: true)],
            "withdrawal in time" => [accepted, new WithdrawalAsked(early)],
            "withdrawal over a duty" => [accepted, new DutyAsked(early), new WithdrawalAsked(late)],
            "stopped" => [accepted, new Stopped(late)],
            "stopped in time" => [accepted, new Stopped(early)],
            "ready" => [accepted, new ResultReady(early)],
            "handed over late" => [accepted, new ResultReady(early), new Returned(late)],
            "handed over, nobody wrote when it was ready" => [accepted, new Returned(late)],
            "ready without a limit" => [accepted with { Limit = null }, new ResultReady(early)],
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
        };
    }
}
