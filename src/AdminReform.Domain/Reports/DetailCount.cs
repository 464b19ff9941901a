using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using NodaTime;

namespace AdminReform.Reports;

/// <summary>Counts the parts of <see cref="ReportDetail"/> for a dossier whose place in the form is found.</summary>
internal static class DetailCount
{
    internal static void AddIntake(in CaseloadFacts facts, Span<long> counters)
    {
        counters[(int)ReportSlot.NewByPost] += facts.IsByPost ? 1 : 0;
        counters[(int)ReportSlot.NewNonTerritorial] += facts.IsNonTerritorial ? 1 : 0;
    }

    internal static void AddPayment(in CaseloadFacts facts, Span<long> counters)
    {
        counters[(int)ReportSlot.PaidOnline] += facts.IsPaidOnline ? 1 : 0;
        counters[(int)ReportSlot.PaidDirectly] += facts.IsPaidDirectly ? 1 : 0;
    }

    internal static void AddOutcome(
        in CaseloadFacts facts, in CaseloadEntry entry, OnTimeStatus status, LocalDateTime cutOff, CountingPolicy policy, Span<long> counters)
    {
        if (policy.Of(facts.Status) == Treatment.ResolvedOnTime)
        {
            counters[(int)ReportSlot.OnTimeByPolicy]++;
        }
        else if (facts.HasApology && SlotOf(status, IsLateByFirstDate(facts, entry, status, cutOff, policy)) is { } slot)
        {
            counters[(int)slot]++;
        }
    }

    internal static void AddOutside(
        in CaseloadFacts facts, in CaseloadEntry entry, LocalDateTime cutOff, DeadlineCalculator calculator, Span<long> counters)
    {
        if (facts.Status == DossierStatus.Stopped && entry.Dossier.IsWithdrawn)
        {
            counters[(int)ReportSlot.Withdrawn]++;
        }
        else if (facts.Status == DossierStatus.Filed && facts.IsOnline && entry.Dossier.SubmittedAt is { } filed
            && calculator.KnownOnlineAcceptanceBy(filed) is { } due)
        {
            counters[(int)(due.IsPassedAt(cutOff) ? ReportSlot.OnlineAwaitingAcceptanceLate : ReportSlot.OnlineAwaitingAcceptance)]++;
        }
    }

    private static ReportSlot? SlotOf(OnTimeStatus status, bool isLateByFirstDate) => status switch
    {
        OnTimeStatus.Late => ReportSlot.ResolvedLateWithApology,
        OnTimeStatus.Overdue => ReportSlot.PendingLateWithApology,
        OnTimeStatus.Early or OnTimeStatus.OnTime when isLateByFirstDate => ReportSlot.ResolvedByNewDate,
        OnTimeStatus.Within when isLateByFirstDate => ReportSlot.PendingByNewDate,
        _ => null,
    };

    // By an estimate nobody is late.
    private static bool IsLateByFirstDate(in CaseloadFacts facts, in CaseloadEntry entry, OnTimeStatus status, LocalDateTime cutOff, CountingPolicy policy) =>
        entry.Deadline is { Original: { } first, IsOriginalEstimated: false }
        && OnTimeCheck.IsLate(first, status == OnTimeStatus.Within ? cutOff : facts.ResolvedAt ?? cutOff, policy);
}
