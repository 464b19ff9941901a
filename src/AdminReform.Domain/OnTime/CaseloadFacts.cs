using AdminReform.Deadlines;
using AdminReform.Dossiers;
using NodaTime;

namespace AdminReform.OnTime;

/// <summary>What counts ask of a dossier, side by side, so that a pass over a million dossiers reads one line of memory for each.</summary>
/// <remarks>
/// Taken once, when the caseload is gathered and the dossier is at hand anyway; a pass that visits the dossiers themselves waits for memory
/// three times for each.
/// </remarks>
internal readonly struct CaseloadFacts
{
    private readonly DueMoment _due;
    private readonly LocalDateTime _end;
    private readonly LocalDate _acceptedOn;
    private readonly CaseloadMarks _marks;
    private readonly byte _status;

    internal CaseloadFacts(in CaseloadEntry entry, int resolvingGroup, int receivingGroup)
    {
        var dossier = entry.Dossier;
        var marks = Mark(dossier.Channel == Channel.Online, CaseloadMarks.IsOnline)
            | Mark(entry.Deadline.State == DeadlineState.Suspended, CaseloadMarks.IsSuspended)
            | Mark(dossier.Irregularities.Count == 0, CaseloadMarks.IsPlain)
            | Mark(dossier.Clock is { Limit: not null } or { Promised: not null }, CaseloadMarks.HasTerm);
        if (dossier.AcceptedAt is { } accepted)
        {
            _acceptedOn = accepted.Date;
            marks |= CaseloadMarks.IsAccepted;
        }

        if (entry.Deadline.Due is { } due)
        {
            _due = due;
            marks |= CaseloadMarks.HasDue;
        }

        if (OnTimeCheck.ResolvedAt(dossier) is { } end)
        {
            _end = end;
            marks |= CaseloadMarks.HasEnd | Mark((dossier.ReadyAt ?? dossier.EndedAt) is not null, CaseloadMarks.IsSettled);
        }

        _marks = marks;
        _status = (byte)dossier.Status;
        LatestOn = dossier.LatestAt.GetValueOrDefault().Date;
        ResolvingGroup = resolvingGroup;
        ReceivingGroup = receivingGroup;
    }

    /// <summary>The day of the latest fact.</summary>
    internal LocalDate LatestOn { get; }

    /// <summary>The number of the resolving unit and the field, in <see cref="Caseload.ResolvingGroups"/>.</summary>
    internal int ResolvingGroup { get; }

    /// <summary>The number of the receiving unit and the field, in <see cref="Caseload.ReceivingGroups"/>.</summary>
    internal int ReceivingGroup { get; }

    internal DossierStatus Status => (DossierStatus)_status;

    internal bool IsOnline => Has(CaseloadMarks.IsOnline);

    internal bool IsSuspended => Has(CaseloadMarks.IsSuspended);

    internal bool IsPlain => Has(CaseloadMarks.IsPlain);

    internal bool HasTerm => Has(CaseloadMarks.HasTerm);

    internal LocalDate? AcceptedOn => Has(CaseloadMarks.IsAccepted) ? _acceptedOn : null;

    internal DueMoment? Due => Has(CaseloadMarks.HasDue) ? _due : null;

    /// <summary>When the dossier counts as resolved, where a policy says that it is.</summary>
    internal LocalDateTime? ResolvedAt => Has(CaseloadMarks.HasEnd) ? _end : null;

    /// <summary>The day of the result or, without one, of the end.</summary>
    internal LocalDate? SettledOn => Has(CaseloadMarks.IsSettled) ? _end.Date : null;

    private bool Has(CaseloadMarks mark) => (_marks & mark) != 0;

    private static CaseloadMarks Mark(bool isSo, CaseloadMarks mark) => isSo ? mark : CaseloadMarks.None;
}
