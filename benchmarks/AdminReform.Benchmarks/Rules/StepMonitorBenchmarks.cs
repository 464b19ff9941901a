using AdminReform.Dossiers;
using BenchmarkDotNet.Attributes;
using Monitor = AdminReform.Rules.Monitor;

namespace AdminReform.Benchmarks.Rules;

/// <summary>A monitor over dossiers whose steps are on record, with a process of five steps in series and without: one event, however large the caseload.</summary>
[MemoryDiagnoser]
public class StepMonitorBenchmarks
{
    private Monitor _without = null!;
    private Monitor _with = null!;
    private Dossier[] _toggled = null!;
    private int _turn;

    [Params(10_000, 100_000, 1_000_000)]
    public int Dossiers { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var dossiers = OfficeCaseload.MakeWithSteps(Dossiers);
        _without = new(OfficeCaseload.Calculator, OfficeCaseload.At);
        _with = new(OfficeCaseload.Calculator, OfficeCaseload.At, OfficeCaseload.WithSteps);
        _without.Put(dossiers);
        _with.Put(dossiers);
        var open = dossiers.First(dossier => dossier.ReadyAt is null);
        _toggled = [open, Dossier.Replay(open.Header, open.Events.With(new StepRecorded(OfficeCaseload.At, "C")))];
    }

    [Benchmark(Baseline = true)]
    public int OneStepRecordedWithoutProcesses() => _without.Put(_toggled[_turn ^= 1]).Count;

    [Benchmark]
    public int OneStepRecorded() => _with.Put(_toggled[_turn ^= 1]).Count;

    [Benchmark]
    public int TickWithoutChange() => _with.AdvanceTo(_with.Now.PlusNanoseconds(1)).Count;
}
