using AdminReform.Deadlines;

namespace AdminReform.Dossiers;

/// <summary>Turns a history of portal statuses into a dossier; a dossier tells its own by <see cref="Dossier.GetStatusChanges"/>.</summary>
public static class PortalHistory
{
    /// <summary>Replays the events that a history of statuses stands for.</summary>
    /// <param name="header">What the dossier is about.</param>
    /// <param name="changes">The statuses in the order of the record; a status repeated is one status.</param>
    /// <param name="limit">The time limit of the procedure, which the statuses do not tell.</param>
    /// <param name="promised">The due moment on the slip, which they do not tell either.</param>
    /// <remarks>
    /// A status is less than an event: 4 after 5 is read as the supplement having come, 4 otherwise as forwarding to the resolving unit, and
    /// 8 straight after 5 as closing, otherwise as stopping. Where 4 follows a wait that began at 2, the dossier passes through 2 at that
    /// moment. Extensions, opinions and corrections leave no trace in the statuses.
    /// </remarks>
    public static Dossier Read(
        DossierHeader header, IEnumerable<StatusChange> changes, TimeLimit? limit = null, DueMoment? promised = null)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(changes);
        var fold = new DossierFold(header.Id, header.ResolvingUnit);
        var events = new List<DossierEvent>();
        foreach (var change in changes)
        {
            if (change.Status == fold.Status)
            {
                continue;
            }

            // What happened under a request to withdraw did not show; it comes before the request falls away.
            while (fold.Status == DossierStatus.WithdrawalAsked && Under(fold.StatusUnderWithdrawal, change, header) is { } hidden)
            {
                Add(hidden);
            }

            Add(EventOf(fold, change, header, limit, promised));
            if (change.Status == DossierStatus.Processing && fold.Status == DossierStatus.Accepted)
            {
                Add(new Forwarded(change.At, header.ResolvingUnit));
            }
        }

        return Dossier.Replay(header, events);

        void Add(DossierEvent item)
        {
            events.Add(item);
            fold.Add(item);
        }
    }

    /// <summary>The next event from the status beneath a request to withdraw towards the one that shows afterwards; none when it is reached.</summary>
    private static DossierEvent? Under(DossierStatus beneath, StatusChange change, DossierHeader header) => (beneath, change.Status) switch
    {
        (_, not (DossierStatus.Processing or DossierStatus.SupplementAsked or DossierStatus.DutyAsked or DossierStatus.Accepted)) => null,
        var (from, to) when from == to => null,
        (DossierStatus.SupplementAsked, _) => new Supplemented(change.At),
        (DossierStatus.DutyAsked, _) => new DutyMet(change.At),
        (_, DossierStatus.Processing) => new Forwarded(change.At, header.ResolvingUnit),
        (_, DossierStatus.SupplementAsked) => new SupplementAsked(change.At),
        (_, DossierStatus.DutyAsked) => new DutyAsked(change.At),
        _ => null,
    };

    private static DossierEvent EventOf(
        in DossierFold fold, StatusChange change, DossierHeader header, TimeLimit? limit, DueMoment? promised) => change.Status switch
        {
            DossierStatus.WithdrawalAsked => new WithdrawalAsked(change.At),
            DossierStatus.RefusedAtIntake => new RefusedAtIntake(change.At),
            DossierStatus.Stopped when fold.Status == DossierStatus.SupplementAsked => new Closed(change.At),
            DossierStatus.Stopped => new Stopped(change.At),
            DossierStatus.Done => new ResultReady(change.At),
            DossierStatus.Returned => new Returned(change.At),
            _ when fold.Status == DossierStatus.WithdrawalAsked => new WithdrawalDropped(change.At),
            DossierStatus.SupplementAsked => new SupplementAsked(change.At),
            DossierStatus.DutyAsked => new DutyAsked(change.At),
            _ => BackOrOn(fold, change, header, limit, promised),
        };

    private static DossierEvent BackOrOn(
        in DossierFold fold, StatusChange change, DossierHeader header, TimeLimit? limit, DueMoment? promised) => fold.Status switch
        {
            _ when change.Status == DossierStatus.Accepted && fold.Marks.Accepted == 0 => new Accepted(change.At, limit, promised),
            DossierStatus.SupplementAsked => new Supplemented(change.At),
            DossierStatus.DutyAsked => new DutyMet(change.At),
            _ when change.Status == DossierStatus.Processing => new Forwarded(change.At, header.ResolvingUnit),
            _ when change.Status == DossierStatus.Accepted => new Accepted(change.At, limit, promised),
            _ => new Submitted(change.At),
        };
}
