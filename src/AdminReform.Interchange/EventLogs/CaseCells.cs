using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>What the own cells of all dossiers of a log say, as numbers.</summary>
internal sealed class CaseCells : IDisposable
{
    private const int BlockBits = 13;

    private readonly NumberBlocks<Entry> _entries = new(BlockBits);
    private readonly List<CellText> _texts = [];

    /// <summary>Says how many cells a dossier has, before there is one.</summary>
    internal void Begin(int columns) => _entries.Width = columns;

    /// <summary>Makes room for a dossier, and returns its place.</summary>
    internal int Add() => _entries.Add();

    internal CaseCell Get(int place, int column)
    {
        ref readonly var entry = ref _entries[place, column];
        return new(entry.Line, entry.Text == 0 ? null : _texts[entry.Text - 1], entry.Moment);
    }

    internal void Set(int place, int column, in CaseCell cell)
    {
        if (cell.Text is { Number: 0 } text)
        {
            _texts.Add(text);
            text.Number = _texts.Count;
        }

        _entries[place, column] = new(cell.Moment, cell.Line, cell.Text?.Number ?? 0);
    }

    /// <summary>Lets go of the cells of a dossier. May be said of several side by side, when all of them are there.</summary>
    internal void Forget(int place) => _entries.Forget(place);

    public void Dispose() => _entries.Dispose();

    private readonly struct Entry(LocalDateTime moment, int line, int text)
    {
        internal readonly LocalDateTime Moment = moment;
        internal readonly int Line = line;
        internal readonly int Text = text;
    }
}
