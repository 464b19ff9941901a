using System.Linq.Expressions;

namespace AdminReform.Rules.NRules;

/// <summary>
/// One condition of a rule as NRules asks it, in words for its schema and its events. The same object in the same place of two rules is one node.
/// </summary>
/// <param name="words">The condition.</param>
/// <param name="holds">Whether it holds for a fact; reads what was found when the fact was made, and must not throw.</param>
internal sealed class FactCondition<TFact>(string words, Func<TFact, bool> holds)
{
    public bool Holds(TFact fact) => holds(fact);

    public override string ToString() => words;

    internal Expression<Func<TMatched, bool>> On<TMatched>(ParameterExpression fact)
        where TMatched : TFact => Expression.Lambda<Func<TMatched, bool>>(
        Expression.Call(Expression.Constant(this), ((Func<TFact, bool>)Holds).Method, fact), fact);
}
