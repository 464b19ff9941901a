namespace AdminReform.Interchange.EventLogs;

/// <summary>The events of all dossiers of a log in the order of the record, in blocks that never move; those of one dossier are linked. A block is let go of when all of it is.</summary>
internal sealed class CaseEvents
{
    internal const int None = -1;

    private const int BlockBits = 15;
    private const int BlockSize = 1 << BlockBits;

    private readonly List<Entry[]?> _blocks = [];
    private readonly List<int> _held = [];
    private int _count;

    /// <summary>Adds an event after the last one of its dossier, and returns its place.</summary>
    internal int Add(in CaseEvent item, int last)
    {
        if (_count == _blocks.Count * BlockSize)
        {
            _blocks.Add(new Entry[BlockSize]);
            _held.Add(0);
        }

        var place = _count++;
        _held[place >> BlockBits]++;
        At(place) = new Entry(item, None);
        if (last != None)
        {
            At(last).Next = place;
        }

        return place;
    }

    /// <summary>The event at a place, and the place of the next one of its dossier.</summary>
    internal ref readonly CaseEvent At(int place, out int next)
    {
        ref var entry = ref At(place);
        next = entry.Next;
        return ref entry.Event;
    }

    /// <summary>Lets go of the events of a dossier, from its first on: nobody asks for them any more.</summary>
    internal void Forget(int first)
    {
        for (var place = first; place != None;)
        {
            var block = place >> BlockBits;
            place = At(place).Next;
            if (--_held[block] == 0 && (block + 1) * BlockSize <= _count)
            {
                _blocks[block] = null;
            }
        }
    }

    private ref Entry At(int place) => ref _blocks[place >> BlockBits]![place & (BlockSize - 1)];

    private struct Entry(CaseEvent item, int next)
    {
        internal CaseEvent Event = item;
        internal int Next = next;
    }
}
