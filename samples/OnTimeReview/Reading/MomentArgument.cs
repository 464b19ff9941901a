using NodaTime;
using NodaTime.Text;

namespace OnTimeReview.Reading;

/// <summary>The moment of a review as the user gives it: ISO 8601 with an offset.</summary>
public static class MomentArgument
{
    // A review looks at the year before and the year after, and reports are of the years 1900 to 9000.
    private const int FirstYear = 1901;
    private const int LastYear = 8999;

    private static readonly OffsetDateTimePattern[] Patterns =
    [
        OffsetDateTimePattern.Rfc3339,
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss;FFFFFFFFFo<G>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<G>"),
    ];

    /// <exception cref="InputException">The text is not a moment, is one outside the years 1901 to 8999, or says nothing about the time zone.</exception>
    public static OffsetDateTime Parse(string text)
    {
        var normal = text.Trim().Replace(' ', 'T');
        foreach (var pattern in Patterns)
        {
            if (pattern.Parse(normal).TryGetValue(default, out var moment))
            {
                return IsInRange(moment.Year) ? moment : throw OutOfRange(text);
            }
        }

        const string Example = "2012-01-25T00:00:00+01:00";
        throw IsLocal(normal)
            ? InputException.Of($"--at {text}: thiếu múi giờ; ví dụ {Example}", $"--at {text}: the time zone is missing; an example is {Example}")
            : InputException.Of($"--at {text}: không phải thời điểm; ví dụ {Example}", $"--at {text}: not a moment; an example is {Example}");
    }

    /// <summary>The moment on the clock of the office.</summary>
    /// <exception cref="InputException">It lies outside the years 1901 to 8999 there.</exception>
    public static LocalDateTime In(DateTimeZone zone, OffsetDateTime moment)
    {
        var local = moment.InZone(zone).LocalDateTime;
        return IsInRange(local.Year) ? local : throw OutOfRange(OffsetDateTimePattern.Rfc3339.Format(moment));
    }

    private static bool IsInRange(int year) => year is >= FirstYear and <= LastYear;

    private static InputException OutOfRange(string text) => InputException.Of(
        $"--at {text}: chỉ rà soát được trong khoảng từ năm {FirstYear} đến năm {LastYear}",
        $"--at {text}: a review is of a moment from the year {FirstYear} to the year {LastYear}");

    private static bool IsLocal(string text) =>
        LocalDateTimePattern.ExtendedIso.Parse(text).Success
        || LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text).Success
        || LocalDatePattern.Iso.Parse(text).Success;
}
