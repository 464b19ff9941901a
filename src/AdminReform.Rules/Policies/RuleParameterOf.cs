using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Rules.Policies;

/// <summary>A setting of a rule with values of a type: whole numbers, exact numbers, switches or words. Made by <see cref="RuleParameter"/>.</summary>
/// <typeparam name="T">The type of its values.</typeparam>
public sealed class RuleParameter<T> : RuleParameter
    where T : notnull
{
    internal RuleParameter(
        string ruleId, string name, LocalizedText words, T usual, (T Least, T Greatest)? bounds = null, ValueList<T>? choices = null)
        : base(ruleId, name, words)
    {
        Bounds = bounds;
        Choices = choices;
        Usual = Checked(usual);
    }

    /// <summary>The value where a policy says nothing.</summary>
    public T Usual { get; }

    internal override object UsualValue => Usual;

    /// <summary>The least and the greatest value, where there are any.</summary>
    internal (T Least, T Greatest)? Bounds { get; }

    /// <summary>The values that it may have, where they are a list.</summary>
    internal ValueList<T>? Choices { get; }

    /// <summary>Whether a value may be set.</summary>
    public bool Allows(T value) =>
        (Bounds is not { } bounds || (Comparer<T>.Default.Compare(bounds.Least, value) <= 0 && Comparer<T>.Default.Compare(value, bounds.Greatest) <= 0))
        && (Choices is null || Choices.Contains(value));

    internal T Checked(T value) => Allows(value)
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"The setting {this} must be {(Bounds is { } bounds ? $"{bounds.Least} to {bounds.Greatest}" : $"one of {Choices}")}.");
}
