using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AdminReform.OnTime;
using AdminReform.Processes;
using AdminReform.Texts;

namespace AdminReform.Interchange.Processes;

/// <summary>Writes the hand-overs of a dossier as an accessible piece of HTML, in a layout of our own and headed as no official form.</summary>
/// <remarks>
/// A heading, what holds for the dossier as a list of terms, a table with a caption, scopes and a heading for each row, and what is odd as a list. Every
/// text is escaped, and nothing but <see cref="Styles"/> is needed to draw the lines. No script, no style attribute. Lateness is a word and not a colour alone.
/// </remarks>
public static class ControlSlipHtml
{
    /// <summary>The style rules that the slip expects, for a page's <c>style</c> element.</summary>
    public const string Styles =
        """
        section.control-slip dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25em 1em; }
        section.control-slip dt { font-weight: bold; }
        section.control-slip dd { margin: 0; }
        section.control-slip table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
        section.control-slip caption { text-align: left; font-weight: bold; padding: 0.5em 0; }
        section.control-slip th, section.control-slip td { border: 1px solid; padding: 0.25em 0.5em; vertical-align: top; text-align: left; }
        section.control-slip tr.late td.status { font-weight: bold; }
        @media print { section.control-slip thead { display: table-header-group; } section.control-slip tr { break-inside: avoid; } }

        """;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes the slip, to be put into a page.</summary>
    public static void Write(ControlSlip slip, TextWriter writer, Language language)
    {
        ArgumentNullException.ThrowIfNull(slip);
        ArgumentNullException.ThrowIfNull(writer);
        var words = new SlipWords(language);
        writer.Write($"<section class=\"control-slip\" lang=\"{words.Code}\">\n<h2>{Escape(words.Title(slip))}</h2>\n<p>{Escape(words.Note)}</p>\n<dl>\n");
        foreach (var (name, text) in words.Heading(slip))
        {
            writer.Write($"<dt>{Escape(name)}</dt><dd>{Escape(text)}</dd>\n");
        }

        writer.Write($"</dl>\n<table>\n<caption>{Escape(words.Of("Các lần giao nhận", "Hand-overs"))}</caption>\n<thead><tr>");
        foreach (var heading in Headings(words))
        {
            writer.Write($"<th scope=\"col\">{Escape(heading)}</th>");
        }

        writer.Write("</tr></thead>\n<tbody>\n");
        foreach (var line in slip.HandOvers)
        {
            WriteLine(line, writer, words);
        }

        writer.Write("</tbody>\n</table>\n");
        WriteOddities(slip, writer, words);
        writer.Write("</section>\n");
    }

    /// <summary>Returns the slip as one text.</summary>
    public static string ToText(ControlSlip slip, Language language)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(slip, writer, language);
        return writer.ToString();
    }

    private static string[] Headings(SlipWords words) =>
    [
        words.Of("Bước", "Step"), words.Of("Người, đơn vị thực hiện", "Done by"), words.Of("Nhận lúc", "Received"), words.Of("Giao lúc", "Handed over"),
        words.Of("Giao cho", "To"), words.Of("Thời hạn", "Limit"), words.Of("Hạn", "Due"), words.Of("Kết quả", "Standing"),
        words.Of("Thực hiện", "Worked"), words.Of("Tạm dừng", "Stood still"),
    ];

    private static void WriteLine(HandOver line, TextWriter writer, SlipWords words)
    {
        var round = line.Round;
        var late = line.Status is OnTimeStatus.Late or OnTimeStatus.Overdue ? " class=\"late\"" : "";
        writer.Write($"<tr{late}><th scope=\"row\">{Escape(words.Step(round))}</th>");
        foreach (var cell in new[]
        {
            words.Owner(round.Step.Owner), SlipWords.Moment(round.Since), SlipWords.Moment(round.EndedAt), words.To(line), SlipWords.Limit(round), SlipWords.Due(round),
        })
        {
            writer.Write($"<td>{Escape(cell)}</td>");
        }

        writer.Write($"<td class=\"status\">{Escape(words.Status(line.Status))}</td><td>{Escape(words.Time(line.Working))}</td><td>{Escape(words.Time(line.Waiting))}</td></tr>\n");
    }

    private static void WriteOddities(ControlSlip slip, TextWriter writer, SlipWords words)
    {
        if (slip.Oddities.Count == 0)
        {
            return;
        }

        writer.Write($"<h3>{Escape(words.Of("Điều bất thường", "What is odd"))}</h3>\n<ul>\n");
        foreach (var oddity in slip.Oddities)
        {
            writer.Write($"<li>{Escape(words.Oddity(oddity))}</li>\n");
        }

        writer.Write("</ul>\n");
    }

    private static string Escape(string text) => Encoder.Encode(text);
}
