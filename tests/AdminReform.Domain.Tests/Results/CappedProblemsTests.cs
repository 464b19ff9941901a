using AdminReform.Agencies;
using AdminReform.Indices;
using AdminReform.Information;
using AdminReform.OnTime;
using AdminReform.Plans;
using AdminReform.Procedures;
using AdminReform.Processes;
using AdminReform.Reports;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Results;

/// <summary>Every check that finds much lists as many problems as it is asked for and counts the rest; what it holds does not follow what is wrong.</summary>
public sealed class CappedProblemsTests
{
    private const int Faults = 3_000;

    private static readonly LocalizedText Name = new("tên", "name");
    private static readonly LocalDate First = new(2020, 1, 1);

    // Each with as many faults as are said above.
    private static readonly Dictionary<string, Func<int, ValueList<Problem>>> Checks = new()
    {
        ["a register"] = most => AgencyDirectory.Create([], Enumerable.Range(0, Faults).Select(i => new RoleHolding("an", AgencyRole.Deputy, $"none {i}", new(First))), maximumProblems: most).Problems,
        ["a plan"] = most => PlanLint.Check(Plan, [], most),
        ["figures of no target"] = most => PlanLint.Check(Figures.Plan(), Strays, most),
        ["figures that differ"] = most => PlanLint.Conflicts(
            Enumerable.Range(0, Faults).SelectMany(i => new[] { Figures.Level(First.PlusDays(i), 1), Figures.Level(First.PlusDays(i), 2) }), most),
        ["an assessment"] = most => Figures.Plan().Assess([.. Strays], new Dictionary<string, Outlook>(), First, most).Problems,
        ["an information plan"] = most => KnownInformationPlans.Hanoi105.Check([], [.. Enumerable.Range(0, Faults).Select(i => new DutyReport($"none {i}", First, First.AtMidnight()))], most),
        ["a roll-up"] = most => PeriodReport.RollUp(
            Enumerable.Range(0, Faults + 1).Select(i => PeriodReport.Empty(ReportingPeriod.Month(2025, i == 0 ? 7 : 8), CountingPolicy.Default)), most).Problems,
        ["a series of an index"] = most => IndexSeries.Create(IndexDefinition.Papi, "Hà Nội", Enumerable.Range(0, Faults).Select(i => new IndexYear(10_000 + i, Figures.Report)), most).Problems,
        ["marks of the one-stop"] = most => OneStopCriteria.Evaluate(
            [[.. Enumerable.Repeat(7, Faults)], .. Enumerable.Repeat(ValueList.Create<int>([]), OneStopCriteria.All.Count - 1)], OneStopPeriod.Year(2020), most).Problems,
        ["a procedure"] = most => ProcedureCheck.Run(Enumerable.Repeat(new Procedure(ProcedureCode.Parse("1.001193"), []), (Faults / 2) + 1), most),
        ["a process"] = most => ProcessCheck.Run(
            ProcessExamples.Of("10 ngày làm việc", [.. Enumerable.Range(0, Faults).Select(i => new ProcessStep($"s{i}", StepLimit.Create("01 giờ làm việc").Value))]), maximumProblems: most),
    };

    public static TheoryData<string, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, int>();
            foreach (var name in Checks.Keys)
            {
                foreach (var most in new[] { 2, 999, 5_000 })
                {
                    cases.Add(name, most);
                }
            }

            return cases;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void It_lists_as_many_as_were_asked_for_and_counts_the_rest(string name, int most)
    {
        var (all, some) = (Checks[name](int.MaxValue), Checks[name](most));

        Assert.InRange(all.Count, Faults, Faults + 2);
        if (most >= all.Count)
        {
            Assert.Equal(all, some);
            return;
        }

        Assert.Equal(all.Take(most), some.Take(most));
        Assert.Equal(("problems.more", $"There are {all.Count - most} more problems, which are not listed."), (some[most].Code, some[most].Message.English));
        Assert.Equal(most + 1, some.Count);
    }

    [Fact]
    public void None_at_all_cannot_be_asked_for() => Assert.All(Checks.Values, check => Assert.Throws<ArgumentOutOfRangeException>(() => check(0)));

    private static IEnumerable<Measurement> Strays => Enumerable.Range(0, Faults).Select(i => Figures.Level(First, 1) with { Indicator = $"none {i}" });

    private static Plan Plan => Figures.Plan() with
    {
        Targets = [.. Enumerable.Range(0, Faults).Select(i => Figures.Target(new WordsShape()) with { Id = $"t{i}", Owner = null })],
    };
}
