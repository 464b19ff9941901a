using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Processes;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Conformance;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Findings;

/// <summary>What findings say and what they rest on.</summary>
public sealed class FindingWordsTests
{
    private static readonly DeadlineCalculator Calculator = DeadlineCalculator.VietnamCivilService;

    /// <summary>Every rule, the first time that it finds something in the fixed caseloads.</summary>
    [Fact]
    public void Whatever_is_found_names_its_dossier_in_both_languages_and_rests_on_events_of_it()
    {
        Dictionary<string, Finding> first = [];
        var options = Offices.Of("a rule of its own") with { IncludeEnded = true };
        LocalDateTime[] moments = [.. Enumerable.Range(0, 215).Select(step => new LocalDateTime(2025, 7, 1, 8, 30).PlusHours(8 * step)), new(2026, 7, 3, 8, 30)];
        foreach (var finding in moments.SelectMany(at => Review.Run(Caseload.At(at, Caseloads.Stages, Offices.Calculator), at, options).Findings))
        {
            first.TryAdd(finding.Rule.Id, finding);
        }

        Assert.Contains(RuleIds.ProcessEndangered, first.Keys);
        Assert.All(first.Values, finding =>
        {
            Assert.Contains(finding.Dossier.Id, finding.Message.Vietnamese, StringComparison.Ordinal);
            Assert.Contains(finding.Dossier.Id, finding.Message.English, StringComparison.Ordinal);
            Assert.Equal($"{finding.Id}: {finding.Message.English}", finding.ToString());
            Assert.Subset(finding.Dossier.Events.ToHashSet(), finding.Evidence.ToHashSet());
        });
    }

    /// <summary>Accepted and told at once, ready and told a day late: the second change and its telling, not the first.</summary>
    [Fact]
    public void A_change_told_late_rests_on_the_change_and_on_its_telling_alone()
    {
        var (ready, told) = (new ResultReady(new(2026, 7, 13, 16, 0)), new StatusTold(new(2026, 7, 14, 8, 0)));
        var finding = Assert.Single(Found("dossier.status-not-told", told.At, new Accepted(new(2026, 7, 2, 9, 0), TimeLimit.WorkingDays(10)), new StatusTold(new(2026, 7, 2, 9, 10)), ready, told));
        Assert.Equal([ready, told], finding.Evidence);
    }

    /// <summary>From A straight to D: B and C were passed over, each once.</summary>
    [Fact]
    public void Each_step_that_was_passed_over_is_told_with_its_own_run()
    {
        var process = Process(
            StepProcesses.Step("A", "01 ngày", []), StepProcesses.Step("B", "01 ngày", ["A"]), StepProcesses.Step("C", "01 ngày", ["B"]), StepProcesses.Step("D", "01 ngày", ["C"]));
        var start = new LocalDateTime(2025, 7, 1, 9, 0);
        DossierEvent[] events = [new Accepted(start, TimeLimit.WorkingDays(10)), new StepRecorded(start.PlusHours(1), "D")];
        Assert.Equal(
            ["step.skipped/d-1/B#1/20250701T100000", "step.skipped/d-1/C#1/20250701T100000"],
            Found(RuleIds.StepSkipped, start.PlusHours(4), [process], events).Select(finding => finding.Id).Order(StringComparer.Ordinal));
    }

