using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AdminReform.Interchange.Office.Tables;
using AdminReform.Texts;

namespace AdminReform.Interchange.Office.Letters;

/// <summary>Writes a letter as an accessible piece of HTML, or as a page of A4: every text escaped, no script, no style attribute.</summary>
public static class LetterHtml
{
    /// <summary>The style rules that a letter expects, for a page's <c>style</c> element.</summary>
    public const string Styles =
        """
        article.letter { max-width: 170mm; margin: 0 auto; font: 13pt/1.45 "Times New Roman", "Liberation Serif", serif; overflow-wrap: anywhere; }
        article.letter h1 { font-size: 16pt; text-align: center; margin: 0 0 0.25em; }
        article.letter p.note { text-align: center; font-style: italic; font-size: 10pt; margin: 0 0 1.5em; }
        article.letter dl { display: grid; grid-template-columns: minmax(0, max-content) 1fr; gap: 0.3em 1.2em; margin: 0 0 1em; }
        article.letter dt { font-weight: bold; }
        article.letter dd { margin: 0; white-space: pre-line; }
        article.letter h2 { font-size: 12pt; margin: 1.5em 0 0.25em; break-after: avoid; }
        article.letter ul { font-size: 10.5pt; margin: 0; padding-left: 1.2em; }
        article.letter p.signature { margin: 1.5em 0 0 55%; min-height: 22mm; text-align: center; break-inside: avoid; }
        @page { size: A4; margin: 20mm; }
        @media print { article.letter { max-width: none; } article.letter dt, article.letter dd, article.letter li { break-inside: avoid; } }

        """;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes the letter, to be put into a page.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="language">The language.</param>
    public static void Write(Letter letter, TextWriter writer, Language language)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(writer);
        string Escaped(LocalizedText text) => Encoder.Encode(EscapedSigns.EscapeForReading(text.In(language))).Replace("&#xA;", "\n", StringComparison.Ordinal);

        writer.Write($"<article class=\"letter\" lang=\"{Code(language)}\">\n<h1>{Escaped(letter.Title)}</h1>\n<p class=\"note\">{Escaped(Letter.Note)}</p>\n<dl>\n");
        foreach (var line in letter.Facts)
        {
            writer.Write($"<dt>{Escaped(line.Name)}</dt><dd>{Escaped(line.Value)}</dd>\n");
        }

        writer.Write("</dl>\n");
        foreach (var paragraph in letter.Body)
        {
            writer.Write($"<p>{Escaped(paragraph)}</p>\n");
        }

        writer.Write($"<p class=\"signature\">{Escaped(Letter.Signature)}</p>\n");
        if (letter.Proof.Count > 0)
        {
            writer.Write($"<h2>{Escaped(Letter.ProofTitle)}</h2>\n<ul>\n{string.Concat(letter.Proof.Select(line => $"<li>{Escaped(line)}</li>\n"))}</ul>\n");
        }

        writer.Write("</article>\n");
    }

    /// <summary>Returns the letter as a page of its own, to be printed on A4.</summary>
    public static string ToPage(Letter letter, Language language)
    {
        ArgumentNullException.ThrowIfNull(letter);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        writer.Write($"<!DOCTYPE html>\n<html lang=\"{Code(language)}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
        writer.Write($"<title>{Encoder.Encode(letter.Title.In(language))}</title>\n<style>\n{Styles}</style>\n</head>\n<body>\n");
        Write(letter, writer, language);
        writer.Write("</body>\n</html>\n");
        return writer.ToString();
    }

    private static string Code(Language language) => language == Language.English ? "en" : "vi";
}
