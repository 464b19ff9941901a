using AdminReform.Agencies;
using AdminReform.Calendars;
using AdminReform.Counting;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Information;
using AdminReform.Law;
using AdminReform.Plans;
using AdminReform.Procedures;
using AdminReform.Processes;
using AdminReform.Reports;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform;

/// <summary>What checks look at, and what they make on the way, grows as their input does: counted at n, 2n, 4n and 8n, never timed.</summary>
public sealed class LinearityTests
{
    private static readonly LocalizedText Name = new("tên", "name");
    private static readonly LocalDate First = new(2000, 1, 1);

    private static readonly Dictionary<string, Func<int, Func<object>>> Checks = new()
    {
        ["a parent described often, with as many units below it"] = n =>
        {
            Agency[] agencies =
            [
                .. Enumerable.Range(0, n).Select(i => Commune("parent", Span(i))),
                .. Enumerable.Range(0, n).Select(i => Commune($"unit {i}", Span(i)) with { Parent = "parent" }),
            ];
            return () => AgencyDirectory.Create(agencies, [.. agencies.Select(agency => new RoleHolding(agency.Id, AgencyRole.Deputy, agency.Id, agency.Validity))]);
        },
        ["a person absent often"] = n => () => AgencyDirectory.Create([], null, Enumerable.Range(0, n).Select(i => new Substitution("an", "bình", Span(i)))),
        ["targets with figures of their own"] = n =>
        {
            var (plan, figures) = (PlanOf(Enumerable.Range(0, n).Select(i => Target($"t{i}", $"i{i}"))), Enumerable.Range(0, n).Select(i => Level($"i{i}")).ToList());
            return () => PlanLint.Check(plan, figures);
        },
        ["tiers with figures of their own"] = n =>
        {
            var tiers = new TieredShape([.. Enumerable.Range(0, n).Select(i => new Tier($"s{i}", Name, Growing))]);
            var (plan, figures) = (PlanOf([Target("t", "i") with { Shape = tiers }]), Enumerable.Range(0, n).Select(i => Level("i") with { Subject = $"s{i}" }).ToList());
            return () => (PlanLint.Check(plan, figures), plan.Assess(figures, new Dictionary<string, Outlook>(), new(2022, 12, 31)));
        },
        ["figures that belong to no target"] = n =>
        {
            var (plan, figures) = (PlanOf(Enumerable.Range(0, n).Select(i => Target($"t{i}", $"i{i}"))), Enumerable.Range(0, n).Select(i => Level($"other {i}")).ToList());
            return () => (PlanLint.Check(plan, figures), plan.Assess(figures, new Dictionary<string, Outlook>(), new(2022, 12, 31)));
        },
        ["a parent plan with the same indicators"] = n =>
        {
            var plan = PlanOf(Enumerable.Range(0, n).Select(i => Target($"t{i}", $"i{i}")));
            return () => PlanLint.Check(plan with { Parent = plan }, []);
        },
        ["outputs and reports that the plan does not have"] = n =>
        {
            var plan = KnownInformationPlans.Hanoi105 with { Units = [.. Enumerable.Range(0, n).Select(i => $"unit {i}")] };
            var outputs = Enumerable.Range(0, n).Select(i => new InformationOutput(InformationChannel.Press, Name, new(1, Qualifier.Exact), $"other {i}", Figures.Report)).ToList();
            return () => plan.Check(outputs, [.. Enumerable.Range(0, n).Select(i => new DutyReport($"other {i}", First, First.AtMidnight()))]);
        },
        ["steps one after the other, each in a stage of its own"] = n =>
        {
            var version = ProcessExamples.Series("10 ngày làm việc").Versions[0] with
            {
                Stages = [.. Enumerable.Range(0, n).Select(i => new ProcessStage($"stage {i}", [ProcessExamples.Step($"s{i}", "01 ngày")]) { Limit = StepLimit.Create("01 ngày").Value })],
            };
            return () => ProcessCheck.Run(new("p", [version]));
        },
        ["legs, citations and commitments"] = n =>
        {
            var procedure = new Procedure(ProcedureCode.Parse("1.001193"), [VersionOf(n)]);
            return () => ProcedureCheck.Run(procedure);
        },
        ["faults of a register"] = n =>
        {
            Agency[] agencies = [.. Enumerable.Range(0, n).Select(i => Commune("", Span(0)) with { Parent = $"none {i}" })];
            return () => AgencyDirectory.Create(agencies, [.. Enumerable.Range(0, n).Select(i => new RoleHolding("an", AgencyRole.Head, $"none {i}", Span(0)))]);
        },
        ["heads of an agency one after the other, asked for by day"] = n =>
        {
            var agency = Commune("one", new(First)) with { Kind = AgencyKind.OneStop };
            var directory = AgencyDirectory.Create([agency], [.. Enumerable.Range(0, n).Select(i => new RoleHolding($"head {i}", AgencyRole.Head, "one", Span(i)))]).Value;
            return () => Enumerable.Range(0, n).Select(i => (directory.HeadOf("one", Span(i).From), directory.ChainOf("one", Span(i).From), directory.AgencyOf($"head {i}", Span(i).From))).ToList();
        },
        ["successors of an agency described often"] = n =>
        {
            var directory = AgencyDirectory.Create([.. Enumerable.Range(0, n).Select(i => Commune("one", Span(2 * i)))]).Value;
            return () => Enumerable.Range(0, n).Select(i => directory.Competent("one", Span((2 * i) + 1).From)).ToList();
        },
        ["opinions answered in reverse"] = n =>
        {
            DossierEvent[] events =
            [
                new Accepted(DossierExamples.Start, TimeLimit.WorkingDays(10)),
                .. Enumerable.Range(0, n).Select(i => new OpinionAsked(DossierExamples.Start.PlusMinutes(i), $"agency {i}")),
                .. Enumerable.Range(0, n).Select(i => new OpinionGiven(DossierExamples.Start.PlusMinutes(n + i), $"agency {n - 1 - i}")),
            ];
            return () => Dossier.Replay(DossierExamples.Header, events);
        },
        ["opinions not answered, and a history recorded twice and taken back"] = n =>
        {
            DossierEvent[] asked = [.. Enumerable.Range(0, n).Select(i => new OpinionAsked(DossierExamples.Start.PlusMinutes(i), $"agency {i}"))];
            return () => Dossier.Replay(DossierExamples.Header, [
                new Accepted(DossierExamples.Start, TimeLimit.WorkingDays(10)), .. asked, .. asked,
                .. asked.Select(item => new TakenBack(DossierExamples.Start.PlusMinutes(n), item, "an", "nhầm")),
            ]).PendingOpinions;
        },
        ["units that had a dossier one after the other"] = n =>
        {
            var dossier = Dossier.Replay(DossierExamples.Header, [
                new Accepted(DossierExamples.Start, TimeLimit.WorkingDays(10)),
                .. Enumerable.Range(0, n).Select(i => new Forwarded(DossierExamples.Start.PlusHours(i), $"unit {i}")),
            ]);
            return () => (dossier.TimeSpent(DeadlineCalculator.VietnamCivilService.Time, DossierExamples.Start.PlusHours(n)), dossier.GetHoldings(), dossier.GetStatusChanges());
        },
        ["limits over changed days"] = n =>
        {
            var before = DeadlineCalculator.VietnamCivilService;
            var calendar = new WorkingCalendar(before.Time.Calendar.Definition with
            {
                LocalDays = [.. Enumerable.Range(0, n).Select(i => new LocalDay(new LocalDate(2010, 3, 1).PlusDays(3 * i), false, Name))],
            });
            var change = new CalendarChange(before, new DeadlineCalculator(new WorkingTime(calendar, before.Time.Hours), before.Regimes));
            RunningLimit[] limits = [.. Enumerable.Range(0, n).Select(i => new RunningLimit($"{i}", new(new LocalDate(2010, 3, 1).PlusDays(3 * i).AtMidnight(), TimeLimit.WorkingDays(3))))];
            return () => change.Moves(limits).ToList();
        },
        ["regimes amended often, asked for by day"] = n =>
        {
            var regimes = Enumerable.Range(0, n).Aggregate(Regimes.Known, (known, i) => i < 64 ? known.With(
                RegimeFigures.ApologyLeadDays, new(new LocalDate(2025, 7, 1).PlusDays(10 * i), new LocalDate(2025, 7, 5).PlusDays(10 * i)), new Cited<int>(2, Figures.Instrument.Cite())) : known);
            return () => Enumerable.Range(0, n).Select(i => regimes.Find(new LocalDate(2025, 7, 1).PlusDays(i))).ToList();
        },
        ["milestones with figures"] = n =>
        {
            var target = Figures.Target(new MilestoneShape([.. Enumerable.Range(0, n).Select(i => new Milestone(First.PlusDays(i), Figures.AtLeast(50)))]));
            Measurement[] figures = [.. Enumerable.Range(0, n).Select(i => Figures.Level(First.PlusDays(i), 80))];
            return () => target.Assess(figures, null, First.PlusDays(n));
        },
        ["a whole and its parts, one of them misprinted"] = n => Misprinted(n, ReportColumn.Received, ReportColumn.Resolved, ReportColumn.Pending),
        ["a whole and its parts of which one column was published"] = n => Misprinted(n, ReportColumn.Resolved),
        ["periods one after the other, one of them misprinted"] = n =>
        {
            PublishedReport[] months = [.. Enumerable.Range(0, n).Select(i => ReportOf($"{i}", (ReportColumn.CarriedOver, i == n / 2 ? 8 : 7), (ReportColumn.Pending, 7)))];
            return () => JointReconciliation.Of(months.Zip(months.Skip(1), ReportLink.Periods));
        },
        ["years of a ratio with figures and outlooks"] = n =>
        {
            var target = Figures.Target(new RatioShape(Figures.AtLeast(90), new(new(2000, 1, 1), new(2000 + n, 12, 31)), RatioTerm.EachYear));
            Measurement[] figures = [.. Enumerable.Range(0, n).Select(i => Figures.Share(new(2000 + i, 12, 31), 95, 100))];
            var outlook = new SubjectOutlooks([.. Enumerable.Range(0, n).Select(i => new SubjectOutlook($"{2000 + i}", new VolumeOutlook(100, 100)))]);
            return () => target.Assess(figures, outlook, new(2000 + n, 12, 31));
        },
        ["years of a ranking"] = n =>
        {
            var target = Figures.RankTarget(new(Threshold.AtLeast(0), 2000, 2000 + n, RankGainReading.EveryYear));
            Measurement[] figures = [.. Enumerable.Range(0, n).Select(i => Figures.Rank(2000 + i, 1 + (i % 63)))];
            return () => target.Assess(figures, null, new(2000 + n, 12, 31));
        },
        ["areas, tasks, duties and reports of a plan of information"] = n =>
        {
            var known = KnownInformationPlans.Hanoi105;
            var plan = known with
            {
                Areas = [.. Enumerable.Range(0, n).Select(i => new ContentArea($"a{i}", Name))],
                Tasks = [.. Enumerable.Range(0, n).Select(i => new InformationTask($"a{n - i}", InformationChannel.Press, $"u{i}"))],
                Duties = [.. Enumerable.Range(0, n).Select(i => known.Duties[0] with { Id = $"d{i}", Unit = $"u{i}" })],
            };
            DutyReport[] reports = [.. Enumerable.Range(0, n).Select(i => new DutyReport($"d{n - i}", First, First.AtMidnight()))];
            return () => (plan.Gaps([], reports), plan.Check([], reports));
        },
        ["rounds of a process, and steps of another version"] = n =>
        {
            var process = ProcessExamples.Series("100 ngày làm việc", "01 ngày", "01 ngày");
            process = process with { Versions = [.. process.Versions, .. ProcessExamples.Of("1 ngày làm việc", [.. Enumerable.Range(0, n).Select(i => ProcessExamples.Step($"other {i}", "01 ngày"))]).Versions.Select(other => other with { Validity = new(new(2019, 1, 1), new(2019, 12, 31)) })] };
            var clock = new ProcessClock(process, DeadlineCalculator.VietnamCivilService);
            var dossier = ProcessExamples.Dossier([
                new Accepted(DossierExamples.Start, TimeLimit.WorkingDays(100)),
                .. Enumerable.Range(0, n).Select(i => new StepRecorded(DossierExamples.Start.PlusMinutes(i), (i % 4) switch { 0 or 2 => "B", 1 => "A", _ => $"other {i}" })),
            ]);
            return () => (ControlSlip.Of(clock.Run(dossier, DossierExamples.Start.PlusMinutes(n))!), OfficerAgenda.All([dossier], [process], DeadlineCalculator.VietnamCivilService, DossierExamples.Start.PlusMinutes(n)));
        },
        ["reports of many agencies, and each twice"] = n =>
        {
            var one = PeriodReport.Empty(ReportingPeriod.Month(2025, 7), OnTime.CountingPolicy.Default);
            PeriodReport[] reports = [.. Enumerable.Range(0, n).Select(i => i % 2 == 0 ? one : PeriodReport.Empty(ReportingPeriod.Month(2025, 8), OnTime.CountingPolicy.Default))];
            return () => PeriodReport.RollUp(reports);
        },
        ["versions without a gap"] = n =>
        {
            var procedure = new Procedure(ProcedureCode.Parse("1.001193"), [.. Enumerable.Range(0, n).Select(i => new ProcedureVersion(Span(i), Name, Name))]);
            return () => ProcedureCheck.Run(procedure);
        },
    };

