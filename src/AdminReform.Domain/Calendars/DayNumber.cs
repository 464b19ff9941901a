using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Calendars;

/// <summary>
/// Days counted from 01/01/1899, so that tables can be indexed. A load in each direction replaces the divisions behind
/// <see cref="LocalDate.PlusDays"/> and <see cref="LocalDate.PlusMonths"/>.
/// </summary>
internal static class DayNumber
{
    internal const int FirstYear = 1899;
    internal const int LastYear = 2200;

    private static readonly int[] MonthStarts = BuildMonthStarts();
    private static readonly LocalDate[] Dates = BuildDates();

    internal static LocalDate First { get; } = new(FirstYear, 1, 1);

    internal static LocalDate Last { get; } = new(LastYear, 12, 31);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Of(LocalDate date)
    {
        unchecked
        {
            var month = MonthOf(date);
            return (uint)month < (uint)MonthStarts.Length && date.Calendar == CalendarSystem.Iso
                ? MonthStarts[month] + date.Day
                : OfOther(date);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static LocalDate ToDate(int day) => unchecked((uint)day) < (uint)Dates.Length ? Dates[day] : ToOther(day);

    /// <summary>The day a number of months later: on the same date, or on the last day of a month that has no such date.</summary>
    internal static int PlusMonths(int day, int months)
    {
        var date = ToDate(day);
        var month = MonthOf(date) + months;
        return unchecked((uint)month) < (uint)(MonthStarts.Length - 1) && date.Calendar == CalendarSystem.Iso
            ? MonthStarts[month] + Math.Min(date.Day, MonthStarts[month + 1] - MonthStarts[month])
            : Of(date.PlusMonths(months));
    }

    /// <summary>A day so many days later.</summary>
    /// <exception cref="OutsideCalendarException">No date can be that day.</exception>
    internal static LocalDate Plus(LocalDate date, int days) => ToDate(Of(date) + days);

    /// <summary>The day for a message; also of a day that no date can be.</summary>
    internal static string Say(int day) => day < Of(LocalDate.MinIsoValue) ? "a day before the year -9998"
        : day > Of(LocalDate.MaxIsoValue) ? "a day after the year 9999"
        : LocalDatePattern.Iso.Format(ToDate(day));

    /// <summary>The weekday, 1 for Monday to 7 for Sunday, as ISO numbers them; 01/01/1899 was a Sunday.</summary>
    internal static int Weekday(int day) => ((day + 6) % 7) + 1;

    private static int MonthOf(LocalDate date) => unchecked(((date.Year - FirstYear) * 12) + date.Month - 1);

    /// <summary>Dates in other calendar systems, and dates far outside every table, which stay far outside.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int OfOther(LocalDate date) =>
        Period.DaysBetween(First, date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static LocalDate ToOther(int day) => day < Of(LocalDate.MinIsoValue) || day > Of(LocalDate.MaxIsoValue)
        ? throw new OutsideCalendarException($"The answer would be {Say(day)}, which is outside every calendar.")
        : First.PlusDays(day);

    /// <summary>The day before each month, and the last day of all.</summary>
    private static int[] BuildMonthStarts()
    {
        var starts = new int[((LastYear - FirstYear + 1) * 12) + 1];
        starts[0] = -1;
        for (var month = 0; month + 1 < starts.Length; month++)
        {
            starts[month + 1] = starts[month] + CalendarSystem.Iso.GetDaysInMonth(FirstYear + (month / 12), (month % 12) + 1);
        }

        return starts;
    }

    private static LocalDate[] BuildDates()
    {
        var dates = new LocalDate[MonthStarts[^1] + 1];
        for (var month = 0; month + 1 < MonthStarts.Length; month++)
        {
            for (var day = MonthStarts[month] + 1; day <= MonthStarts[month + 1]; day++)
            {
                dates[day] = new LocalDate(FirstYear + (month / 12), (month % 12) + 1, day - MonthStarts[month]);
            }
        }

        return dates;
    }
}
