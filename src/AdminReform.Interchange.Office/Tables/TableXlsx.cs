using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Interchange.Office.Tables;

/// <summary>Writes tables as a workbook (.xlsx): a sheet each, with its heading in view, on A4 pages, forward only and without the time of day in it.</summary>
/// <remarks>
/// <para>Days are days, counts are numbers. A share that does not end is the quotient of its two numbers (<c>=21567/21600</c>), the only formula there is, so that it
/// stays exact; a number of more than 15 digits and a day before 01/03/1900, which no workbook holds exactly, are texts. What begins like a formula is a text that
/// stays one when it is edited; signs that no XML can hold are escaped as workbooks do (<c>_x001B_</c>), and nothing is lost.</para>
/// <para>A sheet holds 1,048,576 rows: what is more stands on a further sheet, and a cell holds 32,767 characters: what is more is cut with a mark. Both are told.</para>
/// </remarks>
/// <example>
/// <code>
/// var report = PeriodReport.Of(caseload, period, CountingPolicy.Default);
/// var told = TableXlsx.Write([OfficeTables.Report(report), OfficeTables.Report(report, form: ReportForm.Btp07a)], file, Language.Vietnamese);
/// </code>
/// </example>
public static class TableXlsx
{
    internal const int MaximumRows = 1_048_576;

    /// <summary>Writes the tables, one sheet or more for each.</summary>
    /// <param name="tables">The tables, at least one.</param>
    /// <param name="stream">Where to; it stays open and need not be able to seek.</param>
    /// <param name="language">The language of headings, notes and texts in two languages.</param>
    /// <returns>What the workbook could not hold as it was given: <c>office.rows.continued</c>, <c>office.text.too-long</c>; the first hundred, then how many more.</returns>
    /// <exception cref="ArgumentException">There is no table.</exception>
    public static ValueList<Problem> Write(IEnumerable<Table> tables, Stream stream, Language language)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(stream);
        return Write(tables, stream, language, MaximumRows);
    }

    /// <summary>The same for sheets of fewer rows.</summary>
    internal static ValueList<Problem> Write(IEnumerable<Table> tables, Stream stream, Language language, int maximumRows)
    {
        using var workbook = new WorkbookWriter(stream, language, maximumRows);
        foreach (var table in tables)
        {
            workbook.Add(table);
        }

        return workbook.Finish();
    }
}
