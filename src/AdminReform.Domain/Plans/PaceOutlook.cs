using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Plans;

/// <summary>How fast a level can rise or fall in a year of 365 days, or a rank in places a year (for milestones, growth and ranks).</summary>
public sealed record PaceOutlook : Outlook
{
    /// <summary>Makes an outlook.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A pace is negative.</exception>
    public PaceOutlook(Fraction? riseAYearAtMost, Fraction? fallAYearAtMost = null)
    {
        if (riseAYearAtMost < Fraction.Zero || fallAYearAtMost < Fraction.Zero)
        {
            throw new ArgumentOutOfRangeException(riseAYearAtMost < Fraction.Zero ? nameof(riseAYearAtMost) : nameof(fallAYearAtMost), "A pace must not be below zero.")
                .InVietnamese("Tốc độ không được âm.");
        }

        RiseAYearAtMost = riseAYearAtMost;
        FallAYearAtMost = fallAYearAtMost;
    }

    /// <summary>The most that can be gained in a year; <see langword="null"/> when nothing limits it.</summary>
    public Fraction? RiseAYearAtMost { get; }

    /// <summary>The most that can be lost in a year; <see langword="null"/> when nothing limits it.</summary>
    public Fraction? FallAYearAtMost { get; }

    /// <summary>Returns the greatest rise and fall.</summary>
    public override string ToString() => $"rise {RiseAYearAtMost?.ToString() ?? "any"}, fall {FallAYearAtMost?.ToString() ?? "any"} a year at most";
}
