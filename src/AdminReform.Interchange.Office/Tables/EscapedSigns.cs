using System.Buffers;
using System.Globalization;
using System.Text;

namespace AdminReform.Interchange.Office.Tables;

/// <summary>Signs that no XML can hold, and that a terminal may obey, as workbooks write them: <c>_x001B_</c> (ISO/IEC 29500-1, ST_Xstring).</summary>
internal static class EscapedSigns
{
    private const int Length = 7;

    private static readonly SearchValues<char> Turning = SearchValues.Create("\u061C\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    private static readonly SearchValues<char> Hex = SearchValues.Create("0123456789ABCDEFabcdef");

    /// <summary>The same for people to read: signs that turn or break lines are escaped too, and only a line feed stands for itself.</summary>
    internal static string EscapeForReading(string text)
    {
        var escaped = Escape(text.ReplaceLineEndings("\n"), "\n");
        return escaped.AsSpan().IndexOfAny(Turning) < 0
            ? escaped
            : string.Concat(escaped.Select(sign => Turning.Contains(sign) ? string.Create(CultureInfo.InvariantCulture, $"_x{(int)sign:X4}_") : $"{sign}"));
    }

    /// <summary>The text with each such sign escaped, and what only looks like an escape too, so that nothing is lost.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kept">The control characters that stand for themselves.</param>
    internal static string Escape(string text, string kept)
    {
        StringBuilder? escaped = null;
        for (var index = 0; index < text.Length; index++)
        {
            var length = char.IsSurrogatePair(text, index) ? 2 : 1;
            if (length == 1 && (IsForbidden(text[index], kept) || IsEscape(text, index)))
            {
                escaped ??= new StringBuilder(text, 0, index, text.Length + Length);
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)text[index]:X4}_");
                continue;
            }

            escaped?.Append(text, index, length);
            index += length - 1;
        }

        return escaped?.ToString() ?? text;
    }

    /// <summary>Puts each sign that was escaped into its place.</summary>
    /// <param name="text">The text, as a workbook has it.</param>
    /// <returns>How long it is now.</returns>
    internal static int Unescape(Span<char> text)
    {
        var length = text.IndexOf("_x");
        if (length < 0)
        {
            return text.Length;
        }

        for (var index = length; index < text.Length;)
        {
            var isEscape = IsEscape(text, index);
            text[length++] = isEscape ? (char)ushort.Parse(text.Slice(index + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : text[index];
            index += isEscape ? Length : 1;
        }

        return length;
    }

    private static bool IsForbidden(char sign, string kept) =>
        (char.IsControl(sign) && !kept.Contains(sign, StringComparison.Ordinal)) || char.IsSurrogate(sign) || sign is '\uFFFE' or '\uFFFF';

    private static bool IsEscape(ReadOnlySpan<char> text, int index) =>
        index + Length <= text.Length && text[index] == '_' && text[index + 1] == 'x' && text[index + 6] == '_'
        && text.Slice(index + 2, 4).IndexOfAnyExcept(Hex) < 0;
}
