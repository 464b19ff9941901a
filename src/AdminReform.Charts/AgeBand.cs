using AdminReform.Calendars;
using AdminReform.OnTime;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Charts;

/// <summary>How many open dossiers are so many working days before or after their due day (nhóm tuổi hồ sơ).</summary>
/// <param name="Label">The days.</param>
/// <param name="Count">How many dossiers.</param>
/// <param name="IsOverdue">Whether the day has passed.</param>
public sealed record AgeBand(LocalizedText Label, int Count, bool IsOverdue)
{
    // The last number of each band: working days left, negative when overdue.
    private static readonly (int Last, LocalizedText Label)[] Bands =
    [
        (-21, new("quá hạn trên 20 ngày", "more than 20 days overdue")),
        (-11, new("quá hạn 11–20 ngày", "11–20 days overdue")),
        (-6, new("quá hạn 6–10 ngày", "6–10 days overdue")),
        (-1, new("quá hạn 1–5 ngày", "1–5 days overdue")),
        (0, new("đến hạn hôm nay", "due today")),
        (2, new("còn 1–2 ngày", "1–2 days left")),
        (5, new("còn 3–5 ngày", "3–5 days left")),
        (10, new("còn 6–10 ngày", "6–10 days left")),
        (int.MaxValue, new("còn trên 10 ngày", "more than 10 days left")),
    ];

    /// <summary>Sorts open dossiers into the nine bands, from the longest overdue.</summary>
    /// <param name="workingDaysLeft">The working days left of each dossier; negative when overdue, zero on the due day.</param>
    public static ValueList<AgeBand> Of(IEnumerable<int> workingDaysLeft)
    {
        ArgumentNullException.ThrowIfNull(workingDaysLeft);
        var counts = new int[Bands.Length];
        foreach (var left in workingDaysLeft)
        {
            counts[Array.FindIndex(Bands, band => left <= band.Last)]++;
        }

        return [.. Bands.Index().Select(band => new AgeBand(band.Item.Label, counts[band.Index], band.Item.Last < 0))];
    }

    /// <summary>The working days that a dossier has left.</summary>
    /// <remarks>
    /// One that is overdue is so by a day at least, though its term passed over days off or on this very day by the hour. Days outside the calendar are counted to
    /// its end.
    /// </remarks>
    /// <param name="calendar">The calendar.</param>
    /// <param name="at">The day of the review.</param>
    /// <param name="due">The due day.</param>
    /// <param name="isOverdue">Whether it is overdue.</param>
    public static int DaysLeft(WorkingCalendar calendar, LocalDate at, LocalDate due, bool isOverdue)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        LocalDate Within(LocalDate date) => LocalDate.Max(calendar.Range.Start, LocalDate.Min(calendar.Range.End, date));
        return isOverdue ? -Math.Max(1, calendar.WorkingDaysBetween(Within(due), Within(at))) : Math.Max(0, calendar.WorkingDaysBetween(Within(at), Within(due)));
    }

    /// <summary>The open dossiers of a caseload that have a due moment, at the moment at which it is known.</summary>
    public static ValueList<AgeBand> Of(Caseload caseload)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        var (calendar, at) = (caseload.Calculator.Time.Calendar, caseload.KnownAt);
        List<int> left = [];
        foreach (ref readonly var entry in caseload.Entries)
        {
            if (entry is { IsOpen: true, Deadline.Due: { } due })
            {
                left.Add(DaysLeft(calendar, at.Date, due.Date, due.IsPassedAt(at)));
            }
        }

        return Of(left);
    }
}
