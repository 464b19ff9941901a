using System.Runtime.CompilerServices;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>
/// Days counted from 01/01/1899, so that tables can be indexed. One load replaces the division-heavy arithmetic behind
/// <see cref="LocalDate.PlusDays"/>.
/// </summary>
internal static class DayNumber
{
    internal const int FirstYear = 1899;
    internal const int LastYear = 2200;

    private static readonly int[] MonthStarts = BuildMonthStarts();

    internal static LocalDate First { get; } = new(FirstYear, 1, 1);

    internal static LocalDate Last { get; } = new(LastYear, 12, 31);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Of(LocalDate date)
    {
        unchecked
        {
            var month = ((date.Year - FirstYear) * 12) + date.Month - 1;
            return (uint)month < (uint)MonthStarts.Length && date.Calendar == CalendarSystem.Iso
                ? MonthStarts[month] + date.Day
                : OfOther(date);
        }
    }

    /// <summary>The date of a day number; for building tables, not for hot paths.</summary>
    internal static LocalDate ToDate(int day) => First.PlusDays(day);

    /// <summary>The weekday, 1 for Monday to 7 for Sunday, as ISO numbers them; 01/01/1899 was a Sunday.</summary>
    internal static int Weekday(int day) => ((day + 6) % 7) + 1;

    /// <summary>Dates in other calendar systems, and dates far outside every table, which stay far outside.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int OfOther(LocalDate date) =>
        Period.DaysBetween(First, date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso));

    private static int[] BuildMonthStarts()
    {
        var starts = new int[(LastYear - FirstYear + 1) * 12];
        var day = -1;
        for (var month = 0; month < starts.Length; month++)
        {
            starts[month] = day;
            day += CalendarSystem.Iso.GetDaysInMonth(FirstYear + (month / 12), (month % 12) + 1);
        }

        return starts;
    }
}
