using System.Diagnostics;
using AdminReform.Calendars;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>A span in which one holder had a dossier before them.</summary>
/// <param name="Holder">Who.</param>
/// <param name="From">Since when.</param>
/// <param name="To">Until when, the moment itself excluded; <see langword="null"/> while it lasts.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Holding(Holder Holder, LocalDateTime From, LocalDateTime? To)
{
    /// <summary>Since when.</summary>
    public LocalDateTime From { get; } = From;

    /// <summary>Until when, the moment itself excluded; <see langword="null"/> while it lasts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is before the beginning.</exception>
    public LocalDateTime? To { get; init => field = value < From ? throw Ends(value) : value; } = To < From ? throw Ends(To) : To;

    /// <summary>How much working time it took up to a moment; zero before it began.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A moment is outside the range of the calendar.</exception>
    public Duration WorkingTimeUntil(WorkingTime time, LocalDateTime at)
    {
        ArgumentNullException.ThrowIfNull(time);
        var end = To is { } to && to < at ? to : at;
        return end <= From ? Duration.Zero : time.Between(From, end);
    }

    /// <summary>Returns the holder and the span.</summary>
    public override string ToString() => $"{Holder}: {DayText.Of(From)} – {(To is { } to ? DayText.Of(to) : "…")}";

    private static ArgumentOutOfRangeException Ends(LocalDateTime? to) => new(nameof(to), to, "A holding cannot end before it begins.");
}
