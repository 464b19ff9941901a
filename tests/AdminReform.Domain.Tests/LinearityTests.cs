using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Information;
using AdminReform.Law;
using AdminReform.Plans;
using AdminReform.Procedures;
using AdminReform.Processes;
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
        ["versions without a gap"] = n =>
        {
            var procedure = new Procedure(ProcedureCode.Parse("1.001193"), [.. Enumerable.Range(0, n).Select(i => new ProcedureVersion(Span(i), Name, Name))]);
            return () => ProcedureCheck.Run(procedure);
        },
    };

    public static TheoryData<string> Names => [.. Checks.Keys];

    [Theory, MemberData(nameof(Names))]
    public void What_a_check_makes_grows_as_its_input(string name)
    {
        Checks[name](64)();
        var made = new[] { 256, 512, 1_024, 2_048 }.Select(n => MadeBy(Checks[name](n))).ToArray();

        Assert.All(made.Zip(made.Skip(1)), pair => Assert.True(pair.Second < 2.9 * pair.First, $"{name}: {string.Join(", ", made)} bytes"));
    }

    [Fact]
    public void The_days_of_a_parent_are_looked_at_by_halves()
    {
        var looks = new[] { 250, 500, 1_000, 2_000 }.Select(n =>
        {
            Agency[] agencies = [.. Enumerable.Range(0, n).Select(i => Commune("parent", Span(2 * i))), .. Enumerable.Range(0, n).Select(i => Commune($"unit {i}", Span(2 * i)) with { Parent = "parent" })];
            Assert.Empty(AgencyDirectoryCheck.Run(AgencyDirectory.Create(agencies).Value, out var count));
            return (Count: count, Size: n);
        }).ToArray();

        Assert.All(looks, look => Assert.InRange(look.Count, look.Size, 16L * look.Size));
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

    [Fact]
    public void A_plan_with_more_targets_of_one_indicator_than_are_compared_says_from_where_on()
    {
        var plan = PlanOf(Enumerable.Range(0, 400).Select(i => Target($"t{i}", "i")));
        Assert.Equal("t250", Assert.Single(PlanLint.Check(plan with { Parent = plan }, []), problem => problem.Code == "plans.lint.parent-complex").Path);
    }

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
