using System.Collections.Concurrent;
using NodaTime;

namespace ProvinceMonitor.Load;

/// <summary>What came of a run.</summary>
internal sealed class LoadBook
{
    private readonly ConcurrentDictionary<string, Expected> _expected = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, TimeSpan> _told = new(StringComparer.Ordinal);
    private int _events;
    private int _retries;
    private int _unanswered;
    private int _twice;

    /// <summary>How long after its moment each batch was answered.</summary>
    internal ConcurrentBag<TimeSpan> Accepted { get; } = [];

    /// <summary>The commands that were not accepted, and why.</summary>
    internal ConcurrentBag<string> Refused { get; } = [];

    internal IEnumerable<Expected> Expected => _expected.Values;

    /// <summary>How long after its moment each notice was read from the stream.</summary>
    internal ICollection<TimeSpan> Delays => _told.Values;

    internal int Events => _events;

    internal int Retries => _retries;

    internal int Unanswered => _unanswered;

    internal int Twice => _twice;

    internal bool IsAllTold => _told.Count == _expected.Count;

    internal void Expect(IEnumerable<Expected> notices)
    {
        foreach (var notice in notices)
        {
            _expected[notice.Dossier] = notice;
        }
    }

    internal void Accept(int events, TimeSpan after)
    {
        Interlocked.Add(ref _events, events);
        Accepted.Add(after);
    }

    internal void Retry() => Interlocked.Increment(ref _retries);

    internal void GiveUp() => Interlocked.Increment(ref _unanswered);

    internal void Repeat() => Interlocked.Increment(ref _twice);

    /// <summary>A notice was read, at a moment of the office.</summary>
    internal void Tell(string dossier, LocalDateTime moment, LocalDateTime at)
    {
        if (_expected.TryGetValue(dossier, out var expected) && expected.Moment == moment)
        {
            _told.TryAdd(dossier, Period.Between(moment, at, PeriodUnits.Ticks).ToDuration().ToTimeSpan());
        }
    }
}
