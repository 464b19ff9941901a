using System.Runtime.InteropServices;
using AdminReform.Dossiers;

namespace AdminReform.Interchange.EventLogs;

/// <summary>
/// Puts events in the order in which they happened. Events of one moment, such as those of a day where a log writes days, stay in the
/// order of the record if that is lawful, else in its reverse if that is (logs written newest first), else in one that is lawful where
/// there is one.
/// </summary>
internal static class LawfulOrder
{
    private const int Kinds = (int)DossierEventKind.Paid + 1;

    /// <summary>Rows that are written newest first are turned round: their moments fall, and nowhere rise.</summary>
    internal static void TurnNewestFirst(Span<OrderedEvent> events)
    {
        var falls = false;
        for (var i = 1; i < events.Length; i++)
        {
            if (events[i].Order > events[i - 1].Order)
            {
                return;
            }

            falls |= events[i].Order < events[i - 1].Order;
        }

        if (falls)
        {
            events.Reverse();
        }
    }

    /// <summary>Sorts by time; the beginning comes first, and a fact that precedes it shows as what it is.</summary>
    internal static void Sort(List<OrderedEvent> events)
    {
        var sorted = CollectionsMarshal.AsSpan(events);
        SortByTime(sorted);
        var state = default(RecordState);
        for (var first = 0; first < sorted.Length;)
        {
            var end = first + 1;
            while (end < sorted.Length && sorted[end].Order == sorted[first].Order)
            {
                end++;
            }

            state = end - first > 1 ? Arrange(sorted[first..end], state) : state.After(sorted[first].Event.Kind);
            first = end;
        }

        MoveTheBeginning(sorted);
    }

    private static void SortByTime(Span<OrderedEvent> events)
    {
        var isSorted = true;
        for (var i = 1; i < events.Length; i++)
        {
            isSorted &= events[i - 1].Order <= events[i].Order;
        }

        if (isSorted)
        {
            return;
        }

        for (var i = 0; i < events.Length; i++)
        {
            events[i] = events[i] with { Place = i };
        }

        events.Sort((left, right) => left.Order != right.Order ? left.Order.CompareTo(right.Order) : left.Place.CompareTo(right.Place));
    }

    private static RecordState Arrange(Span<OrderedEvent> group, RecordState before)
    {
        if (Try(group, before) is { } asRecorded)
        {
            return asRecorded;
        }

        group.Reverse();
        if (Try(group, before) is { } reversed)
        {
            return reversed;
        }

        group.Reverse();
        return ByTheTable(group, before);
    }

    private static RecordState? Try(ReadOnlySpan<OrderedEvent> group, RecordState state)
    {
        foreach (var item in group)
        {
            if (!state.Allows(item.Event.Kind))
            {
                return null;
            }

            state = state.After(item.Event.Kind);
        }

        return state;
    }

    /// <summary>The next is always the first kind of the table that is lawful then; where none is, the first that is left.</summary>
    private static RecordState ByTheTable(Span<OrderedEvent> group, RecordState state)
    {
        var waiting = new Queue<OrderedEvent>?[Kinds];
        foreach (var item in group)
        {
            (waiting[(int)item.Event.Kind] ??= []).Enqueue(item);
        }

        for (var i = 0; i < group.Length; i++)
        {
            var queue = Array.Find(waiting, of => of is { Count: > 0 } && state.Allows(of.Peek().Event.Kind)) ?? Array.Find(waiting, of => of is { Count: > 0 })!;
            group[i] = queue.Dequeue();
            state = state.After(group[i].Event.Kind);
        }

        return state;
    }

    private static void MoveTheBeginning(Span<OrderedEvent> events)
    {
        var begin = Find(events, DossierEventKind.Submitted);
        begin = begin >= 0 ? begin : Find(events, DossierEventKind.Accepted);
        if (begin > 0)
        {
            var first = events[begin];
            events[..begin].CopyTo(events[1..]);
            events[0] = first;
        }
    }

    private static int Find(ReadOnlySpan<OrderedEvent> events, DossierEventKind act)
    {
        for (var i = 0; i < events.Length; i++)
        {
            if (events[i].Event.Kind == act)
            {
                return i;
            }
        }

        return -1;
    }
}
