using System.Globalization;
using AdminReform.Interchange.Csv;
using AdminReform.Interchange.EventLogs;
using AdminReform.Results;

namespace AdminReform.Interchange.Office.EventLogs;

/// <summary>The rows of a sheet of a workbook below its headings, read as a stream.</summary>
internal sealed class WorkbookSheetRows : SheetRows
{
    private readonly WorkbookFile _file;
    private readonly Workbook _workbook;
    private readonly WorkbookSheet _sheet;
    private readonly NumberFormats _formats;
    private readonly SharedTexts _texts;
    private readonly SheetMerges _merges;
    private readonly SheetXml _xml;
    private readonly RowCells _cells = new();
    private readonly List<(MergedCells Merged, string Text, bool IsMoment)> _reachingDown = [];
    private (int Count, int First) _hidden;
    private (int Count, (int Row, int Column) First) _merged;
    private bool _hasNul;

    private WorkbookSheetRows(WorkbookFile file, Workbook workbook, WorkbookSheet sheet, int? headerRow, CancellationToken cancellationToken)
    {
        (_file, _workbook, _sheet) = (file, workbook, sheet);
        _formats = NumberFormats.Read(file, workbook.Styles);
        _texts = SharedTexts.Read(file, workbook.Texts, cancellationToken);
        _merges = SheetMerges.Read(file, sheet.Part, cancellationToken);
        _xml = WorkbookFaults.Reading(sheet.Part, () => new SheetXml(file, sheet.Part, cancellationToken));
        var isRow = NextRow();
        while (isRow && _xml.Row < headerRow)
        {
            isRow = NextRow();
        }

        if (isRow && !(_xml.Row > headerRow))
        {
            HeaderLine = _xml.Row;
            Headers = [.. Enumerable.Range(0, _cells.Count).Select(column => TidyText.Of(_cells.Text(column, _xml.Texts)))];
        }
    }

    internal override string Sheet => _sheet.Name;

    internal override int HeaderLine { get; }

    internal override string[] Headers { get; } = [];

    internal override long Taken => (long)Int128.Min(_file.Length, (Int128)_file.Length * _xml.Given / Math.Max(1, _file.LengthOf(_sheet.Part)));

    internal override IEnumerable<Problem> Remarks =>
    [
        .. _workbook.LinksOut > 0 ? [WorkbookFaults.Links(_workbook.LinksOut)] : Array.Empty<Problem>(),
        .. _hidden.Count > 0 ? [WorkbookFaults.HiddenRows(_hidden.Count, Sheet, _hidden.First)] : Array.Empty<Problem>(),
        .. _merged.Count > 0 ? [WorkbookFaults.MergedCells(_merged.Count, Sheet, _merged.First)] : Array.Empty<Problem>(),
    ];

    internal override IReadOnlyList<(int Column, Problem Problem)> Faults => _cells.Faults;

    internal override int CellCount => Math.Max(Headers.Length, _cells.Count);

    /// <summary>Opens the sheet of a log.</summary>
    internal static Result<SheetRows> Open(Stream file, LogFile log, EventLogLimits limits, CancellationToken cancellationToken) =>
        Open(file, log.Sheet, isFirst: false, log.HeaderRow, limits, cancellationToken);

    /// <summary>Opens a sheet by its name, or the only visible one that has rows, or the first of them.</summary>
    internal static Result<SheetRows> Open(Stream file, string? name, bool isFirst, int? headerRow, EventLogLimits limits, CancellationToken cancellationToken)
    {
        var opened = new WorkbookFile(file, limits);
        var isTaken = false;
        try
        {
            var workbook = Workbook.Of(opened);
            return Choose(opened, workbook, name, isFirst, cancellationToken).Then(sheet =>
            {
                var rows = new WorkbookSheetRows(opened, workbook, sheet, headerRow, cancellationToken);
                isTaken = rows.Headers.Length > 0;
                return isTaken ? Result.Of<SheetRows>(rows) : Result<SheetRows>.Invalid(LogFaults.NoHeaders(headerRow));
            });
        }
        finally
        {
            if (!isTaken)
            {
                opened.Dispose();
            }
        }
    }

    private protected override bool Advance()
    {
        if (!NextRow())
        {
            return false;
        }

        Line = _xml.Row;
        Broken = _xml.Texts.IsCut ? BrokenReason.TooLong : _hasNul ? BrokenReason.Nul : null;
        if (_xml.IsHidden)
        {
            _hidden = (_hidden.Count + 1, _hidden.Count == 0 ? Line : _hidden.First);
        }

        if (_merges.Count > 0)
        {
            ReachDown();
        }

        return true;
    }

    internal override ReadOnlySpan<char> Cell(int column) => _cells.Text(column, _xml.Texts);

    internal override bool IsMoment(int column) => _cells.IsMoment(column);

    protected override void Dispose(bool disposing)
    {
        _xml.Dispose();
        _file.Dispose();
    }

