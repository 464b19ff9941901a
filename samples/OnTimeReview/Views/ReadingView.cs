using AdminReform.Results;
using AdminReform.Values;

namespace OnTimeReview.Views;

/// <summary>What the mapping and the log do not say of each other; all of it empty where nothing was read from a log.</summary>
public sealed record ReadingView
{
    /// <summary>What is told of a workbook beside its rows.</summary>
    public ValueList<Problem> Remarks { get; init; } = [];

    /// <summary>The activities of the log that the mapping does not list, the most frequent first.</summary>
    public ValueList<UnmappedLine> UnmappedActivities { get; init; } = [];

    /// <summary>The words of the mapping that the log never uses.</summary>
    public ValueList<UnusedLine> UnusedWords { get; init; } = [];

    /// <summary>The words for channels that the mapping does not list, the most frequent first.</summary>
    public ValueList<UnlistedLine> UnlistedChannels { get; init; } = [];

    /// <summary>How many rows are no events.</summary>
    public int PassedOverRows { get; init; }

    /// <summary>Because of what they are none, the most frequent first.</summary>
    public ValueList<PassedOverLine> PassedOver { get; init; } = [];

    /// <summary>The procedures for whose dossiers no limit was found, the most frequent first.</summary>
    public ValueList<WithoutLimitLine> WithoutLimit { get; init; } = [];
}
