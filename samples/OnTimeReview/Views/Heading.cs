using AdminReform.Texts;
using NodaTime;

namespace OnTimeReview.Views;

/// <summary>What was reviewed, at which moment, and where it comes from.</summary>
public sealed record Heading
{
    public required LocalizedText Title { get; init; }

    public required LocalizedText Source { get; init; }

    /// <summary>What the reader must know before trusting a figure; <see langword="null"/> where there is nothing.</summary>
    public LocalizedText? Caution { get; init; }

    /// <summary>The caution in a few words, for the first screen.</summary>
    public LocalizedText? CautionInShort { get; init; }

    public required LocalDateTime At { get; init; }

    public required LocalizedText Calendar { get; init; }
}
