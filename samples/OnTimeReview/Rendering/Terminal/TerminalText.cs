using System.Buffers;
using System.Text;

namespace OnTimeReview.Rendering.Terminal;

/// <summary>Text of others, as it may go to a terminal.</summary>
public static class TerminalText
{
    // The marks that turn the direction of what follows, and the separators that some terminals break lines at.
    private static readonly SearchValues<char> Harmful = SearchValues.Create(
    [
        .. Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(c => char.IsControl(c) || char.IsSurrogate(c)),
        .. "\u061C\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069",
    ]);

    /// <summary>The text with a sign in the place of what would move the cursor, change colours, turn the direction of what follows, or is no Unicode.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Harmful))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            safe.Append(rune.IsBmp && Harmful.Contains((char)rune.Value) ? Rune.ReplacementChar : rune);
        }

        return safe.ToString();
    }
}
