namespace AdminReform.Interchange.Csv;

/// <summary>Some rows of a log that were taken apart ahead, with the cells that are asked for.</summary>
/// <param name="columns">The columns that are asked for, in their order.</param>
internal sealed class RowBatch(int[] columns)
{
    private const int MostRows = 1_024;
    private const int MostText = 1 << 20;

    private readonly Dictionary<int, string> _broken = [];
    private (int Line, int Cells, BrokenReason? Broken)[] _rows = new (int, int, BrokenReason?)[16];
    private ulong[] _asAbove = new ulong[16];
    private int[] _ends = new int[16 * columns.Length];
    private char[] _text = new char[1 << 10];
    private int _length;

    /// <summary>How many rows it has.</summary>
    internal int Count { get; private set; }

    /// <summary>Whether it takes no more.</summary>
    internal bool IsFull => Count == MostRows || _length >= MostText;

    internal (int Line, int Cells, BrokenReason? Broken) this[int row] => _rows[row];

    /// <summary>The text of what is no row.</summary>
    internal string BrokenText(int row) => _broken.GetValueOrDefault(row, "");

    /// <summary>One of the cells that are asked for, by its place among them.</summary>
    internal ReadOnlySpan<char> Cell(int row, int place)
    {
        var at = (row * columns.Length) + place;
        return _text.AsSpan((at == 0 ? 0 : _ends[at - 1]).._ends[at]);
    }

    /// <summary>Whether a cell is written as in the row above: never known of the first row, nor beyond the first 64 cells.</summary>
    internal bool IsAsAbove(int row, int place) => place < 64 && (_asAbove[row] >> place & 1) == 1;

    /// <summary>Takes rows until it is full; <see langword="false"/> where there was none.</summary>
    internal bool Fill(LogRows rows)
    {
        _broken.Clear();
        (_length, Count) = (0, 0);
        while (!IsFull && rows.Read())
        {
            Add(rows);
        }

        return Count > 0;
    }

    private void Add(LogRows rows)
    {
        var count = rows.Broken is null ? rows.CellCount : 0;
        if (rows.Broken is not null)
        {
            _broken.Add(Count, rows.BrokenText);
        }

        if (Count == _rows.Length)
        {
            Array.Resize(ref _rows, 2 * Count);
            Array.Resize(ref _asAbove, 2 * Count);
            Array.Resize(ref _ends, 2 * Count * columns.Length);
        }

        var asAbove = 0UL;
        for (var place = 0; place < columns.Length; place++)
        {
            var cell = columns[place] < count ? rows.Cell(columns[place]) : [];
            asAbove |= Count > 0 && place < 64 && cell.SequenceEqual(Cell(Count - 1, place)) ? 1UL << place : 0;
            Append(cell);
            _ends[(Count * columns.Length) + place] = _length;
        }

        _asAbove[Count] = asAbove;
        _rows[Count++] = (rows.Line, count, rows.Broken);
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (_length + text.Length > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(2 * _text.Length, _length + text.Length));
        }

        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }
}
