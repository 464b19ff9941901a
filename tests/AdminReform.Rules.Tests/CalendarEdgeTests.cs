using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Policies;
using NodaTime;
using static AdminReform.Rules.CaseloadArbitraries;

namespace AdminReform.Rules;

/// <summary>What leads outside the calendar cannot be known; it is never guessed, and keeps nothing else from being known.</summary>
public sealed class CalendarEdgeTests
{
    // Six weeks around the histories: many limits, steps and policies lead outside.
    private static readonly DeadlineCalculator Short = new(
        new WorkingTime(
            new WorkingCalendar(WorkingCalendars.VietnamCivilService.Definition with { Range = new DateInterval(new(2025, 6, 25), new(2025, 8, 5)) }),
            OfficeHours.Common),
        Regimes.Known);

    [Property(Arbitrary = [typeof(LadderArbitraries), typeof(PolicyArbitraries)])]
    public void Over_a_short_calendar_a_review_and_a_monitor_conclude_alike_and_never_fail(
        History[] histories, PolicyHistory policies, LadderArbitraries.Rungs rungs, ushort minutes)
    {
        var at = History.Origin.PlusMinutes(minutes);
        var options = rungs.ToOptions() with { Policies = policies, IncludeEnded = true };
        var dossiers = LadderArbitraries.DossiersOf(histories);
        var monitor = new Monitor(Short, History.Origin, options);
        monitor.Put(dossiers);
        monitor.AdvanceTo(at);
        var review = Review.Run(Caseload.At(at, dossiers, Short), at, options);
        Assert.Equal(
            review.Findings.Concat<Conclusion>(review.Notices).Select(conclusion => conclusion.Id).Order(),
            monitor.Snapshot.Conclusions.Where(conclusion => conclusion is Finding or Notice).Select(conclusion => conclusion.Id).Order());
        foreach (var dossier in dossiers)
        {
            foreach (var rule in options.Catalogue.Rules)
            {
                Assert.NotNull(monitor.Explain(dossier.Id, rule.Id));
            }
        }
    }

    [Property(Arbitrary = [typeof(CaseloadArbitraries)])]
    public void What_a_short_calendar_can_tell_is_what_a_long_one_tells(History history)
    {
        var clock = history.ToDossier(1).ToDeadlineFacts();
        var known = Short.CalculateWithin(clock);
        if (known.Due is { } due)
        {
            Assert.Equal(Office.Calculator.Calculate(clock).Due, due);
        }
        else if (known.State == DeadlineState.Running && clock!.Limit is not null)
        {
            Assert.Throws<OutsideCalendarException>(() => Short.Calculate(clock));
        }
    }

    [Fact]
    public void One_dossier_with_an_impossible_date_keeps_no_other_from_being_looked_at()
    {
        var at = new LocalDateTime(2025, 7, 16, 9, 0);
        var limit = TimeLimit.Parse("10 ngày làm việc");
        var header = new DossierHeader("d-1", "1.001193", "one-stop", "one-stop", "civil status", Channel.Counter);
        Dossier[] dossiers =
        [
            Dossier.Replay(header with { Id = "typed 0205" }, [new Accepted(new(205, 7, 1, 9, 0), limit)]),
            Dossier.Replay(header, [new Accepted(new(2025, 7, 1, 9, 0), limit)]),
        ];
        var caseload = Caseload.At(at, dossiers, Office.Calculator);
        var review = Review.Run(caseload, at);
        Assert.Equal(["d-1", "d-1"], review.Findings.Select(finding => finding.Dossier.Id));
        Assert.Equal((1, 1), (review.Counts.Undetermined, review.Counts.Overdue));
        Assert.Null(caseload.Entries[0].Deadline.Due);

        var monitor = new Monitor(Office.Calculator, at);
        monitor.Put(dossiers);
        var why = monitor.Explain("typed 0205", "dossier.overdue");
        Assert.Contains(why.Conditions, condition => condition is { Holds: false, Words.English: "There is a due moment." });
        Assert.Null(why.Deadline);
    }

    [Fact]
    public void A_rule_that_the_calendar_does_not_reach_says_so()
    {
        // Due on the first working day of the calendar: two working days before it nobody knows.
        var at = new LocalDateTime(2025, 6, 26, 9, 0);
        var dossier = DueTheDayAfter(new(2025, 6, 25));
        var monitor = new Monitor(Short, at);
        monitor.Put(dossier);
        var why = monitor.Explain("d-1", "dossier.due-soon");
        Assert.False(why.Holds);
        Assert.Equal("The calendar covers the days that the rule asks for.", why.Conditions.Single(condition => !condition.Holds).Words.English);
    }

    [Fact]
    public void A_step_after_the_last_opening_of_the_calendar_never_comes()
    {
        // Due at the end of the last day: the office is not known to open again.
        var at = new LocalDateTime(2025, 8, 10, 9, 0);
        var dossier = DueTheDayAfter(new(2025, 8, 4));
        LadderStep[] steps =
        [
            new("on the day", StepTiming.WorkingDays(0), Agencies.ResponsibilityStep.HandlingOfficer),
            new("at the moment", StepTiming.WorkingMinutes(0), Agencies.ResponsibilityStep.HandlingOfficer),
        ];
        var options = new ReviewOptions { Policies = PolicyHistory.Of(new RulePolicy { Ladder = new("own", [.. steps]) }) };
        var review = Review.Run(Caseload.At(at, [dossier], Short), at, options);
        Assert.Equal(["on the day"], review.Notices.Select(notice => notice.Step.Id));
    }

    [Fact]
    public void A_duty_climbs_the_steps_that_lie_within_the_calendar()
    {
        var at = new LocalDateTime(2025, 8, 5, 9, 0);
        var duty = new Duty("report", "one-stop", new("Báo cáo", "Report"), DueMoment.At(new(2025, 8, 4, 17, 0)));
        var review = Review.Run(Caseload.At(at, [], Short), at, new() { Duties = [duty] });
        Assert.Equal(["officer", "one-stop-head"], review.DutyNotices.Select(notice => notice.Step.Id));
    }

    private static Dossier DueTheDayAfter(LocalDate accepted) => Dossier.Replay(
        new("d-1", "1.001193", "one-stop", "one-stop", "civil status", Channel.Counter),
        [new Accepted(accepted.At(new LocalTime(9, 0)), TimeLimit.Parse("01 ngày làm việc"))]);
}
