namespace AdminReform.Rules.Policies;

/// <summary>What an office sets for one rule.</summary>
/// <param name="RuleId">The id of the rule.</param>
/// <param name="IsOn">Whether the rule is applied.</param>
/// <param name="Severity">How serious its findings are; <see langword="null"/> leaves it as the rule says.</param>
public sealed record RuleSetting(string RuleId, bool IsOn = true, Severity? Severity = null);
