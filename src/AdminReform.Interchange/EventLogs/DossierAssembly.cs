using System.Runtime.InteropServices;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Makes a dossier of what its rows say. History is kept as it was written: what is odd becomes an irregularity.</summary>
internal sealed class DossierAssembly
{
    internal const string NotSaid = "—";

    private static readonly Doer Nobody = new("", "");

    private readonly LogColumns _columns;
    private readonly Dictionary<EventLogField, CellText> _constants;
    private readonly OfficeClock _clock;
    private readonly CaseEvents _log;
    private readonly CaseCells _cells;
    private readonly ColumnActs _acts;
    private readonly StepTexts _steps;
    private readonly CaseRows?[] _begunIn;
    private readonly List<OrderedEvent> _events = [];
    private readonly HashSet<DossierEvent> _withdrawn = new(ReferenceEqualityComparer.Instance);
    private ResultOutcome _outcome;
    private readonly EventLogMapping _mapping;
    private readonly ProcedureLimits _limits;
    private readonly Dictionary<string, UnlistedChannel> _unlisted = new(TidyText.SameWord);

    internal DossierAssembly(EventLogMapping mapping, LogColumns columns, CaseGathering gathering)
    {
        _mapping = mapping;
        _limits = new ProcedureLimits(mapping);
        _columns = columns;
        (_log, _cells) = (gathering.Events, gathering.Cells);
        _acts = new ColumnActs(columns, _log, _cells);
        _steps = new StepTexts(_log.Activities, mapping);
        _begunIn = new CaseRows?[_log.Activities];
        _clock = new OfficeClock(DateTimeZoneProviders.Tzdb[mapping.TimeZone]);
        _constants = mapping.Constants.ToDictionary(
            constant => constant.Field,
            constant => new CellText(constant.Text, constant.Field == EventLogField.Limit ? TimeLimit.Parse(constant.Text) : null));
    }

    /// <summary>The procedures for whose dossiers no limit was found.</summary>
    internal IEnumerable<ProcedureWithoutLimit> ProceduresWithoutLimit => _limits.Without;

    /// <summary>The words for channels that the mapping does not list, where it says what they are.</summary>
    internal IEnumerable<UnlistedChannel> UnlistedChannels => _unlisted.Values;

    /// <summary>The dossiers whose only event is also their result: how many, and the first.</summary>
    internal (int Dossiers, string? First) Single { get; private set; }

    /// <summary>The dossier; <see langword="null"/> when no row says when it was filed or accepted.</summary>
    internal Dossier? Assemble(CaseRows rows)
    {
        _events.Clear();
        _withdrawn.Clear();
        _outcome = ResultOutcome.Granted;
        _acts.Read(rows);
        var header = Header(rows);
        var acceptance = AddBeginning(rows);
        AddRows(rows, header, acceptance);
        AddMoments(rows, header, acceptance);
        AddFirstAndLast(rows);
        AddEnd(EventLogField.ReceivedByCompetentAt, acceptance, at => new ReceivedByCompetent(at));
        AddEnd(EventLogField.ReadyAt, acceptance, at => new ResultReady(at, _outcome));
        AddEnd(EventLogField.ReturnedAt, acceptance, at => new Returned(at));
        LawfulOrder.Sort(_events);
        if (_events is not [{ Event.Kind: DossierEventKind.Submitted or DossierEventKind.Accepted }, ..])
        {
            return null;
        }

        CountChannel(rows);
        return Dossier.Replay(header, Events());
    }

    private void CountChannel(CaseRows rows)
    {
        if (Cell(rows, EventLogField.Channel).Text is { IsUnlisted: true, Text: var word })
        {
            var known = _unlisted.GetValueOrDefault(word) ?? new(word, 0, rows.Code);
            _unlisted[word] = known with { Dossiers = known.Dossiers + 1 };
        }
    }

    private ValueList<DossierEvent> Events()
    {
        if (_withdrawn.Count > 0)
        {
            AddRequests();
        }

        var events = new DossierEvent[_events.Count];
        for (var place = 0; place < events.Length; place++)
        {
            events[place] = _events[place].Event;
        }

        return new(events);
    }

    /// <summary>Who withdrew a dossier asked for it at that moment at the latest.</summary>
    private void AddRequests()
    {
        var first = _events.FindIndex(item => item.Event.Kind == DossierEventKind.WithdrawalAsked || _withdrawn.Contains(item.Event));
        if (_events[first] is { Event: Stopped stopped } item)
        {
            _events.Insert(first, item with { Event = new WithdrawalAsked(stopped.At) });
        }
    }

    /// <summary>What columns say of filing and acceptance. An acceptance that is a day is no earlier than the filing on that day.</summary>
    /// <returns>The place in time of the acceptance; the first of all without one.</returns>
    private long AddBeginning(CaseRows rows)
    {
        if (_acts.Of(EventLogField.SubmittedAt) is { } submitted)
        {
            _events.Add(Ordered(new Submitted(submitted)));
        }

        if (_acts.Of(EventLogField.AcceptedAt) is not { } accepted)
        {
            return long.MinValue;
        }

        var acceptance = Ordered(Accept(rows, accepted.TimeOfDay == LocalTime.Midnight ? FiledOn(accepted, rows) : accepted));
        _events.Add(acceptance);
        return acceptance.Order;
    }

