namespace AdminReform.Hostile;

/// <summary>What breaks readers, terminals and spreadsheets.</summary>
internal static class Pieces
{
    internal static readonly string[] All =
    [
        "", " ", "  ", "\u00A0", "\u200B", "\uFEFF", "\t", "\n", "\r\n", "\r", "\0", "\b", "\u001b[2J\u001b]0;x\u0007", "\u009b31m", "\u202E", "\u2028",
        "\"", "\"\"", "a\",\"c\n", ",", ";", "|", ",,,,,,", "'", "=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "<script>alert(1)</script>", "&amp;", "]]>",
        "{", "}", "[", "]", "[[[[[[[[", "{\"a\":", "null", "null,", "true", "NaN", "1e999", "-0", "0", "00000000000000000000", "99999999999999999999999999999999", "0.1", "1/0", "1/3",
        "%", "100%", "\\u0000", "\\ud800", "\\udc00\\ud800", "\ud800", "\udfff", "\U0001F600", "\u0301", "\u0323\u0302", "a\u0323\u0302", "đ", "Đ", "İ", "ß", "ﬁ", "٣", "３", "Ⅳ",
        "1970-01-01", "0001-01-01", "9999-12-31", "9999-12-31T23:59:59.999999999Z", "2026-02-30", "2012-10-28T02:30:00", "24:00", "-9998-01-01", "08/07/2026", "2147483648", "-2147483649",
        "ngày", "ngày làm việc", "tháng", "giờ", "năm", "118/2025/NĐ-CP", "H26", "H26.12-261120-0033", "1.001193", "\"version\": 1", "\"version\": 2", "$", "..", "../", "\\", "%s%n", "{0}",
    ];

    /// <summary>A text from the seeds with some of its parts left out, doubled, exchanged, or put in.</summary>
    internal static string Mutate(Chance chance, IReadOnlyList<string> seeds)
    {
        var text = chance.Below(12) == 0 ? "" : chance.Of(seeds);
        for (var times = chance.Below(5); times > 0; times--)
        {
            var at = chance.Below(text.Length + 1);
            var length = chance.Below(Math.Min(40, text.Length - at + 1));
            text = chance.Below(6) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, text.Substring(at, length)),
                2 => text[..at],
                3 => text[..at] + Beginning(chance.Of(seeds), at),
                _ => text.Remove(at, chance.Below(2) * length).Insert(at, string.Concat(Enumerable.Repeat(chance.Of(All), 1 + (chance.Below(8) == 0 ? chance.Below(300) : 0)))),
            };
        }

        return text;
    }

    private static string Beginning(string text, int length) => text[..Math.Min(text.Length, length)];
}
