using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Monitoring;
using AdminReform.Rules.Policies;
using NodaTime;

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
        FiledDossier[] histories, PolicyHistory policies, Rungs rungs, ushort minutes)
    {
        var at = FiledDossier.Origin.PlusMinutes(minutes);
        var options = rungs.ToOptions() with { Policies = policies, IncludeEnded = true, Processes = [StepProcesses.Of("1.001193")] };
        var dossiers = LadderExamples.DossiersOf(histories);
        var monitor = new Monitor(Short, FiledDossier.Origin, options);
        monitor.Put(dossiers);
        monitor.AdvanceTo(at);
        var review = Review.Run(Caseload.At(at, dossiers, Short), at, options);
        Assert.Equal(
            review.Findings.Concat<Conclusion>(review.Notices).Concat(review.Undetermined).Select(conclusion => $"{conclusion.Id} {conclusion.Since}").Order(),
            monitor.Snapshot.Conclusions.Where(conclusion => conclusion is Finding or Notice or Undetermined).Select(conclusion => $"{conclusion.Id} {conclusion.Since}").Order());
        foreach (var dossier in dossiers)
        {
            foreach (var rule in options.Catalogue.Rules)
            {
                Assert.NotNull(monitor.Explain(dossier.Id, rule.Id));
            }
        }
    }

    [Property(Arbitrary = [typeof(FiledDossierArbitraries)])]
    public void What_a_short_calendar_can_tell_is_what_a_long_one_tells(FiledDossier history)
    {
        var clock = history.ToDossier(1).ToDeadlineFacts();
        var known = Short.Calculate(clock);
        if (known.Due is { } due)
        {
            Assert.Equal(Office.Calculator.Calculate(clock).Due, due);
        }
        else if (clock?.Limit is not null && known.State != DeadlineState.Suspended)
        {
            Assert.Equal((DeadlineState.Undetermined, "deadline.outside-calendar"), (known.State, known.Undetermined!.Code));
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
        Assert.Equal(["deadline.outside-calendar/typed 0205"], review.Undetermined.Select(part => part.Id));

        var monitor = new Monitor(Office.Calculator, at);
        monitor.Put(dossiers);
        Assert.Equal("The limit leads outside the calendar", ((Undetermined)Assert.Single(monitor.Snapshot.About("typed 0205"))).Reason.Message.English[..36]);
        var why = monitor.Explain("typed 0205", "dossier.overdue");
        Assert.Contains(why.Conditions, condition => condition is { Holds: false, Words.English: "There is a due moment." });
        Assert.Null(why.Deadline);
    }

    // 31/12/9999 never passes; the two others passed long ago. Nobody meant any of them, and the dossier says so.
    [Theory]
    [InlineData(9999, 12, 31, false)]
    [InlineData(1, 1, 1, true)]
    [InlineData(1970, 1, 1, true)]
    public void A_day_that_stands_for_no_date_stops_nothing_and_is_read_as_it_is_written(int year, int month, int day, bool isPast)
    {
        var at = new LocalDateTime(2025, 7, 16, 9, 0);
        var none = new DueMoment(new(year, month, day));
        var atNone = DueMoment.At(none.Date.At(year == 9999 ? LocalTime.MaxValue : LocalTime.Midnight));
        var header = new DossierHeader("plain", "1.001193", "one-stop", "one-stop", "civil status", Channel.Counter);
        var accepted = new LocalDateTime(2025, 7, 1, 9, 0);
        var limit = TimeLimit.Parse("10 ngày làm việc");
        Dossier[] odd =
        [
            Dossier.Replay(header with { Id = "promised" }, [new Accepted(accepted, Promised: none)]),
            Dossier.Replay(header with { Id = "promised, to the minute" }, [new Accepted(accepted, Promised: atNone)]),
            Dossier.Replay(header with { Id = "moved" }, [new Accepted(accepted, limit), new Reappointed(accepted.PlusDays(1), none)]),
            Dossier.Replay(header with { Id = "moved, to the minute" }, [new Accepted(accepted, limit), new Reappointed(accepted.PlusDays(1), atNone)]),
            Dossier.Replay(header with { Id = "done" }, [new Accepted(accepted, Promised: none), new ResultReady(accepted.PlusDays(1))]),
        ];
        var plain = Dossier.Replay(header, [new Accepted(accepted, limit)]);
        var options = new ReviewOptions { IncludeEnded = true };

        var review = Review.Run(Caseload.At(at, [.. odd, plain], Office.Calculator), at, options);
        var monitor = new Monitor(Office.Calculator, accepted.PlusDays(-1), options);
        monitor.Put([.. odd, plain]);
        monitor.AdvanceTo(at);

        Assert.Equal(
            Review.Run(Caseload.At(at, [plain], Office.Calculator), at, options).Findings.Select(finding => finding.Id),
            review.Findings.Where(finding => finding.Dossier.Id == "plain").Select(finding => finding.Id));
        Assert.Equal(
            review.Findings.Concat<Conclusion>(review.Notices).Select(conclusion => conclusion.Id).Order(),
            monitor.Snapshot.Conclusions.Where(conclusion => conclusion is Finding or Notice).Select(conclusion => conclusion.Id).Order());
        Assert.Equal(isPast, review.Findings.Any(finding => finding is { Dossier.Id: "promised", Rule.Id: "dossier.overdue" }));
        Assert.All(odd, dossier => Assert.Contains(dossier.Irregularities, one => one.Code == "dossier.date.placeholder"));
        Assert.All(odd, dossier => Assert.All(options.Catalogue.Rules, rule => Assert.NotNull(monitor.Explain(dossier.Id, rule.Id))));
    }

    private static readonly LocalDate[] Ends =
    [
        LocalDate.MinIsoValue, new(-9998, 1, 2), new(1, 1, 1), new(1899, 12, 31), new(1970, 1, 1), new(1994, 12, 31), new(1995, 1, 1), new(2018, 6, 20), new(2018, 6, 21), new(2025, 7, 3),
        new(2025, 7, 16), new(2199, 12, 31), new(2200, 1, 1), new(2200, 12, 31), new(8999, 12, 31), new(9999, 12, 30), LocalDate.MaxIsoValue,
    ];

    private static readonly string?[] Limits = [null, "10 ngày làm việc", "15 ngày", "600 tháng", "Trong ngày làm việc", "8 giờ làm việc", "30 giờ"];

    // A few days from the ends of time, of the calendar and of the regimes, in each place that a record has for a day.
    [Property(MaxTest = 400)]
    public void Whatever_the_days_of_one_record_are_no_other_is_kept_from_being_looked_at(byte[] picks, bool isMonitored, bool afterCutOff)
    {
        var (drawn, at) = (0, new LocalDateTime(2025, 7, 16, 9, 0));
        int Draw(int count) => picks.Length == 0 ? 0 : picks[drawn++ % picks.Length] % count;
        LocalDate Day() => Ends[Draw(Ends.Length)];
        LocalDateTime Moment() => Day().At(Draw(2) == 0 ? LocalTime.Midnight : LocalTime.MaxValue);
        DueMoment Due() => Draw(2) == 0 ? new(Day()) : DueMoment.At(Moment());
        var header = new DossierHeader("odd", "1.001193", "one-stop", "one-stop", "civil status", Channel.Counter);
        var limit = Limits[Draw(Limits.Length)] is { } text ? TimeLimit.Parse(text) : null;
        List<DossierEvent> events = [new Accepted(Draw(2) == 0 ? new(2025, 7, 1, 9, 0) : Moment(), limit, Draw(2) == 0 ? Due() : null, IsNonTerritorial: Draw(3) == 0)];
        for (var i = Draw(5); i > 0; i--)
        {
            events.Add(Draw(9) switch
            {
                0 => new SupplementAsked(Moment()),
                1 => new Supplemented(Moment()),
                2 => new ResultReady(Moment()),
                3 => new Returned(Moment()),
                4 => new Reappointed(Moment(), Due(), "chậm"),
                5 => new OpinionAsked(Moment(), "agency", limit),
                6 => new StepRecorded(Moment(), "A"),
                7 => new Closed(Moment()),
                _ => new CorrectionAsked(Moment(), "sai"),
            });
        }

        var calculator = afterCutOff ? new DeadlineCalculator(Office.Calculator.Time, Regimes.Known, StartPolicy.NextWorkingDayAfterCutOff) : Office.Calculator;
        var (odd, plain) = (Dossier.Replay(header, events), Office.Dossier("hoa"));
        Duty known = new("report", "one-stop", new("Báo cáo", "Report"), new(new LocalDate(2025, 7, 14)));
        var options = new ReviewOptions { IncludeEnded = true, Processes = [StepProcesses.Of("1.001193")], Routing = Office.Routing };
        var expected = Told(options with { Duties = [known] }, plain);

        Assert.Equal(expected, Told(options with { Duties = [known with { Id = "odd", Due = Due(), DoneAt = Draw(3) == 0 ? Moment() : null }, known] }, odd, plain));

        IEnumerable<string> Told(ReviewOptions options, params Dossier[] dossiers)
        {
            var review = Review.Run(Caseload.At(at, dossiers, calculator), at, options);
            Conclusion[] all = [.. review.Findings, .. review.Notices, .. review.Undetermined, .. review.DutyAlerts, .. review.DutyNotices, .. review.UndeterminedDuties];
            if (isMonitored)
            {
                var monitor = new Monitor(calculator, new(2025, 6, 30, 0, 0), options);
                monitor.Put(dossiers);
                monitor.AdvanceTo(at);
                all = [.. monitor.Snapshot.Conclusions.Where(conclusion => conclusion is not Units.UnitAlert)];
            }

            return all.Where(conclusion => conclusion.Subject != "odd").Select(conclusion => $"{conclusion}").Order(StringComparer.Ordinal).ToList();
        }
    }

    [Fact]
    public void What_an_event_recorded_in_error_had_caused_is_cleared_when_it_is_taken_back()
    {
        var at = new LocalDateTime(2025, 7, 10, 9, 0);
        var asked = new SupplementAsked(new(2025, 7, 3, 9, 0));
        var second = new SupplementAsked(new(2025, 7, 8, 9, 0));
        var dossier = Dossier.Replay(
            new("d-1", "1.001193", "one-stop", "one-stop", "civil status", Channel.Counter),
            [
                new Accepted(new(2025, 7, 1, 9, 0), TimeLimit.Parse("10 ngày làm việc")), new Forwarded(new(2025, 7, 1, 10, 0), "one-stop"),
                asked, asked, new Supplemented(new(2025, 7, 4, 9, 0)),
            ]);
        var monitor = new Monitor(Office.Calculator, at);
        monitor.Put(dossier);
        Assert.DoesNotContain(monitor.Snapshot.Conclusions, conclusion => conclusion is Finding { Rule.Id: "dossier.second-supplement" });

        monitor.Record("d-1", second);
        Assert.Contains(monitor.Snapshot.Conclusions, conclusion => conclusion is Finding { Rule.Id: "dossier.second-supplement" });

        var changes = monitor.Record("d-1", new TakenBack(at, second, "officer-7", "nhầm hồ sơ"));
        Assert.Contains(changes, change => change is { Kind: ChangeKind.Cleared, Conclusion: Finding { Rule.Id: "dossier.second-supplement" } });
        Assert.DoesNotContain(monitor.Snapshot.Conclusions, conclusion => conclusion is Finding { Rule.Id: "dossier.second-supplement" });
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
        Assert.Contains("rule.outside-calendar/d-1/dossier.due-soon", Review.Run(Caseload.At(at, [dossier], Short), at).Undetermined.Select(part => part.Id));
    }

    [Fact]
    public void A_step_whose_limit_leads_outside_is_told_and_keeps_no_other_from_being_looked_at()
    {
        // A day from the last day but one leads outside; at the acceptance another step ran, which had an answer.
        var at = new LocalDateTime(2025, 8, 5, 10, 0);
        var dossier = Dossier.Replay(
            new("d-1", "1.001193", "one-stop", "one-stop", "civil status", Channel.Counter),
            [new Accepted(new(2025, 8, 4, 9, 0), TimeLimit.Parse("01 ngày làm việc")), new StepRecorded(new(2025, 8, 5, 9, 0), "B")]);
        var options = new ReviewOptions { Processes = [StepProcesses.Of("1.001193")] };
        var monitor = new Monitor(Short, at, options);
        monitor.Put(dossier);

        var told = Review.Run(Caseload.At(at, [dossier], Short), at, options).Undetermined;
        Assert.Contains("rule.outside-calendar/d-1/step.late", told.Select(part => part.Id));
        Assert.StartsWith("The limit “01 ngày” of step B leads outside the calendar, which covers ", told.Single(part => part.Rule?.Id == "step.late").Reason.Message.English, StringComparison.Ordinal);
        Assert.Equal(told, monitor.Snapshot.About("d-1").OfType<Undetermined>());
    }

    // Sixty days before the whole is due lie before the calendar begins: nobody can say by when the first step must have ended.
    [Fact]
    public void A_process_whose_later_steps_lead_outside_is_told_by_its_cause()
    {
        var at = new LocalDateTime(2025, 7, 1, 10, 0);
        var process = new Processes.InternalProcess(
            "1.001193",
            [new(new Values.Validity(new(2025, 6, 1)), [new("usual", TimeLimit.WorkingDays(3))], [new("", [StepProcesses.Step("A", "01 ngày", []), StepProcesses.Step("B", "60 ngày", ["A"])])])]);
        var dossier = Dossier.Replay(new("d-1", "1.001193", "one-stop", "one-stop", "civil status", Channel.Counter), [new Accepted(at.PlusHours(-1), TimeLimit.WorkingDays(3))]);

        var told = Review.Run(Caseload.At(at, [dossier], Short), at, new() { Processes = [process] }).Undetermined;

        Assert.Equal(["process.endangered", "process.lost"], told.Select(part => part.Rule?.Id).Order());
        Assert.All(told, part => Assert.StartsWith("The steps that are left of the process lead outside the calendar, which covers ", part.Reason.Message.English, StringComparison.Ordinal));
    }

    // Of every dossier that no due moment is known of the reason is told, whether it has ended or not, and of no other.
    [Property(Arbitrary = [typeof(FiledDossierArbitraries)])]
    public void Every_dossier_without_an_answer_is_told_and_comes_and_goes_with_its_facts(FiledDossier[] histories, ushort minutes)
    {
        var at = FiledDossier.Origin.PlusMinutes(minutes);
        var dossiers = LadderExamples.DossiersOf(histories).DistinctBy(dossier => dossier.Id).ToArray();
        var caseload = Caseload.At(at, dossiers, Short);
        var monitor = new Monitor(Short, at);

        var told = monitor.Put(dossiers).Where(change => change.Conclusion is Undetermined { Rule: null, Reason.Code: "deadline.outside-calendar" });
        var expected = caseload.Entries.ToArray().Where(entry => entry.Deadline.State == DeadlineState.Undetermined).Select(entry => entry.Dossier.Id).Order();
        Assert.Equal(expected, told.Select(change => change.Conclusion.Subject).Order());

        // The long calendar knows them all.
        var cleared = monitor.Use(Office.Calculator).Where(change => change is { Kind: ChangeKind.Cleared, Conclusion: Undetermined { Rule: null, Reason.Code: "deadline.outside-calendar" } });
        Assert.Equal(expected, cleared.Select(change => change.Conclusion.Subject).Order());
        Assert.DoesNotContain(monitor.Snapshot.Conclusions, conclusion => conclusion is Undetermined);
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
        Assert.Contains("ladder.outside-calendar/d-1", review.Undetermined.Select(part => part.Id));
    }

    [Fact]
    public void A_duty_climbs_the_steps_that_lie_within_the_calendar()
    {
        var at = new LocalDateTime(2025, 8, 5, 9, 0);
        var duty = new Duty("report", "one-stop", new("Báo cáo", "Report"), DueMoment.At(new(2025, 8, 4, 17, 0)));
        var review = Review.Run(Caseload.At(at, [], Short), at, new() { Duties = [duty] });
        Assert.Equal(["officer", "one-stop-head"], review.DutyNotices.Select(notice => notice.Step.Id));
        Assert.Equal("ladder.outside-calendar/report", Assert.Single(review.UndeterminedDuties).Id);
    }

    // The six weeks end on 05/08: a step of the ladder, or the duty itself, lies outside.
    [Theory]
    [InlineData(2025, 7, 15, null, null)]
    [InlineData(2025, 8, 5, "ladder.outside-calendar/report", "officer")]
    [InlineData(2025, 8, 6, "duty.outside-calendar/report", "")]
    [InlineData(9999, 12, 31, "duty.outside-calendar/report", "")]
    [InlineData(1970, 1, 1, "duty.outside-calendar/report", "")]
    [InlineData(1, 1, 1, "duty.outside-calendar/report", "")]
    public void A_duty_that_leads_outside_the_calendar_is_told_in_every_engine_and_read_as_it_is_written(int year, int month, int day, string? told, string? steps)
    {
        var at = new LocalDateTime(2025, 8, 5, 9, 0);
        var duty = new Duty("report", "one-stop", new("Báo cáo", "Report"), new DueMoment(new(year, month, day)));
        var options = new ReviewOptions { Duties = [duty] };
        var review = Review.Run(Caseload.At(at, [], Short), at, options);
        Assert.Equal(told is null ? [] : [told], review.UndeterminedDuties.Select(part => part.Id));
        Assert.Equal(new LocalDate(year, month, day) < at.Date, review.DutyAlerts.Count == 1);
        Assert.Equal(steps ?? string.Join(' ', review.DutyNotices.Select(notice => notice.Step.Id)), string.Join(' ', review.DutyNotices.Select(notice => notice.Step.Id)));

        var monitor = new Monitor(Short, at.PlusDays(-20), options);
        monitor.AdvanceTo(at);
        Conclusion[] expected = [.. review.DutyAlerts, .. review.DutyNotices, .. review.UndeterminedDuties];
        Assert.Equal(expected.Select(one => one.Id), monitor.Snapshot.AboutDuty("report").Select(one => one.Id));
        using var session = NRules.AdminReformRules.Compile(Short, options).Open(at.PlusDays(-20));
        session.PutDuties(duty);
        session.AdvanceTo(at);
        Assert.Equal(review.UndeterminedDuties, session.UndeterminedDuties);

        // Done, nothing is open any more; switched off, nobody asks.
        Assert.Empty(Review.Run(Caseload.At(at, [], Short), at, new() { Duties = [duty with { DoneAt = at }] }).UndeterminedDuties);
        var off = PolicyHistory.Of(RulePolicy.Default with { Settings = [new(duty.Rule.Id, IsOn: false)] });
        Assert.Empty(Review.Run(Caseload.At(at, [], Short), at, options with { Policies = off }).UndeterminedDuties);
    }

    private static Dossier DueTheDayAfter(LocalDate accepted) => Dossier.Replay(
        new("d-1", "1.001193", "one-stop", "one-stop", "civil status", Channel.Counter),
        [new Accepted(accepted.At(new LocalTime(9, 0)), TimeLimit.Parse("01 ngày làm việc"))]);
}
