using AdminReform.Interchange.Csv;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Rows whose cells have names of their own, as in XES and NDJSON: the columns are the names that the mapping asks for.</summary>
internal abstract class NamedRows : LogRows
{
    private const int NamesListed = 60;

    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byWord = new(TidyText.SameWord);
    private readonly RowCells _cells;
    private readonly bool[] _isMet;
    private readonly char _delimiter;
    private readonly SortedSet<string> _others = new(StringComparer.Ordinal);

    private protected NamedRows(LogFile file)
    {
        Headers = [.. file.Headers.Distinct(StringComparer.Ordinal)];
        (_cells, _isMet, _delimiter) = (new RowCells(Headers.Length), new bool[Headers.Length], file.Delimiter);
        for (var i = 0; i < Headers.Length; i++)
        {
            _byName.Add(Headers[i], i);
            _ = _byWord.TryAdd(Headers[i], i);
        }
    }

    /// <summary>The names that the mapping asks for.</summary>
    internal string[] Headers { get; }

    /// <summary>Whether there was a row.</summary>
    internal bool IsAnyRead { get; private protected set; }

    /// <summary>The names that the log has, as far as rows were read: those that were asked for and some others.</summary>
    internal string[] Met => [.. Headers.Where((_, i) => _isMet[i]), .. _others];

    internal override int CellCount => Headers.Length;

    internal override ReadOnlySpan<char> Cell(int column) => _cells[column];

    /// <summary>Begins a row.</summary>
    /// <param name="cells">Those that it has already.</param>
    private protected void Begin(RowCells? cells = null)
    {
        (Broken, BrokenText) = (null, "");
        _cells.Begin(cells);
    }

    /// <summary>Ends it: it is none where two of its names are one column and say different things.</summary>
    private protected void End()
    {
        if (_cells.IsSaidTwice)
        {
            (Broken, BrokenText) = (BrokenReason.SaidTwice, string.Join(_delimiter, Headers.Select((_, column) => _cells[column].Contains(_delimiter, StringComparison.Ordinal) ? "" : _cells[column])));
        }
    }

    /// <summary>Whether the mapping asks for a name.</summary>
    private protected bool Asks(string name) => _byName.ContainsKey(name) || _byWord.ContainsKey(TidyText.Of(name));

    /// <summary>Takes a cell, if the mapping asks for it, into the row or into cells that are kept for rows to come.</summary>
    private protected void Set(string name, string value, RowCells? into = null)
    {
        var isName = _byName.TryGetValue(name, out var column);
        if (isName || _byWord.TryGetValue(TidyText.Of(name), out column))
        {
            _isMet[column] = true;
            (into ?? _cells).Set(column, value.Trim(), isName);
        }
        else if (_others.Count < NamesListed)
        {
            _others.Add(LogFaults.Clip(TidyText.Of(name)));
        }
    }
}
