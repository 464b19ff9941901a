using AdminReform.Deadlines;

namespace AdminReform.Interchange.Json.Deadlines;

/// <summary>Turns deadlines into what is written.</summary>
internal static class DeadlineWriting
{
    internal static DeadlinesDto DtoOf(IEnumerable<StoredDeadline> deadlines) => new()
    {
        Version = DeadlinesDto.Newest,
        Deadlines =
        [
            .. deadlines.Select(stored => new DeadlinesDto.StoredDto
            {
                Dossier = stored.Dossier,
                CalendarVersion = stored.CalendarVersion,
                Facts = DtoOf(stored.Facts),
                Deadline = DtoOf(stored.Deadline),
            }),
        ],
    };

    private static DeadlinesDto.FactsDto DtoOf(DeadlineFacts facts) => new()
    {
        AcceptedAt = facts.AcceptedAt,
        Limit = facts.Limit is { } limit ? TimeLimitDto.Of(limit) : null,
        Promised = facts.Promised,
        Interruptions = facts.Interruptions.Count == 0 ? null : [.. facts.Interruptions.Select(DtoOf)],
        Extension = facts.Reappointments is [var one] ? DtoOf(one) : null,
        Extensions = facts.Reappointments.Count > 1 ? [.. facts.Reappointments.Select(DtoOf)] : null,
        Regime = facts.Regime?.Id,
    };

    private static DeadlinesDto.InterruptionDto DtoOf(Interruption interruption) =>
        new() { Kind = interruption.Kind, From = interruption.From, To = interruption.To, Effect = interruption.Effect };

    private static DeadlinesDto.ExtensionDto DtoOf(Reappointment reappointment) => new() { ToldAt = reappointment.ToldAt, NewDue = reappointment.NewDue };

    private static DeadlinesDto.DeadlineDto DtoOf(Deadline deadline) => new()
    {
        State = deadline.State,
        Due = deadline.Due,
        Original = deadline.Original,
        Extended = deadline.Reappointed,
        IsProvisional = deadline.IsProvisional,
        Earliest = deadline.Earliest,
        Latest = deadline.Latest,
    };
}
