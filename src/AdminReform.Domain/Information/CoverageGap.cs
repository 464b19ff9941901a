using AdminReform.Texts;

namespace AdminReform.Information;

/// <summary>Something that an information plan leaves open.</summary>
/// <param name="Kind">What is missing.</param>
/// <param name="Subject">The area, channel or unit.</param>
/// <param name="Text">In words.</param>
public sealed record CoverageGap(CoverageGapKind Kind, string Subject, LocalizedText Text)
{
    /// <summary>Returns the kind and the words.</summary>
    public override string ToString() => $"{Kind} of {Subject}: {Text}";
}
