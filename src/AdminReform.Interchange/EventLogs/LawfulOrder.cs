using AdminReform.Dossiers;

namespace AdminReform.Interchange.EventLogs;

/// <summary>
/// Puts events in the order in which they happened. Events of one moment, such as those of a day where a log writes days, stay in the
/// order of the record if that is lawful, else in its reverse if that is (logs written newest first), else in one that is lawful where
/// there is one.
/// </summary>
internal static class LawfulOrder
{
    private const int Kinds = (int)DossierEventKind.Noted + 1;

    /// <summary>Whether rows are written newest first: their moments fall, and nowhere rise.</summary>
    internal static bool IsNewestFirst(List<CaseEvent> events)
    {
        var falls = false;
        for (var i = 1; i < events.Count; i++)
        {
            if (events[i].At.Order > events[i - 1].At.Order)
            {
                return false;
            }

            falls |= events[i].At.Order < events[i - 1].At.Order;
        }

        return falls;
    }

    /// <summary>The events by time; the beginning comes first, and a fact that precedes it shows as what it is.</summary>
    internal static DossierEvent[] Of(List<OrderedEvent> events)
    {
        var sorted = InTime(events);
        var state = default(RecordState);
        for (var first = 0; first < sorted.Length;)
        {
            var end = first + 1;
            while (end < sorted.Length && sorted[end].Order == sorted[first].Order)
            {
                end++;
            }

            state = end - first > 1 ? Arrange(sorted.AsSpan(first..end), state) : state.After(sorted[first].Event.Kind);
            first = end;
        }

        var result = Array.ConvertAll(sorted, item => item.Event);
        MoveTheBeginning(result);
        return result;
    }

    private static OrderedEvent[] InTime(List<OrderedEvent> events)
    {
        for (var i = 1; i < events.Count; i++)
        {
            if (events[i].Order < events[i - 1].Order)
            {
                return [.. events.OrderBy(item => item.Order)];
            }
        }

        return [.. events];
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

    private static void MoveTheBeginning(DossierEvent[] events)
    {
        var filed = Array.FindIndex(events, item => item.Kind == DossierEventKind.Submitted);
        var begin = filed >= 0 ? filed : Array.FindIndex(events, item => item.Kind == DossierEventKind.Accepted);
        if (begin > 0)
        {
            var first = events[begin];
            Array.Copy(events, 0, events, 1, begin);
            events[0] = first;
        }
    }
}
