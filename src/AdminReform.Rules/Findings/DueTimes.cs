using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using NodaTime;

namespace AdminReform.Rules.Findings;

/// <summary>When a due moment has passed, and since when it was known.</summary>
internal static class DueTimes
{
    /// <summary>The first moment that is late: midnight after a due day, or the instant after a due time.</summary>
    internal static LocalDateTime FirstMomentAfter(this DueMoment due) => due.Time is null || due.End == LocalDateTime.MaxIsoValue ? due.End : due.End.PlusNanoseconds(1);

    /// <summary>The first moment after a last one.</summary>
    internal static LocalDateTime After(LocalDateTime last) => DayTime.Of(last).Plus(1).ToLocalDateTime();

    /// <summary>The latest of the facts from which the due moment in force follows; what rests on it did not hold before.</summary>
    internal static LocalDateTime DueKnownSince(this in CaseloadEntry entry, DeadlineCalculator calculator)
    {
        var since = OriginalKnownSince(entry);
        return entry.Dossier.ReappointedAt(calculator) is { } told ? LocalDateTime.Max(since, told) : since;
    }

    /// <summary>When the new date that counts was told; <see langword="null"/> where there is none.</summary>
    internal static LocalDateTime? ReappointedAt(this Dossier dossier, DeadlineCalculator calculator) =>
        dossier.ToDeadlineFacts() is { } facts ? calculator.ReappointmentInForce(facts)?.ToldAt : null;

    /// <summary>The same for the due moment before any re-appointment. An interruption that began after it had passed moves nothing.</summary>
    internal static LocalDateTime OriginalKnownSince(this in CaseloadEntry entry)
    {
        var clock = entry.Dossier.ToDeadlineFacts()!;
        var since = LocalDateTime.Max(clock.AcceptedAt, clock.ReceivedAt ?? clock.AcceptedAt);
        foreach (var interruption in clock.Interruptions.AsSpan())
        {
            if (interruption.To is { } to && (clock.Limit is null || entry.Deadline.Original?.IsPassedAt(interruption.From) != true))
            {
                since = LocalDateTime.Max(since, to);
            }
        }

        return since;
    }
}
