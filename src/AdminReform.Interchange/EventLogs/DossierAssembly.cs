using System.Collections.Frozen;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Makes a dossier of what its rows say. History is kept as it was written: what is odd becomes an irregularity.</summary>
internal sealed class DossierAssembly(EventLogMapping mapping, LogColumns columns)
{
    private const string NotSaid = "—";

    private readonly FrozenDictionary<string, Channel> _channels =
        mapping.Channels.ToFrozenDictionary(word => word.Text, word => word.Channel, StringComparer.Ordinal);

    /// <summary>The dossier; <see langword="null"/> when no row says when it was filed or accepted.</summary>
    internal Dossier? Assemble(CaseRows rows)
    {
        var events = new List<DossierEvent>(rows.Events.Count + 4);
        var started = Start(rows, events);
        var first = events.Count;
        Add(events, rows.Moment(columns, EventLogField.ReadyAt), at => new ResultReady(at));
        Add(events, rows.Moment(columns, EventLogField.ReturnedAt), at => new Returned(at));
        var acceptedByColumn = rows.Moment(columns, EventLogField.AcceptedAt) is not null;
        foreach (var item in rows.Events)
        {
            started |= item.Meaning is ActivityMeaning.Submitted or ActivityMeaning.Accepted;
            events.Add(Event(rows, item, acceptedByColumn));
        }

        // The beginning first, then the rest by time; a fact that precedes the beginning shows as what it is.
        var ordered = events.Skip(first).OrderBy(item => item.At).ThenBy(item => item.Kind is DossierEventKind.Returned or DossierEventKind.ResultReady ? item.Kind : 0);
        return started ? Dossier.Replay(Header(rows), events.Take(first).Concat(ordered)) : null;
    }

    private bool Start(CaseRows rows, List<DossierEvent> events)
    {
        Add(events, rows.Moment(columns, EventLogField.SubmittedAt), at => new Submitted(at));
        Add(events, rows.Moment(columns, EventLogField.AcceptedAt), at => Accept(rows, at));
        return events.Count > 0;
    }

    private Accepted Accept(CaseRows rows, LocalDateTime at)
    {
        var limit = Text(rows, EventLogField.Limit) is { } text ? TimeLimit.Parse(text) : null;
        var promised = rows.Moment(columns, EventLogField.Promised) is { } day ? new DueMoment(day.Date) : default(DueMoment?);
        return new Accepted(at, limit, promised);
    }

    private DossierEvent Event(CaseRows rows, CaseEvent item, bool acceptedByColumn) => item.Meaning switch
    {
        ActivityMeaning.Submitted => new Submitted(item.At),
        ActivityMeaning.Accepted when !acceptedByColumn => Accept(rows, item.At),
        ActivityMeaning.Refused => new RefusedAtIntake(item.At, Reason(item)),
        ActivityMeaning.Forwarded => new Forwarded(item.At, item.HandledBy.Length > 0 ? item.HandledBy : Header(rows).ResolvingUnit),
        ActivityMeaning.SupplementAsked => new SupplementAsked(item.At, Reason(item)),
        ActivityMeaning.Supplemented => new Supplemented(item.At),
        ActivityMeaning.DutyAsked => new DutyAsked(item.At),
        ActivityMeaning.DutyMet => new DutyMet(item.At),
        ActivityMeaning.WithdrawalAsked => new WithdrawalAsked(item.At),
        ActivityMeaning.Stopped => new Stopped(item.At, Reason(item)),
        ActivityMeaning.Closed => new Closed(item.At),
        ActivityMeaning.ResultReady => new ResultReady(item.At),
        ActivityMeaning.Returned => new Returned(item.At),
        _ => new Noted(item.At, Step(item)),
    };

    private DossierHeader Header(CaseRows rows) => new(
        rows.Code,
        Text(rows, EventLogField.Procedure) ?? NotSaid,
        Text(rows, EventLogField.ReceivingUnit) ?? NotSaid,
        Text(rows, EventLogField.ResolvingUnit) ?? Text(rows, EventLogField.ReceivingUnit) ?? NotSaid,
        Text(rows, EventLogField.ProcedureField) ?? "",
        rows.Text(columns, EventLogField.Channel) is { Length: > 0 } channel ? _channels[channel] : Channel.Counter,
        Text(rows, EventLogField.Officer),
        DossierCode.TryParse(rows.Code, out var code) ? code : null);

    private string? Text(CaseRows rows, EventLogField field) =>
        rows.Text(columns, field) is { Length: > 0 } text ? text : mapping.Constant(field);

    private static string Reason(CaseEvent item) => Step(item);

    private static string Step(CaseEvent item) => (item.Activity.Length, item.HandledBy.Length) switch
    {
        ( > 0, > 0) => $"{item.Activity} ({item.HandledBy})",
        ( > 0, _) => item.Activity,
        (_, > 0) => item.HandledBy,
        _ => NotSaid,
    };

    private static void Add(List<DossierEvent> events, LocalDateTime? at, Func<LocalDateTime, DossierEvent> make)
    {
        if (at is { } moment)
        {
            events.Add(make(moment));
        }
    }
}
