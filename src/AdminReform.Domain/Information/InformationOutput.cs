using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Information;

/// <summary>What came out (kết quả): so many items through a channel, as published.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="What">What was counted.</param>
/// <param name="Count">How many, with the qualifier that was printed.</param>
/// <param name="Unit">The unit that put them out.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Until">The last day that the count speaks of, where the source says it or its own date bounds it.</param>
/// <param name="Area">The id of the content area; <see langword="null"/> where the source does not say.</param>
public sealed record InformationOutput(
    InformationChannel Channel, LocalizedText What, PublishedCount Count, string Unit, Publication Source, LocalDate? Until = null, string? Area = null)
{
    /// <summary>Returns the unit, the count and the channel.</summary>
    public override string ToString() => $"{Unit}: {Count} {What} ({Channel})";
}
