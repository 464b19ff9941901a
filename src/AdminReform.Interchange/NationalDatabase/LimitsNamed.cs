using System.Text.RegularExpressions;
using AdminReform.Deadlines;

namespace AdminReform.Interchange.NationalDatabase;

/// <summary>Finds every limit that a text names, whatever it is the limit of: for a person to choose from.</summary>
internal static partial class LimitsNamed
{
    private const int Most = 8;

    private static readonly string[] OtherNumbers = ["ngày", "tháng", "năm", "quý", "thứ", "lần", "bước", "số", "khoản", "điều", "mục", "điểm"];

    // The number is one end of a range, or more or less than the limit.
    private static readonly string[] Relations = ["đến", "tới", "từ", "hơn", "dưới", "khoảng", "thêm", "ít nhất", "tối thiểu", "−"];

    // Of "sau 15 giờ" the number is a time of day.
    private static readonly string[] BeforeClock = ["sau", "trước", "lúc", "từ", "đến", "vào"];

    internal static List<TimeLimit> In(string text)
    {
        var limits = new List<TimeLimit>();
        foreach (Match match in Limit().Matches(text))
        {
            var before = text.AsSpan(0, match.Index).TrimEnd();
            var limit = match.Groups["same"].Success ? TimeLimit.SameDay
                : !EndsWith(before, OtherNumbers) && !EndsWith(before, Relations) && !(match.Groups["unit"].Value.Equals("giờ", StringComparison.OrdinalIgnoreCase) && EndsWith(before, BeforeClock)) && TimeLimit.TryParse($"{match.Groups["number"].Value} {match.Groups["unit"].Value} {match.Groups["work"].Value}", out var read) ? read
                : null;
            if (limit is not null && limits.Count < Most && !limits.Contains(limit))
            {
                limits.Add(limit);
            }
        }

        return limits;
    }

    private static bool EndsWith(ReadOnlySpan<char> before, string[] words)
    {
        foreach (var word in words)
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // A number after it makes a date of it: 05 tháng 5; one before it a range: 05 - 07 ngày; a half or a slip of the pen makes another limit: 1 ngày rưỡi, 05 ngày làm vệc.
    [GeneratedRegex(
        @"(?<same>ngay trong ngày(?! làm việc (?:tiếp|kế)))|(?<![0-9.,/])(?<![0-9]\s{0,2}[-–]\s{0,2})(?<number>[0-9]{1,4}(?:[.,][0-9]{1,2})?)\s{0,2}(?:\([^()]{1,40}\)\s{0,2})?(?<unit>ngày làm việc|giờ làm việc|ngày|giờ|tuần|tháng|năm)(?![\p{L}0-9])(?<work>\s{0,2}\(\s{0,2}làm việc\s{0,2}\))?(?!\s{0,2}(?:[0-9]|[-–/+]|rưỡi|làm |tiếp theo|trong tuần))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Limit();
}
