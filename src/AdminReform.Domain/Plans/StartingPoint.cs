using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>Where the way to a goal begins (số liệu gốc).</summary>
/// <param name="Date">The day.</param>
/// <param name="Value">The value on that day.</param>
/// <param name="Source">Where it was read; <see langword="null"/> where the plan itself sets it, as an earlier milestone does.</param>
public sealed record StartingPoint(LocalDate Date, Fraction Value, Publication? Source = null)
{
    /// <summary>Returns the day and the value.</summary>
    public override string ToString() => $"{Value} on {DayText.Of(Date)}";
}
