using System.Text;
using AdminReform.Interchange.Csv;
using AdminReform.Interchange.EventLogs;
using AdminReform.Results;

namespace AdminReform.Interchange.Processes;

/// <summary>Reads tables of internal processes (bảng quy trình nội bộ): one line for each step, what holds for its process and its stage repeated on each.</summary>
/// <remarks>
/// <para>
/// The header names the columns <c>process</c>, <c>whole</c>, <c>step</c>, <c>unit</c> and <c>limit</c>, and as far as the table has them
/// <c>harder areas</c>, <c>stage</c> and <c>stage limit</c>; case and spaces make no difference. Lines before it that begin with <c>#</c> are notes.
/// The order of the rows is that of the steps. The whole is a case named <c>usual</c>, that of harder areas one named <c>harder-areas</c>; a step of a
/// stage has the id of both, such as <c>1.2</c>.
/// </para>
/// <para>
/// Nothing is lost and nothing is guessed. Limits of steps and stages are kept as they are worded, a range and words without a number included; a step
/// without a unit has no owner. A process with a row that cannot be read is set aside whole, and all others are read. Whether a process holds together is
/// another question, which <see cref="AdminReform.Processes.ProcessCheck"/> answers.
/// </para>
/// </remarks>
public static class ProcessTables
{
    /// <summary>Reads a table to its end.</summary>
    /// <param name="stream">The table as UTF-8, or as what its byte order mark says; it stays open.</param>
    /// <param name="context">What the table does not say.</param>
    /// <param name="delimiter">What stands between two cells; cells may be quoted as in RFC 4180.</param>
    /// <returns>What the table held; a failure when it has no header, or one that lacks a column, has one twice, or one that is not known.</returns>
    /// <exception cref="ArgumentException">The delimiter is a letter, a digit, a quote, a space or <c>#</c>.</exception>
    public static Result<ProcessTableImport> Read(Stream stream, ProcessTableContext context, char delimiter = '\t')
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(context);
        if (!CsvRows.CanDelimit(delimiter))
        {
            throw new ArgumentException("The delimiter is a tab or a sign, and neither a quote nor #.", nameof(delimiter));
        }

        using var counted = new CountingStream(stream);
        using var rows = new CsvRows(counted, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), delimiter);
        do
        {
            if (!rows.Read())
            {
                return Result<ProcessTableImport>.Invalid(TableFaults.Empty());
            }
        }
        while (IsNote(rows));

        return rows.Broken is { } reason
            ? Result<ProcessTableImport>.Invalid(TableFaults.Broken(reason, "process.table.header", rows.Line))
            : TableColumns.Find([.. rows.Cells().Select(cell => TidyText.Of(cell))], delimiter, rows.Line).Map(columns => ReadRows(rows, columns, context));
    }

    private static bool IsNote(CsvRows rows)
    {
        var isNote = rows.Broken is null && rows.Cell(0).StartsWith("#");
        if (isNote)
        {
            rows.PassOver();
        }

        return isNote;
    }

    private static ProcessTableImport ReadRows(CsvRows rows, TableColumns columns, ProcessTableContext context)
    {
        var gathering = new TableGathering(columns, context);
        while (rows.Read())
        {
            gathering.Take(rows);
        }

        return gathering.Import();
    }
}
