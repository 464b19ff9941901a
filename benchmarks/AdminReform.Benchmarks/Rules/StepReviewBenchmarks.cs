using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Processes;
using AdminReform.Rules;
using BenchmarkDotNet.Attributes;

namespace AdminReform.Benchmarks.Rules;

/// <summary>A review of dossiers whose steps are on record, with a process of five steps in series and, as the baseline, without; and what it costs to have deadlines and steps at hand.</summary>
[MemoryDiagnoser]
public class StepReviewBenchmarks
{
    private Dossier[] _dossiers = null!;
    private Caseload _caseload = null!;
    private CaseloadSteps _steps = null!;

    [Params(10_000, 100_000, 1_000_000)]
    public int Dossiers { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _dossiers = OfficeCaseload.MakeWithSteps(Dossiers);
        _caseload = Gathered();
        _steps = Steps();
        var found = Review.Run(_caseload, OfficeCaseload.At, OfficeCaseload.WithSteps).Findings.Where(finding => finding.Step is not null).Select(finding => finding.Rule.Id).ToHashSet();
        if (!found.SetEquals(["step.late", "process.lost"]))
        {
            throw new InvalidOperationException($"Found {string.Join(", ", found)}.");
        }
    }

    [Benchmark(Baseline = true)]
    public int WithoutSteps() => Review.Run(_caseload, OfficeCaseload.At).Findings.Count;

    /// <summary>The steps are at hand, as the deadlines are.</summary>
    [Benchmark]
    public int WithStepsAtHand() => Review.Run(_steps).Findings.Count;

    /// <summary>The steps are read by the review.</summary>
    [Benchmark]
    public int WithSteps() => Review.Run(_caseload, OfficeCaseload.At, OfficeCaseload.WithSteps).Findings.Count;

    [Benchmark]
    public Caseload Gathered() => Caseload.At(OfficeCaseload.At, _dossiers, OfficeCaseload.Calculator);

    [Benchmark]
    public CaseloadSteps Steps() => CaseloadSteps.Of(_caseload, OfficeCaseload.WithSteps.Processes, OfficeCaseload.At);
}
