using NodaTime;

namespace AdminReform.Calendars.Astronomy;

/// <summary>
/// Makes the lunisolar years from astronomy: a month begins on the day of a new moon; the month with the winter solstice is the eleventh; in a
/// span of thirteen months from one eleventh to the next, the first without a principal term (trung khí) is the leap month. Days are days of UTC+7.
/// </summary>
internal static class LunarYears
{
    private const double Offset = 7.0 / 24;
    private const int WinterSolstice = 9;

    /// <summary>The years as <c>LunarTable</c> packs them.</summary>
    internal static IEnumerable<int> Packed(int first, int last)
    {
        for (var year = first; year <= last; year++)
        {
            var months = Months(year).ToArray();
            var newYear = DayNumber.Of(new LocalDate(year, 1, 19));
            var packed = ToDayNumber(months[0].Start) - newYear;
            foreach (var (index, month) in months.Index())
            {
                packed |= month.IsLeap ? month.Number << 6 : 0;
                packed |= month.Days == 30 ? 1 << (10 + index) : 0;
            }

            yield return packed;
        }
    }

    /// <summary>The day of a new moon as a chronological Julian day: the day that begins at midnight of UTC+7.</summary>
    internal static int Day(int newMoon) => (int)Math.Floor(LocalInstant(newMoon));

    /// <summary>Seconds between a new moon and the nearest midnight of UTC+7: how near the table is to another answer.</summary>
    internal static double MarginInSeconds(int newMoon)
    {
        var instant = LocalInstant(newMoon);
        return Math.Abs(instant - Math.Round(instant)) * 86400;
    }

    /// <summary>The date of a new moon.</summary>
    internal static LocalDate DateOf(int newMoon) => DayNumber.ToDate(ToDayNumber(Day(newMoon)));

    /// <summary>Whether a new moon falls in the last hour of the day, so that it is already tomorrow at UTC+8.</summary>
    internal static bool IsInLastHour(int newMoon) => LocalInstant(newMoon) - Day(newMoon) >= 23.0 / 24;

    /// <summary>The number of the new moon that begins the eleventh month of a Gregorian year.</summary>
    internal static int EleventhMonth(int year)
    {
        var lastDay = DayNumber.Of(new LocalDate(year, 12, 31)) + JulianDayOfFirst;
        var k = (int)((lastDay - 2451550) / 29.530588861) + 1;
        while (Day(k) > lastDay)
        {
            k--;
        }

        return Sector(Day(k)) >= WinterSolstice ? k - 1 : k;
    }

    private static int JulianDayOfFirst { get; } = (int)(DayNumber.First.AtMidnight().InUtc().ToInstant().ToJulianDate() + 0.5);

    private static IEnumerable<Month> Months(int year) =>
        Span(year).Where(month => month.Number <= 10).Concat(Span(year + 1).Where(month => month.Number > 10));

    /// <summary>The months from the eleventh of one year to before the eleventh of the next.</summary>
    private static IEnumerable<Month> Span(int year)
    {
        var (first, next) = (EleventhMonth(year - 1), EleventhMonth(year));
        var leap = next - first == 13
            ? Enumerable.Range(first + 1, 12).First(k => Sector(Day(k)) == Sector(Day(k + 1)))
            : int.MinValue;
        var number = 11;
        for (var k = first; k < next; k++)
        {
            number = k == first || k == leap ? number : (number % 12) + 1;
            yield return new(number, k == leap, Day(k), Day(k + 1) - Day(k));
        }
    }

    /// <summary>Which twelfth of its path the Sun is in when a day begins.</summary>
    private static int Sector(int day) => (int)(LongitudeAtMidnight(day) / 30);

    private static double LongitudeAtMidnight(int day) => SolarLongitude.At(EarthRotation.ToEphemeris(day - 0.5 - Offset));

    private static double LocalInstant(int newMoon) => EarthRotation.ToUniversal(NewMoon.Of(newMoon)) + 0.5 + Offset;

    private static int ToDayNumber(int julianDay) => julianDay - JulianDayOfFirst;

    private readonly record struct Month(int Number, bool IsLeap, int Start, int Days);
}
