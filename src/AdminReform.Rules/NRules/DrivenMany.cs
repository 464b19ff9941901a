using AdminReform.Rules.Findings;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

/// <summary>What may be concluded several times of one fact (a ladder, a rule about steps), driven by NRules: one match for a fact, with all that is concluded linked to it.</summary>
/// <param name="conclusionsOf">The conclusions of a fact, found when it was looked at.</param>
internal sealed class DrivenMany<TFact>(Func<TFact, IEnumerable<Conclusion>> conclusionsOf)
{
    internal bool Holds(TFact fact) => conclusionsOf(fact).Any();

    internal void Keep(IContext session, TFact fact)
    {
        Conclusion[] conclusions = [.. conclusionsOf(fact)];
        HashSet<string> wanted = [.. conclusions.Select(conclusion => conclusion.Id)];
        foreach (var gone in session.GetLinkedKeys().Where(key => !wanted.Contains((string)key)).ToArray())
        {
            session.RetractLinked(gone, session.GetLinked(gone)!);
        }

        foreach (var conclusion in conclusions)
        {
            session.Keep(conclusion.Id, conclusion);
        }
    }
}
