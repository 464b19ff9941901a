using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>A leg and when it was finished.</summary>
/// <param name="Leg">The leg.</param>
/// <param name="FinishedAt">When the agency handed on its result; <see langword="null"/> while it has not.</param>
public sealed record LegFacts(Leg Leg, LocalDateTime? FinishedAt = null)
{
    /// <summary>Returns the leg and when it was finished.</summary>
    public override string ToString() => $"{Leg}{(FinishedAt is { } at ? $", finished {DayText.Of(at)}" : "")}";
}
