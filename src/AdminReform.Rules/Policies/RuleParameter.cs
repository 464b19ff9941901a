using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Rules.Policies;

/// <summary>
/// A setting that a rule takes from the policy (tham số của quy tắc): its name there, what it means, its usual value and the values that it may have.
/// </summary>
/// <remarks>A rule lists its own in <see cref="Findings.CitedRule.Parameters"/> and reads one with <see cref="RulePolicy.ValueOf"/>.</remarks>
public abstract class RuleParameter
{
    private protected RuleParameter(string ruleId, string name, LocalizedText words)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(ruleId);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(words);
        RuleId = ruleId;
        Name = name;
        Words = words;
    }

    /// <summary>The id of the rule.</summary>
    public string RuleId { get; }

    /// <summary>The name, unique within the rule.</summary>
    public string Name { get; }

    /// <summary>What it means.</summary>
    public LocalizedText Words { get; }

    /// <summary>The usual value, for comparing.</summary>
    internal abstract object UsualValue { get; }

    /// <summary>A whole number from one bound to another, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The usual value is outside the bounds.</exception>
    public static RuleParameter<int> Whole(string ruleId, string name, LocalizedText words, int usual, int least = 0, int greatest = int.MaxValue) =>
        new(ruleId, name, words, usual, (least, greatest));

    /// <summary>A share or another exact number from one bound to another, both included; in JSON a text such as <c>3/4</c> or <c>75%</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The usual value is outside the bounds.</exception>
    public static RuleParameter<Fraction> Exact(string ruleId, string name, LocalizedText words, Fraction usual, Fraction least, Fraction greatest) =>
        new(ruleId, name, words, usual, (least, greatest));

    /// <summary>A switch.</summary>
    public static RuleParameter<bool> Switch(string ruleId, string name, LocalizedText words, bool usual) => new(ruleId, name, words, usual);

    /// <summary>A word of a list, such as a field of administration.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The usual value is not in the list.</exception>
    public static RuleParameter<string> Word(string ruleId, string name, LocalizedText words, string usual, params IEnumerable<string> choices) =>
        new(ruleId, name, words, usual, choices: ValueList.From(choices));

    /// <summary>Returns the rule and the name.</summary>
    public override string ToString() => $"{RuleId}.{Name}";
}
