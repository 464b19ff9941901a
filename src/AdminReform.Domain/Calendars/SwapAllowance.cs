using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>What to expect of swaps that are not yet announced. An assumption for the bounds of provisional days, not a rule of law.</summary>
/// <remarks>
/// No text limits swaps. All that were decided for 2010–2027 keep to the default: both days lie within a fortnight of a holiday or of the day
/// that makes it up, and at most two swaps belong to one holiday.
/// </remarks>
public sealed record SwapAllowance
{
    private const int MaximumReach = 60;

    /// <summary>Makes an allowance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, there are more than 60 days, or more swaps than days.</exception>
    public SwapAllowance(int pairs, int reachInDays)
    {
        if (reachInDays is < 0 or > MaximumReach || pairs < 0 || pairs > reachInDays)
        {
            throw new ArgumentOutOfRangeException(
                reachInDays is < 0 or > MaximumReach ? nameof(reachInDays) : nameof(pairs), $"There are 0 to {MaximumReach} days, and no more swaps than days.")
                .InVietnamese($"Số ngày phải từ 0 đến {MaximumReach}, và số hoán đổi không nhiều hơn số ngày.");
        }

        Pairs = pairs;
        ReachInDays = reachInDays;
    }

    /// <summary>How many swaps one stretch of holidays can bring.</summary>
    public int Pairs { get; }

    /// <summary>How far from the holidays the days swapped can lie.</summary>
    public int ReachInDays { get; }

    /// <summary>Two swaps to a stretch of holidays, within 14 days.</summary>
    public static SwapAllowance Default { get; } = new(2, 14);

    /// <summary>
    /// The first day that a swap may still change although its year is settled; <see langword="null"/> to expect swaps beyond the horizon only.
    /// Swaps were announced eight days ahead, so an office that wants to be safe sets it to eight days from today.
    /// </summary>
    public LocalDate? OpenFrom { get; init; }

    /// <summary>Returns the number of swaps and their reach.</summary>
    public override string ToString() => $"{Pairs} swaps within {ReachInDays} days{(OpenFrom is { } day ? $", open from {DayText.Of(day)}" : "")}";
}
