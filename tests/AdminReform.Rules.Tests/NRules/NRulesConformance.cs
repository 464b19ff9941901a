using AdminReform.Rules.Conformance;
using NodaTime;

namespace AdminReform.Rules.NRules;

public sealed class NRulesConformance : EngineConformance
{
    private static readonly Dictionary<ReviewOptions, AdminReformRules> Compiled = [];

    [Property(Arbitrary = [typeof(FiledDossierArbitraries), typeof(MoveArbitraries), typeof(DrawnOfficeArbitraries)], MaxTest = 30)]
    public void In_any_office_it_holds_what_a_review_a_stream_and_the_policy_of_each_dossier_conclude(FiledDossier[] histories, Moves moves, DrawnOffice office) =>
        AssertHoldsInAnyOffice(histories, moves, office);

    // Compiled once for each office, as an application would.
    protected override IEngine Open(LocalDateTime start, ReviewOptions options)
    {
        lock (Compiled)
        {
            if (!Compiled.TryGetValue(options, out var rules))
            {
                Compiled.Add(options, rules = AdminReformRules.Compile(Offices.Calculator, options));
            }

            return new SessionEngine(rules.Open(start));
        }
    }
}
