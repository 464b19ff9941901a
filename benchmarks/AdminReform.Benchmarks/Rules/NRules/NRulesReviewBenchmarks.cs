using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Engine;
using AdminReform.Rules.Findings;
using AdminReform.Rules.NRules;
using BenchmarkDotNet.Attributes;
using NRules;

namespace AdminReform.Benchmarks.Rules.NRules;

/// <summary>A caseload loaded into NRules and fired, beside a review of it: the whole catalogue, and the four rules that hold in it.</summary>
/// <remarks>
/// All begin with the deadlines at hand, but for the last, which begins with dossiers as an application does. What is compiled once for an
/// application is compiled before. Sessions are given without units, so the review has no rules about them either.
/// </remarks>
[MemoryDiagnoser]
public class NRulesReviewBenchmarks
{
    private static readonly ReviewOptions Whole = new() { UnitRules = [] };

    private static readonly ReviewOptions Four = Whole with
    {
        Catalogue = RuleCatalogue.Of(new DueSoonRule(), new ApologyDueRule(), new ApologyMissingRule(), new OverdueRule()),
    };

    private readonly AdminReformRules _whole = AdminReformRules.Compile(OfficeCaseload.Calculator, Whole);
    private readonly AdminReformRules _four = AdminReformRules.Compile(OfficeCaseload.Calculator, Four);
    private Dossier[] _dossiers = null!;
    private Caseload _caseload = null!;

    [Params(10_000, 100_000, 1_000_000)]
    public int Dossiers { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _dossiers = OfficeCaseload.Make(Dossiers);
        _caseload = Caseload.At(OfficeCaseload.At, _dossiers, OfficeCaseload.Calculator);
        var (review, session) = (ReviewOfFour(), Load(_four).Query<Finding>().Count());
        if (review != session)
        {
            throw new InvalidOperationException($"The review finds {review}, NRules {session}.");
        }
    }

    [Benchmark(Baseline = true)]
    public int ReviewOfTheWhole() => Review.Run(_caseload, OfficeCaseload.At, Whole).Findings.Count;

    [Benchmark]
    public int ReviewOfFour() => Review.Run(_caseload, OfficeCaseload.At, Four).Findings.Count;

    [Benchmark]
    public ISession TheWholeInNRules() => Load(_whole);

    [Benchmark]
    public ISession FourInNRules() => Load(_four);

    [Benchmark]
    public AdminReformSession FromDossiersToNRules()
    {
        var session = _whole.Open(OfficeCaseload.At);
        session.Put(_dossiers);
        return session;
    }

    private ISession Load(AdminReformRules rules)
    {
        var facts = new List<object>(_caseload.Count);
        var look = new DossierLook(rules.Office, keepsAnswers: true);
        foreach (ref readonly var entry in _caseload.Entries)
        {
            look.At(OfficeCaseload.At, entry);
            var found = SessionLook.Of(look);
            facts.Add(new WatchedDossier(entry, OfficeCaseload.At, policy: 0, found, []));
            if (found.MeetsUncommon)
            {
                facts.Add(new UncommonDossier(entry, OfficeCaseload.At, policy: 0, found));
            }
        }

        var session = rules.Factory.CreateSession();
        session.InsertAll(facts);
        session.Fire();
        return session;
    }
}
