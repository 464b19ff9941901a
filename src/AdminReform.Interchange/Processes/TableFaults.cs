using System.Globalization;
using AdminReform.Deadlines;
using AdminReform.Interchange.Csv;
using AdminReform.Interchange.EventLogs;
using AdminReform.Interchange.Json;
using AdminReform.Results;

namespace AdminReform.Interchange.Processes;

/// <summary>What can be wrong with a table of internal processes, in words.</summary>
internal static class TableFaults
{
    /// <summary>The place of a cell, or of a row.</summary>
    internal static string Place(int line, TableColumn? column = null) => column is { } named
        ? string.Create(CultureInfo.InvariantCulture, $"{line}:{TableColumns.Name(named)}")
        : line.ToString(CultureInfo.InvariantCulture);

    internal static Problem Empty() => Problem.Of(
        "process.table.empty", "Bảng rỗng: không có dòng tiêu đề.", "The table is empty: it has no header line.");

    internal static Problem Broken(BrokenReason reason, string code, int line)
    {
        var (vietnamese, english) = LogFaults.Why(reason);
        return Problem.Of(code, $"Không đọc được dòng: {vietnamese}", $"The line cannot be read: {english}", Place(line));
    }

    internal static Problem ColumnsMissing(IEnumerable<string> missing, string[] headers, char delimiter, int line)
    {
        var names = string.Join(", ", missing);
        var (vietnamese, english) = LogFaults.OtherDelimiter(headers, delimiter);
        return Problem.Of(
            "process.table.column.missing", $"Bảng thiếu cột: {names}.{vietnamese}", $"The table lacks the columns: {names}.{english}", Place(line));
    }

    internal static Problem ColumnTwice(string name, int line) => Problem.Of(
        "process.table.column.twice",
        $"Bảng có hai cột “{name}”; không biết lấy cột nào.",
        $"The table has two columns “{name}”; it is not clear which one is meant.",
        Place(line));

    internal static Problem ColumnUnknown(string header, IEnumerable<string> known, int line)
    {
        var (vietnamese, english) = NearestName.Words(header, known);
        return Problem.Of("process.table.column.unknown", $"{vietnamese}.", $"{english}.", Place(line));
    }

    internal static Problem CellCount(int count, int expected, int line) => Problem.Of(
        "process.table.row.cells",
        $"Dòng có {count} ô, trong khi tiêu đề có {expected}.",
        $"The row has {count} cells where the header has {expected}.",
        Place(line));

    internal static Problem CellMissing(TableColumn column, int line) => Problem.Of(
        "process.table.cell.missing",
        $"Ô “{TableColumns.Name(column)}” để trống.",
        $"The cell “{TableColumns.Name(column)}” is empty.",
        Place(line, column));

    internal static Problem Encoding(TableColumn column, int line) => Problem.Of(
        "process.table.cell.encoding",
        "Ô có byte không thuộc bảng mã của bảng.",
        "The cell has bytes that are not of the table's encoding.",
        Place(line, column));

    internal static Problem Whole(string text, Result<TimeLimit> refused, TableColumn column, int line)
    {
        var why = refused.Problems[0].Message;
        return Problem.Of(
            "process.table.whole",
            $"“{LogFaults.Clip(text)}” không phải một thời hạn của toàn bộ quy trình: {why.Vietnamese}",
            $"“{LogFaults.Clip(text)}” is not a limit that a whole process can have: {why.English}",
            Place(line, column));
    }

    internal static Problem Contradiction(string text, string earlier, TableColumn column, int line) => Problem.Of(
        "process.table.contradiction",
        $"“{LogFaults.Clip(text)}” trái với “{LogFaults.Clip(earlier)}” ở một dòng trước.",
        $"“{LogFaults.Clip(text)}” contradicts “{LogFaults.Clip(earlier)}” of an earlier line.",
        Place(line, column));

    internal static Problem StepTwice(string id, int line) => Problem.Of(
        "process.table.step.twice",
        $"Bước “{LogFaults.Clip(id)}” có hai dòng.",
        $"The step “{LogFaults.Clip(id)}” has two rows.",
        Place(line, TableColumn.Step));

    internal static Problem Order(string text, string earlier, TableColumn column, int line) => Problem.Of(
        "process.table.order",
        $"“{LogFaults.Clip(text)}” đứng sau “{LogFaults.Clip(earlier)}”; thứ tự các dòng phải là thứ tự các bước.",
        $"“{LogFaults.Clip(text)}” stands after “{LogFaults.Clip(earlier)}”; the order of the rows has to be that of the steps.",
        Place(line, column));

    internal static Problem UnitUnused(string unit) => Problem.Of(
        "process.table.unit.unused",
        $"Không dòng nào của bảng có đơn vị “{LogFaults.Clip(unit)}”.",
        $"No row of the table has the unit “{LogFaults.Clip(unit)}”.",
        LogFaults.Clip(unit));
}
