using NodaTime;

namespace AdminReform.Rules.Units;

/// <summary>A result that was registered just before a statutory month closed.</summary>
/// <param name="Dossier">The id of the dossier.</param>
/// <param name="At">When it was registered.</param>
public sealed record ClosingResult(string Dossier, LocalDateTime At)
{
    /// <summary>By moment, then by dossier.</summary>
    internal static readonly IComparer<ClosingResult> InOrder = Comparer<ClosingResult>.Create((left, right) =>
        left.At != right.At ? left.At.CompareTo(right.At) : string.CompareOrdinal(left.Dossier, right.Dossier));

    /// <summary>Returns the dossier and the moment.</summary>
    public override string ToString() => $"{Dossier} at {At:uuuu-MM-dd'T'HH:mm:ss}";
}
