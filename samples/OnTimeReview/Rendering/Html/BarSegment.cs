using AdminReform.Values;

namespace OnTimeReview.Rendering.Html;

/// <summary>One coloured part of a bar: its share of the full width and the style class of its colour.</summary>
public sealed record BarSegment(Share Share, string Style);
