using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AdminReform.Reports;
using AdminReform.Texts;

namespace AdminReform.Interchange.Reports;

/// <summary>Writes a report as an accessible HTML table in the column order of a form, II.06a unless another is asked for.</summary>
/// <remarks>
/// The table has a caption, two rows of headings with their scopes, a heading for each row, and the total in its foot; the notes follow as a
/// list. Every text is escaped, and nothing but <see cref="Styles"/> is needed to align the numbers. No script, no style attribute.
/// </remarks>
public static class ReportHtml
{
    /// <summary>The style rules that the table expects, for a page's <c>style</c> element.</summary>
    public const string Styles =
        """
        table.report { border-collapse: collapse; font-variant-numeric: tabular-nums; }
        table.report caption { text-align: left; font-weight: bold; padding: 0.5em 0; }
        table.report th, table.report td { border: 1px solid; padding: 0.25em 0.5em; vertical-align: bottom; }
        table.report thead th { text-align: center; }
        table.report tbody th, table.report tfoot th { text-align: left; }
        table.report td.number { text-align: right; white-space: nowrap; }
        @media print { table.report thead { display: table-header-group; } table.report tr { break-inside: avoid; } }

        """;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes the table and its notes, to be put into a page.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="language">The language of the words and of the grouping of numbers.</param>
    /// <param name="breakdown">What the rows stand for.</param>
    /// <param name="form">The form; <see langword="null"/> for <see cref="ReportForm.II06a"/>.</param>
    public static void Write(
        PeriodReport report, TextWriter writer, Language language, ReportBreakdown breakdown = ReportBreakdown.Field, ReportForm? form = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        form ??= ReportForm.II06a;
        var rows = ReportLines.Rows(report, breakdown);
        var headings = ReportLines.TextHeadings(breakdown);
        var lang = language == Language.English ? "en" : "vi";
        writer.Write($"<table class=\"report\" lang=\"{lang}\">\n");
        writer.Write($"<caption>{Escape($"{form.Title.In(language)}. {report.Period.Name.In(language)}")}</caption>\n");
        WriteColumnGroups(writer, form, headings.Length);
        WriteHead(writer, form, headings, language);
        writer.Write("<tbody>\n");
        for (var index = 0; index < rows.Count; index++)
        {
            var texts = ReportLines.Texts(rows[index], breakdown);
            writer.Write($"<tr><td class=\"number\">{(index + 1).ToString(CultureInfo.InvariantCulture)}</td>");
            writer.Write(string.Concat(texts.Select(text => $"<th scope=\"row\">{Escape(text)}</th>")));
            WriteCounts(writer, form, rows[index].Counts, language);
        }

        writer.Write("</tbody>\n<tfoot>\n");
        writer.Write($"<tr><th scope=\"row\" colspan=\"{headings.Length + 1}\">{Escape(ReportLines.Total.In(language))}</th>");
        WriteCounts(writer, form, report.Total, language);
        writer.Write("</tfoot>\n</table>\n");
        writer.Write($"<ul class=\"report-notes\" lang=\"{lang}\">\n");
        foreach (var note in ReportNotes.Of(report, form))
        {
            writer.Write($"<li>{Escape(note.In(language))}</li>\n");
        }

        writer.Write("</ul>\n");
    }

    /// <summary>Returns the table and its notes as one text.</summary>
    public static string ToText(
        PeriodReport report, Language language, ReportBreakdown breakdown = ReportBreakdown.Field, ReportForm? form = null)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(report, writer, language, breakdown, form);
        return writer.ToString();
    }

    // A heading with scope="colgroup" needs the groups that it is the heading of.
    private static void WriteColumnGroups(TextWriter writer, ReportForm form, int textColumns)
    {
        writer.Write($"<colgroup span=\"{textColumns + 1}\"></colgroup>\n");
        foreach (var group in form.Groups)
        {
            writer.Write($"<colgroup span=\"{group.Columns.Count}\"></colgroup>\n");
        }
    }

    private static void WriteHead(TextWriter writer, ReportForm form, LocalizedText[] headings, Language language)
    {
        writer.Write("<thead>\n<tr>");
        foreach (var heading in headings.Prepend(ReportLines.Number))
        {
            writer.Write($"<th scope=\"col\" rowspan=\"2\">{Escape(heading.In(language))}</th>");
        }

        foreach (var group in form.Groups)
        {
            writer.Write($"<th scope=\"colgroup\" colspan=\"{group.Columns.Count}\">{Escape(group.Heading.In(language))}</th>");
        }

        writer.Write("</tr>\n<tr>");
        foreach (var column in form.Columns)
        {
            var number = column.Number is { } printed ? FormattableString.Invariant($" ({printed})") : "";
            writer.Write($"<th scope=\"col\">{Escape(column.Heading.In(language))}{number}</th>");
        }

        writer.Write("</tr>\n</thead>\n");
    }

    private static void WriteCounts(TextWriter writer, ReportForm form, ReportCounts counts, Language language)
    {
        foreach (var column in form.Columns)
        {
            writer.Write($"<td class=\"number\">{ReportNumber.Text(column.Read(counts)).In(language)}</td>");
        }

        writer.Write("</tr>\n");
    }

    private static string Escape(string text) => Encoder.Encode(text);
}
