using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Information;

/// <summary>A duty that comes back (nhiệm vụ định kỳ), such as publishing the results of procedures every month.</summary>
/// <param name="Id">Its name within the plan.</param>
/// <param name="Name">What has to be done.</param>
/// <param name="Unit">Who has to.</param>
/// <param name="Recurrence">How often.</param>
/// <param name="DueDay">The day of the month after the period by which it is due, 1 to 28; a day off moves it to the next working day.</param>
/// <param name="Source">Where the duty stands.</param>
/// <param name="DueDayCertainty">How surely the due day is known; plans often say "monthly" and no more.</param>
public sealed record RecurringDuty(
    string Id, LocalizedText Name, string Unit, Recurrence Recurrence, int DueDay, Citation Source, Certainty DueDayCertainty)
{
    private const int LastSafeDay = 28;

    /// <summary>The day of the month after the period by which it is due.</summary>
    public int DueDay { get; } = DueDay is >= 1 and <= LastSafeDay
        ? DueDay
        : throw new ArgumentOutOfRangeException(nameof(DueDay), DueDay, "The day must be one that every month has, 1 to 28.")
            .InVietnamese("Ngày phải có trong mọi tháng, từ 1 đến 28.");

    /// <summary>The times it falls due for the periods that lie wholly within a term.</summary>
    public ValueList<DutyOccurrence> Occurrences(DateInterval term, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(term);
        ArgumentNullException.ThrowIfNull(calendar);
        return [.. Periods(term).Select(period => new DutyOccurrence(this, period, new DueMoment(calendar.WorkingDayOnOrAfter(period.End.PlusDays(DueDay)))))];
    }

    /// <summary>The periods that lie wholly within a term.</summary>
    internal IEnumerable<DateInterval> Periods(DateInterval term)
    {
        var months = (int)Recurrence;
        var first = new LocalDate(term.Start.Year, ((term.Start.Month - 1) / months * months) + 1, 1);
        for (var start = first; start <= term.End; start = start.PlusMonths(months))
        {
            var end = start.PlusMonths(months).PlusDays(-1);
            if (start >= term.Start && end <= term.End)
            {
                yield return new(start, end);
            }
        }
    }

    /// <summary>Returns the id, the unit and when it is due.</summary>
    public override string ToString() => $"{Id} by {Unit}, {Recurrence} by day {DueDay}";
}
