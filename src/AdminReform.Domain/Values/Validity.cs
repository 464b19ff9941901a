using AdminReform.Texts;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Values;

/// <summary>The days on which something is in force or in being (thời hạn hiệu lực): a first day and a last day, both included.</summary>
public readonly record struct Validity
{
    /// <summary>Makes a span of days.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, included; <see langword="null"/> while no end is known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public Validity(LocalDate from, LocalDate? to = null)
    {
        if (to < from)
        {
            throw new ArgumentOutOfRangeException(nameof(to), "The last day is before the first.")
            .InVietnamese("Ngày cuối trước ngày đầu.");
        }

        From = from;
        To = to;
    }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day, included; <see langword="null"/> while no end is known.</summary>
    public LocalDate? To { get; }

    /// <summary>Whether no end is known.</summary>
    public bool IsOpen => To is null;

    /// <summary>Whether a day is within.</summary>
    public bool Contains(LocalDate date) => From <= date && (To is not { } last || date <= last);

    /// <summary>Whether every day of another span is within.</summary>
    public bool Covers(Validity other) => From <= other.From && (To is not { } last || other.To <= last);

    /// <summary>Whether two spans share a day.</summary>
    public bool Overlaps(Validity other) =>
        (To is not { } last || other.From <= last) && (other.To is not { } otherLast || From <= otherLast);

    /// <summary>Whether every day of this span is within at least one of others, which may touch or overlap.</summary>
    public bool IsCoveredBy(IEnumerable<Validity> others)
    {
        ArgumentNullException.ThrowIfNull(others);
        var next = From;
        foreach (var other in others.OrderBy(other => other.From))
        {
            if (other.From > next)
            {
                return false;
            }

            if (other.To is not { } last || To <= last)
            {
                return true;
            }

            next = last < next ? next : last.PlusDays(1);
        }

        return false;
    }

    /// <summary>The days before which and after which it does not hold, as <c>[2025-07-01, …]</c>.</summary>
    public override string ToString() => To is { } last ? $"[{LocalDatePattern.Iso.Format(From)}, {LocalDatePattern.Iso.Format(last)}]" : $"[{LocalDatePattern.Iso.Format(From)}, …]";
}