    private LocalDateTime FiledOn(LocalDateTime day, CaseRows rows)
    {
        var latest = _acts.Of(EventLogField.SubmittedAt) is { } submitted && submitted.Date == day.Date ? submitted : day;
        for (var place = rows.FirstEvent; place != CaseEvents.None;)
        {
            var item = _log.At(place, out place);
            latest = item is { Activity.Meaning: ActivityMeaning.Submitted, Lifecycle: not Lifecycle.Start } && item.At.Local.Date == day.Date ? LocalDateTime.Max(latest, item.At.Local) : latest;
        }

        return latest;
    }

    private void AddRows(CaseRows rows, DossierHeader header, long acceptance)
    {
        var first = _events.Count;
        NoteBeginnings(rows);
        for (var place = rows.FirstEvent; place != CaseEvents.None;)
        {
            var item = _log.At(place, out place);
            _events.Add(After(acceptance, new OrderedEvent(item.At.Order, Event(rows, item, header))));
        }

        LawfulOrder.TurnNewestFirst(CollectionsMarshal.AsSpan(_events)[first..]);
    }

    /// <summary>A completion ends a step only where the dossier has a row in which it begins; otherwise it is all that is known of the step.</summary>
    private void NoteBeginnings(CaseRows rows)
    {
        for (var place = rows.FirstEvent; place != CaseEvents.None;)
        {
            var item = _log.At(place, out place);
            ref var begunIn = ref _begunIn[item.Activity.Number];
            begunIn = item.Lifecycle == Lifecycle.Start ? rows : begunIn;
        }
    }

    private void AddMoments(CaseRows rows, DossierHeader header, long acceptance)
    {
        for (var column = 0; column < _columns.Moments.Length; column++)
        {
            var activity = _columns.Moments[column].Activity;
            if (_acts.At(column) is { } moment && activity.Meaning != ActivityMeaning.Ignored)
            {
                var at = _clock.OnTheClock(moment);
                _events.Add(After(acceptance, new OrderedEvent(at.Order, Event(rows, new CaseEvent(at, activity, Nobody), header))));
            }
        }
    }

    /// <summary>Where the mapping says so, and nothing else says when it was accepted or how it ended, the first event is also its acceptance, the last also its result.</summary>
    private void AddFirstAndLast(CaseRows rows)
    {
        var isSingle = _events.Count == 1;
        if (_mapping.FirstEvent is not null && _events.Count > 0 && !_events.Exists(item => item.Event.Kind == DossierEventKind.Accepted))
        {
            var first = _events.MinBy(item => item.Order);
            _events.Insert(0, first with { Event = Accept(rows, first.Event.At) });
        }

        if (_mapping.LastEvent is not null && _events.Count > 0 && !_events.Exists(item => item.Event.Kind is DossierEventKind.ResultReady
            or DossierEventKind.RefusedAtIntake or DossierEventKind.Stopped or DossierEventKind.Closed)
            && _acts.Of(EventLogField.ReadyAt) is null)
        {
            var last = _events.MaxBy(item => item.Order);
            _events.Add(last with { Event = new ResultReady(last.Event.At) });
            if (isSingle)
            {
                Single = (Single.Dossiers + 1, Single.First ?? rows.Code);
            }
        }
    }

    private void AddEnd(EventLogField field, long acceptance, Func<LocalDateTime, DossierEvent> make)
    {
        if (_acts.Of(field) is { } moment)
        {
            _events.Add(After(acceptance, Ordered(make(moment))));
        }
    }

    /// <summary>What only an accepted dossier can undergo comes after the acceptance, so that a result before it shows as what it is.</summary>
    private static OrderedEvent After(long acceptance, OrderedEvent item) =>
        item.Order < acceptance && NeedsAcceptance(item.Event.Kind) ? item with { Order = acceptance } : item;

    private static bool NeedsAcceptance(DossierEventKind act) => act is not (DossierEventKind.Submitted or DossierEventKind.StepRecorded or DossierEventKind.StatusTold
        or DossierEventKind.Paid or DossierEventKind.SupplementAsked or DossierEventKind.Supplemented or DossierEventKind.DutyAsked or DossierEventKind.DutyMet
        or DossierEventKind.RefusedAtIntake or DossierEventKind.Closed);

    private OrderedEvent Ordered(DossierEvent item) => new(_clock.OnTheClock(item.At).Order, item);

