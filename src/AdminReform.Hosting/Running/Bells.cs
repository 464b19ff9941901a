using System.Collections.Concurrent;

namespace AdminReform.Hosting.Running;

/// <summary>The bells of a process. They only save waiting: whoever misses a ring finds the work in the store.</summary>
internal sealed class Bells
{
    private readonly ConcurrentDictionary<string, byte> _poked = new(StringComparer.Ordinal);

    /// <summary>Rings when a desk has something to do.</summary>
    internal Bell Desks { get; } = new();

    /// <summary>Rings when a desk has committed.</summary>
    internal Bell Committed { get; } = new();

    /// <summary>Rings when there is something to deliver.</summary>
    internal Bell Courier { get; } = new();

    internal void Poke(IEnumerable<string> units)
    {
        var any = false;
        foreach (var unit in units)
        {
            _poked[unit] = 0;
            any = true;
        }

        if (any)
        {
            Desks.Ring();
        }
    }

    /// <summary>The desks that were poked since this was last asked.</summary>
    internal IReadOnlyList<string> TakePoked() => [.. _poked.Keys.Where(unit => _poked.TryRemove(unit, out _))];
}
