using AdminReform.Deadlines;
using AdminReform.Dossiers;
using NodaTime;

namespace AdminReform.OnTime;

public sealed class OnTimeCheckTests
{
    private static readonly DeadlineCalculator Calculator = DeadlineCalculator.VietnamCivilService;

    private static readonly LocalDateTime AcceptedAt = new(2025, 7, 10, 9, 0);
    private static readonly TimeLimit TenWorkingDays = TimeLimit.Parse("10 ngày làm việc");

    [Theory]
    [InlineData("2025-07-23T08:00", OnTimeStatus.Early)]
    [InlineData("2025-07-24T00:00", OnTimeStatus.OnTime)]
    [InlineData("2025-07-24T17:45", OnTimeStatus.OnTime)]
    [InlineData("2025-07-25T00:00", OnTimeStatus.Late)]
    [InlineData("2025-07-25T08:00", OnTimeStatus.Late)]
    public void A_result_is_compared_with_the_due_day_24_07_2025(string ready, OnTimeStatus expected)
    {
        Assert.Equal(expected, Classify(At("2025-08-01T00:00"), new Accepted(AcceptedAt, TenWorkingDays), new ResultReady(At(ready))));
    }

    [Theory]
    [InlineData("2025-07-24T23:59", OnTimeStatus.Within)]
    [InlineData("2025-07-25T00:00", OnTimeStatus.Overdue)]
    public void An_open_dossier_is_late_from_the_midnight_after_its_due_day(string at, OnTimeStatus expected)
    {
        Assert.Equal(expected, Classify(At(at), new Accepted(AcceptedAt, TenWorkingDays)));
    }

    [Fact]
    public void A_limit_in_hours_ends_at_the_minute_by_law_and_with_the_day_by_date()
    {
        DossierEvent[] history = [new Accepted(At("2026-07-06T15:30"), TimeLimit.Parse("08 giờ làm việc")), new ResultReady(At("2026-07-07T16:00"))];
        Assert.Equal(OnTimeStatus.Late, Classify(At("2026-07-08T00:00"), CountingPolicy.Default, history));
        Assert.Equal(
            OnTimeStatus.OnTime, Classify(At("2026-07-08T00:00"), CountingPolicy.Default with { Lateness = LatenessReading.Day }, history));
    }

    [Fact]
    public void By_instant_a_result_after_closing_on_the_due_day_is_late()
    {
        DossierEvent[] history = [new Accepted(AcceptedAt, TenWorkingDays), new ResultReady(At("2025-07-24T17:45"))];
        Assert.Equal(
            OnTimeStatus.Late, Classify(At("2025-08-01T00:00"), CountingPolicy.Default with { Lateness = LatenessReading.Instant }, history));
    }

    [Fact]
    public void A_dossier_that_waits_for_the_applicant_is_suspended_and_pending()
    {
        DossierEvent[] history = [new Accepted(AcceptedAt, TenWorkingDays), new SupplementAsked(At("2025-07-11T10:00"))];
        Assert.Equal(OnTimeStatus.Suspended, Classify(At("2025-09-01T00:00"), history));
        Assert.Equal(
            OnTimeStatus.NotCounted,
            Classify(At("2025-09-01T00:00"), CountingPolicy.Default with { AwaitingSupplement = Treatment.Outside }, history));
    }

    [Fact]
    public void A_stopped_dossier_stands_outside_unless_the_policy_resolves_it()
    {
        DossierEvent[] history = [new Accepted(AcceptedAt, TenWorkingDays), new Stopped(At("2025-07-30T10:00"))];
        Assert.Equal(OnTimeStatus.NotCounted, Classify(At("2025-09-01T00:00"), history));
        Assert.Equal(
            OnTimeStatus.Late, Classify(At("2025-09-01T00:00"), CountingPolicy.Default with { Stopped = Treatment.Resolved }, history));
    }

    [Fact]
    public void Without_a_limit_and_a_promise_nothing_is_claimed() =>
        Assert.Equal(OnTimeStatus.Undetermined, Classify(At("2025-09-01T00:00"), new Accepted(AcceptedAt)));

    [Fact]
    public void A_fact_after_the_moment_is_not_known_at_it()
    {
        var dossier = Replay(new Accepted(AcceptedAt, TenWorkingDays), new ResultReady(At("2025-07-30T10:00")));
        var caseload = Caseload.At(At("2025-07-20T00:00"), [dossier, Replay()], Calculator);
        Assert.Equal(1, caseload.Count);
        Assert.Equal(OnTimeStatus.Within, OnTimeCheck.Classify(caseload.Entries[0], caseload.KnownAt, CountingPolicy.Default));
    }

    [Property]
    public bool Counts_agree_with_classifying_one_by_one_and_add_up(byte[] days, byte cut)
    {
        var dossiers = days.Select(day => Replay(
            new Accepted(AcceptedAt, TenWorkingDays), new ResultReady(AcceptedAt.PlusDays(day % 40)))).ToArray();
        var at = AcceptedAt.PlusDays(25);
        var split = Math.Min(cut, dossiers.Length);
        var whole = Count(dossiers, at);
        var oracle = dossiers.Count(dossier => dossier.ReadyAt <= at && dossier.ReadyAt!.Value.Date > new LocalDate(2025, 7, 24));
        return whole.Late == oracle
            && whole.Total == dossiers.Length
            && Count(dossiers[..split], at) + Count(dossiers[split..], at) == whole;
    }

    private static CaseloadCounts Count(Dossier[] dossiers, LocalDateTime at) =>
        CaseloadCounts.Of(Caseload.At(at, dossiers, Calculator), at, CountingPolicy.Default);

    private static OnTimeStatus Classify(LocalDateTime at, params DossierEvent[] events) => Classify(at, CountingPolicy.Default, events);

    private static OnTimeStatus Classify(LocalDateTime at, CountingPolicy policy, DossierEvent[] events) =>
        OnTimeCheck.Classify(Caseload.At(at, [Replay(events)], Calculator).Entries[0], at, policy);

    private static Dossier Replay(params DossierEvent[] events) =>
        Dossier.Replay(new("d-1", "1.001193", "one-stop", "one-stop", "civil status", Channel.Counter), events);

    private static LocalDateTime At(string text) => NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text).Value;
}
