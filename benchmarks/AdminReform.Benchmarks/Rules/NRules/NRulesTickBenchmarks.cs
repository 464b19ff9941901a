using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Rules.NRules;
using BenchmarkDotNet.Attributes;
using NodaTime;
using Monitor = AdminReform.Rules.Monitor;

namespace AdminReform.Benchmarks.Rules.NRules;

/// <summary>A tick in which some dossiers come due, in a session of NRules beside a monitor.</summary>
[MemoryDiagnoser]
[InvocationCount(1)]
[WarmupCount(3)]
[IterationCount(15)]
public class NRulesTickBenchmarks
{
    private static readonly LocalDateTime Tick = new(2026, 6, 1, 10, 0);
    private readonly AdminReformRules _rules = AdminReformRules.Compile(OfficeCaseload.Calculator);
    private Dossier[] _changing = null!;
    private AdminReformSession _session = null!;
    private Monitor _monitor = null!;

    [Params(10_000, 100_000)]
    public int Dossiers { get; set; }

    [Params(10, 1_000)]
    public int Changing { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var limit = TimeLimit.Parse("01 giờ");
        _changing = [.. Enumerable.Range(0, Changing).Select(number => Dossier.Replay(
            new($"H26.99-{number:D8}", "1.001193", "one-stop 99", "one-stop 99", "civil status", Channel.Counter),
            [new Accepted(Tick.PlusHours(-1), limit)]))];
    }

    // Every iteration begins just before the tick, with the changing dossiers as they were.
    [IterationSetup]
    public void Rewind()
    {
        var dossiers = OfficeCaseload.Make(Dossiers - Changing);
        _monitor = new(OfficeCaseload.Calculator, Tick);
        _monitor.Put([.. dossiers, .. _changing]);
        _session = _rules.Open(Tick);
        _session.Put([.. dossiers, .. _changing]);
    }

    [Benchmark(Baseline = true)]
    public int TickOfTheMonitor() => _monitor.AdvanceTo(Tick.PlusNanoseconds(1)).Count;

    [Benchmark]
    public void TickInNRules() => _session.AdvanceTo(Tick.PlusNanoseconds(1));
}
