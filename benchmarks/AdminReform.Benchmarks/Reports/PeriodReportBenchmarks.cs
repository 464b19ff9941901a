using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Reports;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace AdminReform.Benchmarks.Reports;

/// <summary>
/// A province's form II.06a from its dossiers, by field and agency. The baseline classifies the same caseload and groups it with LINQ, as a
/// program without the library's report would; it fills five of the eleven columns.
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
    public int GroupedWithLinq()
    {
        var at = Period.ClosesAt;
        var classified = new List<(string Unit, string Field, OnTimeStatus Status)>(_caseload.Count);
        foreach (ref readonly var entry in _caseload.Entries)
        {
            var status = OnTimeCheck.Classify(entry, at, CountingPolicy.Default);
            classified.Add((entry.Dossier.ResolvingUnit, entry.Dossier.Field, status));
        }

        return classified
            .GroupBy(dossier => (dossier.Unit, dossier.Field))
            .Select(group => (
                group.Key,
                Early: group.Count(dossier => dossier.Status == OnTimeStatus.Early),
                OnTime: group.Count(dossier => dossier.Status == OnTimeStatus.OnTime),
                Late: group.Count(dossier => dossier.Status == OnTimeStatus.Late),
                Within: group.Count(dossier => dossier.Status == OnTimeStatus.Within),
                Overdue: group.Count(dossier => dossier.Status == OnTimeStatus.Overdue)))
            .ToList()
            .Count;
    }

    [Benchmark]
    public PeriodReport OnePass() => PeriodReport.Of(_caseload, Period, CountingPolicy.Default);
}
