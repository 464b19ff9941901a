using System.Collections.Frozen;
using System.Text;

namespace AdminReform.Texts;

/// <summary>
/// Composes the Vietnamese letters of a text, so that the same words are the same characters however they were typed.
/// </summary>
/// <remarks>
/// <see cref="string.Normalize()"/> does nothing in a program with invariant globalization, and what it does elsewhere depends on the
/// machine's tables; the letters of Vietnamese (chữ Quốc ngữ) are few and do not change.
/// </remarks>
public static class VietnameseText
{
    private const char None = '\0';
    private const char Circumflex = '\u0302';
    private const char Breve = '\u0306';
    private const char Horn = '\u031B';

    // The tones in the order of the rows: level, huyền, sắc, hỏi, ngã, nặng.
    private const string Tones = "\0\u0300\u0301\u0309\u0303\u0323";

    private static readonly (char Plain, char Shape, string Row)[] Vowels =
    [
        ('a', None, "aàáảãạ"), ('a', Breve, "ăằắẳẵặ"), ('a', Circumflex, "âầấẩẫậ"),
        ('e', None, "eèéẻẽẹ"), ('e', Circumflex, "êềếểễệ"),
        ('i', None, "iìíỉĩị"),
        ('o', None, "oòóỏõọ"), ('o', Circumflex, "ôồốổỗộ"), ('o', Horn, "ơờớởỡợ"),
        ('u', None, "uùúủũụ"), ('u', Horn, "ưừứửữự"),
        ('y', None, "yỳýỷỹỵ"),
    ];

    private static readonly FrozenDictionary<char, Letter> LetterOf = Letters().ToFrozenDictionary(pair => pair.Character, pair => pair.Letter);

    private static readonly FrozenDictionary<Letter, char> CharacterOf = Letters().ToFrozenDictionary(pair => pair.Letter, pair => pair.Character);

    /// <summary>
    /// Returns the text with every vowel and the marks that follow it as one letter; the marks may come in any order, and a letter may
    /// come half composed. Other characters stay as they are.
    /// </summary>
    public static string Compose(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036F'))
        {
            return text;
        }

        var composed = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (LetterOf.TryGetValue(character, out var letter))
            {
                while (i + 1 < text.Length && CharacterOf.TryGetValue(letter.With(text[i + 1]), out var next))
                {
                    letter = LetterOf[next];
                    character = next;
                    i++;
                }
            }

            composed.Append(character);
        }

        return composed.ToString();
    }

    private static IEnumerable<(char Character, Letter Letter)> Letters() =>
        from vowel in Vowels
        from tone in Enumerable.Range(0, Tones.Length)
        from upper in Enumerable.Range(0, 2).Select(index => index == 1)
        let character = vowel.Row[tone]
        select (upper ? char.ToUpperInvariant(character) : character,
            new Letter(upper ? char.ToUpperInvariant(vowel.Plain) : vowel.Plain, vowel.Shape, Tones[tone]));

    /// <summary>A vowel apart: the plain letter, the mark that makes it another vowel, the tone.</summary>
    private readonly record struct Letter(char Plain, char Shape, char Tone)
    {
        /// <summary>The letter with one more mark; the default, which is no letter, when it has that kind of mark already or it is no mark.</summary>
        internal Letter With(char mark) => mark switch
        {
            Circumflex or Breve or Horn when Shape == None => this with { Shape = mark },
            not None when Tone == None && Tones.Contains(mark, StringComparison.Ordinal) => this with { Tone = mark },
            _ => default,
        };
    }
}