    private static Result<WorkbookSheet> Choose(WorkbookFile file, Workbook workbook, string? name, bool isFirst, CancellationToken cancellationToken)
    {
        if (name is not null)
        {
            var named = workbook.Sheets.FirstOrDefault(sheet => sheet.Name == name) ?? workbook.Sheets.FirstOrDefault(sheet => TidyText.SameWord.Equals(sheet.Name, name));
            return named is null ? Result<WorkbookSheet>.Invalid(WorkbookFaults.SheetMissing(name, workbook.Sheets.Select(sheet => sheet.Name))) : Result.Of(named);
        }

        var withRows = workbook.Sheets.Where(sheet => !sheet.IsHidden && HasRows(file, sheet, cancellationToken)).Take(isFirst ? 1 : int.MaxValue).ToList();
        return withRows switch
        {
            [] => Result<WorkbookSheet>.Invalid(LogFaults.Empty()),
            [var only] => Result.Of(only),
            _ => Result<WorkbookSheet>.Invalid(WorkbookFaults.SheetsSeveral([.. withRows.Select(sheet => sheet.Name)])),
        };
    }

    private static bool HasRows(WorkbookFile file, WorkbookSheet sheet, CancellationToken cancellationToken) => WorkbookFaults.Reading(sheet.Part, () =>
    {
        using var xml = new SheetXml(file, sheet.Part, cancellationToken);
        while (xml.NextRow())
        {
            while (xml.NextCell())
            {
                if (xml.HasValue || xml.IsFormula)
                {
                    return true;
                }
            }
        }

        return false;
    });

    /// <summary>Takes the next row that is not blank.</summary>
    private bool NextRow() => WorkbookFaults.Reading(_sheet.Part, () =>
    {
        do
        {
            if (!_xml.NextRow())
            {
                return false;
            }

            _cells.Clear();
            _hasNul = false;
            while (_xml.NextCell())
            {
                TakeCell();
            }
        }
        while (_cells.Count == 0 && !_xml.Texts.IsCut);

        return true;
    });

    private void TakeCell()
    {
        var text = _xml.HasValue ? _xml.Texts[_xml.Start..] : [];

        // Programs that calculate nothing write an empty value beside a formula; only a text is empty by its formula.
        if (_xml.IsFormula && text.IsWhiteSpace() && !(_xml.HasValue && _xml.Kind == CellKind.Text))
        {
            _cells.Fault(_xml.Column, WorkbookFaults.NoFormulaValue);
            return;
        }

        if (!_xml.HasValue)
        {
            return;
        }

        switch (_xml.Kind)
        {
            case CellKind.Number:
                TakeNumber(text.Trim());
                break;
            case CellKind.SharedText when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && _texts.Find(number) is { } shared:
                _hasNul |= shared.Contains('\0', StringComparison.Ordinal);
                _cells.Set(_xml.Column, shared);
                break;
            case CellKind.Text:
                _hasNul |= text.Contains('\0');
                _cells.Set(_xml.Column, _xml.Texts, _xml.Start);
                break;
            case CellKind.Flag when text.Trim() is "0" or "1":
                _cells.Set(_xml.Column, text.Trim() is "1" ? "TRUE" : "FALSE");
                break;
            case CellKind.Error:
                _cells.Fault(_xml.Column, WorkbookFaults.CellError(text.ToString()));
                break;
            case CellKind.Moment:
                _cells.Set(_xml.Column, _xml.Texts, _xml.Start, isMoment: true);
                break;
            default:
                _cells.Fault(_xml.Column, WorkbookFaults.CellDamaged(text.ToString()));
                break;
        }
    }

    private void TakeNumber(ReadOnlySpan<char> text)
    {
        var format = _formats[_xml.Style];
        if (text.IsEmpty)
        {
            return;
        }

        if (!CellNumber.TryParse(text, out var number))
        {
            _cells.Fault(_xml.Column, WorkbookFaults.CellDamaged(text.ToString()));
        }
        else if (!format.IsMoment)
        {
            _cells.Set(_xml.Column, CellNumber.ToText(number, format));
        }
        else if (CellNumber.ToMoment(number, _workbook.Is1904) is { } moment)
        {
            _cells.Set(_xml.Column, moment, isMoment: true);
        }
        else
        {
            _cells.Fault(_xml.Column, WorkbookFaults.CellDate(text.ToString()));
        }
    }

    /// <summary>Lets the value of a cell that is merged over rows count for each of them.</summary>
    private void ReachDown()
    {
        _reachingDown.RemoveAll(above => above.Merged.LastRow < Line);
        foreach (var (merged, text, isMoment) in _reachingDown)
        {
            if (_cells.IsEmpty(merged.Column))
            {
                _cells.Set(merged.Column, text, isMoment);
            }
        }

        foreach (var merged in _merges.From(Line))
        {
            _merged = (_merged.Count + 1, _merged.Count == 0 ? (merged.Row, merged.Column) : _merged.First);
            if (merged.LastRow > Line && !_cells.IsEmpty(merged.Column))
            {
                _reachingDown.Add((merged, Cell(merged.Column).ToString(), _cells.IsMoment(merged.Column)));
            }
        }
    }
}
