using NodaTime;

namespace AdminReform.Values;

/// <summary>The days of many spans together, in order and apart from each other, so that a question about a span costs by the logarithm of their number.</summary>
internal sealed class MergedSpans
{
    private readonly List<Validity> _spans = [];

    internal MergedSpans(IEnumerable<Validity> spans)
    {
        foreach (var span in spans.OrderBy(span => span.From))
        {
            if (_spans.Count > 0 && _spans[^1] is var last && (last.To is not { } end || end == LocalDate.MaxIsoValue || span.From <= end.PlusDays(1)))
            {
                _spans[^1] = last.To is not { } to || span.To <= to ? last : new(last.From, span.To);
            }
            else
            {
                _spans.Add(span);
            }
        }
    }

    /// <summary>Whether every day of a span is within.</summary>
    internal bool Cover(Validity span) => LastFrom(span.From) is >= 0 and var place && _spans[place].Covers(span);

    /// <summary>Whether a day of a span is within.</summary>
    internal bool Overlap(Validity span) => LastFrom(span.To ?? LocalDate.MaxIsoValue) is >= 0 and var place && _spans[place].Overlaps(span);

    /// <summary>Whether a later day than this one is within.</summary>
    internal bool GoOnAfter(LocalDate day) => _spans.Count > 0 && (_spans[^1].To is not { } end || end > day);

    // The last that begins on the day or before it; -1 for none.
    private int LastFrom(LocalDate day)
    {
        var (low, high) = (0, _spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _spans[middle].From <= day ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }
}
