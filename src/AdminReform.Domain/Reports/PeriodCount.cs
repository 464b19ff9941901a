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
            Stopped: not Treatment.Pending,
        };
    }

    /// <summary>Counts a dossier as known at the cut-off.</summary>
    internal void Add(in CaseloadFacts facts, in CaseloadEntry entry, Span<long> counters)
    {
        var status = OnTimeCheck.Classify(facts, _cutOff, _policy);
        if (status is OnTimeStatus.NotCounted or OnTimeStatus.Undetermined || !Enter(facts, entry, status, counters))
        {
            StandOutside(facts, entry, status, counters);
            return;
        }

        counters[(int)Outcome(status)]++;
        if (status == OnTimeStatus.Suspended)
        {
            counters[(int)ReportSlot.Suspended]++;
        }

        DetailCount.AddPayment(facts, counters);
        DetailCount.AddOutcome(facts, entry, status, _cutOff, _policy, counters);
    }

    private static ReportSlot Outcome(OnTimeStatus status) => status switch
    {
        OnTimeStatus.Early => ReportSlot.ResolvedEarly,
        OnTimeStatus.OnTime => ReportSlot.ResolvedOnTime,
        OnTimeStatus.Late => ReportSlot.ResolvedLate,
        OnTimeStatus.Overdue => ReportSlot.PendingLate,
        _ => ReportSlot.PendingWithin,
    };

    // Counts the side of the intake; false for a dossier that was resolved before the period opened. A record may say that a dossier ended
    // before it was accepted; it belongs to the period of the later of the two.
    private bool Enter(in CaseloadFacts facts, in CaseloadEntry entry, OnTimeStatus status, Span<long> counters)
    {
        // What never was accepted is in the form only where the policy resolves it: it came in on the day on which it was resolved.
        if (!IsBefore(facts.AcceptedOn ?? facts.ResolvedAt?.Date))
        {
            counters[(int)(facts.IsOnline ? ReportSlot.NewOnline : ReportSlot.NewDirect)]++;
            DetailCount.AddIntake(facts, counters);
            if (!facts.IsPlain && WasPending(facts, entry))
            {
                counters[(int)ReportSlot.LeftSinceCarriedOver]++;
            }

            return true;
        }

        if (status is OnTimeStatus.Early or OnTimeStatus.OnTime or OnTimeStatus.Late && IsBefore(facts.ResolvedAt?.Date))
        {
            return false;
        }

        counters[(int)ReportSlot.CarriedOver]++;
        if (!WasPending(facts, entry))
        {
            counters[(int)ReportSlot.CameBack]++;
        }

        return true;
    }

    private void StandOutside(in CaseloadFacts facts, in CaseloadEntry entry, OnTimeStatus status, Span<long> counters)
    {
        if (status == OnTimeStatus.NotCounted)
        {
            TellOutside(facts, entry, counters);
        }
        else if (status == OnTimeStatus.Undetermined && !IsOver(facts))
        {
            counters[(int)ReportSlot.Undetermined]++;
        }

        Leave(facts, entry, counters);
    }

    private bool IsOver(in CaseloadFacts facts) =>
        _policy.Of(facts.Status) == Treatment.Resolved
        && IsBefore(facts.ResolvedAt?.Date)
        && (facts.AcceptedOn is null || IsBefore(facts.AcceptedOn));

    // The period opens at midnight, so days can be compared instead of moments.
    private bool IsBefore(LocalDate? day) => day < _first;

    // The dossier is not in the form now; column 11 of the period before may have it.
    private void Leave(in CaseloadFacts facts, in CaseloadEntry entry, Span<long> counters)
    {
        var isSettledBefore = facts.IsPlain && (!IsBefore(facts.AcceptedOn) || IsBefore(facts.SettledOn));
        counters[(int)ReportSlot.LeftSinceCarriedOver] += !isSettledBefore && WasPending(facts, entry) ? 1 : 0;
    }

    private void TellOutside(in CaseloadFacts facts, in CaseloadEntry entry, Span<long> counters)
    {
        var slot = facts.Status switch
        {
            DossierStatus.RefusedAtIntake => ReportSlot.Refused,
            DossierStatus.SupplementAsked or DossierStatus.DutyAsked => ReportSlot.Waiting,
            DossierStatus.WithdrawalAsked => ReportSlot.Withdrawing,
            DossierStatus.Stopped => ReportSlot.Stopped,
            _ => ReportSlot.NotAccepted,
        };
        if (!IsBefore(facts.SettledOn))
        {
            counters[(int)slot]++;
            DetailCount.AddOutside(facts, entry, _cutOff, _calculator, counters);
        }
    }

    /// <summary>Whether the period before, closed by the same policy, has the dossier in column 11.</summary>
    private bool WasPending(in CaseloadFacts facts, in CaseloadEntry entry)
    {
        // In a history without oddities times rise and each act is lawful where it stands, so what was true can be told from what is.
        if (_opensPending && facts.IsPlain && facts.HasTerm)
        {
            return IsBefore(facts.AcceptedOn) && !IsBefore(facts.SettledOn);
        }

        var before = _first.AtMidnight().PlusNanoseconds(-1);
        var then = entry.Dossier.AsOf(before);
        var status = OnTimeCheck.Classify(CaseloadEntry.Of(then, _calculator), before, _policy);
        return status is OnTimeStatus.Within or OnTimeStatus.Overdue or OnTimeStatus.Suspended;
    }
}
