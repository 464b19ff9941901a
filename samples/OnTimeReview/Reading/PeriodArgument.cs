using System.Globalization;
using AdminReform.Reports;
using NodaTime;
using NodaTime.Text;

namespace OnTimeReview.Reading;

/// <summary>The reporting period as the user gives it: one of the statutory ones by its name, or its first and last day.</summary>
public static class PeriodArgument
{
    private const string Option = "--period";

    private const string Days = "..";

    /// <exception cref="InputException">The text is no period, or one of days that do not follow each other.</exception>
    public static ReportingPeriod Parse(string text)
    {
        var trimmed = text.Trim();
        var cut = trimmed.IndexOf(Days, StringComparison.Ordinal);
        return (cut < 0 ? Statutory(trimmed) : Span(text, trimmed[..cut], trimmed[(cut + Days.Length)..])) ?? throw InputException.Of(
            $"{Option} {text}: không phải kỳ báo cáo; dùng {Forms("hoặc")}",
            $"{Option} {text}: not a reporting period; use {Forms("or")}");
    }

    /// <summary>Checks that the period has opened at the moment of the review.</summary>
    /// <exception cref="InputException">It opens later, so that nothing is known of it.</exception>
    public static void CheckOpen(ReportingPeriod? period, LocalDateTime at)
    {
        if (period?.OpensAt > at)
        {
            throw InputException.Of(
                $"{Option}: kỳ báo cáo {period.Name.Vietnamese} bắt đầu sau thời điểm rà soát của --at",
                $"{Option}: the reporting period {period.Name.English} opens after the moment of the review, --at");
        }
    }

    // 2026-09, 2026-Q3, 2026-6M, 2026-9M, 2026
    private static ReportingPeriod? Statutory(string text)
    {
        var parts = text.Split('-');
        return parts.Length <= 2 && Number(parts[0], digits: 4) is { } year and >= ReportingPeriod.FirstYear and <= ReportingPeriod.LastYear
            ? parts is [_]
                ? ReportingPeriod.Year(year)
                : parts[1].ToUpperInvariant() switch
                {
                    "6M" => ReportingPeriod.SixMonths(year),
                    "9M" => ReportingPeriod.NineMonths(year),
                    ['Q', var quarter and >= '1' and <= '4'] => ReportingPeriod.Quarter(year, quarter - '0'),
                    var month => Number(month, digits: 2) is { } number and >= 1 and <= 12 ? ReportingPeriod.Month(year, number) : null,
                }
            : null;
    }

    private static ReportingPeriod? Span(string text, string from, string to)
    {
        if (!LocalDatePattern.Iso.Parse(from.Trim()).TryGetValue(default, out var first) || !LocalDatePattern.Iso.Parse(to.Trim()).TryGetValue(default, out var last)
            || first.Year < ReportingPeriod.FirstYear || last.Year > ReportingPeriod.LastYear)
        {
            return null;
        }

        return first <= last
            ? ReportingPeriod.Span(first, last)
            : throw InputException.Of($"{Option} {text}: ngày cuối đứng trước ngày đầu", $"{Option} {text}: the last day is before the first");
    }

    private static int? Number(string text, int digits) =>
        text.Length == digits && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Forms(string or) => $"2026-06-15..2026-09-14, 2026-09, 2026-Q3, 2026-6M, 2026-9M {or} 2026";
}
