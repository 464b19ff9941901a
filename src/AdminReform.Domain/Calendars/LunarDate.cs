using NodaTime;

namespace AdminReform.Calendars;

/// <summary>A day of the Vietnamese lunisolar calendar (ngày âm lịch).</summary>
/// <remarks>The supported years are 1899 to 2199; see <see cref="VietnameseLunarCalendar"/>.</remarks>
public sealed record LunarDate : IComparable<LunarDate>
{
    /// <summary>Makes a day that exists.</summary>
    /// <param name="year">The lunar year, numbered by the Gregorian year in which it begins.</param>
    /// <param name="month">The month, 1 to 12; the leap month carries the number of the month that it repeats.</param>
    /// <param name="day">The day, 1 to 29 or 30.</param>
    /// <param name="isLeapMonth">Whether the month is the leap month (tháng nhuận).</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public LunarDate(int year, int month, int day, bool isLeapMonth = false)
    {
        var days = VietnameseLunarCalendar.DaysInMonth(year, month, isLeapMonth);
        if (day < 1 || day > days)
        {
            throw new ArgumentOutOfRangeException(
                nameof(day), day, $"Lunar month {month}{(isLeapMonth ? " (leap)" : "")} of {year} has days 1 to {days}.");
        }

        Year = year;
        Month = month;
        Day = day;
        IsLeapMonth = isLeapMonth;
    }

    /// <summary>The lunar year, numbered by the Gregorian year in which it begins.</summary>
    public int Year { get; }

    /// <summary>The name of the year in the cycle of sixty (can chi), such as <c>Bính Ngọ</c> for 2026, whose first day is <c>Tết Bính Ngọ</c>.</summary>
    public string YearName => SexagenaryYear.Name(Year);

    /// <summary>The month, 1 to 12.</summary>
    public int Month { get; }

    /// <summary>The day of the month.</summary>
    public int Day { get; }

    /// <summary>Whether the month is the leap month (tháng nhuận), which follows the month of the same number.</summary>
    public bool IsLeapMonth { get; }

    /// <summary>Whether the day lies before 01/01/1968, when the State's calendar began to be computed for UTC+7.</summary>
    /// <remarks>Quyết định 121-CP of 08/08/1967. Calendars printed earlier were computed for other meridians and can differ by a day or a month.</remarks>
    public bool IsBeforeStateCalendar => ToLocalDate() < VietnameseLunarCalendar.StateCalendarStart;

    /// <summary>Converts a Gregorian date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside <see cref="VietnameseLunarCalendar.Range"/>.</exception>
    public static LunarDate FromLocalDate(LocalDate date) => VietnameseLunarCalendar.FromDayNumber(DayNumber.Of(date), date);

    /// <summary>Converts to the Gregorian date.</summary>
    public LocalDate ToLocalDate() => DayNumber.ToDate(VietnameseLunarCalendar.ToDayNumber(Year, Month, Day, IsLeapMonth));

    /// <inheritdoc/>
    public int CompareTo(LunarDate? other) => other is null
        ? 1
        : (Year, Month, IsLeapMonth, Day).CompareTo((other.Year, other.Month, other.IsLeapMonth, other.Day));

    /// <summary>Whether one day comes before another.</summary>
    public static bool operator <(LunarDate? left, LunarDate? right) => Comparer<LunarDate>.Default.Compare(left, right) < 0;

    /// <summary>Whether one day is another or comes before it.</summary>
    public static bool operator <=(LunarDate? left, LunarDate? right) => Comparer<LunarDate>.Default.Compare(left, right) <= 0;

    /// <summary>Whether one day comes after another.</summary>
    public static bool operator >(LunarDate? left, LunarDate? right) => Comparer<LunarDate>.Default.Compare(left, right) > 0;

    /// <summary>Whether one day is another or comes after it.</summary>
    public static bool operator >=(LunarDate? left, LunarDate? right) => Comparer<LunarDate>.Default.Compare(left, right) >= 0;

    /// <summary>Returns day/month/year, with <c>nhuận</c> for a leap month.</summary>
    public override string ToString() => FormattableString.Invariant($"{Day:00}/{Month:00}{(IsLeapMonth ? " nhuận" : "")}/{Year}");
}
