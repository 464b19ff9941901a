using System.Globalization;
using AdminReform.Texts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace AdminReform.Interchange.Office.Tables;

/// <summary>Writes one sheet, forward only: its head, as many rows as fit, and after the last of them the total and the notes.</summary>
internal sealed class SheetWriter
{
    private const int PaperA4 = 9;

    private readonly Table _table;
    private readonly Language _language;
    private readonly OpenXmlWriter _writer;
    private readonly CellWriter _cells;
    private readonly List<string> _merged = [];
    private int _row;

    internal SheetWriter(Table table, Language language, OpenXmlWriter writer, SheetProblems problems)
    {
        (_table, _language, _writer) = (table, language, writer);
        _cells = new CellWriter(writer, language, problems, table.Headings.Count);
    }

    /// <summary>The rows that are printed at the top of every page.</summary>
    internal (int First, int Last) Heads { get; private set; }

    private int Columns => _table.Headings.Count;

    private int Below => _table.Notes.Count + (_table.Total.Count > 0 ? 1 : 0) + 1;

    /// <summary>Writes the sheet from the row at which the rows stand.</summary>
    /// <param name="rows">The rows, at the first to write; afterwards at the first that did not fit.</param>
    /// <param name="hasRow">Whether there is a first one.</param>
    /// <param name="maximumRows">How many rows the sheet can have.</param>
    /// <param name="part">Which sheet of its table it is, from 1.</param>
    /// <returns>Whether rows are left.</returns>
    internal bool Write(IEnumerator<TableCell[]> rows, bool hasRow, int maximumRows, int part)
    {
        _writer.WriteStartElement(new Worksheet());
        _writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        WriteView();
        _writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = RowHeights.Line, CustomHeight = true });
        WriteColumns();
        _writer.WriteStartElement(new SheetData());
        WriteHead(part);
        var more = hasRow;
        while (more && _row < maximumRows - Below)
        {
            StartRow(HeightOf(rows.Current));
            WriteCells(rows.Current, 0);
            _writer.WriteEndElement();
            more = rows.MoveNext();
        }

        if (more)
        {
            WriteWords(SheetProblems.ContinuedNote.In(_language), SheetStyles.Note);
        }
        else
        {
            WriteFoot();
        }

        _writer.WriteEndElement();
        WritePage();
        _writer.WriteEndElement();
        return more;
    }

    private int HeadRows => 3 + (HasGroups ? 1 : 0) + (HasNumbers ? 1 : 0);

    private bool HasGroups => _table.Headings.Any(heading => heading.Group is not null);

    private bool HasNumbers => _table.Headings.Any(heading => heading.Number is not null);

    private void WriteView()
    {
        var pane = new Pane
        {
            VerticalSplit = HeadRows,
            TopLeftCell = CellWriter.Reference(_table.FrozenColumns, HeadRows + 1),
            State = PaneStateValues.Frozen,
            ActivePane = _table.FrozenColumns > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft,
        };
        if (_table.FrozenColumns > 0)
        {
            pane.HorizontalSplit = _table.FrozenColumns;
        }

        _writer.WriteElement(new SheetViews(new SheetView(pane) { WorkbookViewId = 0 }));
    }

    private void WriteColumns()
    {
        _writer.WriteElement(new Columns(_table.Headings.Index().Select(heading => new Column
        {
            Min = (uint)heading.Index + 1,
            Max = (uint)heading.Index + 1,
            Width = heading.Item.Width,
            CustomWidth = true,
        })));
    }

    private void WriteHead(int part)
    {
        var title = part == 1 ? _table.Title.In(_language) : string.Create(CultureInfo.InvariantCulture, $"{_table.Title.In(_language)} ({part})");
        WriteWords(title, SheetStyles.Title);
        StartRow();
        _writer.WriteEndElement();
        var first = _row + 1;
        if (HasGroups)
        {
            WriteGroups();
        }

        StartRow(_table.Headings.Max(heading => RowHeights.OfHeading(heading.Heading.In(_language), heading.Width)));
        for (var column = 0; column < Columns; column++)
        {
            var heading = _table.Headings[column];
            _cells.WriteText(HasGroups && heading.Group is null ? "" : heading.Heading.In(_language), column, _row, SheetStyles.Heading);
        }

        _writer.WriteEndElement();
        if (HasNumbers)
        {
            StartRow();
            for (var column = 0; column < Columns; column++)
            {
                var number = _table.Headings[column].Number is { } printed ? string.Create(CultureInfo.InvariantCulture, $"({printed})") : "";
                _cells.WriteText(number, column, _row, SheetStyles.Number);
            }

            _writer.WriteEndElement();
        }

        Heads = (first, _row);
    }

    // A column without a group stands in both rows.
    private void WriteGroups()
    {
        StartRow(GroupHeight());
        for (var column = 0; column < Columns; column++)
        {
            var heading = _table.Headings[column];
            var begins = column == 0 || heading.Group is null || !heading.Group.Equals(_table.Headings[column - 1].Group);
            _cells.WriteText(begins ? (heading.Group ?? heading.Heading).In(_language) : "", column, _row, SheetStyles.Heading);
            if (heading.Group is null)
            {
                _merged.Add($"{CellWriter.Reference(column, _row)}:{CellWriter.Reference(column, _row + 1)}");
            }
            else if (begins)
            {
                var last = column;
                while (last + 1 < Columns && heading.Group.Equals(_table.Headings[last + 1].Group))
                {
                    last++;
                }

                if (last > column)
                {
                    _merged.Add($"{CellWriter.Reference(column, _row)}:{CellWriter.Reference(last, _row)}");
                }
            }
        }

        _writer.WriteEndElement();
    }

    private int GroupHeight() => _table.Headings.Where(heading => heading.Group is not null).GroupBy(heading => heading.Group!)
        .Max(group => RowHeights.OfHeading(group.Key.In(_language), group.Sum(heading => heading.Width)));

    private int HeightOf(TableCell[] cells)
    {
        var height = RowHeights.Line;
        for (var column = 0; column < cells.Length; column++)
        {
            height = cells[column].Kind == TableCellKind.Text ? Math.Max(height, RowHeights.Of(cells[column].In(_language), _table.Headings[column].Width)) : height;
        }

        return height;
    }

    private void WriteFoot()
    {
        if (_table.Total.Count > 0)
        {
            StartRow();
            WriteCells(_table.Total.AsSpan(), SheetStyles.Total);
            _writer.WriteEndElement();
        }

        if (_table.Notes.Count > 0)
        {
            StartRow();
            _writer.WriteEndElement();
        }

        foreach (var note in _table.Notes)
        {
            WriteWords(note.In(_language), SheetStyles.Note);
        }
    }

    /// <summary>Words across the whole table, in a row as high as they need: what spans columns does not grow by itself.</summary>
    private void WriteWords(string words, int style)
    {
        var width = _table.Headings.Sum(heading => heading.Width);
        StartRow(style == SheetStyles.Title ? RowHeights.OfTitle(words, width) : RowHeights.Of(words, width));
        _cells.WriteText(words, 0, _row, style);
        _writer.WriteEndElement();
        if (Columns > 1)
        {
            _merged.Add($"{CellWriter.Reference(0, _row)}:{CellWriter.Reference(Columns - 1, _row)}");
        }
    }

    private void WriteCells(ReadOnlySpan<TableCell> cells, int style)
    {
        for (var column = 0; column < cells.Length; column++)
        {
            _cells.Write(cells[column], column, _row, style);
        }
    }

    private void StartRow(int height = RowHeights.Line)
    {
        _row++;
        List<OpenXmlAttribute> attributes = [new("r", "", _row.ToString(CultureInfo.InvariantCulture))];
        if (height > RowHeights.Line)
        {
            attributes.Add(new("ht", "", height.ToString(CultureInfo.InvariantCulture)));
            attributes.Add(new("customHeight", "", "1"));
        }

        _writer.WriteStartElement(new Row(), attributes);
    }

    private void WritePage()
    {
        if (_merged.Count > 0)
        {
            _writer.WriteElement(new MergeCells(_merged.Select(range => new MergeCell { Reference = range })));
        }

        _writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        _writer.WriteElement(new PageSetup
        {
            PaperSize = PaperA4,
            Orientation = _table.IsLandscape ? OrientationValues.Landscape : OrientationValues.Portrait,
            FitToWidth = 1,
            FitToHeight = 0,
        });
        _writer.WriteElement(new HeaderFooter(new OddFooter("&C&P/&N")));
    }
}
