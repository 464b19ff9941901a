using AdminReform.Hosting;
using AdminReform.Hosting.Reading;
using AdminReform.OnTime;
using NodaTime;

namespace OneStopOffice;

/// <summary>What the board shows: who is late, and what is due today, or on the next working day where today is none.</summary>
public sealed record Board(LocalDateTime At, LocalDate Day, IReadOnlyList<LateDossier> Late, IReadOnlyList<CaseloadEntry> Due)
{
    public static async Task<Board> OfAsync(Office office, CancellationToken cancellation)
    {
        var (now, calendar) = (office.Now, office.Calculator.Time.Calendar);
        var day = calendar.IsWorkingDay(now.Date) ? now.Date : calendar.PlusWorkingDays(now.Date, 1);
        var open = Caseload.At(now, await office.DossiersAsync(cancellation: cancellation), office.Calculator);
        List<CaseloadEntry> due = [];
        foreach (ref readonly var entry in open.Entries)
        {
            if (entry.IsRunning && entry.Deadline.Due is { } moment && moment.Date >= now.Date && moment.Date <= day)
            {
                due.Add(entry);
            }
        }

        return new(now, day, await office.LateAsync(cancellation: cancellation), [.. due.OrderBy(entry => entry.Dossier.Id, StringComparer.Ordinal)]);
    }

    public bool IsToday => Day == At.Date;

    public int DaysLate(LateDossier late) => late.Finding.Due is { } due ? Period.DaysBetween(due.Date, At.Date) : 0;
}
