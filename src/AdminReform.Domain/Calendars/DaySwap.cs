using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>A swap of days (hoán đổi ngày làm việc): a bridge day taken off, and the day of rest worked for it, before or after.</summary>
/// <remarks>The two days are one value, so that a swap cannot be entered by half.</remarks>
public sealed record DaySwap
{
    /// <summary>Pairs the day off with the day worked.</summary>
    /// <exception cref="ArgumentException">Both are the same day.</exception>
    public DaySwap(LocalDate dayOff, LocalDate dayWorked)
    {
        if (dayOff == dayWorked)
        {
            throw new ArgumentException(FormattableString.Invariant($"A swap needs two days; {dayOff:uuuu-MM-dd} was given twice."), nameof(dayWorked))
            .InVietnamese($"Hoán đổi cần hai ngày; {DayText.Of(dayOff)} được nêu hai lần.");
        }

        DayOff = dayOff;
        DayWorked = dayWorked;
    }

    /// <summary>The ordinary working day that is taken off.</summary>
    public LocalDate DayOff { get; }

    /// <summary>The day of rest that is worked instead.</summary>
    public LocalDate DayWorked { get; }

    /// <summary>Returns both days.</summary>
    public override string ToString() => FormattableString.Invariant($"off {DayOff:uuuu-MM-dd}, worked {DayWorked:uuuu-MM-dd}");
}
