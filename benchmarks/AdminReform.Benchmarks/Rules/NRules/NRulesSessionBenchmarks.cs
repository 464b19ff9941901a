using AdminReform.Dossiers;
using AdminReform.Rules.NRules;
using BenchmarkDotNet.Attributes;
using Monitor = AdminReform.Rules.Monitor;

namespace AdminReform.Benchmarks.Rules.NRules;

/// <summary>Ticks in which nothing comes due and one event, in a session of NRules beside a monitor, however large the caseload.</summary>
[MemoryDiagnoser]
public class NRulesSessionBenchmarks
{
    private AdminReformSession _session = null!;
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
        _session = AdminReformRules.Compile(OfficeCaseload.Calculator).Open(OfficeCaseload.At);
        _session.Put(dossiers);
        var open = dossiers.First(dossier => dossier.ReadyAt is null);
        _toggled = [open, Dossier.Replay(open.Header, open.Events.With(new ResultReady(OfficeCaseload.At)))];
    }

    [Benchmark(Baseline = true)]
    public int OneDossierFlipsInTheMonitor() => _monitor.Put(_toggled[_turn ^= 1]).Count;

    [Benchmark]
    public void OneDossierFlipsInNRules() => _session.Put(_toggled[_turn ^= 1]);

    [Benchmark]
    public void TickWithoutChangeInNRules() => _session.AdvanceTo(_session.Now.PlusNanoseconds(1));
}
