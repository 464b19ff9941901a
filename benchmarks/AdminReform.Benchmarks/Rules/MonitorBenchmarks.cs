using AdminReform.Dossiers;
using BenchmarkDotNet.Attributes;
using Monitor = AdminReform.Rules.Monitor;

namespace AdminReform.Benchmarks.Rules;

/// <summary>Time that passes over a caseload under watch: ticks in which nothing comes due, and one event, however large the caseload.</summary>
/// <remarks>The baseline is the tick of a caseload under watch in which nothing comes due, measured in the same run.</remarks>
[MemoryDiagnoser]
public class MonitorBenchmarks
{
    private Monitor _monitor = null!;
    private Dossier[] _toggled = null!;
    private int _turn;

    [Params(10_000, 100_000, 1_000_000)]
    public int Dossiers { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var dossiers = OfficeCaseload.Make(Dossiers);
        _monitor = new(OfficeCaseload.Calculator, OfficeCaseload.At);
        _monitor.Put(dossiers);
        var open = dossiers.First(dossier => dossier.ReadyAt is null);
        _toggled = [open, Dossier.Replay(open.Header, open.Events.With(new ResultReady(OfficeCaseload.At)))];
    }

    [Benchmark(Baseline = true)]
    public int TickWithoutChange() => _monitor.AdvanceTo(_monitor.Now.PlusNanoseconds(1)).Count;

    [Benchmark]
    public int OneDossierFlips() => _monitor.Put(_toggled[_turn ^= 1]).Count;
}
