using AdminReform.Values;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>The segments so far, joined where they say the same, with the place and the balance reached.</summary>
internal sealed class TraceLedger
{
    private readonly List<TraceSegment> _segments;

    internal TraceLedger() => _segments = [];

    private TraceLedger(TraceLedger other)
    {
        _segments = [.. other._segments];
        Cursor = other.Cursor;
        Balance = other.Balance;
    }

    internal LocalDateTime Cursor { get; set; }

    internal TimeBalance Balance { get; set; }

    internal TraceLedger Copy() => new(this);

    internal void Add(TraceStep step, LocalDateTime to, TimeBalance counted, TraceReason reason)
    {
        Balance = Balance.Minus(counted);
        if (_segments.Count > 0 && _segments[^1] is { } last && last.Step == step && last.Reason == reason.Text && last.Ground == reason.Ground)
        {
            _segments[^1] = last with { To = to, Counted = last.Counted.Plus(counted), Balance = Balance };
        }
        else
        {
            _segments.Add(New(step, to, counted, reason));
        }

        Cursor = to;
    }

    /// <summary>Adds a span in which nothing is counted, where it has a length.</summary>
    internal void AddIfLater(TraceStep step, LocalDateTime to, TraceReason reason)
    {
        if (to > Cursor)
        {
            Add(step, to, TimeBalance.Zero, reason);
        }
    }

    internal void AddOpen(TraceReason reason) => _segments.Add(New(TraceStep.Interrupted, null, TimeBalance.Zero, reason));

    internal void CountAnew(TimeBalance whole, TraceReason reason) => Mark(TraceStep.CountedAnew, whole, reason);

    /// <summary>Adds a mark without duration from which on another balance is left.</summary>
    internal void Mark(TraceStep step, TimeBalance left, TraceReason reason)
    {
        Balance = left;
        _segments.Add(New(step, Cursor, TimeBalance.Zero, reason));
    }

    internal ValueList<TraceSegment> ToList() => ValueList.From(_segments);

    private TraceSegment New(TraceStep step, LocalDateTime? to, TimeBalance counted, TraceReason reason) =>
        new(step, Cursor, to, counted, Balance, reason.Text) { Source = reason.Source, Ground = reason.Ground };
}
