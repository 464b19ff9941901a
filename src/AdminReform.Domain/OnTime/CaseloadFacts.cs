using AdminReform.Deadlines;
using AdminReform.Dossiers;
using NodaTime;

namespace AdminReform.OnTime;

/// <summary>What counts ask of a dossier, side by side, so that a pass over a million dossiers reads one line of memory for each.</summary>
/// <remarks>
/// Taken once, when the caseload is gathered and the dossier is at hand anyway; a pass that visits the dossiers themselves waits for memory
/// three times for each.
/// </remarks>
internal readonly record struct CaseloadFacts
{
    private readonly DueMoment _due;
    private readonly LocalDateTime _end;
    private readonly LocalDate _acceptedOn;
    private readonly CaseloadMarks _marks;
    private readonly byte _status;
    private readonly byte _atTheEnd;

    /// <summary>Notes the facts of a dossier.</summary>
    public CaseloadFacts(in CaseloadEntry entry)
    {
        var dossier = entry.Dossier;
        var marks = Mark(dossier.Channel == Channel.Online, CaseloadMarks.IsOnline)
            | Mark(dossier.Channel == Channel.Post, CaseloadMarks.IsByPost)
            | Mark(dossier.Acceptance is { IsNonTerritorial: true }, CaseloadMarks.IsNonTerritorial)
            | Mark(dossier.Reappointments > 0, CaseloadMarks.HasApology)
            | Payment(dossier)
            | Mark(entry.Deadline.State == DeadlineState.Suspended, CaseloadMarks.IsSuspended)
            | Mark(dossier.Irregularities.Count == 0, CaseloadMarks.IsPlain)
            | Mark(entry.Deadline.Original is not null || dossier.Acceptance is { Limit: not null } or { Promised: not null }, CaseloadMarks.HasTerm);
        if (dossier.AcceptedAt is { } accepted)
        {
            _acceptedOn = accepted.Date;
            marks |= CaseloadMarks.IsAccepted;
        }

        if (entry.Deadline.Due is { } due)
        {
            _due = due;
            marks |= CaseloadMarks.HasDue | Mark(entry.Deadline.IsEstimated, CaseloadMarks.IsEstimated);
        }

        if (OnTimeCheck.ResolvedAt(dossier) is { } end)
        {
            _end = end;
            var isReady = dossier.ReadyAt is not null;
            marks |= CaseloadMarks.HasEnd
                | Mark(isReady, CaseloadMarks.IsReady)
                | Mark(isReady || dossier.EndedAt is not null, CaseloadMarks.IsSettled);
        }

        _marks = marks | Mark(dossier.HasEnded, CaseloadMarks.HasEnded);
        _status = (byte)dossier.Status;
        _atTheEnd = (byte)OnTimeCheck.AtTheEnd(Due, ResolvedAt, CountingPolicy.Default, IsEstimated);
        LatestOn = dossier.LatestAt.GetValueOrDefault().Date;
    }

    /// <summary>The day of the latest fact.</summary>
    public LocalDate LatestOn { get; }

    /// <summary>Where the dossier stands.</summary>
    public DossierStatus Status => (DossierStatus)_status;

    /// <summary>Whether the result is still owed: the dossier is accepted and neither done nor ended.</summary>
    public bool IsOpen => CaseloadEntry.IsOpenIn(Status);

    /// <summary>Whether it has ended: refused at intake, stopped, closed or returned.</summary>
    public bool HasEnded => Has(CaseloadMarks.HasEnded);

    /// <summary>Whether it was filed online.</summary>
    public bool IsOnline => Has(CaseloadMarks.IsOnline);

    /// <summary>Whether it was filed by post.</summary>
    public bool IsByPost => Has(CaseloadMarks.IsByPost);

    /// <summary>Whether it was accepted without regard to territory.</summary>
    public bool IsNonTerritorial => Has(CaseloadMarks.IsNonTerritorial);

    /// <summary>Whether an apology with a new date is in the record.</summary>
    public bool HasApology => Has(CaseloadMarks.HasApology);

    /// <summary>Whether a payment online is in the record.</summary>
    public bool IsPaidOnline => Has(CaseloadMarks.IsPaidOnline);

    /// <summary>Whether payments are in the record, none of them online.</summary>
    public bool IsPaidDirectly => Has(CaseloadMarks.IsPaidDirectly);

    /// <summary>Whether the clock stands still.</summary>
    public bool IsSuspended => Has(CaseloadMarks.IsSuspended);

    internal bool IsPlain => Has(CaseloadMarks.IsPlain);

    internal bool HasTerm => Has(CaseloadMarks.HasTerm);

    /// <summary>The day of acceptance; <see langword="null"/> before it.</summary>
    public LocalDate? AcceptedOn => Has(CaseloadMarks.IsAccepted) ? _acceptedOn : null;

    /// <summary>The due moment in force; <see langword="null"/> where none is known.</summary>
    public DueMoment? Due => Has(CaseloadMarks.HasDue) ? _due : null;

    /// <summary>Whether the due moment is an estimate, by which nobody is late.</summary>
    public bool IsEstimated => Has(CaseloadMarks.IsEstimated);

    /// <summary>When the dossier counts as resolved, where a policy says that it is.</summary>
    internal LocalDateTime? ResolvedAt => Has(CaseloadMarks.HasEnd) ? _end : null;

    /// <summary>When the result was ready; <see langword="null"/> while there is none.</summary>
    public LocalDateTime? ReadyAt => Has(CaseloadMarks.IsReady) ? _end : null;

    /// <summary>The day of the result or, without one, of the end; <see langword="null"/> while there is neither.</summary>
    public LocalDate? SettledOn => Has(CaseloadMarks.IsSettled) ? _end.Date : null;

    /// <summary>Returns the status and the due moment.</summary>
    public override string ToString() => $"{Status}, {(Due is { } due ? $"due {due}" : "no due moment")}";

    /// <summary>How the end compares with the due moment as terms end by law; it does not depend on the moment of a count.</summary>
    internal OnTimeStatus AtTheEnd => (OnTimeStatus)_atTheEnd;

    private bool Has(CaseloadMarks mark) => (_marks & mark) != 0;

    private static CaseloadMarks Payment(Dossier dossier) =>
        !dossier.Kinds.Contains(DossierEventKind.Paid) ? CaseloadMarks.None
        : dossier.StandingEvents.Any(item => item is Paid { Way: PaymentWay.Online }) ? CaseloadMarks.IsPaidOnline
        : CaseloadMarks.IsPaidDirectly;

    private static CaseloadMarks Mark(bool isSo, CaseloadMarks mark) => isSo ? mark : CaseloadMarks.None;
}
