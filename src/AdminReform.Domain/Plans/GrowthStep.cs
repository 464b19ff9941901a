using AdminReform.Values;

namespace AdminReform.Plans;

/// <summary>The least growth in one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="AtLeast">The growth; 20 % is 0.2.</param>
public sealed record GrowthStep(int Year, Fraction AtLeast)
{
    /// <summary>Returns the year and the growth.</summary>
    public override string ToString() => FormattableString.Invariant($"{Year}: at least {AtLeast}");
}
