using AdminReform.Values;

namespace OnTimeReview.Rendering.Html;

/// <summary>One row of a bar chart: its label, what stands beside the bar, and the parts of the bar.</summary>
public sealed record BarRow(string Label, string Value, ValueList<BarSegment> Segments);
