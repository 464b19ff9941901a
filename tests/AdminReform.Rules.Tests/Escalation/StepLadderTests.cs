using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Processes;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Lint;
using AdminReform.Rules.Monitoring;
using AdminReform.Rules.Policies;
using AdminReform.Rules.Simulation;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Escalation;

/// <summary>
/// The ladder of steps has everything that ladders have. The office is that of <see cref="Office"/>: A has half a day from Tue 01/07/2025 09:00, so until 15:00; B a day,
/// C five. The officer is told a working hour before, the head of the section one after, the leader eight after.
/// </summary>
public sealed class StepLadderTests
{
    private static readonly InternalProcess Process = Of(
        StepProcesses.Step("A", "0.5 ngày", []), StepProcesses.Step("B", "01 ngày", ["A"]) with { Returns = [new("A", 1)] }, StepProcesses.Step("C", "05 ngày", ["B"]));

    private static readonly ReviewOptions Routed = new() { Routing = Office.Routing, Processes = [Process] };

    // B begins Fri 11/07 09:00 and ends with Mon 14/07. An hour before is 16:30 of that day, on which Hoa is away and An acts; an hour after is Tue 15/07 08:30; eight
    // are up when the office closes, so that the leader is told at the next opening.
    [Fact]
    public void A_stand_in_is_told_for_the_officer_who_is_away()
    {
        var notices = At(new(2025, 7, 16, 9, 0), Routed, Office.Dossier("hoa", new StepRecorded(new(2025, 7, 11, 9, 0), "B")));

        Assert.Equal(
            [("officer", "an", "hoa", new(2025, 7, 14, 16, 30)), ("section-head", "an", "an", new(2025, 7, 15, 8, 30)), ("leader", "chi", "chi", new LocalDateTime(2025, 7, 16, 7, 30))],
            notices.Select(notice => (notice.Step.Id, notice.Person, notice.Recipient!.Holder, notice.Since)));
        Assert.All(notices, notice => Assert.Equal("B#1", notice.OfStep!.Key));
    }

    // An heads the section and has the dossier: of their own lateness the head of the one-stop is told.
    [Fact]
    public void A_lateness_of_their_own_is_told_to_the_one_above() => Assert.Equal(
        ["an", "binh", "chi"], At(new(2025, 7, 2, 16, 0), Routed, Office.Dossier("an")).Select(notice => notice.Person));

    // The one-stop has had no head since 16/07, and nobody is its deputy.
    [Fact]
    public void A_vacant_seat_goes_one_higher()
    {
        var options = Routed with { Policies = Policy(new LadderStep("one-stop", StepTiming.WorkingHours(1), ResponsibilityStep.HeadOfOneStop)) };

        Assert.Equal("binh", Assert.Single(At(new(2025, 7, 1, 17, 0), options, Office.Dossier("kim"))).Person);
        Assert.Equal("chi", Assert.Single(At(new(2025, 7, 17, 9, 0), options, Office.Dossier("kim", new StepRecorded(new(2025, 7, 15, 9, 0), "B")))).Person);
    }

    [Fact]
    public void Where_people_are_missing_the_role_is_told()
    {
        var elsewhere = Dossier.Replay(Office.Dossier(null).Header with { ResolvingUnit = "unknown" }, Office.Dossier(null).Events);

        foreach (var (options, dossier) in new[] { (Routed, elsewhere), (Routed with { Routing = null }, Office.Dossier(null)) })
        {
            var notices = At(new(2025, 7, 2, 16, 0), options, dossier);
            Assert.Equal([("officer", null), ("section-head", null), ("leader", (string?)null)], notices.Select(notice => (notice.Step.Id, notice.Person)));
            Assert.Equal([ResponsibilityStep.HandlingOfficer, ResponsibilityStep.HeadOfSection, ResponsibilityStep.HeadOfAgency], notices.Select(notice => notice.Step.Recipient));
        }
    }

    // The Chair of the province opens at 08:00; an hour after the end of Mon 14/07 is Tue 15/07 08:30, half an hour after it 08:00 of the Chair's.
    [Fact]
    public void Whoever_has_hours_of_their_own_is_told_in_them()
    {
        var options = Routed with { Policies = Policy(new LadderStep("province", StepTiming.WorkingMinutes(10), ResponsibilityStep.ProvincialChair)) };

        Assert.Equal(new(2025, 7, 15, 8, 0), Assert.Single(At(new(2025, 7, 15, 9, 0), options, Office.Dossier("kim", new StepRecorded(new(2025, 7, 11, 9, 0), "B")))).Since);
    }

