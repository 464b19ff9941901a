using NodaTime;

namespace AdminReform.Rules.Engine;

/// <summary>The looks to come, in order. One that a later plan replaced stays in the queue as stale until it is met or swept out.</summary>
/// <param name="watched">The dossiers by place; the plan that counts is the one that stands there.</param>
internal sealed class LookPlan(List<Watched> watched)
{
    private const int SweepFloor = 1024;

    private readonly PriorityQueue<int, PlannedLook> _queue = new();

    /// <summary>The moment of the next look; <see cref="Watched.Never"/> when there is none to come.</summary>
    internal LocalDateTime Next
    {
        get
        {
            while (_queue.TryPeek(out var place, out var look))
            {
                if (watched[place].Next == look.Moment)
                {
                    return look.Moment;
                }

                _queue.Dequeue();
            }

            return Watched.Never;
        }
    }

    /// <summary>The place of the next look, after <see cref="Next"/> was asked.</summary>
    internal int NextPlace => _queue.Peek();

    /// <summary>Plans the look that stands at a place.</summary>
    internal void Add(int place)
    {
        if (watched[place].Next is var moment && moment != Watched.Never)
        {
            _queue.Enqueue(place, new(moment, place));
        }

        if (_queue.Count > SweepFloor + (3 * watched.Count))
        {
            Sweep();
        }
    }

    private void Sweep()
    {
        var live = _queue.UnorderedItems.Where(item => watched[item.Element].Next == item.Priority.Moment).Distinct().ToArray();
        _queue.Clear();
        _queue.EnqueueRange(live);
        _queue.TrimExcess();
    }
}
