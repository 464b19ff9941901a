using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Processes;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Conformance;
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
        var process = new InternalProcess(
            "1.001193",
            [
                new(
                    new Validity(new(2025, 1, 1)),
                    [new("usual", TimeLimit.WorkingDays(10))],
                    [new("", [StepProcesses.Step("A", "01 ngày", []), StepProcesses.Step("B", "01 ngày", ["A"]), StepProcesses.Step("C", "01 ngày", ["B"]), StepProcesses.Step("D", "01 ngày", ["C"])])]),
            ]);
        var start = new LocalDateTime(2025, 7, 1, 9, 0);
        DossierEvent[] events = [new Accepted(start, TimeLimit.WorkingDays(10)), new StepRecorded(start.PlusHours(1), "D")];
        Assert.Equal(
            ["step.skipped/d-1/B#1/20250701T100000", "step.skipped/d-1/C#1/20250701T100000"],
            Found(RuleIds.StepSkipped, start.PlusHours(4), [process], events).Select(finding => finding.Id).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<Finding> Found(string rule, LocalDateTime at, params DossierEvent[] events) => Found(rule, at, [], events);

    private static IEnumerable<Finding> Found(string rule, LocalDateTime at, ValueList<InternalProcess> processes, DossierEvent[] events) => Review.Run(
        Caseload.At(at, [Dossier.Replay(new("d-1", "1.001193", "A", "A", "hộ tịch", Channel.Counter), events)], Calculator),
        at,
        new() { Processes = processes }).Findings.Where(finding => finding.Rule.Id == rule);
}
