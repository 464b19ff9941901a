using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules;
using AdminReform.Rules.Findings;
using BenchmarkDotNet.Attributes;
using Monitor = AdminReform.Rules.Monitor;

namespace AdminReform.Benchmarks.Rules;

/// <summary>
/// From dossiers to what is concluded about them. The column <c>kept</c> is what the collector keeps of each result, by dossier, over the
/// dossiers themselves. The baseline is a program that computes each deadline and keeps the findings of a loop written by hand.
/// </summary>
[MemoryDiagnoser]
[BytesKept(Count)]
public class RulesMemoryBenchmarks
{
    private const int Count = 100_000;

    private readonly Dossier[] _dossiers = OfficeCaseload.Make(Count);
    private readonly RuleContext _context = new(OfficeCaseload.Calculator);

    [Benchmark(Baseline = true)]
    public object FindingsByHand() => new HandWrittenReview(Gathered(), _context).Findings();

    [Benchmark]
    public object CaseloadAndItsReview()
    {
        var caseload = Gathered();
        return (caseload, Review.Run(caseload, OfficeCaseload.At));
    }

    [Benchmark]
    public object LoadedMonitor()
    {
        var monitor = new Monitor(OfficeCaseload.Calculator, OfficeCaseload.At);
        monitor.Put(_dossiers);
        return monitor;
    }

    private Caseload Gathered() => Caseload.At(OfficeCaseload.At, _dossiers, OfficeCaseload.Calculator);
}