    public static TheoryData<string> Names => [.. Checks.Keys];

    /// <summary>The work of a name for so many things, prepared; also called by the name of the method in a copy that counts.</summary>
    public static Func<object> Work(string name, int size) => Checks[name](size);

    [Theory, MemberData(nameof(Names))]
    public void What_a_check_does_grows_as_its_input(string name) =>
        Counted.AssertGrowsAsItsInput(name, Counted.Operations(typeof(LinearityTests), name, 256, 512, 1_024, 2_048), "operations");

    [Theory, MemberData(nameof(Names))]
    public void What_a_check_makes_grows_as_its_input(string name)
    {
        Checks[name](64)();
        Counted.AssertGrowsAsItsInput(name, [.. new[] { 256, 512, 1_024, 2_048 }.Select(n => MadeBy(Checks[name](n)))], "bytes");
    }

    [Property(MaxTest = 300)]
    public void Spans_together_answer_as_one_after_the_other(byte[] starts, byte[] lengths, byte first, byte? length)
    {
        Validity[] spans = [.. starts.Zip(lengths, (start, days) => Of(start % 40, days % 9 == 8 ? null : days % 9))];
        var asked = Of(first % 40, length % 20);
        var (merged, days) = (new MergedSpans(spans), Enumerable.Range(0, 80).Select(day => First.PlusDays(day)).ToArray());

        Assert.Equal(asked.IsCoveredBy(spans), merged.Cover(asked));
        Assert.Equal(days.Any(day => asked.Contains(day) && spans.Any(span => span.Contains(day))), merged.Overlap(asked));
        Assert.Equal(spans.Any(span => span.To is not { } end || end > asked.From), merged.GoOnAfter(asked.From));

        var items = new DatedItems<string>(Enumerable.Range(0, spans.Length).Select(i => $"{i}"), id => spans[int.Parse(id, System.Globalization.CultureInfo.InvariantCulture)]);
        Assert.Equal(spans.Index().OrderBy(span => span.Item.From).Where(span => span.Item.Contains(asked.From)).Select(span => $"{span.Index}").FirstOrDefault(), items.On(asked.From));

        static Validity Of(int start, int? days) => new(First.PlusDays(start), days is { } count ? First.PlusDays(start + count) : null);
    }

