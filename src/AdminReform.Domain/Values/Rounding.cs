namespace AdminReform.Values;

/// <summary>How an exact figure becomes one with fewer decimals (làm tròn). Rounding is for showing; comparisons are exact.</summary>
public enum Rounding
{
    /// <summary>To the nearest; a tie goes away from zero. What offices call rounding: 94.95 % to one decimal is 95.0 %.</summary>
    HalfAwayFromZero = 0,

    /// <summary>To the nearest; a tie goes to the even digit: 94.85 % to one decimal is 94.8 %.</summary>
    HalfToEven = 1,

    /// <summary>Towards minus infinity, so that nothing is shown larger than it is: 94.99 % to one decimal is 94.9 %.</summary>
    Down = 2,

    /// <summary>Towards plus infinity.</summary>
    Up = 3,
}
