using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>
/// Reads moments that write the day before the month: <c>31/12/2026</c>, <c>1-7-26 3:30 CH</c>, <c>15:30:00 01/07/2026</c>, <c>15:30 ngày 01/07/2026</c>. A year of two digits lies between
/// 1970 and 2069; SA and CH, AM and PM go with an hour from 1 to 12.
/// </summary>
internal static class DayFirstMoment
{
    private const string Day = "ngày ";

    internal static LocalDateTime? Read(ReadOnlySpan<char> text)
    {
        var left = text.Trim();
        var time = Time(ref left);
        var isTimeFirst = time is not null;
        left = left.TrimStart();
        if (isTimeFirst && left.StartsWith(Day, StringComparison.OrdinalIgnoreCase))
        {
            left = left[Day.Length..].TrimStart();
        }

        if (Date(ref left) is not { } date)
        {
            return null;
        }

        left = left.TrimStart(isTimeFirst ? " " : " ,");
        if (!isTimeFirst && left.Length > 0)
        {
            time = Time(ref left);
        }

        return left.IsEmpty ? date + (time ?? LocalTime.Midnight) : null;
    }

    private static LocalDate? Date(ref ReadOnlySpan<char> left)
    {
        var rest = left;
        if (Number(ref rest, 2) is not { } day || Sign(ref rest) is not { } sign || Number(ref rest, 2) is not { } month || Sign(ref rest) != sign)
        {
            return null;
        }

        var digits = rest.Length;
        if (Number(ref rest, 4) is not { } year || digits - rest.Length is not (2 or 4))
        {
            return null;
        }

        year += digits - rest.Length == 4 ? 0 : year <= MomentPattern.TwoDigitYearMax ? 2000 : 1900;
        if (year == 0 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return null;
        }

        left = rest;
        return new LocalDate(year, month, day);
    }

    private static LocalTime? Time(ref ReadOnlySpan<char> left)
    {
        var rest = left;
        if (Number(ref rest, 2) is not { } hour || rest.IsEmpty || rest[0] is not (':' or 'h'))
        {
            return null;
        }

        rest = rest[1..];
        if (Number(ref rest, 2) is not { } minute || minute > 59)
        {
            return null;
        }

        var second = 0;
        if (!rest.IsEmpty && rest[0] == ':')
        {
            rest = rest[1..];
            if (Number(ref rest, 2) is not { } read || read > 59)
            {
                return null;
            }

            second = read;
        }

        if (HalfOfDay.Take(ref rest) is { } isAfternoon)
        {
            if (hour is < 1 or > 12)
            {
                return null;
            }

            hour = (hour % 12) + (isAfternoon ? 12 : 0);
        }

        if (hour > 23)
        {
            return null;
        }

        left = rest;
        return new LocalTime(hour, minute, second);
    }

    private static int? Number(ref ReadOnlySpan<char> left, int most)
    {
        var (number, digits) = (0, 0);
        while (digits < left.Length && char.IsAsciiDigit(left[digits]))
        {
            if (++digits > most)
            {
                return null;
            }

            number = (10 * number) + left[digits - 1] - '0';
        }

        left = left[digits..];
        return digits == 0 ? null : number;
    }

    private static char? Sign(ref ReadOnlySpan<char> left)
    {
        if (left.IsEmpty || left[0] is not ('/' or '-' or '.'))
        {
            return null;
        }

        var sign = left[0];
        left = left[1..];
        return sign;
    }
}
