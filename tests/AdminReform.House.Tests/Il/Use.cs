using System.Collections.Immutable;

namespace AdminReform.House.Il;

/// <summary>One place in an assembly that names a type or one of its members.</summary>
/// <param name="Namespace">The namespace of the place.</param>
/// <param name="Type">The outermost type of the place.</param>
/// <param name="Member">The method, field or base list of the place.</param>
/// <param name="IsGenerated">Whether the compiler wrote the member on its own, as the printing of a record.</param>
/// <param name="Target">The full name of the type that is named; empty for a type parameter.</param>
/// <param name="Called">The member that is called, read or written; <see langword="null"/> where only the type is named.</param>
/// <param name="Parameters">How many parameters the member has.</param>
/// <param name="Mentions">The types in the signature of the member and in its type arguments.</param>
internal sealed record Use(
    string Namespace, string Type, string Member, bool IsGenerated, string Target, string? Called, int Parameters, ImmutableArray<string> Mentions)
{
    /// <summary>Where it is, for a message.</summary>
    internal string Place => $"{Namespace}.{Type}.{Member}";

    /// <summary>What it names, for a message.</summary>
    internal string Name => Called is null ? Target : $"{Target}.{Called}";

    /// <summary>Every type it names.</summary>
    internal IEnumerable<string> Types => Mentions.Prepend(Target);
}
