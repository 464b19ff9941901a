using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>Which days of the week are worked (tuần làm việc).</summary>
/// <remarks>A day is worked or not; a morning-only Saturday is a worked day here, and <see cref="OfficeHours"/> says how long it is.</remarks>
public sealed record WeekPattern
{
    private readonly int _worked;

    private WeekPattern(int worked) => _worked = worked;

    /// <summary>Monday to Friday: the civil service's week since 02/10/1999 (Quyết định 188/1999/QĐ-TTg).</summary>
    public static WeekPattern MondayToFriday { get; } = new(0b0011_1110);

    /// <summary>Monday to Saturday.</summary>
    public static WeekPattern MondayToSaturday { get; } = new(0b0111_1110);

    /// <summary>Makes a pattern from the days worked; none is a lawful pattern, though not every day of a calendar can be off.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a day of the week.</exception>
    public static WeekPattern Of(params ReadOnlySpan<IsoDayOfWeek> worked)
    {
        var days = 0;
        foreach (var day in worked)
        {
            days |= day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
                ? 1 << (int)day
                : throw new ArgumentOutOfRangeException(nameof(worked), day, "A day of the week runs from Monday to Sunday.")
            .InVietnamese("Ngày trong tuần là từ thứ Hai đến Chủ nhật.");
        }

        return new(days);
    }

    /// <summary>Whether a day of the week is worked.</summary>
    public bool IsWorked(IsoDayOfWeek day) => IsWorked((int)day);

    internal bool IsWorked(int weekday) => (_worked >> weekday & 1) != 0;

    /// <summary>Returns the days worked, in English, for logs.</summary>
    public override string ToString() =>
        string.Join(' ', Enumerable.Range(1, 7).Where(IsWorked).Select(day => ((IsoDayOfWeek)day).ToString()[..3]));
}