    // Two ways around each step: as many paths as there are steps to the power of two, and each step is looked at once.
    [Fact]
    public void What_comes_before_a_step_is_looked_at_once_however_many_paths_lead_there()
    {
        var looks = new[] { 50, 100, 200, 400 }.Select(n =>
        {
            ProcessStep[] steps = [.. Enumerable.Range(0, n).Select(i => ProcessExamples.Step($"s{i}", "01 ngày") with { After = [.. Enumerable.Range(1, 2).Where(back => back <= i).Select(back => $"s{i - back}")] })];
            var version = ProcessExamples.Of("10 ngày làm việc", steps).Versions[0];
            var left = ProcessCheck.MostLooks;
            Assert.False(new ProcessPlan(version, version.Cases[0]).Follows(n - 1, n, ref left));
            Assert.DoesNotContain(ProcessCheck.Run(new("p", [version])), problem => problem.Code.StartsWith("process.return", StringComparison.Ordinal));
            return (Count: ProcessCheck.MostLooks - left, Size: n);
        }).ToArray();

        Assert.All(looks, look => Assert.InRange(look.Count, look.Size, 2 * look.Size));
    }

    [Fact]
    public void A_process_with_more_returns_or_cases_than_are_looked_at_says_from_where_on()
    {
        const int Steps = 2_000;
        ProcessStep[] steps = [.. Enumerable.Range(0, Steps).Select(i => ProcessExamples.Step($"s{i}", "01 ngày") with { Returns = i == 0 ? [] : [new("s0", 1)] })];
        var version = ProcessExamples.Of("10 ngày làm việc", steps).Versions[0];

        var problems = ProcessCheck.Run(new("p", [version]));
        Assert.Single(problems, problem => problem.Code == "process.return.complex");

        var many = version with { Cases = [.. Enumerable.Range(0, 501).Select(i => new ProcessCase($"c{i}", TimeLimit.WorkingDays(10)))], Stages = [new("", [.. steps.Select(step => step with { Returns = [] })])] };
        Assert.Equal("versions[0].cases[500]", Assert.Single(ProcessCheck.Run(new("p", [many])), problem => problem.Code == "process.sum.complex").Path);
    }

