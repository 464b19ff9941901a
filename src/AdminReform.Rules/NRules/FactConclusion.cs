using System.Linq.Expressions;
using AdminReform.Rules.Findings;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

/// <summary>What a rule of NRules does: it keeps the conclusions that were found when the fact was made, each linked to the match under its key.</summary>
/// <param name="rule">The rule.</param>
/// <param name="keep">Links what a fact that meets the conditions leads to.</param>
internal sealed class FactConclusion<TFact>(string rule, Action<IContext, TFact> keep)
{
    /// <summary>The one conclusion of a fact, which a later look replaces.</summary>
    internal FactConclusion(string rule, Func<TFact, Conclusion> conclusion)
        : this(rule, (session, fact) => session.Keep(rule, conclusion(fact)))
    {
    }

    /// <summary>Any number of conclusions, each under its id.</summary>
    internal FactConclusion(string rule, Func<TFact, Conclusion[]> conclusions)
        : this(rule, (session, fact) => session.KeepAll(conclusions(fact)))
    {
    }

    public void Keep(IContext session, TFact fact) => keep(session, fact);

    public override string ToString() => rule;

    internal Expression<Action<IContext, TMatched>> On<TMatched>(ParameterExpression fact)
        where TMatched : TFact
    {
        var session = Expression.Parameter(typeof(IContext), "session");
        return Expression.Lambda<Action<IContext, TMatched>>(
            Expression.Call(Expression.Constant(this), ((Action<IContext, TFact>)Keep).Method, session, fact), session, fact);
    }
}
