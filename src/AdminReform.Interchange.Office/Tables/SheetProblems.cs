using System.Globalization;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Interchange.Office.Tables;

/// <summary>What a workbook could not hold as it was given, told with its place.</summary>
internal sealed class SheetProblems
{
    private const int Listed = 100;

    private readonly ProblemList _problems = new(Listed);

    internal static LocalizedText ContinuedNote { get; } = new("Còn tiếp ở trang tính sau.", "Continued on the next sheet.");

    /// <summary>The name of the sheet that is written.</summary>
    internal string Sheet { get; set; } = "";

    internal ValueList<Problem> All => _problems.ToList();

    internal void AddCut(string cell, int length) => _problems.Add(Problem.Of(
        "office.text.too-long",
        string.Create(CultureInfo.InvariantCulture, $"Nội dung có {length} ký tự, một ô chỉ chứa được {CellWriter.MaximumText}: phần sau bị cắt, có dấu trong ô."),
        string.Create(CultureInfo.InvariantCulture, $"The text has {length} characters and a cell can hold {CellWriter.MaximumText}: the rest is cut, and the cell says so."),
        $"{Sheet}!{cell}"));

    internal void AddContinued(string next) => _problems.Add(Problem.Of(
        "office.rows.continued",
        $"Trang tính “{Sheet}” đã đầy; các dòng còn lại ở trang “{next}”.",
        $"The sheet “{Sheet}” is full; the rows that are left stand on the sheet “{next}”.",
        Sheet));
}
