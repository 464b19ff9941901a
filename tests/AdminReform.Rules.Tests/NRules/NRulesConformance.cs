using AdminReform.Rules.Conformance;
using NodaTime;

namespace AdminReform.Rules.NRules;

public sealed class NRulesConformance : EngineConformance
{
    private static readonly Dictionary<ReviewOptions, AdminReformRules> Compiled = [];

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
