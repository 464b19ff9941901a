using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Interchange.Office.EventLogs;

/// <summary>Numbers of cells as texts: exact, as people see them, and days and moments as ISO 8601 has them.</summary>
internal static class CellNumber
{
    // Excel keeps no more digits.
    private const int Digits = 15;

    private const int MillisecondsOfDay = 86_400_000;

    // Numbers up to 60 are days that were counted wrong: 60 is 29/02/1900, which never was.
    private const int NoDay = 60;
    private const int LastDay = 2_958_465;
    private const int DaysBetweenSystems = 1_462;
    private const int LastDayOf1904 = LastDay - DaysBetweenSystems;

    private static readonly LocalDate DayZero = new(1899, 12, 30);
    private static readonly LocalDate DayZeroOf1904 = DayZero.PlusDays(DaysBetweenSystems);
    private static readonly LocalDatePattern Day = LocalDatePattern.Iso;
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.FFF");

    /// <summary>Reads one as workbooks write it; <see langword="false"/> where it is none, or beyond 28 digits.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, out decimal number) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    /// <summary>A number as a text.</summary>
    internal static string ToText(decimal number, NumberFormat format)
    {
        var whole = decimal.Truncate(decimal.Abs(number));
        var left = Digits;
        for (var rest = whole; rest >= 1 && left > 0; rest /= 10)
        {
            left--;
        }

        // Zeros behind the point are no digits: 0.00012 has two.
        for (var part = decimal.Abs(number); whole == 0 && part is > 0 and < 0.1m && left < 28; part *= 10)
        {
            left++;
        }

        var pattern = $"{new string('0', format.Integers)}.{new string('0', format.Decimals)}{new string('#', Math.Max(0, 28 - format.Decimals))}";
        return decimal.Round(number, left).ToString(pattern, CultureInfo.InvariantCulture);
    }

    /// <summary>The day or moment that a number stands for, to the millisecond; <see langword="null"/> where it stands for none.</summary>
    internal static string? ToMoment(decimal number, bool is1904)
    {
        if (number < 1 || number >= LastDay + 1)
        {
            return null;
        }

        var all = decimal.ToInt64(decimal.Round(number * MillisecondsOfDay));
        var (days, milliseconds) = ((int)(all / MillisecondsOfDay), (int)(all % MillisecondsOfDay));
        var isEarly = !is1904 && days <= NoDay;
        if (days > (is1904 ? LastDayOf1904 : LastDay) || (isEarly && days == NoDay))
        {
            return null;
        }

        var day = is1904 ? DayZeroOf1904.PlusDays(days) : DayZero.PlusDays(isEarly ? days + 1 : days);
        return milliseconds == 0 ? Day.Format(day) : Moment.Format(day.AtMidnight().PlusMilliseconds(milliseconds));
    }
}
