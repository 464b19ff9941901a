using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Plans;

/// <summary>Who is exempt from a target (trừ).</summary>
/// <param name="Who">In words, as the plan says.</param>
/// <param name="Subjects">Those that are known by name; a plan seldom lists them.</param>
public sealed record Exemption(LocalizedText Who, ValueList<string> Subjects)
{
    /// <summary>Whether a subject is exempt by name.</summary>
    public bool Covers(string? subject) => subject is not null && Subjects.Contains(subject);

    /// <summary>Returns who is exempt.</summary>
    public override string ToString() => $"{Who}: {string.Join(", ", Subjects)}";
}
