using System.Text;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Writes the same words otherwise: letters apart from their marks, in another case, with other spaces.</summary>
internal static class Spelling
{
    private const string Letters =
        "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";

    private const string Plain = "aaaeeioooouuy";

    private static readonly string[] Rows = ["a", "a\u0306", "a\u0302", "e", "e\u0302", "i", "o", "o\u0302", "o\u031B", "u", "u\u031B", "y"];

    private static readonly string[] Tones = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];

    internal static string Decomposed(char letter)
    {
        var lower = char.ToLowerInvariant(letter);
        var at = Letters.IndexOf(lower, StringComparison.Ordinal);
        if (at < 0 || Plain.Contains(lower, StringComparison.Ordinal))
        {
            return letter.ToString();
        }

        var apart = Rows[at / 6] + Tones[at % 6];
        return char.IsUpper(letter) ? char.ToUpperInvariant(apart[0]) + apart[1..] : apart;
    }

    /// <summary>The text, each of its letters and spaces written as the next choice says.</summary>
    internal static string Of(string text, IReadOnlyList<int> choices, bool changesCase)
    {
        var spelt = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var choice = choices.Count == 0 ? 0 : choices[i % choices.Count] & 7;
            var letter = changesCase && (choice & 2) != 0 ? char.ToUpperInvariant(text[i]) : text[i];
            spelt.Append(letter switch
            {
                ' ' when text.Length > 12 && char.IsAsciiDigit(text[0]) && text[4] == '-' => " ",
                ' ' => choice switch { 1 => "  ", 3 => "\u00A0", 5 => " \u00A0\u2009", _ => " " },
                _ when (choice & 1) != 0 => Decomposed(letter),
                _ => letter.ToString(),
            });
        }

        return (choices.Count == 0 ? 0 : choices[^1] & 7) switch { 6 => $" {spelt}\u00A0", 4 => $"{spelt}\u200B", _ => spelt.ToString() };
    }
}
