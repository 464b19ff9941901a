using AdminReform.Deadlines;
using AdminReform.Dossiers;
using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Makes a dossier of what its rows say. History is kept as it was written: what is odd becomes an irregularity.</summary>
internal sealed class DossierAssembly
{
    internal const string NotSaid = "—";

    private readonly LogColumns _columns;
    private readonly Dictionary<EventLogField, CellText> _constants;
    private readonly OfficeClock _clock;
    private readonly List<OrderedEvent> _events = [];

    internal DossierAssembly(EventLogMapping mapping, LogColumns columns)
    {
        _columns = columns;
        _clock = new OfficeClock(DateTimeZoneProviders.Tzdb[mapping.TimeZone]);
        _constants = mapping.Constants.ToDictionary(
            constant => constant.Field,
            constant => new CellText(constant.Text, constant.Field == EventLogField.Limit ? TimeLimit.Parse(constant.Text) : null));
    }

    /// <summary>The dossier; <see langword="null"/> when no row says when it was filed or accepted.</summary>
    internal Dossier? Assemble(CaseRows rows)
    {
        _events.Clear();
        var header = Header(rows);
        AddRows(rows, header);
        AddEnd(rows, EventLogField.ReadyAt, at => new ResultReady(at));
        AddEnd(rows, EventLogField.ReturnedAt, at => new Returned(at));
        AddBeginning(rows);
        return _events.Exists(item => item.Event.Kind is DossierEventKind.Submitted or DossierEventKind.Accepted)
            ? Dossier.Replay(header, LawfulOrder.Of(_events))
            : null;
    }

    private void AddRows(CaseRows rows, DossierHeader header)
    {
        foreach (var item in rows.Events)
        {
            _events.Add(new OrderedEvent(item.At.Order, Event(rows, item, header)));
        }

        if (LawfulOrder.IsNewestFirst(rows.Events))
        {
            _events.Reverse();
        }
    }

    private void AddEnd(CaseRows rows, EventLogField field, Func<LocalDateTime, DossierEvent> make)
    {
        if (rows.Moment(_columns, field) is { } moment)
        {
            _events.Add(Ordered(make(moment)));
        }
    }

    /// <summary>
    /// An acceptance that is a day is no earlier than the filing on that day. What only an accepted dossier can undergo comes after it, so
    /// that a result before it shows as what it is.
    /// </summary>
    private void AddBeginning(CaseRows rows)
    {
        if (rows.Moment(_columns, EventLogField.SubmittedAt) is { } submitted)
        {
            _events.Insert(0, Ordered(new Submitted(submitted)));
        }

        if (rows.Moment(_columns, EventLogField.AcceptedAt) is not { } accepted)
        {
            return;
        }

        foreach (var item in _events)
        {
            var isTheDay = item.Event.Kind == DossierEventKind.Submitted && accepted.TimeOfDay == LocalTime.Midnight && accepted.Date == item.Event.At.Date;
            accepted = isTheDay ? item.Event.At : accepted;
        }

        var acceptance = Ordered(Accept(rows, accepted));
        for (var i = 0; i < _events.Count; i++)
        {
            if (_events[i].Order < acceptance.Order && NeedsAcceptance(_events[i].Event.Kind))
            {
                _events[i] = _events[i] with { Order = acceptance.Order };
            }
        }

        _events.Insert(0, acceptance);
    }

    private static bool NeedsAcceptance(DossierEventKind act) => act is not (DossierEventKind.Submitted or DossierEventKind.Noted
        or DossierEventKind.SupplementAsked or DossierEventKind.Supplemented or DossierEventKind.DutyAsked or DossierEventKind.DutyMet
        or DossierEventKind.RefusedAtIntake or DossierEventKind.Closed);

    private OrderedEvent Ordered(DossierEvent item) => new(_clock.OnTheClock(item.At).Order, item);

    private Accepted Accept(CaseRows rows, LocalDateTime at)
    {
        var limit = Said(rows, EventLogField.Limit)?.Limit;
        var promised = rows.Moment(_columns, EventLogField.Promised) is { } day ? new DueMoment(day.Date) : default(DueMoment?);
        return new Accepted(at, limit, promised);
    }

    /// <summary>What a row says. Where a column of the dossier says the same, the row is a step of the record and no second act.</summary>
    private DossierEvent Event(CaseRows rows, CaseEvent item, DossierHeader header)
    {
        var at = item.At.Local;
        return item.Activity.Meaning switch
        {
            ActivityMeaning.Submitted when !IsSaid(rows, EventLogField.SubmittedAt, at) => new Submitted(at),
            ActivityMeaning.Accepted when rows.Moment(_columns, EventLogField.AcceptedAt) is null => Accept(rows, at),
            ActivityMeaning.Refused => new RefusedAtIntake(at, Step(item)),
            ActivityMeaning.Forwarded => new Forwarded(at, item.HandledBy.Length > 0 ? item.HandledBy : header.ResolvingUnit),
            ActivityMeaning.SupplementAsked => new SupplementAsked(at, Step(item)),
            ActivityMeaning.Supplemented => new Supplemented(at),
            ActivityMeaning.DutyAsked => new DutyAsked(at),
            ActivityMeaning.DutyMet => new DutyMet(at),
            ActivityMeaning.WithdrawalAsked => new WithdrawalAsked(at),
            ActivityMeaning.Stopped => new Stopped(at, Step(item)),
            ActivityMeaning.Closed => new Closed(at),
            ActivityMeaning.ResultReady when !IsSaid(rows, EventLogField.ReadyAt, at) => new ResultReady(at),
            ActivityMeaning.Returned when !IsSaid(rows, EventLogField.ReturnedAt, at) => new Returned(at),
            _ => new Noted(at, Step(item)),
        };
    }

    private bool IsSaid(CaseRows rows, EventLogField field, LocalDateTime at) => rows.Moment(_columns, field)?.Date == at.Date;

    private DossierHeader Header(CaseRows rows) => new(
        rows.Code,
        Said(rows, EventLogField.Procedure)?.Text ?? NotSaid,
        Said(rows, EventLogField.ReceivingUnit)?.Text ?? NotSaid,
        (Said(rows, EventLogField.ResolvingUnit) ?? Said(rows, EventLogField.ReceivingUnit))?.Text ?? NotSaid,
        Said(rows, EventLogField.ProcedureField)?.Text ?? "",
        rows.Text(_columns, EventLogField.Channel)?.Channel ?? Channel.Counter,
        Said(rows, EventLogField.Officer)?.Text,
        DossierCode.TryParse(rows.Code, out var code) ? code : null);

    private CellText? Said(CaseRows rows, EventLogField field) => rows.Text(_columns, field) ?? _constants.GetValueOrDefault(field);

    private static string Step(CaseEvent item) => item.Activity.Step(item.HandledBy);
}
