using AdminReform.OnTime;
using AdminReform.Rules;
using BenchmarkDotNet.Attributes;

namespace AdminReform.Benchmarks.Rules;

/// <summary>
/// A review of a whole caseload beside a loop written by hand for the four rules that hold in it, which allocates the same findings, and
/// beside one that also allocates the same notices and keeps the same counts. A review states a conclusion when it is read, so there is one
/// whose findings are read, and one whose findings and notices are copied out, as the loops keep theirs.
/// </summary>
[MemoryDiagnoser]
public class ReviewBenchmarks
{
    private Caseload _caseload = null!;
    private HandWrittenReview _byHand = null!;

    [Params(10_000, 100_000, 1_000_000)]
    public int Dossiers { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _caseload = Caseload.At(OfficeCaseload.At, OfficeCaseload.Make(Dossiers), OfficeCaseload.Calculator);
        _byHand = new(_caseload, new(OfficeCaseload.Calculator));
        var review = Review.Run(_caseload, OfficeCaseload.At);
        var (findings, notices, _, units) = _byHand.Whole();
        if (!review.Findings.Select(finding => finding.Id).ToHashSet().SetEquals(findings.Select(finding => finding.Id))
            || !review.Notices.Select(notice => (notice.Id, notice.Since)).ToHashSet().SetEquals(notices.Select(notice => (notice.Id, notice.Since)))
            || review.Counts.Overdue != units.Values.Sum(unit => unit.Overdue))
        {
            throw new InvalidOperationException(
                $"By hand {findings.Count} findings and {notices.Count} notices, by the review {review.Findings.Count} and {review.Notices.Count}, or others.");
        }
    }

    [Benchmark(Baseline = true)]
    public int FindingsByHand() => _byHand.Findings().Count;

    [Benchmark]
    public int FindingsNoticesAndCountsByHand() => _byHand.Whole().Findings.Count;

    [Benchmark]
    public int WholeReview() => Review.Run(_caseload, OfficeCaseload.At).Findings.Count;

    [Benchmark]
    public int WholeReviewWithEveryFindingRead() => Review.Run(_caseload, OfficeCaseload.At).Findings.Count(finding => finding.Citation is not null);

    [Benchmark]
    public int WholeReviewWithFindingsAndNoticesKept()
    {
        var review = Review.Run(_caseload, OfficeCaseload.At);
        return review.Findings.ToArray().Length + review.Notices.ToArray().Length;
    }
}
