using AdminReform.Agencies;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Policies;
using BenchmarkDotNet.Attributes;

namespace AdminReform.Benchmarks.Rules;

/// <summary>A review of a whole caseload under one policy, beside one under eight scopes with a ladder whose steps are for some dossiers alone.</summary>
[MemoryDiagnoser]
public class ScopedPolicyBenchmarks
{
    // Every unit of the caseload's fields is looked for in scopes that do not match before one that does.
    private static readonly ReviewOptions Scoped = new()
    {
        Policies = PolicyHistory.Of(
        [
            RulePolicy.Default,
            .. new[] { "land", "tax", "construction", "civil status" }.Select(field => RulePolicy.Default with
            {
                Scope = new() { Field = field },
                Ladder = new("own", [.. KnownLadders.Commune.Steps, new("online", 2, ResponsibilityStep.HeadOfAgency) { When = new() { Channel = Channel.Online } }]),
            }),
            .. new[] { "1.000001", "1.000002", "1.000003" }.Select(procedure => RulePolicy.Default with { Scope = new() { Procedure = procedure }, DueSoonWorkingDays = 5 }),
        ]),
    };

    private Caseload _caseload = null!;

    [Params(10_000, 100_000)]
    public int Dossiers { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _caseload = Caseload.At(OfficeCaseload.At, OfficeCaseload.Make(Dossiers), OfficeCaseload.Calculator);
        if (Review.Run(_caseload, OfficeCaseload.At).Findings.Count != Review.Run(_caseload, OfficeCaseload.At, Scoped).Findings.Count)
        {
            throw new InvalidOperationException("The reviews find different things.");
        }
    }

    [Benchmark(Baseline = true)]
    public int ReviewUnderOnePolicy() => Review.Run(_caseload, OfficeCaseload.At).Findings.Count;

    [Benchmark]
    public int ReviewUnderEightScopes() => Review.Run(_caseload, OfficeCaseload.At, Scoped).Findings.Count;
}
