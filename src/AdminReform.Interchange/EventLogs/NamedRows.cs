using AdminReform.Interchange.Csv;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Rows whose cells have names of their own, as in XES and NDJSON: the columns are the names that the mapping asks for.</summary>
internal abstract class NamedRows : LogRows
{
    private const int NamesListed = 60;

    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byWord = new(TidyText.SameWord);
    private readonly string[] _cells;
    private readonly bool[] _isMet;
    private readonly SortedSet<string> _others = new(StringComparer.Ordinal);

    private protected NamedRows(LogFile file)
    {
        Headers = [.. file.Headers.Distinct(StringComparer.Ordinal)];
        (_cells, _isMet) = (new string[Headers.Length], new bool[Headers.Length]);
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

    internal override int CellCount => _cells.Length;

    internal override ReadOnlySpan<char> Cell(int column) => _cells[column];

    private protected void Clear() => Array.Fill(_cells, "");

    /// <summary>Begins a row that has cells already.</summary>
    private protected void Begin(string[] cells) => cells.CopyTo(_cells, 0);

    /// <summary>Whether the mapping asks for a name.</summary>
    private protected bool Asks(string name) => _byName.ContainsKey(name) || _byWord.ContainsKey(TidyText.Of(name));

    /// <summary>Takes a cell, if the mapping asks for it, into the row or into cells that are kept for rows to come.</summary>
    private protected void Set(string name, string value, string[]? into = null)
    {
        if (_byName.TryGetValue(name, out var column) || _byWord.TryGetValue(TidyText.Of(name), out column))
        {
            _isMet[column] = true;
            (into ?? _cells)[column] = value.Trim();
        }
        else if (_others.Count < NamesListed)
        {
            _others.Add(LogFaults.Clip(TidyText.Of(name)));
        }
    }
}
