using AdminReform.Agencies;
using AdminReform.Results;
using AdminReform.Texts;

namespace AdminReform.Procedures;

/// <summary>Says where and why a text is not a procedure code.</summary>
internal static class ProcedureCodeReading
{
    /// <summary>The length of the national part, <c>d.dddddd</c>.</summary>
    internal const int NumberLength = 8;

    private static readonly LocalizedText Subject = new("Mã thủ tục hành chính", "The procedure code");

    internal static Problem? Check(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return Fault("empty", 0, "trống", "is empty");
        }

        for (var i = 0; i < NumberLength; i++)
        {
            if (i == text.Length || !(i == 1 ? text[i] == '.' : char.IsAsciiDigit(text[i])))
            {
                return Fault(
                    "form", i, "phải có dạng một chữ số, dấu chấm và sáu chữ số, ví dụ 1.001193",
                    "must read one digit, a dot and six digits, such as 1.001193");
            }
        }

        if (text.Length == NumberLength)
        {
            return null;
        }

        return text[NumberLength] == '.'
            ? AgencyCodeReading.Check(text[(NumberLength + 1)..], NumberLength + 1)
            : Fault(
                "form", NumberLength, "chỉ có thể tiếp theo bằng dấu chấm và mã định danh cơ quan, ví dụ 1.000948.H38",
                "can only go on with a dot and an agency code, such as 1.000948.H38");
    }

    private static Problem Fault(string kind, int offset, string vietnamese, string english) =>
        Problem.Of(CodeFault.At($"procedure.code.{kind}", Subject, offset, vietnamese, english));
}
