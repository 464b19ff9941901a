namespace AdminReform.Interchange.Csv;

/// <summary>Follows the quotes of RFC 4180 from line to line, to know where a record ends and how many cells it has.</summary>
internal struct QuoteScan(char delimiter)
{
    private State _state;

    private enum State
    {
        CellStart,
        Plain,
        Quoted,
        Closed,
    }

    /// <summary>The number of cells so far.</summary>
    internal int Cells { get; private set; } = 1;

    /// <summary>Whether a quoted cell is open, so that the record goes on in the next line.</summary>
    internal readonly bool IsOpen => _state == State.Quoted;

    /// <summary>Takes one line; <see langword="false"/> when text stands after a closing quote.</summary>
    internal bool Take(string line)
    {
        var text = line.AsSpan();
        while (text.Length > 0)
        {
            if (_state is State.Plain or State.Quoted)
            {
                var next = text.IndexOf(_state == State.Quoted ? '"' : delimiter);
                if (next < 0)
                {
                    return true;
                }

                text = text[next..];
            }

            if (!Take(text[0]))
            {
                return false;
            }

            text = text[1..];
        }

        return true;
    }

    private bool Take(char c)
    {
        if (c == delimiter && _state != State.Quoted)
        {
            Cells++;
            _state = State.CellStart;
            return true;
        }

        (_state, var held) = (_state, c) switch
        {
            (State.CellStart, '"') => (State.Quoted, true),
            (State.Quoted, '"') => (State.Closed, true),
            (State.Closed, '"') => (State.Quoted, true),
            (State.Closed, _) => (State.Closed, false),
            (State.Quoted, _) => (State.Quoted, true),
            _ => (State.Plain, true),
        };
        return held;
    }
}
