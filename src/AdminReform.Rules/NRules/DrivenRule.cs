using AdminReform.Rules.Findings;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

/// <summary>A rule of the catalogue, driven by NRules.</summary>
/// <param name="id">The id of the rule, under which its conclusion is linked to the match.</param>
/// <param name="conclude">
/// What the rule concludes of a fact, asked for every look at it. A rule that throws did so before the session was touched: see
/// <see cref="AdminReformSession"/>.
/// </param>
internal sealed class DrivenRule<TFact>(string id, Func<TFact, Conclusion?> conclude)
{
    internal bool Holds(TFact fact) => conclude(fact) is not null;

    internal void Keep(IContext session, TFact fact) => session.Keep(id, conclude(fact)!);
}
