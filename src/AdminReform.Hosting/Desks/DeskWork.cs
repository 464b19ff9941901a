using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Running;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Storage;
using AdminReform.Interchange.Json.Dossiers;
using AdminReform.Results;
using AdminReform.Rules.Escalation;
using AdminReform.Values;
using NodaTime;
using Monitor = AdminReform.Rules.Monitor;

namespace AdminReform.Hosting.Desks;

/// <summary>Applies the commands of one step. Facts that come together are put together; whatever else is asked waits until they are in.</summary>
internal sealed partial class DeskWork
{
    private readonly DeskState _state;
    private readonly DeskTools _tools;
    private readonly DeskRow _before;
    private readonly long _batch;
    private readonly List<long> _taken = [];
    private readonly List<(InboxRow Row, LocalDateTime At)> _applied = [];
    private readonly List<RefusedRow> _refused = [];
    private readonly List<(string Command, string Problems)> _irregular = [];
    private readonly List<(string Unit, InboxRow Row)> _sent = [];
    private readonly List<(string Dossier, string ToUnit)> _moved = [];
    private readonly List<(string Dossier, Func<string, string> Erase)> _erasures = [];
    private readonly List<string> _dropped = [];
    private bool _isForgetting;
    private readonly Dictionary<string, DossierRow> _rows = new(StringComparer.Ordinal);

    // Dossiers whose facts are not put yet, each as it was, and the commands that brought them.
    private readonly Dictionary<string, (Dossier? Before, List<(InboxRow Row, OfficeCommand Command)> By)> _open = new(StringComparer.Ordinal);

    internal DeskWork(DeskState state, DeskTools tools, OfficeSettings settings, DeskRow before)
    {
        (_state, _tools, _before, Settings, Succession) = (state, tools, before, settings, before.Succession);
        Standing = new(before.Unit);
        _batch = before.Seq + 1;
    }

    internal DeskStanding Standing { get; }

    internal OfficeSettings Settings { get; set; }

    /// <summary>The number of the last fact; the step takes one itself, so that each step has its own.</summary>
    internal long Seq => _batch + _applied.Count;

    /// <summary>Whether notices wait from now on; <see langword="null"/> where that stays as it is.</summary>
    internal bool? IsGoingLive { get; private set; }

    /// <summary>Who follows the unit, which has ended; <see langword="null"/> while it goes on.</summary>
    internal Succession? Succession { get; private set; }

    /// <summary>Whether commands are taken in another order than that of the inbox.</summary>
    internal bool IsReordered { get; init; }

    internal int Taken => _taken.Count;

    internal bool IsEmpty => Taken == 0 && _rows.Count == 0 && Standing.IsEmpty;

    internal IReadOnlyCollection<string> SentTo => [.. _sent.Select(sent => sent.Unit).Distinct()];

    /// <summary>Whether a dossier left, and with it what waits for it.</summary>
    internal bool HasLeft(string dossier) => _moved.Exists(moved => moved.Dossier == dossier);

    private Monitor Monitor => _state.Monitor;

    internal DeskCommit ToCommit(DeskRow row, Addressing addressing) => new()
    {
        Desk = row,
        Taken = _taken,
        IsReordered = IsReordered,
        IsAllApplied = _applied.Count == Taken && !_isForgetting && !IsReordered && _applied.TrueForAll(applied => applied.At == _applied[0].At),
        Facts = [.. InOrder().Select(FactOf)],
        Refused = _refused,
        Irregular = _irregular,
        Sent = _sent,
        Moved = _moved,
        Dossiers = [.. _rows.Values],
        Dropped = _dropped,
        Cleared = Standing.Cleared,
        Raised = Standing.Raised,
        Changes = Standing.Changes,
        Notices = [.. Standing.Notices.Select(notice => row.IsGoingLive ? Concluded.NoticeOf(notice) : addressing.Of(notice))],
        Release = addressing.Of,
        Erasures = _erasures,
        IsForgetting = _isForgetting,
    };

    // Facts that come together are put after what is asked beside them; they are kept as they were taken.
    private IEnumerable<(InboxRow Row, LocalDateTime At)> InOrder()
    {
        var places = _taken.Index().ToDictionary(taken => taken.Item, taken => taken.Index);
        return _applied.OrderBy(applied => places[applied.Row.Number]);
    }

