using AdminReform.Texts;
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
        if (atLeast < 1 || atMost < atLeast)
        {
            throw new ArgumentOutOfRangeException(atLeast < 1 ? nameof(atLeast) : nameof(atMost), "The base is at least 1, and its greatest size is not below its least.")
                .InVietnamese("Số đủ điều kiện ít nhất là 1, và số lớn nhất không nhỏ hơn số nhỏ nhất.");
        }

        if (coveredPerDayAtMost < Fraction.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(coveredPerDayAtMost), "A pace must not be below zero.").InVietnamese("Tốc độ không được âm.");
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
