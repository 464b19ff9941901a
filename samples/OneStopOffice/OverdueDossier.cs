using AdminReform.Calendars;
using AdminReform.Charts;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using NodaTime;

namespace OneStopOffice;

/// <summary>A dossier that is overdue, and how many working days have passed since its due day: none where it was due this very day by the hour, or over days off.</summary>
public sealed record OverdueDossier(Dossier Dossier, DueMoment Due, int WorkingDays, bool IsAtLeast)
{
    public static OverdueDossier Of(Dossier dossier, DueMoment due, LocalDateTime at, WorkingCalendar calendar) =>
        new(dossier, due, DossierAge.Of(calendar, at.Date, due.Date, isOverdue: true).WorkingDays, IsAtLeast: !calendar.Range.Contains(due.Date));

    /// <summary>The number alone; the calendar may not reach far enough to count them all.</summary>
    public string DaysIn(BoardWords words) => (IsAtLeast ? "≥ " : "") + words.Number(WorkingDays);

    public string WorkingDaysIn(BoardWords words) => (IsAtLeast ? "≥ " : "") + words.WorkingDays(WorkingDays);
}
