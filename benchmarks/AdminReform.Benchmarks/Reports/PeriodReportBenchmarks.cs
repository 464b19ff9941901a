using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Reports;
using BenchmarkDotNet.Attributes;

namespace AdminReform.Benchmarks.Reports;

/// <summary>
/// A province's form II.06a from its dossiers, by field and agency. The baseline is the loop that a program without the library's report
/// would write over the same classification: the same columns, nothing told of what stands outside, and no account to the former period.
/// </summary>
[MemoryDiagnoser]
public class PeriodReportBenchmarks
{
    private const int Communes = 100;
    private const int Fields = 25;

    private static readonly ReportingPeriod Period = ReportingPeriod.Month(2025, 8);

    private Caseload _caseload = null!;

    [Params(1_000_000)]
    public int Dossiers { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var calculator = new DeadlineCalculator(new WorkingTime(WorkingCalendars.VietnamCivilService, OfficeHours.Common), Regimes.Known);
        var limit = TimeLimit.Parse("10 ngày làm việc");
        var units = Enumerable.Range(1, Communes).Select(commune => $"H26.{commune}").ToArray();
        var fields = Enumerable.Range(1, Fields).Select(field => $"Lĩnh vực {field}").ToArray();
        var start = Period.OpensAt.PlusDays(-14).PlusHours(8);
        var dossiers = Enumerable.Range(0, Dossiers).Select(index =>
        {
            // A multiplier prime to the counts spreads agencies and fields as a real intake does: neighbours differ.
            var mix = index * 7919L;
            var unit = units[mix % Communes];
            var accepted = start.PlusMinutes(index % 50_000);
            var header = new DossierHeader($"{index}", "1.001193", "H26", unit, fields[mix / Communes % Fields], index % 3 == 0 ? Channel.Online : Channel.Counter);
            var act = new Accepted(accepted, limit);
            return Dossier.Replay(header, index % 8 == 0 ? [act] : [act, new ResultReady(accepted.PlusDays(1 + (index % 20)))]);
        });
        _caseload = Caseload.At(Period.ClosesAt, dossiers, calculator);
    }

    [Benchmark(Baseline = true)]
    public int HandWritten()
    {
        var (opens, at) = (Period.OpensAt, Period.ClosesAt);
        var cells = new Dictionary<(string Unit, string Field), long[]>();
        foreach (ref readonly var entry in _caseload.Entries)
        {
            var dossier = entry.Dossier;
            var status = OnTimeCheck.Classify(entry, at, CountingPolicy.Default);
            if (status is OnTimeStatus.NotCounted or OnTimeStatus.Undetermined || (dossier.ReadyAt < opens && dossier.AcceptedAt < opens))
            {
                continue;
            }

            if (!cells.TryGetValue((dossier.ResolvingUnit, dossier.Field), out var columns))
            {
                cells.Add((dossier.ResolvingUnit, dossier.Field), columns = new long[8]);
            }

            columns[dossier.AcceptedAt < opens ? 2 : dossier.Channel == Channel.Online ? 0 : 1]++;
            columns[status switch
            {
                OnTimeStatus.Early => 3,
                OnTimeStatus.OnTime => 4,
                OnTimeStatus.Late => 5,
                OnTimeStatus.Overdue => 7,
                _ => 6,
            }]++;
        }

        return cells.Count;
    }

    [Benchmark]
    public PeriodReport OnePass() => PeriodReport.Of(_caseload, Period, CountingPolicy.Default);
}
