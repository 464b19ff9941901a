using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Information;

/// <summary>A duty that something that happens starts (nghĩa vụ phát sinh từ sự kiện), such as publishing a procedure before its text takes effect.</summary>
/// <param name="Id">Its name, the same wherever it is spoken of.</param>
/// <param name="Name">What has to be done.</param>
/// <param name="StartedBy">What starts it.</param>
/// <param name="Count">How many days; at least one.</param>
/// <param name="Unit">Days or working days.</param>
/// <param name="IsBefore">Whether they lie before what starts it, as "at least 20 days before"; otherwise after it, as "within 5 working days of".</param>
/// <param name="Source">The provision.</param>
/// <param name="Certainty">How surely the figure, and what it counts from, are known.</param>
public sealed record EventDuty(
    string Id, LocalizedText Name, LocalizedText StartedBy, int Count, TimeUnit Unit, bool IsBefore, Citation Source, Certainty Certainty)
{
    /// <summary>How many days.</summary>
    public int Count { get; } = Count > 0 ? Count : throw new ArgumentOutOfRangeException(nameof(Count), Count, "There must be at least one day.");

    /// <summary>Days or working days.</summary>
    public TimeUnit Unit { get; } = Unit is TimeUnit.Day or TimeUnit.WorkingDay
        ? Unit
        : throw new ArgumentOutOfRangeException(nameof(Unit), Unit, "A duty is counted in days or working days.");

    /// <summary>The last day on which it is done in time.</summary>
    /// <remarks>
    /// The day of the event is not counted. A last day after the event that is a day off gives way to the next working day (91/2015/QH13 art. 148.5); one
    /// before the event does not, because fewer days would then be left.
    /// </remarks>
    /// <param name="on">The day of the event.</param>
    /// <param name="calendar">The working calendar.</param>
    public DueMoment DueFor(LocalDate on, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var count = IsBefore ? -Count : Count;
        return new DueMoment(
            Unit == TimeUnit.WorkingDay ? calendar.PlusWorkingDays(on, count)
            : IsBefore ? on.PlusDays(count)
            : calendar.WorkingDayOnOrAfter(on.PlusDays(count)));
    }

    /// <summary>The duty of a unit that an event started.</summary>
    /// <param name="unit">Who has to do it.</param>
    /// <param name="subject">What it is about, such as the number of the decision.</param>
    /// <param name="on">The day of the event.</param>
    /// <param name="calendar">The working calendar.</param>
    /// <param name="doneAt">When it was done; <see langword="null"/> while it was not.</param>
    public EventDutyCase StartedFor(string unit, string subject, LocalDate on, WorkingCalendar calendar, LocalDateTime? doneAt = null)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(subject);
        return new(this, unit, subject, on, DueFor(on, calendar), doneAt);
    }

    /// <summary>Returns the id and when it is due.</summary>
    public override string ToString() =>
        $"{Id}: {(IsBefore ? "at least" : "within")} {Count} {(Unit == TimeUnit.Day ? "days" : "working days")} {(IsBefore ? "before" : "of")} {StartedBy.English} [{Source}; {Certainty}]";
}
