using AdminReform.Values;

namespace AdminReform.Indices;

/// <summary>The share of the points from a ratio on, up to the next step.</summary>
/// <param name="From">The ratio, included.</param>
/// <param name="ShareOfPoints">The share of the maximum, 0 to 1.</param>
public sealed record ScoreStep(Fraction From, Fraction ShareOfPoints)
{
    /// <summary>Returns the step.</summary>
    public override string ToString() => $"{ShareOfPoints} of the points from {From}";
}
