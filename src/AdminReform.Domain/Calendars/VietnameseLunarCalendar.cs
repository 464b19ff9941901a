using AdminReform.Law;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>The Vietnamese lunisolar calendar (âm lịch), computed for UTC+7.</summary>
/// <remarks>
/// The lunar years 1899 to 2199 are held in a table that the repository's own astronomy generates. The State's calendar uses UTC+7 since
/// 1968 (Quyết định 121-CP of 08/08/1967); the Chinese calendar uses UTC+8, so it gives another Tết in some years.
/// </remarks>
[Implements("121-CP", certainty: Certainty.Secondary)]
public static class VietnameseLunarCalendar
{
    private const int LeapShift = 6;
    private const int LengthShift = 10;

    private static readonly int[] NewYears = BuildNewYears();

    /// <summary>The first lunar year of the table.</summary>
    public static int FirstYear => LunarTable.FirstYear;

    /// <summary>The last lunar year of the table.</summary>
    public static int LastYear => LunarTable.FirstYear + LunarTable.Years.Length - 1;

    /// <summary>The Gregorian dates that can be converted.</summary>
    public static DateInterval Range { get; } = new(DayNumber.ToDate(NewYears[0]), DayNumber.ToDate(NewYears[^1] - 1));

    /// <summary>The first day for which the State's calendar is computed for UTC+7.</summary>
    public static LocalDate StateCalendarStart { get; } = new(1968, 1, 1);

    /// <summary>The Gregorian date of the first day of a lunar year: mùng một Tết.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the table.</exception>
    public static LocalDate NewYear(int year) => DayNumber.ToDate(NewYears[Index(year)]);

    /// <summary>The month that is repeated as a leap month in a year; <see langword="null"/> in a common year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the table.</exception>
    public static int? LeapMonth(int year) => Leap(Index(year)) is var leap and not 0 ? leap : null;

    /// <summary>The number of days of a month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the table, or has no such month.</exception>
    public static int DaysInMonth(int year, int month, bool isLeapMonth = false)
    {
        var index = Index(year);
        return Length(index, Position(index, year, month, isLeapMonth));
    }

    /// <summary>The number of days of a year: 353 to 355, or 383 to 385 with a leap month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the table.</exception>
    public static int DaysInYear(int year) => NewYears[Index(year) + 1] - NewYears[Index(year)];

    internal static int ToDayNumber(int year, int month, int day, bool isLeapMonth)
    {
        var index = Index(year);
        var position = Position(index, year, month, isLeapMonth);
        var lengths = LunarTable.Years[index] >> LengthShift & ((1 << position) - 1);
        return NewYears[index] + (29 * position) + System.Numerics.BitOperations.PopCount((uint)lengths) + day - 1;
    }

    internal static LunarDate FromDayNumber(int day, LocalDate date)
    {
        if (day < NewYears[0] || day >= NewYears[^1])
        {
            throw new ArgumentOutOfRangeException(
                nameof(date), date, FormattableString.Invariant($"The lunisolar calendar covers {Range.Start:uuuu-MM-dd} to {Range.End:uuuu-MM-dd}."));
        }

        var index = date.Calendar == CalendarSystem.Iso ? date.Year - FirstYear : date.WithCalendar(CalendarSystem.Iso).Year - FirstYear;
        index = Math.Min(index, LunarTable.Years.Length - 1);
        if (day < NewYears[index])
        {
            index--;
        }

        var left = day - NewYears[index];
        var position = 0;
        while (left >= Length(index, position))
        {
            left -= Length(index, position++);
        }

        var leap = Leap(index);
        var isLeap = leap != 0 && position == leap;
        var month = leap != 0 && position >= leap ? position : position + 1;
        return new(index + FirstYear, month, left + 1, isLeap);
    }

    private static int Index(int year) => year >= FirstYear && year <= LastYear
        ? year - FirstYear
        : throw new ArgumentOutOfRangeException(nameof(year), year, $"The lunisolar calendar covers the years {FirstYear} to {LastYear}.");

    private static int Position(int index, int year, int month, bool isLeapMonth)
    {
        if (month is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(month), month, "A lunar month is numbered 1 to 12.");
        }

        var leap = Leap(index);
        if (isLeapMonth)
        {
            return leap == month
                ? month
                : throw new ArgumentOutOfRangeException(nameof(month), month, $"The lunar year {year} has no leap month {month}.");
        }

        return leap != 0 && month > leap ? month : month - 1;
    }

    private static int Leap(int index) => LunarTable.Years[index] >> LeapShift & 0xF;

    private static int Length(int index, int position) => 29 + (LunarTable.Years[index] >> (LengthShift + position) & 1);

    private static int[] BuildNewYears()
    {
        var years = LunarTable.Years;
        var starts = new int[years.Length + 1];
        for (var index = 0; index < years.Length; index++)
        {
            starts[index] = DayNumber.Of(new LocalDate(FirstYear + index, 1, 19)) + (years[index] & 0x3F);
        }

        var last = years.Length - 1;
        var months = Leap(last) == 0 ? 12 : 13;
        starts[^1] = starts[^2] + Enumerable.Range(0, months).Sum(month => Length(last, month));
        return starts;
    }
}
