using AdminReform.Agencies;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Monitoring;
using AdminReform.Rules.Policies;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Escalation;

public sealed class EscalationTests
{
    private static readonly ReviewOptions Routed = new() { Routing = Office.Routing };

    [Fact]
    public void A_stand_in_is_told_for_one_who_is_absent_and_a_vacant_seat_goes_one_higher()
    {
        var notices = At(new(2025, 7, 18, 9, 0), Routed, Office.Dossier("hoa"));
        Assert.Equal(["an", "chi", "giang"], notices.Select(notice => notice.Person));
        Assert.Equal("an", notices[0].StandIn);
        Assert.Equal(ResponsibilityStep.HeadOfAgency, notices[1].Recipient!.Step);
        Assert.Equal(["commune", "commune"], notices.Skip(1).Select(notice => notice.Agency));
    }

    [Fact]
    public void A_lateness_of_their_own_is_told_to_the_one_above_in_the_hours_of_that_office()
    {
        var notices = At(new(2025, 7, 16, 9, 0), Routed, Office.Dossier("chi"));
        Assert.Equal(["chi", "dung"], notices.Select(notice => notice.Person));
        Assert.Equal(new LocalDateTime(2025, 7, 16, 8, 0), notices[1].Since);
    }

    [Fact]
    public void A_duty_reaches_whom_a_dossier_that_no_officer_handles_does()
    {
        // Both are due on Tue 15/07; the one-stop has had no head since the 16th, and the Chair is away on the 18th.
        var now = new LocalDateTime(2025, 7, 18, 9, 0);
        var duty = new Duty("report", "resolving unit", new("báo cáo", "report"), new(new(2025, 7, 15)));
        var told = Review.Run(Caseload.At(now, [], Office.Calculator), now, Routed with { Duties = [duty] }).DutyNotices;
        Assert.Equal(["an", "chi", "giang"], told.Select(notice => notice.Person));
        Assert.Equal(["resolving unit", "commune", "commune"], told.Select(notice => notice.Unit));
        Assert.Equal(
            At(now, Routed, Office.Dossier(null)).Select(notice => (notice.Step, notice.Since, notice.Recipient)), told.Select(notice => (notice.Step, notice.At, notice.Recipient)));
    }

    [Fact]
    public void A_duty_is_told_in_the_hours_of_whoever_is_told_and_to_the_person_that_a_step_names()
    {
        var now = new LocalDateTime(2025, 7, 17, 9, 0);
        var options = With(new("province", 1, ResponsibilityStep.ProvincialChair), new("named", 1, ResponsibilityStep.HeadOfAgency) { Person = "chi" }) with
        {
            Duties = [new Duty("report", "resolving unit", new("báo cáo", "report"), new(new(2025, 7, 15)))],
        };
        Assert.Equal(
            [("chi", "commune", new(7, 30)), ("dung", "province", new LocalTime(8, 0))],
            Told(options with { Routing = Office.Routing }).Select(notice => (notice.Person!, notice.Agency!, notice.At.TimeOfDay)));
        Assert.Equal([null, "chi"], Told(options).Select(notice => notice.Person));

        IEnumerable<DutyNotice> Told(ReviewOptions options) => Review.Run(Caseload.At(now, [], Office.Calculator), now, options).DutyNotices;
    }

    [Fact]
    public void Whoever_had_the_dossier_then_was_told_then()
    {
        var dossier = Office.Dossier("kim", new Forwarded(new(2025, 7, 14, 15, 0), "resolving unit", "an"));
        Assert.Equal("kim", At(new(2025, 7, 15, 9, 0), Routed, dossier)[0].Person);
    }

    [Fact]
    public void Steps_are_reckoned_in_hours_and_in_shares_of_the_limit()
    {
        // 01/07 09:00 to 15/07 17:30 are 86.5 working hours; 43.25 of them are up on 08/07 at 14:15.
        var options = With(
            new("half", StepTiming.ShareOfLimit(Fraction.Of(1, 2)), ResponsibilityStep.HandlingOfficer),
            new("two-hours", StepTiming.WorkingHours(-2), ResponsibilityStep.HandlingOfficer),
            new("hour-after", StepTiming.WorkingHours(1), ResponsibilityStep.HeadOfAgency));
        Assert.Equal(
            [new(2025, 7, 8, 14, 15), new(2025, 7, 15, 15, 30), new LocalDateTime(2025, 7, 16, 8, 30)],
            At(new(2025, 7, 17, 9, 0), options, Office.Dossier(null)).Select(notice => notice.Since));
    }