    // Half of the four hours of A are used at 11:00; one that is for online dossiers alone never comes.
    [Fact]
    public void Shares_conditions_and_working_days_are_of_the_step()
    {
        var options = Routed with
        {
            Policies = Policy(
                new("half", StepTiming.ShareOfLimit(Fraction.Of(1, 2)), ResponsibilityStep.HandlingOfficer),
                new("online", StepTiming.WorkingHours(0), ResponsibilityStep.HandlingOfficer) { When = new() { Channel = Channel.Online } },
                new("day-after", 1, ResponsibilityStep.HeadOfAgency)),
        };

        Assert.Equal(
            [("half", new(2025, 7, 1, 11, 0)), ("day-after", new LocalDateTime(2025, 7, 2, 7, 30))],
            At(new(2025, 7, 2, 9, 0), options, Office.Dossier("kim")).Select(notice => (notice.Step.Id, notice.Since)));
    }

    // Asked at 10:00 and complete on Thu 03/07 at 09:00, A is counted anew: until 15:00 of that day.
    [Fact]
    public void While_the_dossier_waits_nobody_is_told_and_afterwards_the_new_hour_counts()
    {
        var dossier = Office.Dossier("kim", new SupplementAsked(new(2025, 7, 1, 10, 0)), new Supplemented(new(2025, 7, 3, 9, 0)));

        Assert.Empty(At(new(2025, 7, 2, 16, 0), Routed, dossier));
        Assert.Equal([("officer", new(2025, 7, 3, 14, 0)), ("section-head", new LocalDateTime(2025, 7, 3, 16, 0))], At(new(2025, 7, 3, 17, 0), Routed, dossier).Select(notice => (notice.Step.Id, notice.Since)));
    }

    [Fact]
    public void The_end_of_a_step_takes_its_notices_back_and_a_return_brings_them_anew()
    {
        var monitor = new Monitor(Office.Calculator, new(2025, 7, 1, 9, 0), Routed);
        monitor.Put(Office.Dossier("kim"));
        monitor.AdvanceTo(new(2025, 7, 1, 14, 30));
        var ended = monitor.Record("d-1", new StepRecorded(new(2025, 7, 1, 14, 30), "B"));
        monitor.AdvanceTo(new(2025, 7, 2, 9, 0));
        monitor.Record("d-1", new StepRecorded(new(2025, 7, 2, 9, 0), "A"));
        var again = monitor.AdvanceTo(new(2025, 7, 2, 14, 0));

        Assert.Equal("officer/d-1/A#1/20250701T150000", Assert.Single(Notices(ended, ChangeKind.Cleared)).Id);
        Assert.Equal("officer/d-1/A#2/20250702T150000", Assert.Single(Notices(again, ChangeKind.Raised)).Id);
    }

    [Fact]
    public void An_answer_to_one_round_stops_that_round_alone_in_a_monitor_and_in_a_review()
    {
        var options = Routed with
        {
            Policies = Policy(new LadderStep("officer", StepTiming.WorkingHours(-1), ResponsibilityStep.HandlingOfficer) { StopsWhen = [StopCondition.Acknowledged] }),
        };
        var monitor = new Monitor(Office.Calculator, new(2025, 7, 1, 14, 0), options);
        var notice = Assert.Single(Notices(monitor.Put(Office.Dossier("kim")), ChangeKind.Raised));
        var answer = Acknowledgement.Of(notice, "kim", monitor.Now);
        var returned = Office.Dossier("kim", new StepRecorded(new(2025, 7, 1, 14, 30), "B"), new StepRecorded(new(2025, 7, 2, 9, 0), "A"));

        Assert.Equal(notice, Assert.Single(Notices(monitor.Acknowledge(answer), ChangeKind.Cleared)));
        monitor.Put(returned);
        Assert.Equal("A#2", Assert.Single(Notices(monitor.AdvanceTo(new(2025, 7, 2, 14, 0)), ChangeKind.Raised)).OfStep!.Key);
        Assert.Empty(At(new(2025, 7, 1, 14, 10), options with { Acknowledgements = [answer] }, Office.Dossier("kim")));
        Assert.Equal("A#2", Assert.Single(At(new(2025, 7, 2, 14, 0), options with { Acknowledgements = [answer] }, returned)).OfStep!.Key);
    }

    [Fact]
    public void What_came_before_the_watch_began_is_told_as_missed() => Assert.Equal(
        [("officer", true), ("section-head", true), ("leader", false)],
        At(new(2025, 7, 2, 16, 0), Routed with { WatchedSince = new(2025, 7, 2, 0, 0) }, Office.Dossier("kim")).Select(notice => (notice.Step.Id, notice.IsMissed)));

    // B would be told of at 16:30 on Wed 02/07, and is done before.
    [Fact]
    public void A_rehearsal_shows_who_would_have_been_told_of_steps_and_which_rungs_are_idle()
    {
        var dossier = Office.Dossier("kim", new StepRecorded(new(2025, 7, 1, 16, 30), "B"), new StepRecorded(new(2025, 7, 2, 10, 0), "C"), new ResultReady(new(2025, 7, 3, 10, 0)));

        var played = Rehearsal.Play([dossier], Office.Calculator, new(2025, 7, 1, 0, 0), new(2025, 7, 10, 0, 0), Routed);

        Assert.Equal([("officer", "A", "kim", new(2025, 7, 1, 14, 0)), ("section-head", "A", "an", new LocalDateTime(2025, 7, 1, 16, 0))], played.Told.Select(told => (told.Notice.Step.Id, told.Notice.OfStep!.Step.Id, told.Notice.Person, told.At)));
        Assert.Equal(["officer", "one-stop-head", "chair", "leader"], played.IdleSteps.Select(idle => idle.Step.Id));
        Assert.Equal(["commune", "commune", "commune", "steps"], played.IdleSteps.Select(idle => idle.Ladder));
    }

