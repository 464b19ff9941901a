using AdminReform.Interchange.Csv;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Some rows of a log that were taken apart ahead, with the cells that are asked for, and the moments in them.</summary>
/// <param name="columns">The columns that are asked for, in their order.</param>
/// <param name="moments">Which of them hold moments, by their place among them.</param>
/// <param name="reader">Reads moments, of one batch at a time.</param>
/// <param name="rows">For how many rows there is room before it grows.</param>
/// <param name="text">For how many characters.</param>
internal sealed class RowBatch(int[] columns, int[] moments, MomentReader reader, int rows = 16, int text = 1 << 10)
{
    private const int MostRows = 1_024;
    private const int MostText = 1 << 20;

    private readonly Dictionary<int, string> _broken = [];
    private (int Line, int Cells, BrokenReason? Broken)[] _rows = new (int, int, BrokenReason?)[rows];
    private ulong[] _asAbove = new ulong[rows];
    private int[] _ends = new int[rows * columns.Length];
    private LogMoment?[] _moments = new LogMoment?[rows * moments.Length];
    private char[] _text = new char[text];
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

    /// <summary>The moment in one of the columns of moments, by its place among them; <see langword="null"/> where what is written there is none as it stands.</summary>
    internal LogMoment? Moment(int row, int place) => _moments[(row * moments.Length) + place];

    /// <summary>Whether a cell is written as in the row above: never known of the first row, nor beyond the first 64 cells.</summary>
    internal bool IsAsAbove(int row, int place) => place < 64 && (_asAbove[row] >> place & 1) == 1;

    /// <summary>One with as much room, and no rows.</summary>
    internal RowBatch Another() => new(columns, moments, reader, _rows.Length, _text.Length);

    /// <summary>Takes rows until it is full; <see langword="false"/> where there was none.</summary>
    internal bool Fill(LogRows source)
    {
        _broken.Clear();
        (_length, Count) = (0, 0);
        while (!IsFull && source.Read())
        {
            Add(source);
        }

        return Count > 0;
    }

    private void Add(LogRows source)
    {
        var count = source.Broken is null ? source.CellCount : 0;
        if (source.Broken is not null)
        {
            _broken.Add(Count, source.BrokenText);
        }

        if (Count == _rows.Length)
        {
            Array.Resize(ref _rows, 2 * Count);
            Array.Resize(ref _asAbove, 2 * Count);
            Array.Resize(ref _ends, 2 * Count * columns.Length);
            Array.Resize(ref _moments, 2 * Count * moments.Length);
        }

        var asAbove = 0UL;
        for (var place = 0; place < columns.Length; place++)
        {
            var cell = columns[place] < count ? source.Cell(columns[place]) : [];
            asAbove |= Count > 0 && place < 64 && cell.SequenceEqual(Cell(Count - 1, place)) ? 1UL << place : 0;
            Append(cell);
            _ends[(Count * columns.Length) + place] = _length;
        }

        _asAbove[Count] = asAbove;
        for (var place = 0; place < moments.Length; place++)
        {
            _moments[(Count * moments.Length) + place] = IsAsAbove(Count, moments[place]) ? Moment(Count - 1, place) : reader.Read(Cell(Count, moments[place]));
        }

        _rows[Count++] = (source.Line, count, source.Broken);
    }

    private void Append(ReadOnlySpan<char> cell)
    {
        if (_length + cell.Length > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(2 * _text.Length, _length + cell.Length));
        }

        cell.CopyTo(_text.AsSpan(_length));
        _length += cell.Length;
    }
}
