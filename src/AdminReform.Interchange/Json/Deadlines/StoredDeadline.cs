using AdminReform.Calendars;
using AdminReform.Deadlines;

namespace AdminReform.Interchange.Json.Deadlines;

/// <summary>A deadline as a system keeps it: what it was calculated from, what came out, and by which state of the calendar.</summary>
/// <param name="Dossier">The dossier, as the system writes its number.</param>
/// <param name="Facts">What it was calculated from.</param>
/// <param name="Deadline">What came out.</param>
/// <param name="CalendarVersion">The <see cref="WorkingCalendar.Version"/> of the calendar.</param>
public sealed record StoredDeadline(string Dossier, DeadlineFacts Facts, Deadline Deadline, string CalendarVersion)
{
    /// <summary>Calculates the deadline of a dossier, to be kept.</summary>
    public static StoredDeadline Of(string dossier, DeadlineFacts facts, DeadlineCalculator calculator)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(calculator);
        return new(dossier, facts, calculator.Calculate(facts), calculator.Time.Calendar.Version);
    }

    /// <summary>Whether a calendar is still the one that it was calculated with; otherwise it has to be calculated again.</summary>
    public bool IsBy(WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return CalendarVersion == calendar.Version;
    }

    /// <summary>Returns the dossier, the deadline and the calendar.</summary>
    public override string ToString() => $"{Dossier}: {Deadline} by {CalendarVersion}";
}
