using AdminReform.Values;

namespace OnTimeReview.Rendering.Html;

/// <summary>One row of a bullet chart; figures are shares of the scale, from 0 to 1.</summary>
/// <param name="Label">What stands above the bar, line by line.</param>
/// <param name="Text">What stands beside the bar.</param>
/// <param name="Goal">Where the goal is.</param>
/// <param name="Path">Where the path has come to by now; <see langword="null"/> where it is not known.</param>
/// <param name="Value">The length of the bar; <see langword="null"/> where nothing was measured.</param>
/// <param name="Style">The style of the bar.</param>
public sealed record BulletRow(string Label, string Text, Fraction Goal, Fraction? Path, Fraction? Value, string Style);
