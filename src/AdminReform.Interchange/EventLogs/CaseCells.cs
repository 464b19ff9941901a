using System.Runtime.InteropServices;
using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>The cells of all dossiers, so many for each, in blocks of numbers; a block is let go of when all of it is.</summary>
internal sealed class CaseCells
{
    private const int CasesInBlock = 256;

    private readonly List<Entry[]?> _blocks = [];
    private readonly List<int> _held = [];
    private readonly List<CellText> _texts = [];
    private int _columns;
    private int _count;

    /// <summary>Says how many cells a dossier has, before there is one.</summary>
    internal void Begin(int columns) => _columns = columns;

    /// <summary>Makes room for a dossier, and returns its place.</summary>
    internal int Add()
    {
        if (_count == _blocks.Count * CasesInBlock)
        {
            _blocks.Add(new Entry[CasesInBlock * _columns]);
            _held.Add(0);
        }

        _held[^1]++;
        return _count++;
    }

    internal CaseCell Get(int place, int column)
    {
        ref readonly var entry = ref At(place, column);
        return new(entry.Line, entry.Text == 0 ? null : _texts[entry.Text - 1], entry.Moment);
    }

    internal void Set(int place, int column, in CaseCell cell)
    {
        if (cell.Text is { Number: 0 } text)
        {
            _texts.Add(text);
            text.Number = _texts.Count;
        }

        At(place, column) = new(cell.Moment, cell.Line, cell.Text?.Number ?? 0);
    }

    /// <summary>Lets go of the cells of a dossier. May be said of several side by side, when all of them are there.</summary>
    internal void Forget(int place)
    {
        if (Interlocked.Decrement(ref CollectionsMarshal.AsSpan(_held)[place / CasesInBlock]) == 0)
        {
            _blocks[place / CasesInBlock] = null;
        }
    }

    private ref Entry At(int place, int column) => ref _blocks[place / CasesInBlock]![(place % CasesInBlock * _columns) + column];

    private readonly struct Entry(LocalDateTime moment, int line, int text)
    {
        internal readonly LocalDateTime Moment = moment;
        internal readonly int Line = line;
        internal readonly int Text = text;
    }
}
