using AdminReform.Results;
using AdminReform.Texts;

namespace AdminReform.Agencies;

/// <summary>Says where and why a text is not an agency code.</summary>
internal static class AgencyCodeReading
{
    private static readonly LocalizedText Subject = new("Mã định danh cơ quan", "The agency code");

    /// <summary>Checks a code that starts at an offset of a longer text; returns the first fault or <see langword="null"/>.</summary>
    internal static Problem? Check(ReadOnlySpan<char> text, int offset)
    {
        if (text.IsEmpty)
        {
            return Fault("empty", offset, "trống", "is empty");
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (i == AgencyCode.MaximumLength)
            {
                return Fault("length", offset + i, $"dài hơn {AgencyCode.MaximumLength} ký tự", $"is longer than {AgencyCode.MaximumLength} characters");
            }

            if (!(char.IsAsciiDigit(text[i]) || char.IsAsciiLetterUpper(text[i]) || text[i] == '.'))
            {
                return Character(text[i], offset + i);
            }
        }

        return char.IsAsciiDigit(text[0]) ? CheckOlder(text, offset) : CheckNewer(text, offset);
    }

    private static Problem? CheckOlder(ReadOnlySpan<char> text, int offset)
    {
        var at = 0;
        for (var number = 0; number < OlderAgencyCode.Parts; number++)
        {
            var rest = text[at..];
            var isLast = number == OlderAgencyCode.Parts - 1;
            var part = !isLast && rest.IndexOf('.') is var dot and >= 0 ? rest[..dot] : rest;
            var (fits, isWhole) = OlderAgencyCode.Fit(part, number);
            at += fits;
            if (!isWhole || (!isLast && part.Length == rest.Length))
            {
                return Older(offset + at);
            }

            at++;
        }

        return null;
    }

    private static Problem? CheckNewer(ReadOnlySpan<char> text, int offset)
    {
        for (var i = 0; i < 3; i++)
        {
            if (i >= text.Length || !(i == 0 ? char.IsAsciiLetterUpper(text[i]) : char.IsAsciiDigit(text[i])))
            {
                return Newer(offset + i);
            }
        }

        if (text.Length > 3 && text[3] != '.')
        {
            return Newer(offset + 3);
        }

        for (var i = 3; i < text.Length; i++)
        {
            if (text[i] == '.' && (i + 1 == text.Length || text[i + 1] == '.'))
            {
                return Fault("form", offset + i + 1, "có một phần trống sau dấu chấm", "has an empty part after a dot");
            }
        }

        return null;
    }

    private static Problem Character(char c, int offset) => char.IsAsciiLetterLower(c)
        ? Fault("character", offset, $"có chữ thường {CodeFault.Show(c)}; viết chữ hoa", $"has a lower-case {CodeFault.Show(c)}; write it in upper case")
        : Fault("character", offset, $"có {CodeFault.Show(c)}; chỉ dùng chữ số, A–Z và dấu chấm", $"has {CodeFault.Show(c)}; only digits, A–Z and dots are allowed");

    private static Problem Older(int offset) => Fault(
        "form", offset, "bắt đầu bằng chữ số nên phải có dạng của QCVN 102:2016, ví dụ 000.00.13.H53",
        "begins with a digit and so must have the form of QCVN 102:2016, such as 000.00.13.H53");

    private static Problem Newer(int offset) => Fault(
        "form", offset, "phải bắt đầu bằng mã cấp 1 gồm một chữ cái và hai chữ số, ví dụ H26.12",
        "must begin with the code of a province or ministry, a letter and two digits, such as H26.12");

    private static Problem Fault(string kind, int offset, string vietnamese, string english) =>
        Problem.Of(CodeFault.At($"agency.code.{kind}", Subject, offset, vietnamese, english));
}
