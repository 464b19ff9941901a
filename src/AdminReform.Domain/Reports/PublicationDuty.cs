using AdminReform.Calendars;
using AdminReform.Law;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Reports;

/// <summary>The duty to publish the results of each statutory month (công khai kết quả hằng tháng).</summary>
/// <param name="WorkingDays">Within how many working days after the month closes, and who says so: a plan or a regulation of the province. The
/// library carries no figure of its own.</param>
/// <param name="Calendar">The working calendar of the office.</param>
public sealed record PublicationDuty(Cited<int> WorkingDays, WorkingCalendar Calendar)
{
    /// <summary>The last day on which the results of a period are published in time.</summary>
    public LocalDate DueOn(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Calendar.PlusWorkingDays(period.Last, WorkingDays.Value);
    }

    /// <summary>How the duty stands for one period.</summary>
    /// <param name="period">The period whose results are due.</param>
    /// <param name="publishedOn">The day of publication; <see langword="null"/> when there is none.</param>
    /// <param name="today">The day of the question; a publication after it has not happened yet.</param>
    public PublicationCheck Check(ReportingPeriod period, LocalDate? publishedOn, LocalDate today)
    {
        var due = DueOn(period);
        var known = publishedOn <= today ? publishedOn : null;
        var status = known is { } day
            ? day <= due ? PublicationStatus.InTime : PublicationStatus.Late
            : today <= due ? PublicationStatus.NotDue : PublicationStatus.Missing;
        return new(period, due, known, status);
    }

    /// <summary>How the duty stands for every statutory month that has closed, from one month to a day.</summary>
    /// <param name="first">The first month that must be published.</param>
    /// <param name="published">The days of publication, by month; of several, the earliest counts.</param>
    /// <param name="today">The day of the question.</param>
    /// <exception cref="ArgumentException"><paramref name="first"/> is not a statutory month.</exception>
    public ValueList<PublicationCheck> Review(
        ReportingPeriod first, IEnumerable<(ReportingPeriod Month, LocalDate PublishedOn)> published, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(published);
        if (first.Kind != ReportingPeriodKind.Month)
        {
            throw new ArgumentException("The duty is monthly; the first period must be a statutory month.", nameof(first));
        }

        var days = published.ToLookup(publication => publication.Month, publication => publication.PublishedOn);
        var checks = new List<PublicationCheck>();
        for (var month = first; month.Last < today; month = month.Next)
        {
            checks.Add(Check(month, days.Contains(month) ? days[month].Min() : null, today));
        }

        return ValueList.From(checks);
    }

    /// <summary>Returns the working days allowed and the calendar.</summary>
    public override string ToString() => $"{WorkingDays} working days, {Calendar.Name}";
}
