using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace OnTimeReview.Rendering.Html;

/// <summary>A piece of HTML. In an interpolated string every hole is escaped, unless it is a piece of HTML itself.</summary>
public readonly partial record struct Markup
{
    private readonly string? _html;

    private Markup(string html) => _html = html;

    public static Markup Empty => default;

    /// <summary>Makes a piece of HTML; the literal parts stay as they are and the holes are escaped.</summary>
    public static Markup Of(Handler html) => new(html.ToString());

    /// <summary>Text of our own that is written as it is, such as a style sheet.</summary>
    internal static Markup Trusted(string html) => new(html);

    /// <summary>Puts pieces one after another.</summary>
    public static Markup Join(IEnumerable<Markup> pieces) => new(string.Concat(pieces));

    public override string ToString() => _html ?? "";

    /// <summary>Text where no element may stand, as in a title.</summary>
    public static Markup Plain(string text) => new(Escape(new StringBuilder(), text).ToString());

    /// <summary>Escapes what is put into the holes; between tags it keeps codes, dates and numbers on one line.</summary>
    [InterpolatedStringHandler]
    public ref partial struct Handler(int literalLength, int holes)
    {
        /// <summary>A code that is longer than this may be broken, where a narrow page has no room for it.</summary>
        private const int LongestWhole = 32;

        private readonly StringBuilder _text = new(literalLength + (16 * holes));
        private bool _isInTag;

        public void AppendLiteral(string literal)
        {
            _text.Append(literal);
            var last = literal.AsSpan().LastIndexOfAny('<', '>');
            _isInTag = last < 0 ? _isInTag : literal[last] == '<';
        }

        public readonly void AppendFormatted(Markup html) => _text.Append(html.ToString());

        public readonly void AppendFormatted(string? text)
        {
            var rest = text.AsSpan();
            if (!_isInTag)
            {
                var begin = 0;
                foreach (var code in Code().EnumerateMatches(text))
                {
                    if (code.Length <= LongestWhole)
                    {
                        Escape(_text, text.AsSpan(begin..code.Index)).Append("<span class=\"k\">");
                        begin = code.Index + code.Length;
                        Escape(_text, text.AsSpan(code.Index..begin)).Append("</span>");
                    }
                }

                rest = text.AsSpan(begin);
            }

            Escape(_text, rest);
        }

        public readonly void AppendFormatted(int number) => _text.Append(CultureInfo.InvariantCulture, $"{number}");

        public override readonly string ToString() => _text.ToString();

        // A word with a digit, and with a sign after which a line could be broken.
        [GeneratedRegex(@"(?=[^\s()–—·;<>]*\d)[^\s()–—·;<>]+[-/.,:][^\s()–—·;<>]+", RegexOptions.CultureInvariant)]
        private static partial Regex Code();
    }

    private static StringBuilder Escape(StringBuilder to, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '<' => to.Append("&lt;"),
                '>' => to.Append("&gt;"),
                '&' => to.Append("&amp;"),
                '"' => to.Append("&quot;"),
                '\'' => to.Append("&#39;"),
                _ when char.IsControl(c) && c is not ('\t' or '\n') => to.Append('\uFFFD'),
                _ => to.Append(c),
            };
        }

        return to;
    }
}
