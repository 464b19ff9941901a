using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using AdminReform.Calendars;
using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>When a limit expires (thời điểm hết hạn): the end of a day, or a time of that day.</summary>
/// <example>
/// <code>
/// session.Record("H26.12-260701-0001", new Reappointed(new LocalDateTime(2026, 7, 7, 16, 0), new DueMoment(new LocalDate(2026, 7, 15))));
/// </code>
/// </example>
[TypeConverter(typeof(TextValueConverter<DueMoment>))]
public readonly record struct DueMoment : IComparable<DueMoment>, ITextValue<DueMoment>
{
    // How long before the end of the day, in nanoseconds: nothing, as in the default value, is the end of the day itself.
    private readonly long _beforeMidnight;

    /// <summary>The end of a day, or a time of it.</summary>
    /// <param name="date">The day.</param>
    /// <param name="time">The time; <see langword="null"/> for the end of the day, 24:00.</param>
    public DueMoment(LocalDate date, LocalTime? time = null)
        : this(date, time is { } moment ? BeforeMidnight(moment.NanosecondOfDay) : 0)
    {
    }

    private DueMoment(LocalDate date, long beforeMidnight)
    {
        Date = date;
        _beforeMidnight = beforeMidnight;
    }

    /// <summary>The day; a dossier finished on it is on time by the statistics, which compare dates.</summary>
    public LocalDate Date { get; }

    /// <summary>The time; <see langword="null"/> means the end of the day, 24:00.</summary>
    public LocalTime? Time => IsEndOfDay ? null : LocalTime.FromNanosecondsSinceMidnight(NodaConstants.NanosecondsPerDay - _beforeMidnight);

    /// <summary>The same as one moment: for the end of a day, the midnight that follows it; for the end of 9999, its last nanosecond.</summary>
    /// <remarks>A column of moments keeps it and loses whether a day or a time ends the limit; <see cref="ToSortableText"/> does not.</remarks>
    public LocalDateTime End => Time is { } time ? Date + time
        : Date == LocalDate.MaxIsoValue ? LocalDateTime.MaxIsoValue
        : DayNumber.ToDate(DayNumber.Of(Date) + 1).AtMidnight();

    internal bool IsEndOfDay => _beforeMidnight == 0;

    /// <summary>The last moment that is in time. Of a day it belongs to the day, as the midnight after it no longer does: what follows counts from that day.</summary>
    internal LocalDateTime LastMoment => Date + (Time ?? LocalTime.MaxValue);

    /// <summary>A time of a day as a due moment.</summary>
    public static DueMoment At(LocalDateTime moment) => new(moment.Date, BeforeMidnight(moment.NanosecondOfDay));

    /// <summary>Whether the limit has expired at a moment; at the due moment itself it has not.</summary>
    [Implements("91/2015/QH13", "148.6")]
    public bool IsPassedAt(LocalDateTime moment) =>
        moment.Date > Date || (moment.Date == Date && BeforeMidnight(moment.NanosecondOfDay) < _beforeMidnight);

    /// <summary>Reads what <see cref="ToString"/> or <see cref="ToSortableText"/> writes, or a day such as <c>2026-07-01</c>, which is its end.</summary>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static DueMoment Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var due)
            ? due
            : throw new FormatException($"'{text}' is no due moment such as 2026-07-01, 2026-07-01T11:30:00, 01/07/2026 or 11:30 01/07/2026.")
            .InVietnamese($"“{text}” không phải là hạn như 2026-07-01, 2026-07-01T11:30:00, 01/07/2026 hoặc 11:30 01/07/2026.");
    }

    /// <summary>Reads the same without throwing.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out DueMoment due)
    {
        var read = text is null ? null : DueMomentText.ReadAny(text);
        due = read.GetValueOrDefault();
        return read is not null;
    }

    /// <summary>Reads what <see cref="ToSortableText"/> writes.</summary>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static DueMoment FromSortableText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return DueMomentText.Read(text) ?? throw new FormatException($"'{text}' is no due moment such as 2025-07-15T24:00:00 or 2026-07-07T15:30:00.")
            .InVietnamese($"“{text}” không phải là hạn như 2025-07-15T24:00:00 hoặc 2026-07-07T15:30:00.");
    }

    /// <summary>Reads what <see cref="ToSortableText"/> writes, and nothing else.</summary>
    public static bool TryFromSortableText(string? text, out DueMoment due)
    {
        var read = text is null ? null : DueMomentText.Read(text);
        due = read.GetValueOrDefault();
        return read is not null;
    }

    /// <summary>
    /// Writes the moment for a column of texts: <c>2025-07-15T24:00:00</c> for the end of a day, <c>2026-07-07T15:30:00</c> for a time of it, with the
    /// decimals of the second that it has.
    /// </summary>
    /// <remarks>
    /// <see cref="FromSortableText"/> gives the same moment back. From the year 0 on the texts sort, character by character, as the moments do.
    /// </remarks>
    public string ToSortableText() => DueMomentText.Of(this);

    /// <inheritdoc/>
    public int CompareTo(DueMoment other)
    {
        var byDate = Date.CompareTo(other.Date);
        return byDate != 0 ? byDate : other._beforeMidnight.CompareTo(_beforeMidnight);
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
    public override string ToString() => Time is { } time ? DayText.Of(Date + time) : DayText.Of(Date);

    string? ITextValue<DueMoment>.Write(string format) => format == "s" ? ToSortableText() : null;

    private static long BeforeMidnight(long nanosecondOfDay) => NodaConstants.NanosecondsPerDay - nanosecondOfDay;
}
