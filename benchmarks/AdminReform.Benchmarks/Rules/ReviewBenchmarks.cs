using AdminReform.OnTime;
using AdminReform.Rules;
using AdminReform.Rules.Catalogue;
using BenchmarkDotNet.Attributes;

namespace AdminReform.Benchmarks.Rules;

/// <summary>A review of a whole caseload beside a loop written by hand for the four rules that hold in it, which allocates the same findings.</summary>
[MemoryDiagnoser]
public class ReviewBenchmarks
{
    private readonly DueSoonRule _dueSoon = new();
    private readonly ApologyDueRule _apologyDue = new();
    private readonly ApologyMissingRule _apologyMissing = new();
    private readonly OverdueRule _overdue = new();
    private Caseload _caseload = null!;
    private RuleContext _context = null!;

    [Params(10_000, 100_000, 1_000_000)]
    public int Dossiers { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _caseload = Caseload.At(OfficeCaseload.At, OfficeCaseload.Make(Dossiers), OfficeCaseload.Calculator);
        _context = new(OfficeCaseload.Calculator);
        var reviewed = Review.Run(_caseload, OfficeCaseload.At).Findings.Count;
        var byHand = HandWritten();
        if (reviewed != byHand)
        {
            throw new InvalidOperationException($"The loop finds {byHand}, the review {reviewed}.");
        }
    }

    [Benchmark(Baseline = true)]
    public int HandWritten()
    {
        List<Finding> findings = [];
        var at = OfficeCaseload.At;
        var calendar = OfficeCaseload.Calculator.Time.Calendar;
        foreach (ref readonly var entry in _caseload.Entries)
        {
            if (!entry.IsRunning || entry.Deadline.Due is not { } due)
            {
                continue;
            }

            if (due.IsPassedAt(at))
            {
                findings.Add(_context.Found(_apologyMissing, entry, new(due.End, null, due.End)));
                findings.Add(_context.Found(_overdue, entry, new(due.End, null, due.End)));
                continue;
            }

            var from = calendar.PlusWorkingDays(due.Date, -2).AtMidnight();
            if (from <= at)
            {
                findings.Add(_context.Found(_dueSoon, entry, new(from, due.End, due.End)));
            }

            var apology = calendar.WorkingDayOnOrBefore(due.Date.PlusDays(-1));
            if (apology == at.Date)
            {
                findings.Add(_context.Found(_apologyDue, entry, new(apology.AtMidnight(), apology.PlusDays(1).AtMidnight(), due.End)));
            }
        }

        return findings.Count;
    }

    [Benchmark]
    public int WholeCatalogue() => Review.Run(_caseload, OfficeCaseload.At).Findings.Count;
}
