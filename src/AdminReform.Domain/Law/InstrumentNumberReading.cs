using AdminReform.Texts;

namespace AdminReform.Law;

/// <summary>Reads an instrument number from left to right and stops at the first character that does not fit.</summary>
internal static class InstrumentNumberReading
{
    private const int MaximumLength = 80;
    private const int MaximumDigits = 6;
    private const int MaximumParts = 8;
    private const int MaximumKindLetters = 5;

    private static readonly LocalizedText Subject = new("Số hiệu văn bản", "The instrument number");

    /// <summary>Returns the first fault, or <see langword="null"/> and the canonical text.</summary>
    internal static CodeFault? Read(string? text, out string value)
    {
        value = "";
        if (string.IsNullOrWhiteSpace(text))
        {
            return Fault(0, "trống", "is empty");
        }

        var start = text.Length - text.AsSpan().TrimStart().Length;
        var trimmed = text.AsSpan().Trim();
        if (trimmed.Length > MaximumLength)
        {
            return Fault(start + MaximumLength, $"dài hơn {MaximumLength} ký tự", $"is longer than {MaximumLength} characters");
        }

        var candidate = trimmed.ToString().Replace('\u00D0', 'Đ').Replace('\u0189', 'Đ');
        var at = 0;
        if ((ReadNumber(candidate, ref at) ?? ReadSymbol(candidate, ref at)) is { } fault)
        {
            return Fault(start + at, fault.Vietnamese, fault.English);
        }

        value = candidate;
        return null;
    }

    // 118, 118a, 66.7; then a slash, and perhaps a year of four digits and another slash.
    private static LocalizedText? ReadNumber(string text, ref int at)
    {
        while (at < text.Length && at < MaximumDigits && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        if (at == 0)
        {
            return new("không bắt đầu bằng số", "does not begin with a number");
        }

        if (text.AsSpan(0, at).TrimStart('0').IsEmpty)
        {
            at = 0;
            return new("có số bằng 0", "has the number zero");
        }

        SkipSuffix(text, ref at);
        SkipKind(text, ref at);
        if (at == text.Length || text[at] != '/')
        {
            return new("phải có dấu / sau số, ví dụ 118/2025/NĐ-CP", "needs a slash after the number, such as 118/2025/NĐ-CP");
        }

        at++;
        return at < text.Length && char.IsAsciiDigit(text[at]) ? ReadYear(text, ref at) : null;
    }

    // 118a; or 66.7, as the Government numbers the resolutions of one series.
    private static void SkipSuffix(string text, ref int at)
    {
        if (at < text.Length && char.IsAsciiLetterLower(text[at]))
        {
            at++;
        }
        else if (at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            var end = at + 1 + MaximumDigits;
            at++;
            while (at < text.Length && at < end && char.IsAsciiDigit(text[at]))
            {
                at++;
            }
        }
    }

    // The Party writes the kind of the instrument between the number and the slash, and until 1996 so did the State: 10-CTr/QU, 35-L/CTN.
    private static void SkipKind(string text, ref int at)
    {
        if (at + 1 < text.Length && text[at] == '-' && IsCapital(text[at + 1]))
        {
            var end = at + 1 + MaximumKindLetters;
            at++;
            while (at < text.Length && at < end && (IsCapital(text[at]) || char.IsAsciiLetterLower(text[at])))
            {
                at++;
            }
        }
    }

    private static LocalizedText? ReadYear(string text, ref int at)
    {
        for (var digits = 0; digits < 4; digits++, at++)
        {
            if (at == text.Length || !char.IsAsciiDigit(text[at]))
            {
                return new("phải có năm gồm bốn chữ số", "needs a year of four digits");
            }
        }

        if (text.AsSpan(at - 4, 4) is "0000")
        {
            at -= 4;
            return new("có năm bằng 0", "has the year zero");
        }

        if (at == text.Length || text[at] != '/')
        {
            return new("phải có dấu / sau năm", "needs a slash after the year");
        }

        at++;
        return null;
    }

    // NĐ-CP, QĐ-BCA-C06, TT-BVHTT&DL, TTLT/BQP-BTC: up to eight parts, each beginning with a capital letter.
    private static LocalizedText? ReadSymbol(string text, ref int at)
    {
        for (var part = 1; ; part++)
        {
            if (at == text.Length || !IsCapital(text[at]))
            {
                return new("phải có chữ hoa ở đầu mỗi phần của ký hiệu, ví dụ NĐ-CP", "needs a capital letter at the head of each part of the symbol, such as NĐ-CP");
            }

            while (at < text.Length && (IsCapital(text[at]) || char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or '&'))
            {
                at++;
            }

            if (at == text.Length)
            {
                return null;
            }

            if (text[at] is not ('-' or '/') || part == MaximumParts)
            {
                return text[at] is '-' or '/'
                    ? new($"có ký hiệu hơn {MaximumParts} phần", $"has a symbol of more than {MaximumParts} parts")
                    : new($"có {CodeFault.Show(text[at])} trong ký hiệu", $"has {CodeFault.Show(text[at])} in its symbol");
            }

            at++;
        }
    }

    private static bool IsCapital(char c) => char.IsAsciiLetterUpper(c) || c == 'Đ';

    private static CodeFault Fault(int offset, string vietnamese, string english) =>
        CodeFault.At("law.instrument.malformed", Subject, offset, vietnamese, english);
}
