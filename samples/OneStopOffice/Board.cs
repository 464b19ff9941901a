using AdminReform.Hosting;
using AdminReform.Hosting.Reading;
using AdminReform.OnTime;
using AdminReform.Processes;
using NodaTime;

namespace OneStopOffice;

/// <summary>What the board shows of those who are watched: who is late, which steps run, what falls due by the end of the next working day, who was told.</summary>
public sealed record Board(
    LocalDateTime At, LocalDate Until, IReadOnlyList<LateDossier> Late, IReadOnlyList<AgendaItem> Steps, IReadOnlyList<(CaseloadEntry Entry, Duration Left)> Due, IReadOnlyList<ToldNotice> Told)
{
    public static async Task<Board> OfAsync(Office office, Watched watched, CancellationToken cancellation)
    {
        var (now, time) = (office.Now, office.Calculator.Time);
        var until = time.Calendar.PlusWorkingDays(now.Date, 1);
        var dossiers = (await office.DossiersAsync(watched.Unit, cancellation)).Where(watched.Has).ToList();
        List<(CaseloadEntry Entry, Duration Left)> due = [];
        foreach (ref readonly var entry in Caseload.At(now, dossiers, office.Calculator).Entries)
        {
            if (entry.IsRunning && entry.Deadline.Due is { } moment && moment.Date >= now.Date && moment.Date <= until)
            {
                due.Add((entry, time.Between(now, LocalDateTime.Max(now, moment.End))));
            }
        }

        HashSet<string> ids = [.. dossiers.Select(dossier => dossier.Id)];
        List<ToldNotice> told = [];
        foreach (var notice in await office.StandingAsync(new StandingQuery { Kind = "notice", Unit = watched.Unit }, cancellation))
        {
            if (ids.Contains(notice.Subject))
            {
                told.Add(await ToldNotice.OfAsync(notice, office, cancellation));
            }
        }

        return new(
            now,
            until,
            [.. (await office.LateAsync(watched.Unit, cancellation)).Where(late => watched.Has(late.Dossier))],
            [.. (await office.RunningStepsAsync(watched.Unit, cancellation)).Where(step => watched.Has(step.Dossier))],
            [.. due.OrderBy(each => each.Left).ThenBy(each => each.Entry.Dossier.Id, StringComparer.Ordinal)],
            [.. told.OrderBy(each => each.IsAcknowledged).ThenByDescending(each => each.Since).ThenBy(each => each.Id, StringComparer.Ordinal)]);
    }

    public int DaysLate(LateDossier late) => late.Finding.Due is { } due ? Period.DaysBetween(due.Date, At.Date) : 0;
}
