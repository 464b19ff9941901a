using AdminReform.Deadlines;
using AdminReform.OnTime;
using NodaTime;

namespace AdminReform.Rules;

internal static class Moments
{
    /// <summary>The first moment that is late: midnight after a due day, or the instant after a due time.</summary>
    internal static LocalDateTime FirstMomentAfter(this DueMoment due) => due.Time is null ? due.End : due.End.PlusNanoseconds(1);

    /// <summary>The latest of the facts from which the due moment in force follows; what rests on it did not hold before.</summary>
    internal static LocalDateTime DueKnownSince(this in CaseloadEntry entry, DeadlineCalculator calculator)
    {
        var since = OriginalKnownSince(entry);
        return calculator.ReappointmentInForce(entry.Dossier.ToDeadlineFacts()!) is { } moved ? LocalDateTime.Max(since, moved.ToldAt) : since;
    }

    /// <summary>The same for the due moment before any re-appointment. An interruption that began after it had passed moves nothing.</summary>
    internal static LocalDateTime OriginalKnownSince(this in CaseloadEntry entry)
    {
        var facts = entry.Dossier.ToDeadlineFacts()!;
        var since = facts.AcceptedAt;
        foreach (var interruption in facts.Interruptions.AsSpan())
        {
            if (interruption.To is { } to && (facts.Limit is null || entry.Deadline.Original?.IsPassedAt(interruption.From) != true))
            {
                since = LocalDateTime.Max(since, to);
            }
        }

        return since;
    }

    /// <summary>The earlier of two moments, where none is later than any.</summary>
    internal static LocalDateTime? Earlier(LocalDateTime? left, LocalDateTime? right) =>
        left is not { } a ? right
        : right is not { } b ? left
        : a <= b ? a : b;
}
