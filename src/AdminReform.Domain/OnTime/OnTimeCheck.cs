using System.Runtime.CompilerServices;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using NodaTime;

namespace AdminReform.OnTime;

/// <summary>Says how a dossier stands against its due moment.</summary>
/// <example>
/// <code>
/// var now = new LocalDateTime(2026, 7, 20, 8, 0);
/// var entry = Caseload.At(now, [waiting], office).Entries[0];
/// Console.WriteLine($"{waiting.Status}: {OnTimeCheck.Classify(entry, now, CountingPolicy.Default)}, due {entry.Deadline.Due?.ToString() ?? "when the clock runs again"}");
/// </code>
/// </example>
public static class OnTimeCheck
{
    /// <summary>Classifies a dossier at a moment; facts after the moment must not be in it.</summary>
    /// <param name="entry">The dossier, as known at the moment, and its deadline.</param>
    /// <param name="at">The moment, on the wall clock of the office.</param>
    /// <param name="policy">What counts, and how an end is compared with a due moment.</param>
    public static OnTimeStatus Classify(in CaseloadEntry entry, LocalDateTime at, CountingPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Of(entry.Dossier.Status) switch
        {
            Treatment.Outside => OnTimeStatus.NotCounted,
            Treatment.ResolvedOnTime => OnTimeStatus.OnTime,
            Treatment.Resolved => AtTheEnd(entry.Deadline.Due, ResolvedAt(entry.Dossier), policy, entry.Deadline.IsEstimated),
            _ => Pending(entry.Deadline.State == DeadlineState.Suspended, entry.Deadline.Due, at, policy, entry.Deadline.IsEstimated),
        };
    }

    /// <summary>The same from the facts that a caseload keeps of a dossier.</summary>
    /// <param name="facts">The facts, as known at the moment.</param>
    /// <param name="at">The moment, on the wall clock of the office.</param>
    /// <param name="policy">What counts, and how an end is compared with a due moment.</param>
    internal static OnTimeStatus Classify(in CaseloadFacts facts, LocalDateTime at, CountingPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Of(facts.Status) switch
        {
            Treatment.Outside => OnTimeStatus.NotCounted,
            Treatment.ResolvedOnTime => OnTimeStatus.OnTime,
            Treatment.Resolved => policy.Lateness == LatenessReading.Term ? facts.AtTheEnd : AtTheEnd(facts.Due, facts.ResolvedAt, policy, facts.IsEstimated),
            _ => Pending(facts.IsSuspended, facts.Due, at, policy, facts.IsEstimated),
        };
    }

    /// <summary>
    /// When a dossier counts as resolved, where the policy says that it is: with its result, with its end, or on reaching an open status.
    /// </summary>
    internal static LocalDateTime? ResolvedAt(Dossier dossier) =>
        dossier.ReadyAt ?? dossier.EndedAt ?? WaitingSince(dossier);

    // Kept out of the common path: only a policy that calls open dossiers resolved comes here.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static LocalDateTime? WaitingSince(Dossier dossier) =>
        dossier.WithdrawalPendingSince ?? dossier.DutyAwaitedSince ?? dossier.SupplementAwaitedSince;

    /// <summary>How an end compares with a due moment, where the policy says that it is one. By an estimate, which can only be too early, nobody is late.</summary>
    internal static OnTimeStatus AtTheEnd(DueMoment? term, LocalDateTime? end, CountingPolicy policy, bool isEstimated) =>
        term is not { } due || end is not { } ended ? OnTimeStatus.Undetermined
        : ended.Date < due.Date ? OnTimeStatus.Early
        : IsLate(due, ended, policy) ? isEstimated ? OnTimeStatus.Undetermined : OnTimeStatus.Late
        : OnTimeStatus.OnTime;

    private static OnTimeStatus Pending(bool isSuspended, DueMoment? term, LocalDateTime at, CountingPolicy policy, bool isEstimated) =>
        isSuspended ? OnTimeStatus.Suspended
        : term is not { } due ? OnTimeStatus.Undetermined
        : IsLate(due, at, policy) ? isEstimated ? OnTimeStatus.Undetermined : OnTimeStatus.Overdue
        : OnTimeStatus.Within;

    /// <summary>Whether a term has passed at a moment, by the reading of the policy.</summary>
    internal static bool IsLate(in DueMoment due, LocalDateTime at, CountingPolicy policy) => policy.Lateness switch
    {
        LatenessReading.Day => at.Date > due.Date,
        LatenessReading.Instant => at > due.Date + (due.Time ?? policy.ClosingTime),
        _ => due.IsPassedAt(at),
    };
}
