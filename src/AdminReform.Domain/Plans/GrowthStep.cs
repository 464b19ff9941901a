using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Plans;

/// <summary>The least growth in one year.</summary>
/// <param name="Year">The year, 2 to 9999, so that the year before has a last day too.</param>
/// <param name="AtLeast">The growth; 20 % is 0.2.</param>
/// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
public sealed record GrowthStep(int Year, Fraction AtLeast)
{
    /// <summary>The year.</summary>
    public int Year { get; } = Year is >= 2 and <= 9999 ? Year : throw new ArgumentOutOfRangeException(nameof(Year), Year, "The year must be 2 to 9999.")
            .InVietnamese("Năm phải từ 2 đến 9999.");

    /// <summary>Returns the year and the growth.</summary>
    public override string ToString() => FormattableString.Invariant($"{Year}: at least {AtLeast}");
}
