using AdminReform.Rules.Findings;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

/// <summary>The ladder, driven by NRules: one match for a fact, with as many linked notices as steps have come.</summary>
/// <param name="noticesOf">The notices of a fact, found when it was looked at.</param>
internal sealed class DrivenLadder<TFact>(Func<TFact, IReadOnlyCollection<Conclusion>> noticesOf)
{
    internal bool Holds(TFact fact) => noticesOf(fact).Count > 0;

    internal void Keep(IContext session, TFact fact)
    {
        var notices = noticesOf(fact);
        HashSet<string> wanted = [.. notices.Select(notice => notice.Id)];
        foreach (var gone in session.GetLinkedKeys().Where(key => !wanted.Contains((string)key)).ToArray())
        {
            session.RetractLinked(gone, session.GetLinked(gone)!);
        }

        foreach (var notice in notices)
        {
            session.Keep(notice.Id, notice);
        }
    }
}
