using AdminReform.Results;

namespace AdminReform.Interchange.Office.EventLogs;

/// <summary>The cells of one row as texts, and those that say nothing. Takes what is taken for the next row.</summary>
internal sealed class RowCells
{
    private readonly List<(int Column, Problem Problem)> _faults = [];
    private Cell[] _cells = new Cell[16];
    private int _top;

    /// <summary>How many columns there are up to the last that is not blank.</summary>
    internal int Count { get; private set; }

    internal IReadOnlyList<(int Column, Problem Problem)> Faults => _faults;

    internal void Clear()
    {
        Array.Clear(_cells, 0, _top);
        (Count, _top) = (0, 0);
        _faults.Clear();
    }

    internal bool IsMoment(int column) => column < _top && _cells[column].IsMoment;

    internal bool IsEmpty(int column) => column >= _top || _cells[column].Length == 0;

    /// <summary>The text of a cell, in that of the row where it is no text of its own.</summary>
    internal ReadOnlySpan<char> Text(int column, XmlText row) => column >= _top ? []
        : _cells[column] is { Own: { } own } ? own.AsSpan().Trim() : row[_cells[column].Start..(_cells[column].Start + _cells[column].Length)].Trim();

    internal void Set(int column, string own, bool isMoment = false)
    {
        if (!string.IsNullOrWhiteSpace(own))
        {
            At(column) = new(own, 0, own.Length, isMoment);
        }
    }

    internal void Set(int column, XmlText row, int start, bool isMoment = false)
    {
        if (!row[start..].IsWhiteSpace())
        {
            At(column) = new(null, start, row.Length - start, isMoment);
        }
    }

    internal void Fault(int column, Problem problem)
    {
        _faults.Add((column, problem));
        Count = Math.Max(Count, column + 1);
    }

    private ref Cell At(int column)
    {
        if (column >= _cells.Length)
        {
            Array.Resize(ref _cells, Math.Max(2 * _cells.Length, column + 1));
        }

        (_top, Count) = (Math.Max(_top, column + 1), Math.Max(Count, column + 1));
        return ref _cells[column];
    }

    private readonly record struct Cell(string? Own, int Start, int Length, bool IsMoment);
}