    // One column of 400 parts does not add up, nor does another: any figure of the one may be wrong with any of the other.
    [Fact]
    public void Pairs_of_misprints_are_tried_up_to_a_number_and_it_is_said_that_not_all_were()
    {
        var parts = Enumerable.Range(0, 400).Select(i => ReportOf($"{i}", (ReportColumn.ResolvedLate, 2), (ReportColumn.PendingLate, 2))).ToList();
        var joint = JointReconciliation.Of(ReportLink.Parts(ReportOf("all", (ReportColumn.ResolvedLate, 801), (ReportColumn.PendingLate, 801)), parts));
        Assert.InRange(joint.Readings.Count, 2, JointSearch.MaximumPairs);
        Assert.False(joint.IsExhaustive);
    }

    // As many looks as there are targets times figures: the check, and the assessment, end and say so.
    [Fact]
    public void Targets_times_figures_of_one_indicator_are_looked_at_up_to_a_number_and_told_from_there_on()
    {
        var plan = PlanOf(Enumerable.Range(0, 4).Select(i => Target($"t{i}", "i")));
        Measurement[] figures = [.. Enumerable.Repeat(Level("i"), PlanProblems.MostLooks / 3)];

        Assert.Equal("t2", Assert.Single(PlanLint.Check(plan, figures), problem => problem.Code == "plans.figures.complex").Path);
        var assessed = plan.Assess(figures, new Dictionary<string, Outlook>(), new(2022, 12, 31));
        Assert.Equal("t2", Assert.Single(assessed.Problems, problem => problem.Code == "plans.figures.complex").Path);
        Assert.Equal(["t0", "t1"], assessed.Targets.Select(target => target.Target));
    }