    /// <summary>The whole ends on Thursday 09/07; B takes two days, so A, which may take till Wednesday, must end on Tuesday.</summary>
    [Fact]
    public void What_endangers_the_whole_says_when_the_step_must_end()
    {
        var process = Process(StepProcesses.Step("A", "02 ngày làm việc", []), StepProcesses.Step("B", "02 ngày làm việc", ["A"]));
        var start = new LocalDateTime(2026, 7, 6, 8, 0);
        var finding = Assert.Single(Found(RuleIds.ProcessEndangered, start, [process], [new Accepted(start, TimeLimit.WorkingDays(3))]));

        Assert.Contains("phải xong chậm nhất 24:00 07/07/2026 thì hồ sơ mới kịp hạn 09/07/2026; hạn của bước là 08/07/2026", finding.Message.Vietnamese, StringComparison.Ordinal);
        Assert.Contains("must end by 24:00 07/07/2026 for the dossier to be on time, 09/07/2026; the step is due 08/07/2026", finding.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_about_a_step_rests_on_what_began_and_stopped_steps()
    {
        var start = new LocalDateTime(2025, 7, 1, 9, 0);
        DossierEvent[] events =
        [
            new Accepted(start, TimeLimit.WorkingDays(10)), new StatusTold(start.PlusMinutes(5)), new Forwarded(start.PlusMinutes(10), "A"), new StepRecorded(start.PlusHours(1), "C"),
            new SupplementAsked(start.PlusHours(2)), new Supplemented(start.PlusHours(3)),
        ];
        var process = Process(StepProcesses.Step("A", "01 ngày", []), StepProcesses.Step("B", "01 ngày", ["A"]), StepProcesses.Step("C", "01 ngày", ["B"]));
        Assert.Equal(
            events.Where(happened => happened is not StatusTold), Assert.Single(Found(RuleIds.StepSkipped, start.PlusHours(4), [process], events)).Evidence);
    }

    /// <summary>A regime of the caller's may lack a figure: the rule cites what stands in its place.</summary>
    [Fact]
    public void A_rule_cites_what_stands_in_the_place_of_a_figure_that_the_regime_lacks()
    {
        var regime = Regimes.Known.At(new(2026, 7, 1));
        Assert.Equal(regime.AppraisalSupplementRequestsAllowed!.Source, RuleOf(RuleIds.SecondSupplement).CitationUnder(regime with { SupplementRequestsAllowed = null }));
        Assert.Null(RuleOf(RuleIds.SecondSupplement).CitationUnder(regime with { SupplementRequestsAllowed = null, AppraisalSupplementRequestsAllowed = null }));
        Assert.Equal((regime.SupplementEffect!.Source, regime.ClockStart), (RuleOf(RuleIds.StopAtClosing).CitationUnder(regime), RuleOf(RuleIds.StopAtClosing).CitationUnder(regime with { SupplementEffect = null })));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void The_clock_was_stopped_more_than_once_from_the_second_time_on(int stops, bool holds)
    {
        var start = new LocalDateTime(2025, 7, 1, 9, 0);
        var monitor = new Monitor(Calculator, start.PlusDays(3));
        monitor.Put(DossierOf(
        [
            new Accepted(start, TimeLimit.WorkingDays(10)),
            .. Enumerable.Range(1, stops).SelectMany(stop => new DossierEvent[] { new DutyAsked(start.PlusHours(stop), SuspendsLimit: true), new DutyMet(start.PlusHours(stop).PlusMinutes(30)) }),
        ]));
        Assert.Equal(holds, monitor.Explain("d-1", RuleIds.StopAtClosing).Conditions.Single(condition => condition.Words.English == "The clock was stopped more than once.").Holds);
    }

    /// <summary>A rule that holds under any regime is given none.</summary>
    [Fact]
    public void A_rule_about_the_due_moment_is_given_the_regime_only_where_it_needs_one()
    {
        foreach (var needs in new[] { false, true })
        {
            var rule = new RegimeRule(needs);
            Review.Run(
                Caseload.At(new(2025, 7, 20, 9, 0), [DossierOf(new Accepted(new(2025, 7, 1, 9, 0), TimeLimit.WorkingDays(10)))], Calculator), new(2025, 7, 20, 9, 0), new() { Catalogue = RuleCatalogue.Of(rule) });
            Assert.NotEmpty(rule.Given);
            Assert.All(rule.Given, given => Assert.Equal(needs, given is not null));
        }
    }

    /// <summary>Due on Tuesday 15/07; what is asked for after that moves nothing, so it has been overdue since Wednesday, whenever the supplement came.</summary>
    [Fact]
    public void What_is_overdue_stays_so_since_its_due_day_whatever_is_asked_for_later()
    {
        DossierEvent[] events = [new Accepted(new(2025, 7, 1, 9, 0), TimeLimit.WorkingDays(10)), new SupplementAsked(new(2025, 7, 18, 9, 0)), new Supplemented(new(2025, 7, 22, 9, 0))];
        Assert.Equal(new LocalDateTime(2025, 7, 16, 0, 0), Assert.Single(Found(RuleIds.Overdue, new(2025, 7, 24, 9, 0), events)).Since);
    }

    private static DossierRule RuleOf(string id) => RuleCatalogue.Default.Rules.Single(rule => rule.Id == id);

    private static InternalProcess Process(params ProcessStep[] steps) =>
        new("1.001193", [new(new Validity(new(2025, 1, 1)), [new("usual", TimeLimit.WorkingDays(10))], [new("", ValueList.From(steps))])]);

    private static Dossier DossierOf(params DossierEvent[] events) => Dossier.Replay(new("d-1", "1.001193", "A", "A", "hộ tịch", Channel.Counter), events);

    private static IEnumerable<Finding> Found(string rule, LocalDateTime at, params DossierEvent[] events) => Found(rule, at, [], events);

    private static IEnumerable<Finding> Found(string rule, LocalDateTime at, ValueList<InternalProcess> processes, DossierEvent[] events) => Review.Run(
        Caseload.At(at, [DossierOf(events)], Calculator),
        at,
        new() { Processes = processes }).Findings.Where(finding => finding.Rule.Id == rule);

    private sealed class RegimeRule(bool onlyWhereProvided) : DueRule(
        "own.regime", new("vi", "en"), new("vi", "en"), Severity.Notice, regime => regime.ClockStart, [SharedConditions.Due], onlyWhereProvided)
    {
        internal List<Regime?> Given { get; } = [];

        protected internal override LocalizedText Tell(Finding finding) => new("vi", "en");

        protected override Window? WindowAround(DueMoment due, RulePolicy policy, Regime? regime, DeadlineCalculator calculator)
        {
            Given.Add(regime);
            return new(due.FirstMomentAfter(), null, due.End);
        }
    }
}
