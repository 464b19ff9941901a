using AdminReform.Values;

namespace AdminReform.Plans;

/// <summary>The pace that is needed from the latest figure on.</summary>
/// <param name="Amount">How much.</param>
/// <param name="Unit">Of what.</param>
public sealed record RequiredPace(Fraction Amount, PaceUnit Unit)
{
    /// <summary>Returns the amount and the unit.</summary>
    public override string ToString() => $"{Amount} {Unit}";
}
