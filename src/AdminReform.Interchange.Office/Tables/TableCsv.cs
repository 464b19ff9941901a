using System.Globalization;
using System.Text;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Interchange.Office.Tables;

/// <summary>Writes a table as CSV that Excel opens by a double click where decimals have a comma, as in Vietnam: semicolons, CRLF, every text in quotes.</summary>
/// <remarks>
/// <para>The first row is the heading; after the last one, notes follow below an empty line. Days are written as <c>2026-11-30</c>, moments as
/// <c>2026-11-30 17:30:00</c>, which no setting of a computer takes for another day; shares in per cent, exact where they end within
/// 12 decimals and rounded to them (half to even) where they do not.</para>
/// <para>A text that a spreadsheet would run as a formula, or would make a number or a day of and lose signs, gets an apostrophe before it. A control character is
/// written as <c>_x001B_</c>, as workbooks do. Nothing is cut.</para>
/// </remarks>
public static class TableCsv
{
    private const int ShareDecimals = 12;

    private const string LineEnd = "\r\n";

    private static readonly LocalDateTimePattern MomentPattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm':'ss;FFFFFFFFF");

    /// <summary>Writes the table in UTF-8 with the byte order mark by which Excel knows it.</summary>
    /// <param name="table">The table.</param>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="language">The language of headings, notes and texts in two languages.</param>
    public static void Write(Table table, Stream stream, Language language)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        Write(table, writer, language);
    }

    /// <summary>Writes the table without a byte order mark.</summary>
    /// <param name="table">The table.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="language">The language of headings, notes and texts in two languages.</param>
    public static void Write(Table table, TextWriter writer, Language language)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(writer);
        WriteLine(writer, table.Headings.Select(heading => Heading(heading, language)));
        foreach (var row in table.Rows)
        {
            WriteLine(writer, row.Select(cell => Cell(cell, language)));
        }

        if (table.Total.Count > 0)
        {
            WriteLine(writer, table.Total.Select(cell => Cell(cell, language)));
        }

        if (table.Notes.Count > 0)
        {
            writer.Write(LineEnd);
        }

        foreach (var note in table.Notes)
        {
            WriteLine(writer, [Text(note.In(language))]);
        }
    }

    /// <summary>Returns the table as one text.</summary>
    public static string ToText(Table table, Language language)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(table, writer, language);
        return writer.ToString();
    }

    // The number of a form and the words after it, "(1) STT", are no number and no day together, unless the words are one by themselves.
    private static string Heading(TableHeading heading, Language language)
    {
        var words = heading.Group is { } group ? $"{group.In(language)} – {heading.Heading.In(language)}" : heading.Heading.In(language);
        return Quoted(heading.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"({number}) {words}") : words, Mark(words));
    }

    private static string Cell(in TableCell cell, Language language) => cell.Content switch
    {
        null => "",
        string text => Text(text),
        LocalizedText text => Text(text.In(language)),
        long count => count.ToString(CultureInfo.InvariantCulture),
        Fraction share => Share(share),
        LocalDate date => LocalDatePattern.Iso.Format(date),
        LocalDateTime moment => MomentPattern.Format(moment),
        _ => throw new ArgumentOutOfRangeException(nameof(cell), cell.Kind, "The kind of the cell is unknown."),
    };

    private static string Share(Fraction share)
    {
        var text = share.ToPercent(ShareDecimals, Rounding.HalfToEven, Language.Vietnamese);
        return $"{text[..^1].TrimEnd('0').TrimEnd(',')}%";
    }

    private static string Mark(string text) => FormulaSigns.BeginsFormula(text) || FormulaSigns.LooksLikeNumber(text) ? "'" : "";

    private static string Text(string text) => Quoted(text, Mark(text));

    private static string Quoted(string text, string mark) => $"\"{mark}{EscapedSigns.Escape(text, "\t\r\n").Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static void WriteLine(TextWriter writer, IEnumerable<string> cells)
    {
        writer.Write(string.Join(';', cells));
        writer.Write(LineEnd);
    }
}