    internal async Task ApplyAsync(IReadOnlyList<InboxRow> inbox, CancellationToken cancellation)
    {
        foreach (var row in inbox)
        {
            if (_erasures.Exists(erasure => erasure.Dossier == row.Dossier))
            {
                // What comes after an erasing is not erased by it, and waits for the next step.
                break;
            }

            _taken.Add(row.Number);
            OfficeCommand command;
            try
            {
                command = StoredJson.Command(row.Command, row.Dossier.Length == 0 ? _before.Unit : row.Dossier, row.Body, Settings.Calculator.Regimes);
            }
            catch (UnreadableTextException unreadable)
            {
                // Such as a regime that is known no more.
                Refuse(row, null, unreadable.Problem);
                continue;
            }

            if (row.Dossier.Length > 0 && command.Kind is not (CommandKind.Open or CommandKind.TakeOver) && !_state.Dossiers.ContainsKey(row.Dossier)
                && !await FetchAsync(row, command, cancellation).ConfigureAwait(false))
            {
                continue;
            }

            Apply(row, command);
        }

        Put();
    }

    /// <summary>Lets go of what is past.</summary>
    internal void LetGo()
    {
        foreach (var id in Monitor.LetGo())
        {
            _rows[id] = _state.RowOf(id, _before.Unit) with { State = DossierState.LetGo };
            _state.Dossiers.Remove(id);
            _state.Acknowledged.Remove(id);
        }
    }

    // A dossier that is not in the monitor was let go and comes back, or is at another desk, and the command goes after it.
    private async Task<bool> FetchAsync(InboxRow row, OfficeCommand command, CancellationToken cancellation)
    {
        var kept = await _tools.Store.FindDossierAsync(row.Dossier, cancellation).ConfigureAwait(false);
        var unit = _rows.TryGetValue(row.Dossier, out var moved) ? moved.Unit : kept?.Unit;
        if (unit == _before.Unit && kept?.State == DossierState.LetGo)
        {
            unit = BringBack(kept, row.AcceptedAt);
            if (unit == _before.Unit)
            {
                return true;
            }
        }

        if (unit is null || unit == _before.Unit)
        {
            // Its opening was refused.
            Refuse(row, command, CommandProblems.UnknownDossier(row.Dossier, CommandPlaces.DossierOf(command)));
            return false;
        }

        _sent.Add((unit, row));
        return false;
    }

    // As it was: nothing of it held, so nothing comes or goes by it, and what is open beside it stays together. Where others follow the unit, it comes back there.
    private string BringBack(DossierRow kept, Instant at)
    {
        var (dossier, acknowledged) = (StoredJson.Dossier(kept.Body, Settings.Calculator.Regimes), StoredJson.Acknowledgements(kept.Acknowledgements));
        if (Succession is { } succession)
        {
            PassOn(dossier, acknowledged, succession.SuccessorOf(dossier), [], at);
            return succession.SuccessorOf(dossier);
        }

        _state.Dossiers.Add(kept.Id, dossier);
        Standing.Add(Monitor.Put(dossier), ChangeOrigin.Caseload);
        Acknowledge(acknowledged);
        _rows[kept.Id] = _state.RowOf(kept.Id, _before.Unit);
        return _before.Unit;
    }

    private void Apply(InboxRow row, OfficeCommand command)
    {
        switch (command.Kind)
        {
            case CommandKind.Open or CommandKind.TakeOver:
                Take(row, command);
                break;
            case CommandKind.Record or CommandKind.Act:
                Record(row, command);
                break;
            case CommandKind.HandOver when command.ToUnit == _before.Unit:
                Refuse(row, command, CommandProblems.SameUnit(_before.Unit));
                break;
            case CommandKind.HandOver or CommandKind.Succeed when IsGoingLive ?? _before.IsGoingLive:
                // What waits to be told here would be told nowhere.
                Refuse(row, command, CommandProblems.GoingLive(_before.Unit));
                break;
            case CommandKind.Succeed:
                Put();
                Succeed(row, command.Succession!);
                break;
            case CommandKind.Report:
                Put();
                Report(row, command);
                break;
            case CommandKind.BeginGoingLive or CommandKind.GoLive:
                Put();
                IsGoingLive = command.Kind == CommandKind.BeginGoingLive;
                _applied.Add((row, Monitor.Now));
                break;
            default:
                Put();
                ApplyToHeld(row, command);
                break;
        }
    }

    // What is asked of a dossier that is in; not of one whose facts were refused a moment ago.
    private void ApplyToHeld(InboxRow row, OfficeCommand command)
    {
        switch (command.Kind)
        {
            case var _ when !_state.Dossiers.ContainsKey(command.DossierId):
                Refuse(row, command, CommandProblems.UnknownDossier(command.DossierId, CommandPlaces.DossierOf(command)));
                break;
            case CommandKind.Acknowledge:
                Acknowledge([command.Acknowledgement!]);
                Keep(command.DossierId, [(row, command)]);
                break;
            case CommandKind.HandOver:
                HandOver(row, command);
                break;
            default:
                Erase(row, command);
                break;
        }
    }

