using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.NRules;
using BenchmarkDotNet.Attributes;

namespace AdminReform.Benchmarks.Rules.NRules;

/// <summary>A caseload loaded into NRules and fired, beside a review of it: the whole catalogue, and the four rules that hold in it.</summary>
/// <remarks>Both begin with dossiers and compute their deadlines. What is compiled once for an application is compiled before.</remarks>
[MemoryDiagnoser]
public class NRulesReviewBenchmarks
{
    private static readonly ReviewOptions Four = new()
    {
        Catalogue = RuleCatalogue.Of(new DueSoonRule(), new ApologyDueRule(), new ApologyMissingRule(), new OverdueRule()),
        UnitRules = [],
    };

    private readonly AdminReformRules _whole = AdminReformRules.Compile(new(OfficeCaseload.Calculator));
    private readonly AdminReformRules _four = AdminReformRules.Compile(new(OfficeCaseload.Calculator, Four));
    private Dossier[] _dossiers = null!;

    [Params(10_000, 100_000, 1_000_000)]
    public int Dossiers { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _dossiers = OfficeCaseload.Make(Dossiers);
        var (review, session) = (ReviewOfFour(), Load(_four).Findings.Count());
        if (review != session)
        {
            throw new InvalidOperationException($"The review finds {review}, NRules {session}.");
        }
    }

    [Benchmark(Baseline = true)]
    public int Reviewed() => Review.Run(Caseload.At(OfficeCaseload.At, _dossiers, OfficeCaseload.Calculator), OfficeCaseload.At).Findings.Count;

    [Benchmark]
    public int ReviewOfFour() =>
        Review.Run(Caseload.At(OfficeCaseload.At, _dossiers, OfficeCaseload.Calculator), OfficeCaseload.At, Four).Findings.Count;

    [Benchmark]
    public AdminReformSession InNRules() => Load(_whole);

    [Benchmark]
    public AdminReformSession FourInNRules() => Load(_four);

    private AdminReformSession Load(AdminReformRules rules)
    {
        var session = rules.Open(OfficeCaseload.At);
        session.Put(_dossiers);
        return session;
    }
}
