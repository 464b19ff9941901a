using System.Linq.Expressions;
using AdminReform.Rules.Findings;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

/// <summary>What a rule of NRules does: it keeps the conclusions that were found when the fact was made, each linked to the match under its key.</summary>
/// <param name="rule">The rule.</param>
/// <param name="conclusions">The conclusions of a fact that meets the conditions, by key.</param>
internal sealed class FactConclusion<TFact>(string rule, Func<TFact, IEnumerable<(string Key, Conclusion Conclusion)>> conclusions)
{
    /// <summary>The one conclusion of a fact, which a later look replaces.</summary>
    internal FactConclusion(string rule, Func<TFact, Conclusion> conclusion)
        : this(rule, fact => [(rule, conclusion(fact))])
    {
    }

    public void Keep(IContext session, TFact fact)
    {
        (string Key, Conclusion Conclusion)[] wanted = [.. conclusions(fact)];
        var keys = wanted.Select(conclusion => conclusion.Key).ToHashSet<object>();
        foreach (var gone in session.GetLinkedKeys().Where(key => !keys.Contains(key)).ToArray())
        {
            session.RetractLinked(gone, session.GetLinked(gone)!);
        }

        foreach (var (key, conclusion) in wanted)
        {
            session.Keep(key, conclusion);
        }
    }

    public override string ToString() => rule;

    internal Expression<Action<IContext, TFact>> On(ParameterExpression fact)
    {
        var session = Expression.Parameter(typeof(IContext), "session");
        return Expression.Lambda<Action<IContext, TFact>>(
            Expression.Call(Expression.Constant(this), ((Action<IContext, TFact>)Keep).Method, session, fact), session, fact);
    }
}
