using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules;
using BenchmarkDotNet.Attributes;
using NodaTime;
using Monitor = AdminReform.Rules.Monitor;

namespace AdminReform.Benchmarks.Rules;

/// <summary>A tick in which some dossiers come due, beside a review of the whole caseload at the same moment.</summary>
[MemoryDiagnoser]
[InvocationCount(1)]
[WarmupCount(3)]
[IterationCount(15)]
public class MonitorTickBenchmarks
{
    private static readonly LocalDateTime Tick = new(2026, 6, 1, 10, 0);
    private Dossier[] _dossiers = null!;
    private Caseload _caseload = null!;
    private Monitor _monitor = null!;

    [Params(10_000, 100_000, 1_000_000)]
    public int Dossiers { get; set; }

    [Params(10, 1_000)]
    public int Changing { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var limit = TimeLimit.Parse("01 giờ");
        var changing = Enumerable.Range(0, Changing).Select(number => Dossier.Replay(
            new($"H26.99-{number:D8}", "1.001193", "one-stop 99", "one-stop 99", "civil status", Channel.Counter),
            [new Accepted(Tick.PlusHours(-1), limit)]));
        _dossiers = [.. OfficeCaseload.Make(Dossiers - Changing), .. changing];
        _caseload = Caseload.At(Tick, _dossiers, OfficeCaseload.Calculator);
        _monitor = new(OfficeCaseload.Calculator, Tick);
        _monitor.Put(_dossiers);
    }

    // Every iteration begins just before the tick, with the changing dossiers as they were.
    [IterationSetup(Target = nameof(TickOfTheMonitor))]
    public void Rewind()
    {
        _monitor = new(OfficeCaseload.Calculator, Tick);
        _monitor.Put(_dossiers);
    }

    [Benchmark(Baseline = true)]
    public int ReviewFromScratch() => Review.Run(_caseload, Tick.PlusNanoseconds(1)).Findings.Count;

    [Benchmark]
    public int TickOfTheMonitor() => _monitor.AdvanceTo(Tick.PlusNanoseconds(1)).Count;
}
