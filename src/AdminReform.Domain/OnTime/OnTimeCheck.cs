using System.Runtime.CompilerServices;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using NodaTime;

namespace AdminReform.OnTime;

/// <summary>Says how a dossier stands against its due moment.</summary>
public static class OnTimeCheck
{
    /// <summary>Classifies a dossier at a moment; facts after the moment must not be in it.</summary>
    /// <param name="entry">The dossier, as known at the moment, and its deadline.</param>
    /// <param name="at">The moment, on the wall clock of the office.</param>
    /// <param name="policy">What counts, and how an end is compared with a due moment.</param>
    public static OnTimeStatus Classify(in CaseloadEntry entry, LocalDateTime at, CountingPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var treatment = policy.Of(entry.Dossier.Status);
        if (treatment == Treatment.Outside)
        {
            return OnTimeStatus.NotCounted;
        }

        if (treatment == Treatment.Resolved)
        {
            return entry.Deadline.Due is { } due && ResolvedAt(entry.Dossier) is { } ended ? Finished(due, ended, policy) : OnTimeStatus.Undetermined;
        }

        if (entry.Deadline.State == DeadlineState.Suspended)
        {
            return OnTimeStatus.Suspended;
        }

        return entry.Deadline.Due is not { } term ? OnTimeStatus.Undetermined
            : IsLate(term, at, policy) ? OnTimeStatus.Overdue
            : OnTimeStatus.Within;
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

    private static OnTimeStatus Finished(in DueMoment due, LocalDateTime ended, CountingPolicy policy) =>
        ended.Date < due.Date ? OnTimeStatus.Early
        : IsLate(due, ended, policy) ? OnTimeStatus.Late
        : OnTimeStatus.OnTime;

    private static bool IsLate(in DueMoment due, LocalDateTime at, CountingPolicy policy) => policy.Lateness switch
    {
        LatenessReading.Day => at.Date > due.Date,
        LatenessReading.Instant => at > due.Date + (due.Time ?? policy.ClosingTime),
        _ => due.IsPassedAt(at),
    };
}
