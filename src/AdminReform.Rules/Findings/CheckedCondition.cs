using AdminReform.Texts;

namespace AdminReform.Rules.Findings;

/// <summary>One condition of a rule, and whether it holds.</summary>
/// <param name="Words">The condition.</param>
/// <param name="Holds">Whether it holds.</param>
public sealed record CheckedCondition(LocalizedText Words, bool Holds)
{
    /// <summary>Returns the English words and whether they hold.</summary>
    public override string ToString() => $"{(Holds ? "yes" : "no")}: {Words.English}";
}
