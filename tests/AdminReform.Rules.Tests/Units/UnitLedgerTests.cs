using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Reports;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using NodaTime;

namespace AdminReform.Rules.Units;

/// <summary>What a dossier adds to the counts of its unit, day by day against the definition, and in whatever order.</summary>
public sealed class UnitLedgerTests
{
    private static readonly DeadlineCalculator Calculator = DeadlineCalculator.VietnamCivilService;
    private static readonly ReportingPeriod July = ReportingPeriod.Month(2025, 7);

    /// <summary>A result counts as one just before the close on the last days of the month and of the month before it, as many as the policy says.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void A_result_of_the_last_days_of_a_month_is_kept_and_no_other(int lastDays)
    {
        var context = new RuleContext(Calculator, PolicyHistory.Of(RulePolicy.Default with { BulkLastDays = lastDays }));
        var ledger = new UnitLedger(context, July);
        HashSet<LocalDate> closing =
        [
            .. Enumerable.Range(0, lastDays).Select(day => new LocalDate(2025, 7, 14).PlusDays(-day)), .. Enumerable.Range(0, lastDays).Select(day => new LocalDate(2025, 6, 14).PlusDays(-day)),
        ];
        for (var day = new LocalDate(2025, 6, 1); day <= July.Last; day = day.PlusDays(1))
        {
            var entry = Entry("a", new Accepted(new(2025, 5, 30, 9, 0), TimeLimit.WorkingDays(30)), new ResultReady(day.At(new(10, 0))));
            var part = ledger.PartOf(entry, July.ClosesAt, new StepsAtHand(context));
            Assert.Equal(closing.Contains(day), part.Closing is not null);
            Assert.Equal(July.Contains(day), (part.Marks & UnitMarks.Resolved) != 0);
        }
    }

    /// <summary>A and B end in July, A twice after a return; the step that runs has not ended.</summary>
    [Fact]
    public void Every_run_of_a_step_that_ended_in_the_month_is_counted()
    {
        var context = new RuleContext(Calculator, processes: [StepProcesses.Of("1.001193")]);
        var ledger = new UnitLedger(context, July);
        var entry = Entry(
            "a",
            new Accepted(new(2025, 6, 30, 8, 0), TimeLimit.WorkingDays(10)),
            new StepRecorded(new(2025, 6, 30, 9, 0), "B"), new StepRecorded(new(2025, 7, 1, 9, 0), "C"), new StepRecorded(new(2025, 7, 2, 9, 0), "A"), new StepRecorded(new(2025, 7, 3, 9, 0), "B"));
        ledger.Add(entry.Dossier, ledger.PartOf(entry, July.ClosesAt, new StepsAtHand(context)));
        var steps = ledger.FactsOf("A").Steps;

        Assert.Equal(
            new StepsAtHand(context).Of(entry.Dossier)!.Spans.ToArray().Where(span => span.End is { } end && July.Contains(end.Date)).GroupBy(span => "ABCDSE"[span.Step]).Select(runs => ($"{runs.Key}", runs.Count())).Order(),
            steps.Select(step => (step.Step, step.Ended)).Order());
        Assert.True(steps.Sum(step => step.Ended) >= 3, string.Join(", ", steps));
    }

    /// <summary>Results are put in and taken out in any order; what is left stands in order, each once.</summary>
    [Property]
    public void Results_stand_in_order_whatever_the_order_in_which_they_came(byte[] moves)
    {
        var tally = new UnitTally();
        SortedSet<(int Hour, int Dossier)> expected = [];
        foreach (var move in moves)
        {
            var (hour, dossier) = (move / 2 % 8, move / 16 % 4);
            var part = new UnitPart(UnitMarks.None, new ClosingResult($"d-{dossier}", July.OpensAt.PlusHours(hour)));
            if (move % 4 == 3)
            {
                tally.Remove(part);
                expected.Remove((hour, dossier));
            }
            else
            {
                tally.Add(part);
                expected.Add((hour, dossier));
            }
        }

        Assert.Equal(expected.Select(result => new ClosingResult($"d-{result.Dossier}", July.OpensAt.PlusHours(result.Hour))), tally.Closing.ToArray());
    }

    private static CaseloadEntry Entry(string id, params DossierEvent[] events) =>
        CaseloadEntry.Of(Dossier.Replay(new(id, "1.001193", "A", "A", "hộ tịch", Channel.Counter), events), Calculator);
}
