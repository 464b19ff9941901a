using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>
/// A moment as ISO 8601 and most exports write it: a date, also with strokes (<c>2026/10/05</c>); with a time after <c>T</c> or a space, with or without seconds and a
/// fraction of one to nine digits; with or without an offset (<c>Z</c>, <c>+01</c>, <c>+0100</c>, <c>+01:00</c>).
/// </summary>
internal readonly struct IsoMoment
{
    private IsoMoment(LocalDateTime local, Offset? offset)
    {
        Local = local;
        Offset = offset;
    }

    internal LocalDateTime Local { get; }

    internal Offset? Offset { get; }

    /// <summary>The moment on an office's clock; <see langword="null"/> where that clock would leave the calendar.</summary>
    internal LogMoment? On(OfficeClock clock) => Offset is { } offset ? clock.WithOffset(Local, offset) : clock.OnTheClock(Local);

    internal static bool TryParse(ReadOnlySpan<char> text, out IsoMoment moment)
    {
        moment = default;
        var rest = text;
        if (!Number(ref rest, 4, out var year) || rest.IsEmpty || rest[0] is not ('-' or '/') || !Sign(ref rest, rest[0]) || !Number(ref rest, 2, out var month)
            || !Sign(ref rest, text[4]) || !Number(ref rest, 2, out var day)
            || year < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        var date = new LocalDate(year, month, day);
        if (rest.IsEmpty)
        {
            moment = new IsoMoment(date.AtMidnight(), null);
            return true;
        }

        if ((!Sign(ref rest, 'T') && !Sign(ref rest, ' ')) || !Time(ref rest, out var time) || !Zone(rest, out var offset))
        {
            return false;
        }

        moment = new IsoMoment(date + time, offset);
        return true;
    }

    private static bool Time(ref ReadOnlySpan<char> rest, out LocalTime time)
    {
        time = default;
        var second = 0;
        var nanosecond = 0;
        if (!Number(ref rest, 2, out var hour) || !Sign(ref rest, ':') || !Number(ref rest, 2, out var minute)
            || (Sign(ref rest, ':') && (!Number(ref rest, 2, out second) || !Fraction(ref rest, out nanosecond)))
            || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        time = LocalTime.FromHourMinuteSecondNanosecond(hour, minute, second, nanosecond);
        return true;
    }

    private static bool Fraction(ref ReadOnlySpan<char> rest, out int nanosecond)
    {
        nanosecond = 0;
        if (!Sign(ref rest, '.') && !Sign(ref rest, ','))
        {
            return true;
        }

        var length = 0;
        for (; length < rest.Length && char.IsAsciiDigit(rest[length]); length++)
        {
            nanosecond = length < 9 ? (nanosecond * 10) + (rest[length] - '0') : nanosecond;
        }

        for (var i = length; i < 9; i++)
        {
            nanosecond *= 10;
        }

        rest = rest[length..];
        return length is > 0 and <= 9;
    }

    private static bool Zone(ReadOnlySpan<char> rest, out Offset? offset)
    {
        offset = null;
        if (rest.Length > 1 && rest[0] == ' ')
        {
            rest = rest[1..];
        }

        if (rest.IsEmpty)
        {
            return true;
        }

        if (rest is "Z")
        {
            offset = NodaTime.Offset.Zero;
            return true;
        }

        var negative = rest[0] == '-';
        var minutes = 0;
        if ((!Sign(ref rest, '-') && !Sign(ref rest, '+')) || !Number(ref rest, 2, out var hours))
        {
            return false;
        }

        if (!rest.IsEmpty)
        {
            _ = Sign(ref rest, ':');
            if (!Number(ref rest, 2, out minutes))
            {
                return false;
            }
        }

        var total = (hours * 60) + minutes;
        if (!rest.IsEmpty || minutes > 59 || total > 18 * 60)
        {
            return false;
        }

        offset = NodaTime.Offset.FromSeconds((negative ? -60 : 60) * total);
        return true;
    }

    private static bool Sign(ref ReadOnlySpan<char> rest, char sign)
    {
        if (rest.IsEmpty || rest[0] != sign)
        {
            return false;
        }

        rest = rest[1..];
        return true;
    }

    private static bool Number(ref ReadOnlySpan<char> rest, int digits, out int number)
    {
        number = 0;
        if (rest.Length < digits)
        {
            return false;
        }

        foreach (var c in rest[..digits])
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            number = (number * 10) + (c - '0');
        }

        rest = rest[digits..];
        return true;
    }
}