    [Fact]
    public void A_policy_of_a_scope_has_a_ladder_of_steps_of_its_own()
    {
        var land = new RulePolicy
        {
            Scope = new() { Field = "land" },
            StepLadder = new("land", [new("chair-at-once", StepTiming.WorkingHours(-2), ResponsibilityStep.HeadOfAgency)]),
        };
        var options = Routed with { Policies = PolicyHistory.Of(RulePolicy.Default, land) };
        var civil = Office.Dossier("kim");
        var ofLand = Dossier.Replay(civil.Header with { Id = "d-2", Field = "land" }, civil.Events);

        Assert.Equal(
            [("d-1", "officer"), ("d-2", "chair-at-once")],
            Review.Run(Caseload.At(new(2025, 7, 1, 14, 0), [civil, ofLand], Office.Calculator), new(2025, 7, 1, 14, 0), options).Notices
                .Select(notice => (notice.Dossier.Id, notice.Step.Id)));
    }

    [Fact]
    public void The_lint_reports_what_cannot_be_meant_of_it_with_its_place()
    {
        var ladder = new Ladder(
            "odd",
            [
                new("a", StepTiming.WorkingHours(1), ResponsibilityStep.HeadOfAgency), new("b", StepTiming.WorkingHours(1), ResponsibilityStep.HeadOfAgency),
                new("c", StepTiming.WorkingHours(-4), ResponsibilityStep.DistrictChair), new("d", StepTiming.WorkingHours(2), ResponsibilityStep.HandlingOfficer) { When = new() { Fields = ["tax"] } },
            ]);
        var policy = RulePolicy.Default with { From = new(2025, 7, 1), Scope = new() { Field = "land" }, StepLadder = ladder };

        var problems = PolicyLint.Run(PolicyHistory.Of(RulePolicy.Default, policy), directory: Office.Directory, processes: [Process]);

        Assert.Equal(
            [
                "policy.lint.step-beyond-limit $.policies[1].stepLadder.steps[2]",
                "policy.lint.step-idle $.policies[1].stepLadder.steps[3].when",
                "policy.lint.step-order $.policies[1].stepLadder.steps[2]",
                "policy.lint.steps-overlap $.policies[1].stepLadder.steps[1]",
                "policy.lint.recipient-ended $.policies[1].stepLadder.steps[2].recipient",
            ],
            problems.Select(problem => $"{problem.Code} {problem.Path}").Where(line => line.Contains("stepLadder", StringComparison.Ordinal)).OrderBy(line => line.Contains("ended", StringComparison.Ordinal)).ThenBy(line => line, StringComparer.Ordinal));
        Assert.Contains(problems, problem => problem.Message.English.Contains("lies before the beginning of the step of the process under 4 working hours", StringComparison.Ordinal));
    }

    // A quarter of a day is two working hours: with a warning of two it is due soon from its beginning on.
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void A_warning_as_long_as_a_step_is_reported(int hours, bool isReported)
    {
        var policy = RulePolicy.Default with { StepDueSoonWorkingHours = hours };
        var problems = PolicyLint.Run(PolicyHistory.Of(policy), processes: [Of(StepProcesses.Step("A", "0.25 ngày", []), StepProcesses.Step("B", "01 ngày", ["A"]))]);

        Assert.Equal(isReported, problems.Any(problem => problem is { Code: "policy.lint.lead-beyond-limit", Path: "$.policies[0].stepDueSoonWorkingHours" }));
    }

    private static InternalProcess Of(params ValueList<ProcessStep> steps) =>
        new("1.001193", [new(new Validity(new(2025, 6, 1)), [new("usual", TimeLimit.WorkingDays(10))], [new("", steps)])]);

    private static PolicyHistory Policy(params LadderStep[] steps) => PolicyHistory.Of(new RulePolicy { StepLadder = new("own", [.. steps]) });

    private static List<Notice> Notices(ValueList<Change> changes, ChangeKind kind) =>
        [.. changes.Where(change => change.Kind == kind).Select(change => change.Conclusion).OfType<Notice>().Where(notice => notice.OfStep is not null)];

    private static List<Notice> At(LocalDateTime at, ReviewOptions options, Dossier dossier) =>
        [.. Review.Run(Caseload.At(at, [dossier], Office.Calculator), at, options).Notices.Where(notice => notice.OfStep is not null)];
}
