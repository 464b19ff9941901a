using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>The events of all dossiers of a log in the order of the record, as numbers; those of one dossier are linked.</summary>
internal sealed class CaseEvents : IDisposable
{
    internal const int None = -1;

    private const int BlockBits = 15;
    private const int LifecycleBits = 2;

    private readonly NumberBlocks<Entry> _entries = new(BlockBits);
    private readonly List<ActivityRows> _activities = [];
    private readonly List<Doer> _doers = [];

    /// <summary>How many different activities they have.</summary>
    internal int Activities => _activities.Count;

    /// <summary>Adds an event after the last one of its dossier, and returns its place.</summary>
    internal int Add(in CaseEvent item, int last)
    {
        if (item.Activity.Number < 0)
        {
            Number(item.Activity);
        }

        if (item.By.Number < 0)
        {
            item.By.Number = _doers.Count;
            _doers.Add(item.By);
        }

        var place = _entries.Add();
        _entries[place] = new Entry(item.At, item.Activity.Number, item.By.Number, item.Lifecycle ?? default);
        if (last != None)
        {
            _entries[last].Next = place;
        }

        return place;
    }

    /// <summary>Gives an activity its number.</summary>
    internal void Number(ActivityRows activity)
    {
        activity.Number = _activities.Count;
        _activities.Add(activity);
    }

    /// <summary>The event at a place, and the place of the next one of its dossier.</summary>
    internal CaseEvent At(int place, out int next)
    {
        ref readonly var entry = ref _entries[place];
        next = entry.Next;
        return new(entry.At, _activities[entry.Activity], _doers[entry.By], entry.Lifecycle == default ? null : entry.Lifecycle);
    }

    /// <summary>Lets go of the events of a dossier, from its first on: nobody asks for them any more. May be said of several dossiers side by side, when all events are there.</summary>
    internal void Forget(int first)
    {
        for (var place = first; place != None;)
        {
            var forgotten = place;
            place = _entries[place].Next;
            _entries.Forget(forgotten);
        }
    }

    public void Dispose() => _entries.Dispose();

    // A date and a time need less room apart than together, and what they leave is enough for the rest.
    private struct Entry(LogMoment at, int activity, int by, Lifecycle lifecycle)
    {
        private readonly LocalTime _time = at.Local.TimeOfDay;
        private readonly long _order = at.Order;
        private readonly LocalDate _date = at.Local.Date;
        private readonly int _activity = (activity << LifecycleBits) | (int)lifecycle;
        internal readonly int By = by;
        internal int Next = None;

        internal readonly LogMoment At => new(_date + _time, _order);

        internal readonly int Activity => _activity >> LifecycleBits;

        internal readonly Lifecycle Lifecycle => (Lifecycle)(_activity & ((1 << LifecycleBits) - 1));
    }
}
