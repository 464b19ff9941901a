using AdminReform.Rules.Findings;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

/// <summary>Keeps conclusions linked to the match that led to them, so that they go when it goes.</summary>
internal static class LinkedConclusion
{
    internal static void Keep(this IContext session, object key, Conclusion conclusion)
    {
        if (session.GetLinked(key) is null)
        {
            session.InsertLinked(key, conclusion);
        }
        else
        {
            session.UpdateLinked(key, conclusion);
        }
    }
}
