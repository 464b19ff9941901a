using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>The day of the year that a holiday is tied to, in the Gregorian or in the lunisolar calendar.</summary>
public sealed record HolidayAnchor
{
    private const int LeapYear = 2000;

    private HolidayAnchor(bool isLunar, int month, int day) => (IsLunar, Month, Day) = (isLunar, month, day);

    /// <summary>Whether month and day are of the Vietnamese lunisolar calendar.</summary>
    public bool IsLunar { get; }

    /// <summary>The month.</summary>
    public int Month { get; }

    /// <summary>The day of the month.</summary>
    public int Day { get; }

    /// <summary>A day of the Gregorian calendar (dương lịch).</summary>
    /// <exception cref="ArgumentOutOfRangeException">No year has such a day.</exception>
    public static HolidayAnchor Gregorian(int month, int day)
    {
        // The longest of each month, for a day that only some years have.
        return month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(LeapYear, month) ? new(false, month, day) : throw NoDay();
    }

    /// <summary>A day of the Vietnamese lunisolar calendar (âm lịch), in an ordinary month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No year has such a day.</exception>
    public static HolidayAnchor Lunar(int month, int day)
    {
        return month is >= 1 and <= 12 && day is >= 1 and <= 30 ? new(true, month, day) : throw NoDay();
    }

    private static ArgumentOutOfRangeException NoDay() =>
        new ArgumentOutOfRangeException("day", "No year has such a day.").InVietnamese("Không năm nào có ngày như vậy.");

    /// <summary>Returns the calendar, the day and the month.</summary>
    public override string ToString() => $"{(IsLunar ? "lunar" : "Gregorian")} {Day:00}/{Month:00}";

    /// <summary>The day number in a year; <see langword="null"/> where the year lacks the day (29 February, a short lunar month).</summary>
    internal int? In(int year)
    {
        if (!IsLunar)
        {
            return Day <= CalendarSystem.Iso.GetDaysInMonth(year, Month) ? DayNumber.Of(new LocalDate(year, Month, Day)) : null;
        }

        return year >= VietnameseLunarCalendar.FirstYear
            && year <= VietnameseLunarCalendar.LastYear
            && Day <= VietnameseLunarCalendar.DaysInMonth(year, Month)
            ? VietnameseLunarCalendar.ToDayNumber(year, Month, Day, isLeapMonth: false)
            : null;
    }
}