    [Fact]
    public void A_plan_with_more_targets_of_one_indicator_than_are_compared_says_from_where_on()
    {
        var plan = PlanOf(Enumerable.Range(0, 400).Select(i => Target($"t{i}", "i")));
        Assert.Equal("t250", Assert.Single(PlanLint.Check(plan with { Parent = plan }, []), problem => problem.Code == "plans.lint.parent-complex").Path);
    }

    private static Func<object> Misprinted(int n, params ReportColumn[] columns)
    {
        var parts = Enumerable.Range(0, n).Select(i => ReportOf($"{i}", [.. columns.Select(column => (column, column == ReportColumn.Pending ? 0 : i == n / 2 && column == ReportColumn.Resolved ? 5L : 4))])).ToList();
        var whole = ReportOf("all", [.. columns.Select(column => (column, column == ReportColumn.Pending ? 0 : 4L * n))]);
        return () => JointReconciliation.Of(ReportLink.Parts(whole, parts));
    }

    private static PublishedReport ReportOf(string name, params (ReportColumn Column, long Count)[] figures) =>
        new(new(name, name), PublishedFigures.Create(figures.Select(figure => PublishedFigure.Of(figure.Column, figure.Count))).Value);

    private static GrowthShape Growing => new([new(2022, Fraction.Of(1, 100))], Fraction.One, GrowthReading.Points, GrowthBasis.YearBefore);

    private static Validity Span(int i) => new(First.PlusDays(10 * i), First.PlusDays((10 * i) + 9));

    private static Agency Commune(string id, Validity days) => new(id, Name, AgencyKind.PeoplesCommittee, AgencyLevel.Commune, days);

    private static Target Target(string id, string indicator) => Figures.Target(
        new MilestoneShape([new(new(2022, 12, 31), Figures.AtLeast(90))], new(new(2021, 1, 1), Fraction.Of(1, 2))), Indicator.InPercent(indicator, Name)) with
    { Id = id };

    private static Plan PlanOf(IEnumerable<Target> targets) => Figures.Plan() with { Targets = [.. targets] };

    private static Measurement Level(string indicator) => Figures.Level(new(2021, 12, 31), 80) with { Indicator = indicator };

    private static ProcedureVersion VersionOf(int n) => new(Span(0), Name, Name)
    {
        Limits = [new("usual", TimeLimit.WorkingDays(5))],
        Stages = [.. Enumerable.Range(0, n).Select(i => new LegStage([new($"leg {i}", Name, "H26.1", TimeLimit.WorkingDays(2)), new($"beside {i}", Name, "", TimeLimit.Days(3))]))],
        Basis = [.. Enumerable.Repeat(Instruments.Decree118.Cite("19"), n)],
        Commitments = [.. Enumerable.Range(0, n).Select(i => new CommittedLimit($"H{i}", TimeLimit.WorkingDays(9), InstrumentNumber.Parse("02/2026/QĐ-UBND"), Span(i)))],
    };

    private static long MadeBy(Func<object> check)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(check());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
