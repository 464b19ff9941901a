using AdminReform.Values;

namespace AdminReform.Indices;

/// <summary>Points in proportion to the ratio, with all of them from a full mark on: 90 % of a full mark of 100 % gives 90 % of the points.</summary>
public sealed record ProportionalFormula : ScoreFormula
{
    /// <summary>Makes a formula; without a full mark it is 100 %.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The full mark is not positive.</exception>
    public ProportionalFormula(Fraction? fullFrom = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(fullFrom ?? Fraction.One, Fraction.Zero, nameof(fullFrom));
        FullFrom = fullFrom ?? Fraction.One;
    }

    /// <summary>The ratio from which all points are given.</summary>
    public Fraction FullFrom { get; }

    /// <inheritdoc/>
    public override Fraction Points(Fraction ratio, Fraction maximum) => maximum * Fraction.Max(0, Fraction.Min(1, ratio / FullFrom));

    /// <summary>Returns the formula.</summary>
    public override string ToString() => $"proportional, full from {FullFrom}";
}
