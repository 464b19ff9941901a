using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using AdminReform.Agencies;
using AdminReform.Results;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>Reads a dossier code, or says where and why a text is none.</summary>
internal static class DossierCodeReading
{
    /// <summary>The century of the two-digit year: codes of this kind exist since 2018.</summary>
    internal const int Century = 2000;

    /// <summary>The greatest number of digits of the number within a day.</summary>
    internal const int MaximumWidth = 9;

    private const int DayLength = 6;

    private static readonly SearchValues<char> OfAgency = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ.");
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789-");

    private static readonly LocalizedText Subject = new("Mã số hồ sơ", "The dossier code");

    /// <summary>Reads a code; what cannot be one by its letters alone is refused without wording why, since lists of other codes are full of it.</summary>
    internal static bool TryRead([NotNullWhen(true)] string? text, [NotNullWhen(true)] out DossierCode? code)
    {
        code = null;
        return MayBeCode(text) && Read(text, out code) is null && code is not null;
    }

    private static bool MayBeCode(ReadOnlySpan<char> text)
    {
        var dash = text.IndexOf('-');
        return dash > 0 && !text[..dash].ContainsAnyExcept(OfAgency) && !text[(dash + 1)..].ContainsAnyExcept(OfNumbers);
    }

    /// <summary>Returns the first fault, or <see langword="null"/> and the code.</summary>
    internal static Problem? Read(string? text, out DossierCode? code)
    {
        code = null;
        if (string.IsNullOrEmpty(text))
        {
            return Fault("empty", 0, "trống", "is empty");
        }

        var dash = text.IndexOf('-', StringComparison.Ordinal);
        if (AgencyCodeReading.Check(text.AsSpan(0, dash < 0 ? text.Length : dash), 0) is { } agency)
        {
            return agency;
        }

        var at = dash + 1;
        if (dash < 0 || text.Length < at + DayLength)
        {
            return Fault(
                "form", text.Length, "phải tiếp theo bằng gạch nối và ngày tiếp nhận NNTTNN, ví dụ -210115-",
                "must go on with a hyphen and the day of reception YYMMDD, such as -210115-");
        }

        if (ReadDay(text, at, out var date) is { } day)
        {
            return day;
        }

        at += DayLength;
        if (at == text.Length || text[at] != '-')
        {
            return Fault("form", at, "phải có gạch nối sau ngày tiếp nhận", "needs a hyphen after the day of reception");
        }

        if (ReadSequence(text, at + 1, out var sequence) is { } number)
        {
            return number;
        }

        code = new(text, date, sequence);
        return null;
    }

    private static Problem? ReadDay(string text, int at, out LocalDate date)
    {
        date = default;
        for (var i = at; i < at + DayLength; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                return Fault(
                    "date", i, $"có {CodeFault.Show(text[i])} trong ngày tiếp nhận NNTTNN", $"has {CodeFault.Show(text[i])} in the day of reception YYMMDD");
            }
        }

        var year = Century + TwoDigits(text, at);
        var month = TwoDigits(text, at + 2);
        if (month is < 1 or > 12)
        {
            return Fault("date", at + 2, $"có tháng {month:D2}, không tồn tại", $"has the month {month:D2}, which does not exist");
        }

        var day = TwoDigits(text, at + 4);
        if (day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return Fault(
                "date", at + 4, $"có ngày {day:D2}, không tồn tại trong tháng {month:D2}/{year}", $"has the day {day:D2}, which {year}-{month:D2} does not have");
        }

        date = new LocalDate(year, month, day);
        return null;
    }

    private static Problem? ReadSequence(string text, int at, out int sequence)
    {
        sequence = 0;
        for (var i = at; i < text.Length; i++)
        {
            if (i == at + MaximumWidth)
            {
                return Fault("sequence", i, $"có số thứ tự dài hơn {MaximumWidth} chữ số", $"has a number of more than {MaximumWidth} digits");
            }

            if (!char.IsAsciiDigit(text[i]))
            {
                return Fault("sequence", i, $"có {CodeFault.Show(text[i])} trong số thứ tự", $"has {CodeFault.Show(text[i])} in its number");
            }

            sequence = (sequence * 10) + (text[i] - '0');
        }

        return sequence > 0 ? null
            : text.Length == at ? Fault("sequence", at, "không có số thứ tự trong ngày", "has no number within the day")
            : Fault("sequence", at, "có số thứ tự 0; số đầu tiên trong ngày là 1", "has the number 0; the first of a day is 1");
    }

    private static int TwoDigits(string text, int at) => ((text[at] - '0') * 10) + (text[at + 1] - '0');

    private static Problem Fault(string kind, int offset, string vietnamese, string english) =>
        Problem.Of(CodeFault.At($"dossier.code.{kind}", Subject, offset, vietnamese, english));
}
