using AdminReform.Interchange.Csv;
using AdminReform.Interchange.EventLogs;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Office.EventLogs;

/// <summary>The first rows of a sheet, as texts; days and moments as ISO 8601 has them.</summary>
/// <param name="Sheet">The name of the sheet.</param>
/// <param name="Headers">The headings; empty where a column has none.</param>
/// <param name="Rows">The rows, each with a text for each heading; empty where a cell is, or says nothing.</param>
/// <param name="Lines">Where in the sheet each of the rows stands, counted from 1.</param>
public sealed record SheetHead(string Sheet, ValueList<string> Headers, ValueList<ValueList<string>> Rows, ValueList<int> Lines)
{
    /// <summary>The place of a cell as people see it there, such as <c>Sheet1!C7</c>.</summary>
    /// <param name="row">Which of <see cref="Rows"/>, counted from 0.</param>
    /// <param name="column">Which of <see cref="Headers"/>, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell.</exception>
    public string PlaceOf(int row, int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, Headers.Count);
        return SheetPlace.Of(Sheet, Lines[row], column);
    }

    internal static Result<SheetHead> Of(Stream stream, int maximumRows, string? sheet, int? headerRow)
    {
        try
        {
            using var log = PackedLog.Open(new CountingStream(stream), EventLogLimits.Usual);
            if (log.IsPacked || log.Other != FileKind.Zip)
            {
                return Result<SheetHead>.Invalid(log.Other is { } kind ? LogFaults.OtherKind(kind.LookInto(log.Text), log.IsPacked)
                    : TextKind.OfNoLog(log.Text.First) is { } text ? LogFaults.OtherText(text)
                    : WorkbookFaults.NoSheet());
            }

            using var held = HeldFile.IfNeeded(stream, log.Text);
            return WorkbookSheetRows.Open(held ?? stream, sheet, isFirst: true, headerRow, EventLogLimits.Usual, CancellationToken.None).Map(opened =>
            {
                using var rows = opened;
                if (headerRow is not null)
                {
                    rows.PassOverNumbers();
                }

                var (read, lines) = (new List<ValueList<string>>(), new List<int>());
                while (read.Count < maximumRows && rows.Read())
                {
                    if (rows.Broken is null)
                    {
                        lines.Add(rows.Line);
                        read.Add([.. Enumerable.Range(0, rows.Headers.Length).Select(column => rows.Cell(column).ToString())]);
                    }
                }

                return new SheetHead(rows.Sheet, [.. rows.Headers], ValueList.From(read), ValueList.From(lines));
            });
        }
        catch (WorkbookException e)
        {
            return Result<SheetHead>.Invalid(e.Problem);
        }
        catch (InvalidDataException)
        {
            return Result<SheetHead>.Invalid(LogFaults.Damaged());
        }
    }

    /// <summary>Returns the name of the sheet and how many rows were read.</summary>
    public override string ToString() => $"{Sheet}: {Rows.Count} rows";
}
