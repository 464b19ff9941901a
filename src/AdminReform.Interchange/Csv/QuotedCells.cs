namespace AdminReform.Interchange.Csv;

/// <summary>Takes the cells of a record with quotes apart, line by line, by the quotes of RFC 4180.</summary>
internal sealed class QuotedCells(char delimiter)
{
    private readonly List<int> _ends = [];
    private char[] _text = new char[256];
    private int _length;

    /// <summary>Whether a quoted cell is open, so that the record goes on in the next line.</summary>
    internal bool IsOpen { get; private set; }

    /// <summary>The number of cells that have ended.</summary>
    internal int Count => _ends.Count;

    internal ReadOnlySpan<char> this[int cell] => _text.AsSpan((cell == 0 ? 0 : _ends[cell - 1]).._ends[cell]);

    /// <summary>Begins a record, or the rest of one that a line before has left open.</summary>
    internal void Begin(bool isOpen = false)
    {
        _ends.Clear();
        _length = 0;
        IsOpen = isOpen;
    }

    /// <summary>Takes one line; <see langword="false"/> when text stands after a closing quote.</summary>
    internal bool Take(ReadOnlySpan<char> line)
    {
        while (true)
        {
            if (!IsOpen && line.StartsWith('"'))
            {
                IsOpen = true;
                line = line[1..];
            }

            var end = line.IndexOf(IsOpen ? '"' : delimiter);
            Append(end < 0 ? line : line[..end]);
            line = end < 0 ? [] : line[end..];
            if (IsOpen)
            {
                if (end < 0)
                {
                    return true;
                }

                line = line[1..];
                if (line.StartsWith('"'))
                {
                    Append(line[..1]);
                    line = line[1..];
                    continue;
                }

                IsOpen = false;
            }

            _ends.Add(_length);
            if (line.IsEmpty)
            {
                return true;
            }

            if (line[0] != delimiter)
            {
                return false;
            }

            line = line[1..];
        }
    }

    /// <summary>Takes the next line of a record whose last line has left a cell open.</summary>
    internal bool TakeNext(ReadOnlySpan<char> line)
    {
        Append("\n");
        return Take(line);
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
