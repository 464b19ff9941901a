using AdminReform.OnTime;
using AdminReform.Rules;
using BenchmarkDotNet.Attributes;

namespace AdminReform.Benchmarks.Rules;

/// <summary>A review of dossiers whose steps are on record, with a process of five steps in series and, as the baseline, without.</summary>
[MemoryDiagnoser]
public class StepReviewBenchmarks
{
    private Caseload _caseload = null!;

    [Params(10_000, 100_000, 1_000_000)]
    public int Dossiers { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _caseload = Caseload.At(OfficeCaseload.At, OfficeCaseload.MakeWithSteps(Dossiers), OfficeCaseload.Calculator);
        var found = Review.Run(_caseload, OfficeCaseload.At, OfficeCaseload.WithSteps).Findings.Where(finding => finding.Step is not null).Select(finding => finding.Rule.Id).ToHashSet();
        if (!found.SetEquals(["step.late", "process.lost"]))
        {
            throw new InvalidOperationException($"Found {string.Join(", ", found)}.");
        }
    }

    [Benchmark(Baseline = true)]
    public int WithoutSteps() => Review.Run(_caseload, OfficeCaseload.At).Findings.Count;

    [Benchmark]
    public int WithSteps() => Review.Run(_caseload, OfficeCaseload.At, OfficeCaseload.WithSteps).Findings.Count;
}