    private void Take(InboxRow row, OfficeCommand command)
    {
        if (Succession is { } succession && !command.Via.Contains(_before.Unit))
        {
            PassOn(command.Dossier!, command.Acknowledgements, succession.SuccessorOf(command.Dossier!), command.Via, row.AcceptedAt);
            _applied.Add((row, Monitor.Now));
            return;
        }

        _state.Dossiers.TryGetValue(command.DossierId, out var before);
        _state.Dossiers[command.DossierId] = command.Dossier!;
        Note(command.DossierId, before, (row, command));
        if (command.Kind == CommandKind.Open)
        {
            NoteOdd(row, command.Dossier!, 0, CommandPlaces.EventsOf(command));
        }

        if (command.Acknowledgements.Count == 0)
        {
            return;
        }

        // They are of a dossier that is in; not of one whose facts were refused.
        Put();
        if (_state.Dossiers.ContainsKey(command.DossierId))
        {
            Acknowledge(command.Acknowledgements);
            _rows[command.DossierId] = _state.RowOf(command.DossierId, _before.Unit);
        }
    }

    private void Acknowledge(ValueList<Acknowledgement> acknowledgements)
    {
        foreach (var acknowledgement in acknowledgements)
        {
            Standing.Add(Monitor.Acknowledge(acknowledgement), ChangeOrigin.Caseload);
            _state.Acknowledged[acknowledgement.DossierId] = [.. _state.Acknowledged.GetValueOrDefault(acknowledgement.DossierId, []), acknowledgement];
        }
    }

    private void Record(InboxRow row, OfficeCommand command)
    {
        var before = _state.Dossiers[command.DossierId];
        (row, command) = AsKept(row, command, before);
        var after = command.Kind == CommandKind.Record ? Recorded(before, command.Events) : Done(before, command.Events);
        if (!after.TryGet(out var dossier))
        {
            Refuse(row, command, [.. after.Problems]);
        }
        else if (dossier.Events.Count > DossiersJson.MaximumEvents)
        {
            Refuse(row, command, CommandProblems.TooManyEvents(CommandPlaces.EventsOf(command)));
        }
        else
        {
            _state.Dossiers[command.DossierId] = dossier;
            Note(command.DossierId, before, (row, command));
            NoteOdd(row, dossier, before.Events.Count, CommandPlaces.EventsOf(command));
        }
    }

    // History is taken as it was, but what takes back something that never was is an error of whoever sends it, who would never know.
    private static Result<Dossier> Recorded(Dossier before, ValueList<DossierEvent> events)
    {
        var after = Dossier.Replay(before.Header, before.Events.Concat(events));
        Problem[] problems = [.. OddOf(after, before.Events.Count, "$.events").Where(odd => odd.Code == "dossier.taken-back.unknown")];
        return problems.Length == 0 ? Result.Of(after) : Result<Dossier>.Conflict(problems);
    }

    // One after the other, until the law says no.
    private Result<Dossier> Done(Dossier before, ValueList<DossierEvent> acts)
    {
        var after = Result.Of(before);
        for (var index = 0; index < acts.Count && after.TryGet(out var dossier); index++)
        {
            after = dossier.Apply(acts[index], Settings.Calculator);
            if (!after.IsSuccess)
            {
                return Result<Dossier>.Conflict(after.Problems.Select(problem => problem with { Path = CommandPlaces.Of("$.events", index) }));
            }
        }

        return after;
    }

    private void Report(InboxRow row, OfficeCommand command)
    {
        if (_state.Plans.Check(command.Reported!) is { Count: > 0 } problems)
        {
            Refuse(row, command, problems);
            return;
        }

        Standing.Add(_state.Plans.Report(command.Reported!), ChangeOrigin.Caseload);
        _applied.Add((row, Monitor.Now));
    }

    private FactRow FactOf((InboxRow Row, LocalDateTime At) applied, int place) => new(
        _before.Unit, _batch + 1 + place, _batch, applied.At, applied.Row.Command, applied.Row.Dossier, applied.Row.Body, applied.Row.Digest, applied.Row.AcceptedAt);

    private void Refuse(InboxRow row, OfficeCommand? command, params ValueList<Problem> problems)
    {
        _isForgetting |= _state.Dossiers.TryGetValue(row.Dossier, out var dossier) && ErasedTexts.AreIn(dossier);
        _refused.Add(new(row.Command, _before.Unit, row.Dossier, row.Digest, row.AcceptedAt, Monitor.Now, StoredJson.Write(problems)));
        HostingLog.CommandRefused(_tools.Log, row.Command, command?.Kind ?? default, row.Dossier, string.Join("; ", problems.Select(problem => problem.Code)));
    }
}