    [Fact]
    public void An_acknowledgement_clears_what_it_stops_and_keeps_the_steps_above_from_being_told()
    {
        var monitor = new Monitor(Office.Calculator, new(2025, 7, 10, 8, 0), With(
            new("officer", -1, ResponsibilityStep.HandlingOfficer) { StopsWhen = [StopCondition.Acknowledged] },
            new("head", 0, ResponsibilityStep.HeadOfSection) { StopsWhen = [StopCondition.Acknowledged] },
            new("chair", 1, ResponsibilityStep.HeadOfAgency)));
        monitor.Put(Office.Dossier("kim"));
        var notice = Assert.Single(monitor.AdvanceTo(new(2025, 7, 14, 9, 0)), change => change.Conclusion is Notice).Conclusion;
        var cleared = Assert.Single(monitor.Acknowledge(Acknowledgement.Of((Notice)notice, "kim", monitor.Now)));
        Assert.Equal((ChangeKind.Cleared, notice), (cleared.Kind, cleared.Conclusion));
        var later = monitor.AdvanceTo(new(2025, 7, 16, 9, 0)).Select(change => change.Conclusion).OfType<Notice>();
        Assert.Equal("chair", Assert.Single(later).Step.Id);
    }

    [Fact]
    public void What_was_acknowledged_stays_so_under_another_policy_and_goes_with_the_dossier()
    {
        var options = With(new LadderStep("officer", -1, ResponsibilityStep.HandlingOfficer) { StopsWhen = [StopCondition.Acknowledged] });
        var monitor = new Monitor(Office.Calculator, new(2025, 7, 14, 9, 0), options);
        var notice = monitor.Put(Office.Dossier("kim")).Select(change => change.Conclusion).OfType<Notice>().Single();
        monitor.Acknowledge(Acknowledgement.Of(notice, "kim", monitor.Now.PlusHours(1)));
        Assert.Contains(notice, monitor.Snapshot.About("d-1"));
        monitor.AdvanceTo(monitor.Now.PlusHours(1));
        Assert.DoesNotContain(notice, monitor.Snapshot.About("d-1"));
        monitor.Use(Office.Calculator, options with { Routing = Office.Routing });
        Assert.Empty(monitor.Snapshot.About("d-1").OfType<Notice>());
        monitor.Remove("d-1");
        Assert.Throws<KeyNotFoundException>(() => monitor.Acknowledge(Acknowledgement.Of(notice, "kim", monitor.Now)));
        Assert.Single(monitor.Put(Office.Dossier("kim")).Select(change => change.Conclusion).OfType<Notice>());
    }

    [Fact]
    public void After_an_apology_the_steps_that_it_stops_come_back_for_the_new_date_until_the_next_apology()
    {
        var options = With(
            new("apologise", -2, ResponsibilityStep.HandlingOfficer) { StopsWhen = [StopCondition.Reappointed] },
            new("chair", -1, ResponsibilityStep.HeadOfAgency));
        var apology = new Reappointed(new(2025, 7, 14, 8, 0), new(new(2025, 7, 17)));
        Assert.Equal("apologise", Assert.Single(At(new(2025, 7, 11, 9, 0), options, Office.Dossier("kim", apology))).Step.Id);
        Assert.Equal(["apologise", "chair"], At(new(2025, 7, 16, 9, 0), options, Office.Dossier("kim", apology)).Select(notice => notice.Step.Id));

        // A second new date is more than the regime allows and moves nothing; the apology went out all the same.
        var again = new Reappointed(new(2025, 7, 16, 8, 0), new(new(2025, 7, 25)));
        Assert.Equal("chair", Assert.Single(At(new(2025, 7, 16, 9, 0), options, Office.Dossier("kim", apology, again))).Step.Id);
    }

