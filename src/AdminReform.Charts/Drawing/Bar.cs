using AdminReform.Values;

namespace AdminReform.Charts.Drawing;

/// <summary>A bar: its label, what stands beside it, and its parts as shares of the full width.</summary>
internal sealed record Bar(string Label, string Value, ValueList<(Share Share, string Style)> Parts);
