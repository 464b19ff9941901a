using AdminReform.Hosting;
using AdminReform.Hosting.Reading;
using AdminReform.OnTime;
using AdminReform.Processes;
using AdminReform.Rules.Catalogue;
using NodaTime;

namespace OneStopOffice;

/// <summary>What the office has at a moment: who is late, which steps run, what falls due by the end of the next working day, who was told.</summary>
/// <remarks>Counted from the dossiers themselves, so that nothing is missing while a desk has yet to come to its conclusions.</remarks>
public sealed record Board(LocalDateTime At, LocalDate Until)
{
    /// <summary>What is open, whoever has it.</summary>
    public required IReadOnlyList<CaseloadEntry> Open { get; init; }

    /// <summary>What is overdue, the longest first.</summary>
    public required IReadOnlyList<OverdueDossier> Late { get; init; }

    /// <summary>The days off, other than those of each week, since the longest overdue dossier was due: no working days, and so not counted.</summary>
    public required IReadOnlyList<LocalDate> HolidaysPassed { get; init; }

    /// <summary>What falls due next, with the working time that is left.</summary>
    public required IReadOnlyList<(CaseloadEntry Entry, Duration Left)> Due { get; init; }

    /// <summary>The steps that run, by when they must have ended.</summary>
    public required IReadOnlyList<AgendaItem> Steps { get; init; }

    /// <summary>Who was told, what nobody has taken up first and the latest before the others.</summary>
    public required IReadOnlyList<ToldNotice> Told { get; init; }

    /// <summary>The overdue dossiers about which the applicant is still owed an apology and a new date.</summary>
    public required IReadOnlySet<string> WithoutApology { get; init; }

    /// <summary>How many notices nobody has taken up.</summary>
    public int NotTakenUp => Told.Count(told => told.TakenUp is null);

    public static async Task<Board> OfAsync(Office office, CancellationToken cancellation)
    {
        var (now, calculator) = (office.Now, office.Calculator);
        var (time, until) = (calculator.Time, calculator.Time.Calendar.PlusWorkingDays(now.Date, 1));
        var (taking, telling) = (office.AcknowledgementsAsync(cancellation: cancellation), office.StandingAsync(new StandingQuery { Kind = "notice" }, cancellation));
        var caseload = Caseload.At(now, await office.DossiersAsync(cancellation: cancellation), calculator);
        List<CaseloadEntry> open = [];
        List<OverdueDossier> late = [];
        List<(CaseloadEntry Entry, Duration Left)> due = [];
        foreach (ref readonly var entry in caseload.Entries)
        {
            if (entry.IsOpen)
            {
                open.Add(entry);
            }

            if (!entry.IsRunning || entry.Deadline.Due is not { } moment)
            {
                continue;
            }

            if (!moment.IsPassedAt(now) && moment.Date <= until)
            {
                due.Add((entry, time.Between(now, moment.End)));
            }
            else if (moment.IsPassedAt(now) && !entry.Deadline.IsEstimated)
            {
                late.Add(OverdueDossier.Of(entry.Dossier, moment, now, time.Calendar));
            }
        }

        var taken = (await taking).ToLookup(each => each.DossierId);
        var told = (await telling).Select(notice => new ToldNotice(notice, [.. taken[notice.Subject]]));
        var missing = await office.StandingAsync(new StandingQuery { Rule = RuleIds.ApologyMissing }, cancellation);
        OverdueDossier[] longestFirst = [.. late.OrderBy(each => each.Due).ThenBy(each => each.Dossier.Id, StringComparer.Ordinal)];
        return new(now, until)
        {
            Open = open,
            Late = longestFirst,
            HolidaysPassed = longestFirst is [{ IsAtLeast: false } longest, ..] ? [.. time.Calendar.SpecialDaysBetween(longest.Due.Date, now.Date).Where(day => !day.IsWorkingDay).Select(day => day.Date)] : [],
            Due = [.. due.OrderBy(each => each.Entry.Deadline.Due).ThenBy(each => each.Entry.Dossier.Id, StringComparer.Ordinal)],
            Steps = CaseloadSteps.Of(caseload, office.Processes, now).Running,
            Told = [.. told.OrderBy(each => each.TakenUp is not null).ThenByDescending(each => each.Notice.Since).ThenBy(each => each.Notice.Id, StringComparer.Ordinal)],
            WithoutApology = missing.Select(each => each.Subject).Intersect(late.Select(each => each.Dossier.Id)).ToHashSet(StringComparer.Ordinal),
        };
    }

    /// <summary>The part of those who are watched.</summary>
    public Board Of(Watched watched)
    {
        if (watched.IsAll)
        {
            return this;
        }

        HashSet<string> theirs = [.. Open.Select(each => each.Dossier).Where(watched.Has).Select(dossier => dossier.Id)];
        OverdueDossier[] late = [.. Late.Where(each => watched.Has(each.Dossier))];
        return this with
        {
            Open = [.. Open.Where(each => watched.Has(each.Dossier))],
            Late = late,
            HolidaysPassed = [.. HolidaysPassed.Where(day => late is [var longest, ..] && day > longest.Due.Date)],
            Due = [.. Due.Where(each => watched.Has(each.Entry.Dossier))],
            Steps = [.. Steps.Where(each => watched.Has(each.Dossier))],
            Told = [.. Told.Where(each => theirs.Contains(each.Notice.Subject))],
            WithoutApology = WithoutApology.Where(theirs.Contains).ToHashSet(StringComparer.Ordinal),
        };
    }
}
