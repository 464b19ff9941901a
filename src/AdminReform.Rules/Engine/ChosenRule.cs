using AdminReform.Rules.Findings;

namespace AdminReform.Rules.Engine;

/// <summary>A rule that can hold for a shape of dossiers.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Index">Its place among the rules that the policy switches on.</param>
/// <param name="Mark">A bit of its own, where it is about the due moment; 0 for other rules, which are always asked.</param>
internal readonly record struct ChosenRule(DossierRule Rule, int Index, uint Mark)
{
    /// <summary>The rule, where it is about the steps of a process.</summary>
    internal readonly StepRule? OfSteps = Rule as StepRule;
}
