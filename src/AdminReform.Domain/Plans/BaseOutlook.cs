using AdminReform.Values;

namespace AdminReform.Plans;

/// <summary>How large the eligible base will be at the end, and how fast it can be covered (for coverage).</summary>
/// <remarks>It supposes that what is covered stays covered, as far as the base does not shrink below it.</remarks>
public sealed record BaseOutlook : Outlook
{
    /// <summary>Makes an outlook.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The base may be empty, the upper end is below the lower, or the pace is negative.</exception>
    public BaseOutlook(long atLeast, long atMost, Fraction? coveredPerDayAtMost = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atLeast, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(atMost, atLeast);
        if (coveredPerDayAtMost is { } pace)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(pace, Fraction.Zero, nameof(coveredPerDayAtMost));
        }

        AtLeast = atLeast;
        AtMost = atMost;
        CoveredPerDayAtMost = coveredPerDayAtMost;
    }

    /// <summary>The least size of the base at the end.</summary>
    public long AtLeast { get; }

    /// <summary>The greatest size of the base at the end.</summary>
    public long AtMost { get; }

    /// <summary>The most that can be covered in a day, on average over any stretch; <see langword="null"/> when nothing limits it.</summary>
    public Fraction? CoveredPerDayAtMost { get; }

    /// <summary>Returns the bounds.</summary>
    public override string ToString() => $"base {AtLeast}–{AtMost}{(CoveredPerDayAtMost is { } pace ? $", at most {pace} a day" : "")}";
}
