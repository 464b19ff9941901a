using AdminReform.Dossiers;
using AdminReform.OnTime;
using NodaTime;

namespace AdminReform.Reports;

/// <summary>Form II.06a by its definitions: every dossier is looked at twice, as it was when the period opened and when it closed.</summary>
internal static class SlowReport
{
    internal static ReportCounts Of(IEnumerable<Dossier> dossiers, ReportingPeriod period, LocalDateTime cutOff, CountingPolicy policy)
    {
        var counts = default(ReportCounts);
        foreach (var dossier in dossiers)
        {
            var (now, then) = (Class(dossier, cutOff, policy), Class(dossier, period.OpensAt.PlusNanoseconds(-1), policy));
            var known = dossier.AsOf(cutOff);
            var isNew = known.AcceptedAt >= period.OpensAt;
            var resolvedAt = policy.Of(known.Status) == Treatment.Resolved ? OnTimeCheck.ResolvedAt(known) : null;
            var isOver = resolvedAt < period.OpensAt && !isNew;
            var stands = !isOver && now is not (OnTimeStatus.NotCounted or OnTimeStatus.Undetermined);
            var wasPending = then is OnTimeStatus.Within or OnTimeStatus.Overdue or OnTimeStatus.Suspended;
            var isOnline = known.Channel == Channel.Online;
            var ended = known.EndedAt >= period.OpensAt;
            counts += new ReportCounts
            {
                NewOnline = One(stands && isNew && isOnline),
                NewDirect = One(stands && isNew && !isOnline),
                CarriedOver = One(stands && !isNew),
                ResolvedEarly = One(stands && now == OnTimeStatus.Early),
                ResolvedOnTime = One(stands && now == OnTimeStatus.OnTime),
                ResolvedLate = One(stands && now == OnTimeStatus.Late),
                PendingWithin = One(now is OnTimeStatus.Within or OnTimeStatus.Suspended),
                PendingLate = One(now == OnTimeStatus.Overdue),
                Suspended = One(now == OnTimeStatus.Suspended),
                Undetermined = One(now == OnTimeStatus.Undetermined && !isOver),
                NotAccepted = One(now == OnTimeStatus.NotCounted && known.Status <= DossierStatus.Filed && known.Events.Count > 0),
                Refused = One(now == OnTimeStatus.NotCounted && known.Status == DossierStatus.RefusedAtIntake && ended),
                Waiting = One(now == OnTimeStatus.NotCounted && known.Status is DossierStatus.SupplementAsked or DossierStatus.DutyAsked && now == OnTimeStatus.NotCounted),
                Withdrawing = One(now == OnTimeStatus.NotCounted && known.Status == DossierStatus.WithdrawalAsked),
                Stopped = One(now == OnTimeStatus.NotCounted && known.Status == DossierStatus.Stopped && ended),
                LeftSinceCarriedOver = One(wasPending && !(stands && !isNew)),
                CameBack = One(stands && !isNew && !wasPending),
            };
        }

        return counts;
    }

    private static OnTimeStatus Class(Dossier dossier, LocalDateTime at, CountingPolicy policy)
    {
        var known = dossier.AsOf(at);
        return OnTimeCheck.Classify(new CaseloadEntry(known, CaseloadArbitraries.Calculator.Calculate(known.ToDeadlineFacts())), at, policy);
    }

    private static long One(bool counts) => counts ? 1 : 0;
}
