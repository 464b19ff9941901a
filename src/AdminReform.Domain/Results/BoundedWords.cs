using System.Text;
using AdminReform.Texts;

namespace AdminReform.Results;

/// <summary>Keeps what a problem says to a length that people read: what it quotes may come from anybody, and be of any length.</summary>
internal static class BoundedWords
{
    /// <summary>The greatest length of a place.</summary>
    internal const int LongestPlace = 1_000;

    // A message that is no longer than this is left as it is.
    private const int Usual = 300;

    private const int LongestQuote = 60;

    private const int Longest = 2_000;

    /// <summary>The same words, with what stands between “ and ” cut where it is long.</summary>
    internal static LocalizedText Of(LocalizedText words) =>
        words is null || (words.Vietnamese.Length <= Usual && words.English.Length <= Usual) ? words! : new(Of(words.Vietnamese), Of(words.English));

    /// <summary>The beginning of a text, and a sign that it goes on.</summary>
    internal static string Cut(string text, int length) =>
        text.Length <= length ? text : $"{text.AsSpan(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)}…";

    private static string Of(string text)
    {
        if (text.Length <= Usual)
        {
            return text;
        }

        var (shown, from, depth) = (new StringBuilder(), 0, 0);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '“' && depth++ == 0)
            {
                shown.Append(text, from, index + 1 - from);
                from = index + 1;
            }
            else if (text[index] == '”' && depth > 0 && --depth == 0)
            {
                shown.Append(Cut(text[from..index], LongestQuote));
                from = index;
            }
        }

        return Cut(shown.Append(text, from, text.Length - from).ToString(), Longest);
    }
}
