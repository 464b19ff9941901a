using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace OneStopOffice;

/// <summary>A piece of HTML. In an interpolated string every hole is escaped, unless it is a piece of HTML itself.</summary>
public readonly record struct Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly string? _html;

    private Html(string html) => _html = html;

    public static Html Of(Handler html) => new(html.ToString());

    public static Html Join(IEnumerable<Html> pieces) => new(string.Concat(pieces));

    /// <summary>What a package wrote as HTML.</summary>
    public static Html Drawn(string html) => new(html);

    /// <summary>A code, date or number that stays on one line.</summary>
    public static Html Whole(string code) => Of($"""<span class="whole">{code}</span>""");

    public override string ToString() => _html ?? "";

    [InterpolatedStringHandler]
    public readonly ref struct Handler(int literalLength, int holes)
    {
        private readonly StringBuilder _text = new(literalLength + (16 * holes));

        public void AppendLiteral(string literal) => _text.Append(literal);

        public void AppendFormatted(Html html) => _text.Append(html.ToString());

        public void AppendFormatted(string text) => _text.Append(Encoder.Encode(text));

        public void AppendFormatted(int number) => _text.Append(CultureInfo.InvariantCulture, $"{number}");

        public override string ToString() => _text.ToString();
    }
}
