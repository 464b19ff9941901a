using System.Runtime.CompilerServices;
using System.Text;

namespace OnTimeReview.Rendering.Html;

/// <summary>A piece of HTML. In an interpolated string every hole is escaped, unless it is a piece of HTML itself.</summary>
public readonly record struct Markup
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

    /// <summary>Escapes what is put into the holes.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Handler(int literalLength, int holes)
    {
        private readonly StringBuilder _text = new(literalLength + (16 * holes));

        public void AppendLiteral(string literal) => _text.Append(literal);

        public void AppendFormatted(Markup html) => _text.Append(html.ToString());

        public void AppendFormatted(string? text)
        {
            foreach (var c in text.AsSpan())
            {
                _ = c switch
                {
                    '<' => _text.Append("&lt;"),
                    '>' => _text.Append("&gt;"),
                    '&' => _text.Append("&amp;"),
                    '"' => _text.Append("&quot;"),
                    '\'' => _text.Append("&#39;"),
                    _ when char.IsControl(c) && c is not ('\t' or '\n') => _text.Append('\uFFFD'),
                    _ => _text.Append(c),
                };
            }
        }

        public void AppendFormatted(int number) => _text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{number}");

        public override string ToString() => _text.ToString();
    }
}