    private Accepted Accept(CaseRows rows, LocalDateTime at)
    {
        var limit = Cell(rows, EventLogField.Limit).Text?.Limit
            ?? (_limits.IsAsked ? _limits.Find(rows.Code, Said(rows, EventLogField.Procedure)?.Text ?? NotSaid, at.Date, ChannelOf(rows)) : null)
            ?? _constants.GetValueOrDefault(EventLogField.Limit)?.Limit;
        var promised = Moment(rows, EventLogField.Promised) is not { } moment ? default(DueMoment?)
            : _mapping.IsPromiseTimed && moment.TimeOfDay != LocalTime.Midnight ? DueMoment.At(moment)
            : new DueMoment(moment.Date);
        return new Accepted(at, limit, promised, IsNonTerritorial: Said(rows, EventLogField.NonTerritorial)?.IsSo ?? false);
    }

    /// <summary>What a row says. Where a column of the dossier says the same, the row is a step of the record and no second act.</summary>
    private DossierEvent Event(CaseRows rows, in CaseEvent item, DossierHeader header)
    {
        var at = item.At.Local;
        return item.Activity.Meaning switch
        {
            _ when item.Lifecycle == Lifecycle.Start || IsSaid(item) => new StepRecorded(at, Step(item)),
            ActivityMeaning.Handled when item.Lifecycle == Lifecycle.Complete && ReferenceEquals(_begunIn[item.Activity.Number], rows) => new StepRecorded(at, _steps.EndOfStep(item)),
            ActivityMeaning.Submitted => new Submitted(at),
            ActivityMeaning.Accepted => Accept(rows, at),
            ActivityMeaning.Refused => new RefusedAtIntake(at, _steps.Reason(item)),
            ActivityMeaning.Forwarded => new Forwarded(at, item.By.Unit.Length > 0 ? item.By.Unit : header.ResolvingUnit, OfficerOf(item.By, header)),
            ActivityMeaning.SupplementAsked => new SupplementAsked(at, _steps.Reason(item)),
            ActivityMeaning.Supplemented => new Supplemented(at),
            ActivityMeaning.DutyAsked => new DutyAsked(at),
            ActivityMeaning.DutyAskedSuspending => new DutyAsked(at, SuspendsLimit: true),
            ActivityMeaning.DutyMet => new DutyMet(at),
            ActivityMeaning.WithdrawalAsked => new WithdrawalAsked(at),
            ActivityMeaning.Stopped => new Stopped(at, _steps.Reason(item)),
            ActivityMeaning.Withdrawn => Withdrawn(at, _steps.Reason(item)),
            ActivityMeaning.Closed => new Closed(at),
            ActivityMeaning.ReceivedByCompetent => new ReceivedByCompetent(at),
            ActivityMeaning.ResultReady => new ResultReady(at),
            ActivityMeaning.ResultRefused => new ResultReady(at, ResultOutcome.Refused),
            ActivityMeaning.Returned => new Returned(at),
            ActivityMeaning.CorrectionAsked => new CorrectionAsked(at, _steps.Reason(item)),
            ActivityMeaning.Corrected => new Corrected(at),
            ActivityMeaning.StatusTold => new StatusTold(at),
            ActivityMeaning.PaidOnline => new Paid(at, PaymentWay.Online),
            ActivityMeaning.PaidDirectly => new Paid(at, PaymentWay.Direct),
            _ => new StepRecorded(at, Step(item)),
        };
    }

    private bool IsSaid(in CaseEvent item)
    {
        var isSaid = _acts.Say(item);
        _outcome = isSaid && item.Activity.Meaning == ActivityMeaning.ResultRefused ? ResultOutcome.Refused : _outcome;
        return isSaid;
    }

    // Who has a dossier stays who has it, unless the log says who has it now, or that nobody does.
    private static string? OfficerOf(Doer by, DossierHeader header) => by.Officer switch { "" => header.Officer, NotSaid => null, var officer => officer };

    private Stopped Withdrawn(LocalDateTime at, string? why)
    {
        var stopped = new Stopped(at, why);
        _withdrawn.Add(stopped);
        return stopped;
    }

    private DossierHeader Header(CaseRows rows) => new(
        rows.Code,
        Said(rows, EventLogField.Procedure)?.Text ?? NotSaid,
        Said(rows, EventLogField.ReceivingUnit)?.Text ?? NotSaid,
        (Said(rows, EventLogField.ResolvingUnit) ?? Said(rows, EventLogField.ReceivingUnit))?.Text ?? NotSaid,
        Said(rows, EventLogField.ProcedureField)?.Text ?? "",
        ChannelOf(rows),
        Said(rows, EventLogField.Officer)?.Text,
        DossierCode.TryParse(rows.Code, out var code) ? code : null);

    private Channel ChannelOf(CaseRows rows) => Cell(rows, EventLogField.Channel).Text?.Channel ?? Channel.Counter;

    private CellText? Said(CaseRows rows, EventLogField field) => Cell(rows, field).Text ?? _constants.GetValueOrDefault(field);

    private LocalDateTime? Moment(CaseRows rows, EventLogField field) => Cell(rows, field) is { IsEmpty: false } cell ? cell.Moment : null;

    private CaseCell Cell(CaseRows rows, EventLogField field) => _columns.OfCaseAt(field) is >= 0 and var place ? _cells.Get(rows.Cells, place) : default;

    private string Step(in CaseEvent item) => _steps.Step(item);
}
