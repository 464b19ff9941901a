using AdminReform.Calendars;
using NodaTime;

namespace AdminReform.Charts;

/// <summary>How far an open dossier is from its due day (tuổi hồ sơ).</summary>
/// <param name="WorkingDays">
/// The working days after the due day where it is overdue, otherwise those left; 0 or more. 0 on the due day, and where it is overdue and no working day has passed since: by the hour
/// on that very day, or over days off.
/// </param>
/// <param name="IsOverdue">Whether it is overdue.</param>
public readonly record struct DossierAge(int WorkingDays, bool IsOverdue)
{
    /// <summary>Counts the days of an open dossier; days outside the calendar are counted to its end.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="at">The day of the review.</param>
    /// <param name="due">The due day.</param>
    /// <param name="isOverdue">Whether it is overdue.</param>
    public static DossierAge Of(WorkingCalendar calendar, LocalDate at, LocalDate due, bool isOverdue)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        LocalDate Within(LocalDate date) => LocalDate.Max(calendar.Range.Start, LocalDate.Min(calendar.Range.End, date));
        var (from, to) = isOverdue ? (Within(due), Within(at)) : (Within(at), Within(due));
        return new(Math.Max(0, calendar.WorkingDaysBetween(from, to)), isOverdue);
    }
}
