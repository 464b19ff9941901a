using System.Buffers;
using System.Text;
using AdminReform.Texts;

namespace AdminReform.Interchange.EventLogs;

/// <summary>
/// A text as people see it: Vietnamese letters composed, no white space around it, one plain space for each run of white space within,
/// and nothing that has no width. Two texts that differ in case alone are the same word, but not the same code.
/// </summary>
internal static class TidyText
{
    /// <summary>Tells whether two tidy texts are the same word.</summary>
    internal static readonly StringComparer SameWord = StringComparer.OrdinalIgnoreCase;

    private const string NoWidth = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

    private static readonly SearchValues<char> Untidy = SearchValues.Create(
    [
        .. Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(c => char.IsWhiteSpace(c) && c != ' '),
        .. Enumerable.Range('\u0300', 0x70).Select(code => (char)code),
        .. NoWidth,
    ]);

    internal static string Of(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim();
        return trimmed.ContainsAny(Untidy) || trimmed.IndexOf("  ") >= 0 ? Tidy(trimmed) : trimmed.ToString();
    }

    private static string Tidy(ReadOnlySpan<char> text)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                tidy.Append(tidy.Length == 0 || tidy[^1] == ' ' ? "" : " ");
            }
            else if (!NoWidth.Contains(c, StringComparison.Ordinal))
            {
                tidy.Append(c);
            }
        }

        return VietnameseText.Compose(tidy.ToString().TrimEnd());
    }
}
