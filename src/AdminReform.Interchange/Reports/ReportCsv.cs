using System.Globalization;
using AdminReform.Reports;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Interchange.Reports;

/// <summary>Writes a report as CSV in the column order of a form, II.06a unless another is asked for (RFC 4180: commas, CRLF, every text in quotes).</summary>
/// <remarks>
/// <para>
/// The first row is the heading, each numbered column with its number on the form; the last row is the total. Counts are digits without
/// grouping. What stands outside the form and its remarks are not in the file: see <see cref="ReportNotes"/>.
/// </para>
/// <para>
/// A text that begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, their wide forms, a tab or a line break would be run as a formula by
/// spreadsheets. It is written with an apostrophe before it, which spreadsheets take as "this is text". Programs that read the file back see
/// the apostrophe. A control character, which a terminal may obey, is written as U+FFFD.
/// </para>
/// </remarks>
public static class ReportCsv
{
    private const string LineEnd = "\r\n";

    // Some spreadsheets take the wide forms for the plain ones.
    private const string Formula = "=+-@\t\r\n＝＋－＠";

    /// <summary>Writes the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where to; for spreadsheets that guess encodings, open it as UTF-8 with a byte order mark.</param>
    /// <param name="language">The language of the headings.</param>
    /// <param name="breakdown">What the rows stand for.</param>
    /// <param name="form">The form; <see langword="null"/> for <see cref="ReportForm.II06a"/>.</param>
    public static void Write(
        PeriodReport report, TextWriter writer, Language language, ReportBreakdown breakdown = ReportBreakdown.Field, ReportForm? form = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        var columns = (form ?? ReportForm.II06a).Columns;
        var rows = ReportLines.Rows(report, breakdown);
        var headings = ReportLines.TextHeadings(breakdown);
        WriteLine(
            writer,
            [
                Text(ReportLines.Number.In(language)),
                .. headings.Select(heading => Text(heading.In(language))),
                .. columns.Select(column => Text(Heading(column, language))),
            ]);
        for (var index = 0; index < rows.Count; index++)
        {
            WriteLine(
                writer,
                [
                    Count(index + 1),
                    .. ReportLines.Texts(rows[index], breakdown).Select(Text),
                    .. Counts(columns, rows[index].Counts),
                ]);
        }

        WriteLine(
            writer,
            [
                "",
                Text(ReportLines.Total.In(language)),
                .. headings.Skip(1).Select(_ => ""),
                .. Counts(columns, report.Total),
            ]);
    }

    /// <summary>Returns the report as one text.</summary>
    public static string ToText(
        PeriodReport report, Language language, ReportBreakdown breakdown = ReportBreakdown.Field, ReportForm? form = null)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(report, writer, language, breakdown, form);
        return writer.ToString();
    }

    private static string Heading(ReportFormColumn column, Language language) => column.Number is { } number
        ? string.Create(CultureInfo.InvariantCulture, $"({number}) {column.Name.In(language)}")
        : column.Name.In(language);

    private static IEnumerable<string> Counts(ValueList<ReportFormColumn> columns, ReportCounts counts) => columns.Select(column => Count(column.Read(counts)));

    private static string Count(long count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Text(string text)
    {
        var isFormula = text.Length > 0 && Formula.Contains(text[0], StringComparison.Ordinal);
        var shown = text.Any(IsCode) ? new string([.. text.Select(sign => IsCode(sign) ? '\uFFFD' : sign)]) : text;
        return $"\"{(isFormula ? "'" : "")}{shown.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static bool IsCode(char sign) => char.IsControl(sign) && sign is not ('\t' or '\r' or '\n');

    private static void WriteLine(TextWriter writer, IEnumerable<string> cells)
    {
        writer.Write(string.Join(',', cells));
        writer.Write(LineEnd);
    }
}
