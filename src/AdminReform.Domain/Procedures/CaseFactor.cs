using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Procedures;

/// <summary>Something on which a limit depends, with every value that it can have, such as whether a verification is needed.</summary>
/// <param name="Name">A short stable name, such as <c>verification</c>.</param>
/// <param name="Question">What it asks.</param>
/// <param name="Values">The values; each dossier has exactly one of them.</param>
public sealed record CaseFactor(string Name, LocalizedText Question, ValueList<string> Values)
{
    /// <summary>Returns the name and the values.</summary>
    public override string ToString() => $"{Name}: {string.Join(" | ", Values)}";
}
