using AdminReform.Values;

namespace AdminReform.Indices;

/// <summary>What one component was given.</summary>
/// <param name="Component">The component.</param>
/// <param name="Ratio">The ratio; <see langword="null"/> for no data.</param>
/// <param name="Points">The points; <see langword="null"/> for no data.</param>
public sealed record ComponentScore(ScoreComponent Component, Fraction? Ratio, Fraction? Points)
{
    /// <summary>Returns the component and its points.</summary>
    public override string ToString() => $"{Component.Id}: {Points?.ToString() ?? "no data"} of {Component.Maximum}";
}
