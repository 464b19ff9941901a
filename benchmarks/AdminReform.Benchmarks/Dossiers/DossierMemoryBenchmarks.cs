using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace AdminReform.Benchmarks.Dossiers;

/// <summary>
/// What dossiers of eight events take once they are made, with all that is their own: identifier, code, applicant, header, events, state.
/// The column <c>kept</c> is what the collector kept, divided by their number; a million fit in 1 GiB where it is at most 1,073 B. The baseline
/// holds the same facts as a program without the library would: an object for the dossier and one for each entry of its log.
/// </summary>
[BytesKept(Count)]
public class DossierMemoryBenchmarks
{
    private const int Count = 20_000;

    private readonly DeadlineCalculator _calculator = DeadlineCalculator.VietnamCivilService;

    [Benchmark(Baseline = true)]
    public object Plain_rows()
    {
        var rows = new Row[Count];
        for (var i = 0; i < Count; i++)
        {
            var header = TypicalDossier.Header(i + 1);
            rows[i] = new Row(
                header.Id, header.Code!.Value, header.Applicant!.Value, header.Procedure, header.ReceivingUnit, header.ResolvingUnit, header.Field,
                header.Officer,
                [.. TypicalDossier.Events(i).Select(item => new Entry(
                    item.At.ToDateTimeUnspecified(), item.Kind.ToString(), (item as Forwarded)?.Unit, (item as Forwarded)?.Officer,
                    (item as Accepted)?.Limit?.Amount))]);
        }

        return rows;
    }

    [Benchmark]
    public object Folded_dossiers() => Folded();

    [Benchmark]
    public object Folded_dossiers_with_their_deadlines() => Caseload.At(new LocalDateTime(2025, 12, 31, 0, 0), Folded(), _calculator);

    private static Dossier[] Folded()
    {
        var dossiers = new Dossier[Count];
        for (var i = 0; i < Count; i++)
        {
            dossiers[i] = Dossier.Replay(TypicalDossier.Header(i + 1), TypicalDossier.Events(i));
        }

        return dossiers;
    }

    private sealed record Row(
        string Id, string Code, string Applicant, string Procedure, string ReceivingUnit, string ResolvingUnit, string Field, string? Officer,
        List<Entry> Log);

    private sealed record Entry(DateTime At, string Kind, string? Unit, string? Officer, decimal? Limit);
}
