using AdminReform.OnTime;

namespace AdminReform.Rules.Findings;

/// <summary>Whether a condition holds for a dossier; pure, and must not throw, whatever else holds.</summary>
/// <param name="entry">The dossier and its deadline.</param>
/// <param name="context">The calculator and the policies.</param>
public delegate bool ConditionTest(in CaseloadEntry entry, RuleContext context);
