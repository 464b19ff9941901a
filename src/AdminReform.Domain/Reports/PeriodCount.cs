using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using NodaTime;

namespace AdminReform.Reports;

/// <summary>Puts one dossier after the other into the columns of II.06a.</summary>
/// <remarks>
/// A dossier stands in the form once on the side of the intake (4, 5 or 6) and once on the side of the outcome (8 to 10, 12 or 13), or not
/// at all; so the identities hold. Whether it was pending when the period opened is asked of its history only where the answer could
/// depend on it.
/// </remarks>
internal sealed class PeriodCount
{
    private readonly LocalDate _first;
    private readonly LocalDateTime _cutOff;
    private readonly CountingPolicy _policy;
    private readonly DeadlineCalculator _calculator;
    private readonly bool _opensPending;

    internal PeriodCount(ReportingPeriod period, LocalDateTime cutOff, CountingPolicy policy, DeadlineCalculator calculator)
    {
        _first = period.First;
        _cutOff = cutOff;
        _policy = policy;
        _calculator = calculator;

        // Then exactly the dossiers that are accepted and not settled count as pending, whatever they wait for.
        _opensPending = policy is
        {
            AwaitingSupplement: Treatment.Pending,
            AwaitingDuty: Treatment.Pending,
            WithdrawalAsked: Treatment.Pending,
            Stopped: Treatment.Outside or Treatment.Resolved,
        };
    }

    /// <summary>Counts a dossier as known at the cut-off.</summary>
    internal void Add(in CaseloadEntry entry, Span<long> counters)
    {
        var status = OnTimeCheck.Classify(entry, _cutOff, _policy);
        switch (status)
        {
            case OnTimeStatus.Early or OnTimeStatus.OnTime or OnTimeStatus.Late when IsResolvedBefore(entry.Dossier):
                Leave(entry, counters);
                break;
            case OnTimeStatus.NotCounted:
                TellOutside(entry.Dossier, counters);
                Leave(entry, counters);
                break;
            case OnTimeStatus.Undetermined:
                var isOver = _policy.Of(entry.Dossier.Status) == Treatment.Resolved && IsResolvedBefore(entry.Dossier);
                counters[(int)ReportSlot.Undetermined] += isOver ? 0 : 1;
                Leave(entry, counters);
                break;
            default:
                Enter(entry, counters);
                counters[(int)Outcome(status)]++;
                counters[(int)ReportSlot.Suspended] += status == OnTimeStatus.Suspended ? 1 : 0;
                break;
        }
    }

    private static ReportSlot Outcome(OnTimeStatus status) => status switch
    {
        OnTimeStatus.Early => ReportSlot.ResolvedEarly,
        OnTimeStatus.OnTime => ReportSlot.ResolvedOnTime,
        OnTimeStatus.Late => ReportSlot.ResolvedLate,
        OnTimeStatus.Overdue => ReportSlot.PendingLate,
        _ => ReportSlot.PendingWithin,
    };

    // A record may say that a dossier ended before it was accepted; it belongs to the period of the later of the two.
    private bool IsResolvedBefore(Dossier dossier) => IsBefore(OnTimeCheck.ResolvedAt(dossier)) && !IsSince(dossier.AcceptedAt);

    // The period opens at midnight, so days can be compared instead of moments.
    private bool IsBefore(LocalDateTime? moment) => moment is { } known && known.Date < _first;

    private bool IsSince(LocalDateTime? moment) => moment is { } known && known.Date >= _first;

    private void Enter(in CaseloadEntry entry, Span<long> counters)
    {
        if (IsBefore(entry.Dossier.AcceptedAt))
        {
            counters[(int)ReportSlot.CarriedOver]++;
            counters[(int)ReportSlot.CameBack] += WasPending(entry) ? 0 : 1;
            return;
        }

        counters[(int)(entry.Dossier.Channel == Channel.Online ? ReportSlot.NewOnline : ReportSlot.NewDirect)]++;
        counters[(int)ReportSlot.LeftSinceCarriedOver] += !IsPlain(entry.Dossier) && WasPending(entry) ? 1 : 0;
    }

    // The dossier is not in the form now; column 11 of the period before may have it.
    private void Leave(in CaseloadEntry entry, Span<long> counters)
    {
        var dossier = entry.Dossier;
        var isSettledBefore = IsPlain(dossier)
            && (!IsBefore(dossier.AcceptedAt) || IsBefore(dossier.ReadyAt ?? dossier.EndedAt));
        counters[(int)ReportSlot.LeftSinceCarriedOver] += !isSettledBefore && WasPending(entry) ? 1 : 0;
    }

    private void TellOutside(Dossier dossier, Span<long> counters)
    {
        var slot = dossier.Status switch
        {
            DossierStatus.RefusedAtIntake => ReportSlot.Refused,
            DossierStatus.SupplementAsked or DossierStatus.DutyAsked => ReportSlot.Waiting,
            DossierStatus.WithdrawalAsked => ReportSlot.Withdrawing,
            DossierStatus.Stopped => ReportSlot.Stopped,
            _ => ReportSlot.NotAccepted,
        };
        counters[(int)slot] += IsBefore(dossier.EndedAt) ? 0 : 1;
    }

    /// <summary>Whether the period before, closed by the same policy, has the dossier in column 11.</summary>
    private bool WasPending(in CaseloadEntry entry)
    {
        var dossier = entry.Dossier;
        if (_opensPending && IsPlain(dossier) && dossier.Clock is { } clock && (clock.Limit is not null || clock.Promised is not null))
        {
            return IsBefore(dossier.AcceptedAt) && !IsBefore(dossier.ReadyAt ?? dossier.EndedAt);
        }

        var before = _first.AtMidnight().PlusNanoseconds(-1);
        var then = dossier.AsOf(before);
        var status = OnTimeCheck.Classify(new(then, _calculator.Calculate(then.Clock)), before, _policy);
        return status is OnTimeStatus.Within or OnTimeStatus.Overdue or OnTimeStatus.Suspended;
    }

    // In a history without oddities times rise and each act is lawful where it stands, so what was true can be told from what is.
    private static bool IsPlain(Dossier dossier) => dossier.Irregularities.Count == 0;
}
