using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Values;
using NodaTime;

namespace OnTimeReview.Reviewing;

/// <summary>Counts what a plan's share of dossiers on time is a share of, from a first day on.</summary>
internal sealed class OnTimeCount(LocalDate from)
{
    private int _kept;
    private int _resolved;

    internal LocalDate From => from;

    internal Share Share => new(_kept, _resolved);

    /// <summary>Open dossiers that must be resolved by the end of the year in which the count ends, or should have been.</summary>
    internal int Due { get; private set; }

    /// <summary>Those of them that can only be late.</summary>
    internal int Overdue { get; private set; }

    internal void Add(in CaseloadEntry entry, OnTimeStatus status, LocalDate today)
    {
        switch (status)
        {
            case OnTimeStatus.Early or OnTimeStatus.OnTime or OnTimeStatus.Late when ResolvedOn(entry.Dossier) >= from:
                _resolved++;
                _kept += status == OnTimeStatus.Late ? 0 : 1;
                break;
            case OnTimeStatus.Within or OnTimeStatus.Overdue when entry.Deadline.Due is { } due && due.Date.Year <= today.Year:
                Due++;
                Overdue += status == OnTimeStatus.Overdue ? 1 : 0;
                break;
        }
    }

    private static LocalDate? ResolvedOn(Dossier dossier) => (dossier.ReadyAt ?? dossier.EndedAt)?.Date;
}
