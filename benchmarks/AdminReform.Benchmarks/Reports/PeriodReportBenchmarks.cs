using System.Runtime.InteropServices;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Reports;
using BenchmarkDotNet.Attributes;

namespace AdminReform.Benchmarks.Reports;

/// <summary>
/// A province's form II.06a from its dossiers, by field and agency. The baseline is the loop that a program without the library's report
/// would write by hand: the same eight columns by comparing days, nothing told of what stands outside, and no account to the former period.
/// </summary>
[MemoryDiagnoser]
public class PeriodReportBenchmarks
{
    private const int Communes = 100;
    private const int Fields = 25;

    private static readonly DeadlineCalculator Calculator = DeadlineCalculator.VietnamCivilService;

    private static readonly ReportingPeriod Period = ReportingPeriod.Month(2025, 8);

    private Dossier[] _dossiers = null!;
    private Caseload _caseload = null!;

    [Params(1_000_000)]
    public int Dossiers { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var limit = TimeLimit.Parse("10 ngày làm việc");
        var units = Enumerable.Range(1, Communes).Select(commune => $"H26.{commune}").ToArray();
        var fields = Enumerable.Range(1, Fields).Select(field => $"Lĩnh vực {field}").ToArray();
        var start = Period.OpensAt.PlusDays(-14).PlusHours(8);
        _dossiers = [.. Enumerable.Range(0, Dossiers).Select(index =>
        {
            // A multiplier prime to the counts spreads agencies and fields as a real intake does: neighbours differ.
            var mix = index * 7919L;
            var unit = units[mix % Communes];
            var accepted = start.PlusMinutes(index % 50_000);
            var header = new DossierHeader($"{index}", "1.001193", "H26", unit, fields[mix / Communes % Fields], index % 3 == 0 ? Channel.Online : Channel.Counter);
            var act = new Accepted(accepted, limit);
            return Dossier.Replay(header, index % 8 == 0 ? [act] : [act, new ResultReady(accepted.PlusDays(1 + (index % 20)))]);
        })];
        _caseload = Caseload.At(Period.ClosesAt, _dossiers, Calculator);
    }

    [Benchmark(Baseline = true)]
    public int HandWritten()
    {
        var (opens, today) = (Period.OpensAt, Period.Last);
        var cells = new Dictionary<(string Unit, string Field), long[]>();
        foreach (ref readonly var entry in _caseload.Entries)
        {
            var dossier = entry.Dossier;
            var ready = dossier.ReadyAt;
            if (ready < opens || dossier.AcceptedAt is not { } accepted || entry.Deadline.Due is not { Date: var due })
            {
                continue;
            }

            var header = dossier.Header;
            ref var columns = ref CollectionsMarshal.GetValueRefOrAddDefault(cells, (header.ResolvingUnit, header.Field), out _);
            columns ??= new long[8];
            columns[accepted < opens ? 2 : header.Channel == Channel.Online ? 0 : 1]++;
            columns[ready is { Date: var day } ? day < due ? 3 : day == due ? 4 : 5 : today <= due ? 6 : 7]++;
        }

        return cells.Count;
    }

    [Benchmark]
    public PeriodReport OnePass() => PeriodReport.Of(_caseload, Period, CountingPolicy.Default);

    /// <summary>What comes before the form: the deadline of each dossier, and what counts ask of it.</summary>
    [Benchmark]
    public int Gather() => Caseload.At(Period.ClosesAt, _dossiers, Calculator).Count;
}