    [Fact]
    public void Missed_steps_are_caught_up_in_their_order_and_say_that_they_were_missed()
    {
        var monitor = new Monitor(Office.Calculator, new(2025, 7, 17, 9, 0));
        monitor.Put(Office.Dossier("kim"));
        monitor.AdvanceTo(new(2025, 7, 18, 9, 0));
        var notices = monitor.Snapshot.About("d-1").OfType<Notice>().ToArray();
        Assert.Equal([("officer", true), ("one-stop-head", true), ("chair", false)], notices.Select(notice => (notice.Step.Id, notice.IsMissed)));
        Assert.Contains("should have been told at 07:30 14/07/2025", notices[0].Message.English, StringComparison.Ordinal);
        Assert.DoesNotContain("should", notices[2].Message.English, StringComparison.Ordinal);

        // Due by the end of Tue 15/07: the officer was to be told the day before, the chair on Fri 18/07.
        Assert.Equal(("Hồ sơ d-1 đã quá hạn; hạn là 15/07/2025.", "Dossier d-1 is overdue; it was due 15/07/2025."), (notices[2].Message.Vietnamese, notices[2].Message.English));
        Assert.StartsWith("Dossier d-1 is due 15/07/2025;", notices[0].Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void No_notice_is_older_than_the_facts_that_it_rests_on()
    {
        var options = With(new LadderStep("far", -100, ResponsibilityStep.HandlingOfficer));
        Assert.Equal(new(2025, 7, 1, 9, 0), Assert.Single(At(new(2025, 7, 2, 9, 0), options, Office.Dossier(null))).Since);
    }

    [Fact]
    public void A_person_has_one_digest_in_whichever_roles()
    {
        var digests = NoticeDigest.Of(At(new(2025, 7, 17, 9, 0), Routed, Office.Dossier("hoa")));
        Assert.Equal(["an", "chi"], digests.Select(digest => digest.Person));
        var roles = NoticeDigest.Of(At(new(2025, 7, 18, 9, 0), ReviewOptions.Default with { WatchedSince = new(2025, 7, 18, 0, 0) }, Office.Dossier(null)));
        Assert.Equal([ResponsibilityStep.HandlingOfficer, ResponsibilityStep.HeadOfOneStop, ResponsibilityStep.HeadOfAgency], roles.Select(digest => digest.Role));
        Assert.Equal([1, 1, 0], roles.Select(digest => digest.Missed));
    }

    [Theory]
    [InlineData(AgencyLevel.Commune, 2025, 6, 30, "commune-of-three-tiers")]
    [InlineData(AgencyLevel.Commune, 2025, 7, 1, "commune")]
    [InlineData(AgencyLevel.District, 2025, 6, 30, "district")]
    [InlineData(AgencyLevel.Province, 2025, 7, 1, "department")]
    [InlineData(AgencyLevel.Central, 2026, 7, 1, "ministry")]
    public void Each_level_has_its_ladder_at_its_time(AgencyLevel level, int year, int month, int day, string ladder)
    {
        Assert.Equal(ladder, KnownLadders.At(level, new(year, month, day)).Id);
        Assert.Equal(ladder, PolicyHistory.DefaultFor(level).At(new(year, month, day)).Ladder.Id);
    }

    /// <summary>Forty steps, the later ones reckoned to earlier hours: told in the order of their moments.</summary>
    [Fact]
    public void Many_steps_out_of_order_are_told_in_the_order_of_their_moments()
    {
        var ladder = new Ladder("many", [.. Enumerable.Range(0, 40).Select(hour => new LadderStep($"s{hour}", StepTiming.WorkingHours(20 - (hour * 7 % 40)), ResponsibilityStep.HandlingOfficer))]);
        var at = new LocalDateTime(2025, 7, 25, 9, 0);
        var notices = Review.Run(
            Caseload.At(at, [Office.Dossier(null)], Office.Calculator), at, new() { Policies = PolicyHistory.Of(RulePolicy.Default with { Ladder = ladder }) }).Notices.ToList();

        Assert.Equal(40, notices.Count);
        Assert.Equal(notices.OrderBy(notice => notice.Since).Select(notice => notice.Id), notices.Select(notice => notice.Id));
        Assert.True(notices[0].Since < notices[^1].Since);
    }

    [Fact]
    public void There_is_no_ladder_of_a_district_since_it_ended() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => KnownLadders.At(AgencyLevel.District, new(2025, 7, 1)));

    [Fact]
    public void A_ladder_without_steps_or_with_a_step_twice_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Ladder("none", []));
        Assert.Throws<ArgumentException>(() => new Ladder("twice", [KnownLadders.Commune.Steps[0], KnownLadders.Commune.Steps[0]]));
    }

    private static ReviewOptions With(params LadderStep[] steps) =>
        new() { Policies = PolicyHistory.Of(new RulePolicy { Ladder = new("own", [.. steps]) }) };

    private static ConclusionList<Notice> At(LocalDateTime at, ReviewOptions options, Dossier dossier) =>
        Review.Run(Caseload.At(at, [dossier], Office.Calculator), at, options).Notices;
}
