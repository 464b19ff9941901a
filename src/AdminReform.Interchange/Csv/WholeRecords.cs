namespace AdminReform.Interchange.Csv;

/// <summary>
/// Hands on whole records only. A line that cannot belong to one is set aside, and reading goes on with the very next line, so that
/// one unclosed quote cannot swallow the file. Nothing longer than the limit is ever held.
/// </summary>
internal sealed class WholeRecords(TextReader source, char delimiter, int maxLength) : TextReader
{
    private readonly BoundedLines _lines = new(source, maxLength);
    private readonly LinkedList<CsvLine> _ahead = new();
    private readonly Queue<int> _starts = new();
    private readonly Queue<BrokenLine> _broken = new();
    private string _text = "";
    private int _position;
    private int _columns;

    /// <summary>Takes a line that was set aside, the first one first.</summary>
    internal bool TryTakeBroken(out BrokenLine line) => _broken.TryDequeue(out line);

    internal bool TryPeekBroken(out BrokenLine line) => _broken.TryPeek(out line);

    /// <summary>The line on which the next record begins, once for each record.</summary>
    internal int TakeStart() => _starts.Dequeue();

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        if (_position == _text.Length)
        {
            if (NextRecord() is not { } record)
            {
                return 0;
            }

            _text = record;
            _position = 0;
        }

        var taken = Math.Min(buffer.Length, _text.Length - _position);
        _text.AsSpan(_position, taken).CopyTo(buffer);
        _position += taken;
        return taken;
    }

    private string? NextRecord()
    {
        while (TakeLine() is { } first)
        {
            if (first.IsTooLong || first.Text.Contains('\0'))
            {
                _broken.Enqueue(new BrokenLine(first, first.IsTooLong ? BrokenReason.TooLong : BrokenReason.Nul));
            }
            else if (!string.IsNullOrWhiteSpace(first.Text) && Whole(first) is { } record)
            {
                _starts.Enqueue(first.Number);
                return record;
            }
        }

        return null;
    }

    private string? Whole(CsvLine first)
    {
        var scan = new QuoteScan(delimiter);
        var reason = scan.Take(first.Text) ? default(BrokenReason?) : BrokenReason.TextAfterQuote;
        if (reason is null && !scan.IsOpen)
        {
            _columns = _columns == 0 ? scan.Cells : _columns;
            return first.Text + "\n";
        }

        return reason is null ? Joined(first, scan) : Break(first, reason.Value, []);
    }

    private string? Joined(CsvLine first, QuoteScan scan)
    {
        var more = new List<CsvLine>();
        var length = first.Text.Length;
        while (scan.IsOpen)
        {
            if (TakeLine() is not { } line)
            {
                return Break(first, BrokenReason.UnclosedQuote, more);
            }

            more.Add(line);
            length += line.Text.Length + 1;
            if (line.IsTooLong || length > maxLength || line.Text.Contains('\0') || !scan.Take(line.Text))
            {
                return Break(first, BrokenReason.UnclosedQuote, more);
            }
        }

        if (_columns != 0 && scan.Cells != _columns)
        {
            return Break(first, BrokenReason.UnclosedQuote, more);
        }

        _columns = scan.Cells;
        return $"{first.Text}\n{string.Join('\n', more.Select(line => line.Text))}\n";
    }

    private string? Break(CsvLine first, BrokenReason reason, List<CsvLine> more)
    {
        _broken.Enqueue(new BrokenLine(first, reason));
        for (var i = more.Count - 1; i >= 0; i--)
        {
            _ahead.AddFirst(more[i]);
        }

        return null;
    }

    private CsvLine? TakeLine()
    {
        if (_ahead.First is not { } next)
        {
            return _lines.Next();
        }

        _ahead.RemoveFirst();
        return next.Value;
    }
}
