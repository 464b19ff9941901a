using AdminReform.Law;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>When a limit expires (thời điểm hết hạn): the end of a day, or a time of that day.</summary>
public readonly record struct DueMoment : IComparable<DueMoment>
{
    private readonly LocalTime _time;
    private readonly bool _hasTime;

    /// <summary>The end of a day, or a time of it.</summary>
    /// <param name="date">The day.</param>
    /// <param name="time">The time; <see langword="null"/> for the end of the day, 24:00.</param>
    public DueMoment(LocalDate date, LocalTime? time = null)
    {
        Date = date;
        _time = time.GetValueOrDefault();
        _hasTime = time.HasValue;
    }

    /// <summary>The day; a dossier finished on it is on time by the statistics, which compare dates.</summary>
    public LocalDate Date { get; }

    /// <summary>The time; <see langword="null"/> means the end of the day, 24:00.</summary>
    public LocalTime? Time => _hasTime ? _time : null;

    /// <summary>The same as one moment: for the end of a day, the midnight that follows it.</summary>
    public LocalDateTime End => _hasTime ? Date + _time : Date.PlusDays(1).AtMidnight();

    /// <summary>A time of a day as a due moment.</summary>
    public static DueMoment At(LocalDateTime moment) => new(moment.Date, moment.TimeOfDay);

    /// <summary>Whether the limit has expired at a moment; at the due moment itself it has not.</summary>
    [Implements("91/2015/QH13", "148.6")]
    public bool IsPassedAt(LocalDateTime moment) =>
        moment.Date > Date || (_hasTime && moment.Date == Date && moment.TimeOfDay > _time);

    /// <inheritdoc/>
    public int CompareTo(DueMoment other)
    {
        var byDate = Date.CompareTo(other.Date);
        return byDate != 0 ? byDate
            : _hasTime && other._hasTime ? _time.CompareTo(other._time)
            : other._hasTime.CompareTo(_hasTime);
    }

    /// <summary>Whether one expires before the other.</summary>
    public static bool operator <(DueMoment left, DueMoment right) => left.CompareTo(right) < 0;

    /// <summary>Whether one expires before the other, or both at once.</summary>
    public static bool operator <=(DueMoment left, DueMoment right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one expires after the other.</summary>
    public static bool operator >(DueMoment left, DueMoment right) => left.CompareTo(right) > 0;

    /// <summary>Whether one expires after the other, or both at once.</summary>
    public static bool operator >=(DueMoment left, DueMoment right) => left.CompareTo(right) >= 0;

    /// <summary>Returns <c>15/07/2025</c> or <c>15:30 07/07/2026</c>.</summary>
    public override string ToString() => _hasTime ? DayText.Of(Date + _time) : DayText.Of(Date);
}
