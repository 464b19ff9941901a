using System.Text;
using nietras.SeparatedValues;

namespace AdminReform.Interchange.Csv;

/// <summary>
/// The rows of a CSV text and the lines that are none, in the order of the text, each with the line on which it begins. Sep takes lines
/// and cells apart; quotes are followed here, because a quote that does not close must cost its own line and not the rest of the file.
/// </summary>
/// <remarks>
/// The work is linear in the text, and no more of it is held than two records of the limit: where a line leaves a quote open, the lines
/// after it are read until the quote can close. If the record does not hold together, its first line alone is set aside, and the next
/// line is tried. What was found out about the lines ahead holds for it too: they all go on inside a quote, but perhaps the last, where it
/// closes. So each line is looked at once as a beginning and once as what goes on.
/// </remarks>
internal sealed class CsvRows : LogRows
{
    /// <summary>The longest record that is read, in characters.</summary>
    internal const int MaxRecordLength = 1 << 20;

    private readonly SepReader _lines;
    private readonly QuotedCells _cells;
    private readonly QuotedCells _goingOn;
    private readonly Queue<LineAhead> _ahead = [];
    private readonly char _delimiter;
    private readonly int _maxLength;
    private readonly CancellationToken _cancellationToken;
    private LineAhead _lastAhead;
    private long _aheadLength;
    private long _aheadCells;
    private int _lastNumber;
    private int _columns;
    private bool _isPlain;

    internal CsvRows(
        Stream stream, Encoding encoding, char delimiter, int maxRecordLength = MaxRecordLength, CancellationToken cancellationToken = default)
    {
        var text = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 15);
        _lines = new Sep(delimiter).Reader(options => options with { HasHeader = false, DisableColCountCheck = true, DisableQuotesParsing = true })
            .From(new BoundedLines(text, maxRecordLength, cancellationToken));
        _cells = new QuotedCells(delimiter);
        _goingOn = new QuotedCells(delimiter);
        _delimiter = delimiter;
        _maxLength = maxRecordLength;
        _cancellationToken = cancellationToken;
    }

    internal override int CellCount => _isPlain ? _lines.Current.ColCount : _cells.Count;

    /// <summary>How many characters were looked at for quotes, each as often as it was.</summary>
    internal long Work { get; private set; }

    /// <summary>Whether the text between two cells can be this character.</summary>
    internal static bool CanDelimit(char delimiter) => delimiter is '\t' or (> ' ' and <= '~' and not ('"' or '#')) && !char.IsAsciiLetterOrDigit(delimiter);

    private protected override bool Advance()
    {
        while (true)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (_ahead.TryDequeue(out var line))
            {
                _aheadLength -= line.Text.Length + 1;
                _aheadCells -= line.Cells;
                if (Take(line.Number, line.Text))
                {
                    return true;
                }
            }
            else if (!NextLine())
            {
                return false;
            }
            else if (TakePlain() || Take(_lastNumber, _lines.Current.Span))
            {
                return true;
            }
        }
    }

    internal override ReadOnlySpan<char> Cell(int column) => (_isPlain ? _lines.Current[column].Span : _cells[column]).Trim();

    internal string[] Cells() => [.. Enumerable.Range(0, CellCount).Select(column => Cell(column).ToString())];

    internal override void PassOver() => _columns = 0;

    protected override void Dispose(bool disposing) => _lines.Dispose();

    private bool NextLine()
    {
        if (!_lines.MoveNext())
        {
            return false;
        }

        _lastNumber++;
        return true;
    }

    /// <summary>Takes a line in which nothing asks for a closer look.</summary>
    private bool TakePlain()
    {
        var line = _lines.Current;
        var text = line.Span;
        Work += text.Length;
        _isPlain = text.Length <= _maxLength && !text.ContainsAny('"', '\0') && (line.ColCount > 1 || !text.IsWhiteSpace());
        return _isPlain && Row(_lastNumber, line.ColCount);
    }

    private bool Take(int number, ReadOnlySpan<char> line)
    {
        _isPlain = false;
        if (IsUnreadable(line))
        {
            return Break(number, line, line.Length > _maxLength ? BrokenReason.TooLong : BrokenReason.Nul);
        }

        if (line.IsWhiteSpace() && !line.Contains(_delimiter))
        {
            return false;
        }

        Work += line.Length;
        _cells.Begin();
        if (!_cells.Take(line))
        {
            return Break(number, line, BrokenReason.TextAfterQuote);
        }

        return _cells.IsOpen ? Join(number, line.ToString()) : Row(number, _cells.Count);
    }

    private bool Join(int number, string first)
    {
        while ((_ahead.Count == 0 || _lastAhead.StaysOpen) && first.Length + _aheadLength <= _maxLength && NextLine())
        {
            Keep(_lines.Current.Span.ToString());
        }

        var cells = _cells.Count + _aheadCells;
        if (_ahead.Count == 0 || _lastAhead.StaysOpen || !_lastAhead.CanGoOn || first.Length + _aheadLength > _maxLength
            || (_columns != 0 && cells != _columns))
        {
            return Break(number, first, BrokenReason.UnclosedQuote);
        }

        while (_ahead.TryDequeue(out var line))
        {
            Work += line.Text.Length;
            _cells.TakeNext(line.Text);
        }

        (_aheadLength, _aheadCells) = (0, 0);
        return Row(number, _cells.Count);
    }

    private void Keep(string line)
    {
        Work += line.Length;
        _goingOn.Begin(isOpen: true);
        var canGoOn = !IsUnreadable(line) && _goingOn.Take(line);
        _lastAhead = new LineAhead(_lastNumber, line, _goingOn.Count, canGoOn && _goingOn.IsOpen, canGoOn);
        _ahead.Enqueue(_lastAhead);
        _aheadLength += line.Length + 1;
        _aheadCells += _lastAhead.Cells;
    }

    private bool IsUnreadable(ReadOnlySpan<char> line) => line.Length > _maxLength || line.Contains('\0');

    private bool Row(int number, int cells)
    {
        Line = number;
        Broken = null;
        _columns = _columns == 0 ? cells : _columns;
        return true;
    }

    private bool Break(int number, ReadOnlySpan<char> line, BrokenReason reason)
    {
        Line = number;
        Broken = reason;
        BrokenText = reason == BrokenReason.TooLong ? "" : line.ToString();
        return true;
    }
}
