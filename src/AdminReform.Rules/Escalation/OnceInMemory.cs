using System.Collections.Concurrent;

namespace AdminReform.Rules.Escalation;

/// <summary>Remembers for as long as the process lives, beginning with what is known from before. Any number of threads.</summary>
public sealed class OnceInMemory : IOnce
{
    private readonly ConcurrentDictionary<string, byte> _done = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    /// <summary>Begins with ids of what was done before.</summary>
    public OnceInMemory(params IEnumerable<string> done)
    {
        ArgumentNullException.ThrowIfNull(done);
        foreach (var id in done)
        {
            _done.TryAdd(id, 0);
        }
    }

    /// <summary>The ids of what was done, in no order: what the next process begins with.</summary>
    public IReadOnlyCollection<string> Done => [.. _done.Keys];

    /// <inheritdoc/>
    public void Run(string id, Action act)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(act);
        lock (_gate)
        {
            if (!_done.ContainsKey(id))
            {
                act();
                _done.TryAdd(id, 0);
            }
        }
    }
}
