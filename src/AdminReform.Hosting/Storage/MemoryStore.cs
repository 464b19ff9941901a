using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Telling;
using NodaTime;

namespace AdminReform.Hosting.Storage;

/// <summary>Keeps everything for as long as the process lives: for tests, and for trying things out.</summary>
internal sealed class MemoryStore : IOfficeStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, DeskRow> _desks = new(StringComparer.Ordinal);
    private readonly SortedDictionary<long, (string Unit, InboxRow Row)> _inbox = [];
    private readonly Dictionary<string, (CommandRow Row, string Digest)> _commands = new(StringComparer.Ordinal);
    private readonly List<FactRow> _facts = [];
    private readonly Dictionary<string, DossierRow> _dossiers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StandingConclusion> _standing = new(StringComparer.Ordinal);
    private readonly List<StandingChange> _changes = [];
    private readonly Dictionary<string, (string Unit, ToldNotice Notice, bool Waits)> _notices = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Channel, string Id), Sending> _outbox = [];
    private long _lastInbox;

    private sealed record Sending(OutboxRow Row, Instant? NextTry, bool IsSent);

    public Task PrepareAsync(CancellationToken cancellation) => Task.CompletedTask;

    public Task PrepareKeptAsync(CancellationToken cancellation) => Task.CompletedTask;

    public Task<IReadOnlyList<Acceptance>> AcceptAsync(IReadOnlyList<NewCommand> commands, Instant at, CancellationToken cancellation) =>
        Locked<IReadOnlyList<Acceptance>>(() => [.. commands.Select(command => Accept(command, at))]);

    public Task ProveWritableAsync(CancellationToken cancellation) => Task.CompletedTask;

    public Task<CommandRow?> FindCommandAsync(string id, CancellationToken cancellation) =>
        Locked(() => _commands.TryGetValue(id, out var found) ? found.Row : null);

    public Task<DeskRow> ClaimAsync(string unit, LocalDateTime at, CancellationToken cancellation) => Locked(() => _desks[unit] = _desks.TryGetValue(unit, out var desk)
        ? desk with { Version = desk.Version + 1 }
        : new(unit, 1, 0, at, null, at, null, null, false));

    public Task<DeskContents> LoadAsync(string unit, CancellationToken cancellation) => Locked(() => new DeskContents(
        [.. _dossiers.Values.Where(dossier => dossier.Unit == unit && dossier.State == DossierState.Held).OrderBy(dossier => dossier.Id, StringComparer.Ordinal)],
        [.. _standing.Values.Where(standing => standing.Unit == unit)]));

    public Task<IReadOnlyList<InboxRow>> InboxAsync(string unit, int most, CancellationToken cancellation) => Locked<IReadOnlyList<InboxRow>>(() =>
        [.. _inbox.Values.Where(waiting => waiting.Unit == unit).Select(waiting => waiting.Row).Take(most)]);

    public Task<bool> CommitAsync(DeskCommit commit, CancellationToken cancellation) => Locked(() =>
    {
        if (_desks[commit.Desk.Unit].Version != commit.Desk.Version)
        {
            return false;
        }

        // What may throw comes before anything changes.
        ToldNotice[] fresh = [.. commit.Notices.DistinctBy(notice => notice.Id).Where(notice => !_notices.ContainsKey(notice.Id))];
        ToldNotice[] waiting = commit.IsRelease ? [.. _notices.Values.Where(told => told.Unit == commit.Desk.Unit && told.Waits).Select(told => commit.Release(told.Notice))] : [];
        var deliveries = commit.Deliver([.. waiting, .. fresh]);
        Keep(commit);
        foreach (var notice in waiting.Concat(fresh))
        {
            _notices[notice.Id] = (commit.Desk.Unit, notice, commit.Desk.IsGoingLive);
        }

        foreach (var delivery in deliveries.Concat(commit.Deliveries))
        {
            _outbox.TryAdd((delivery.Channel, delivery.Delivery.Id), new(delivery, Instant.MinValue, false));
        }

        return true;
    });

    public Task<IReadOnlyList<DeskDue>> DesksAsync(CancellationToken cancellation) => Locked<IReadOnlyList<DeskDue>>(() =>
    [
        .. from unit in _desks.Keys.Union(_inbox.Values.Select(waiting => waiting.Unit))
           let oldest = _inbox.Values.Where(waiting => waiting.Unit == unit).Select(waiting => (Instant?)waiting.Row.AcceptedAt).Min()
           let desk = _desks.GetValueOrDefault(unit)
           select new DeskDue(unit, desk?.Next, desk?.Reached, oldest),
    ]);

    public Task<IReadOnlyList<StrayCommand>> StrayCommandsAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<StrayCommand>>([]);

    public Task<IReadOnlyList<DeskRow>> DeskRowsAsync(CancellationToken cancellation) => Locked<IReadOnlyList<DeskRow>>(() => [.. _desks.Values]);

    public Task<IReadOnlyList<DeliveryRow>> OutboxAsync(CancellationToken cancellation) => Locked<IReadOnlyList<DeliveryRow>>(() => [.. _outbox.Values.Select(RowOf)]);

    public Task<IReadOnlyList<DeliveryRow>> LettersAsync(string channel, IReadOnlyList<string> ids, CancellationToken cancellation) => Locked<IReadOnlyList<DeliveryRow>>(() =>
        [.. ids.Select(id => _outbox.GetValueOrDefault((channel, id))).OfType<Sending>().Select(RowOf)]);

    public Task<OutboxRow?> TakeDeliveryAsync(string channel, Instant now, Instant leasedUntil, CancellationToken cancellation) => Locked(() =>
    {
        var due = _outbox.Values.FirstOrDefault(sending => sending.Row.Channel == channel && !sending.IsSent && sending.NextTry <= now);
        if (due is not null)
        {
            _outbox[(channel, due.Row.Delivery.Id)] = due with { NextTry = leasedUntil };
        }

        return due?.Row;
    });

    public Task SettleDeliveryAsync(DeliveryOutcome outcome, CancellationToken cancellation) => Locked(() =>
    {
        var key = (outcome.Channel, outcome.Id);
        var row = _outbox[key].Row;
        _outbox[key] = new(row with { Tries = row.Tries + 1, LastTriedAt = outcome.At, Reason = outcome.Reason }, outcome.NextTry, outcome.Reason is null);
        return true;
    });

    public Task<Instant?> NextDeliveryAsync(string channel, CancellationToken cancellation) => Locked(() =>
        _outbox.Values.Where(sending => sending.Row.Channel == channel && !sending.IsSent).Min(sending => sending.NextTry));

    public Task<IReadOnlyList<OutboxRow>> DeadLettersAsync(CancellationToken cancellation) => Locked<IReadOnlyList<OutboxRow>>(() =>
        [.. _outbox.Values.Where(sending => sending is { IsSent: false, NextTry: null }).Select(sending => sending.Row)]);

    public Task<bool> ReviveAsync(string channel, string id, Instant at, CancellationToken cancellation) => Locked(() =>
    {
        if (!_outbox.TryGetValue((channel, id), out var sending) || sending.IsSent || sending.NextTry is not null)
        {
            return false;
        }

        _outbox[(channel, id)] = sending with { Row = sending.Row with { Tries = 0 }, NextTry = at };
        return true;
    });

    public Task<DossierRow?> FindDossierAsync(string id, CancellationToken cancellation) => Locked(() => _dossiers.GetValueOrDefault(id));

    public Task<IReadOnlyList<DossierRow>> DossiersAsync(string? unit, CancellationToken cancellation) => Locked<IReadOnlyList<DossierRow>>(() =>
    [
        .. _dossiers.Values.Where(dossier => dossier.State != DossierState.LetGo && (unit is null || dossier.Unit == unit))
            .OrderBy(dossier => dossier.Id, StringComparer.Ordinal),
    ]);

    public Task<IReadOnlyList<StandingConclusion>> StandingAsync(StandingQuery query, CancellationToken cancellation) => Locked<IReadOnlyList<StandingConclusion>>(() =>
    [
        .. _standing.Values.Where(standing => (query.Unit ?? standing.Unit) == standing.Unit && (query.Subject ?? standing.Subject) == standing.Subject
                && (query.Kind ?? standing.Kind) == standing.Kind && (query.Rule ?? standing.Rule) == standing.Rule && (query.ReceivingUnit ?? standing.ReceivingUnit) == standing.ReceivingUnit)
            .OrderBy(standing => standing.Since).ThenBy(standing => standing.Id, StringComparer.Ordinal),
    ]);

    public Task<IReadOnlyList<(StandingConclusion Finding, DossierRow Dossier)>> FindingsAsync(string[] rules, string? unit, string? receivingUnit, CancellationToken cancellation) =>
        Locked<IReadOnlyList<(StandingConclusion, DossierRow)>>(() =>
        [
            .. from standing in _standing.Values
               where standing.Kind == "finding" && rules.Contains(standing.Rule) && (unit ?? standing.Unit) == standing.Unit && (receivingUnit ?? standing.ReceivingUnit) == standing.ReceivingUnit
               where _dossiers.ContainsKey(standing.Subject)
               select (standing, _dossiers[standing.Subject]),
        ]);

    public Task<IReadOnlyList<StandingChange>> ChangesAsync(long after, int most, CancellationToken cancellation) =>
        Locked<IReadOnlyList<StandingChange>>(() => [.. _changes.Skip((int)Math.Clamp(after, 0, _changes.Count)).Take(most)]);

    public Task<IReadOnlyList<FactRow>> FactsOfAsync(string dossierId, CancellationToken cancellation) =>
        Locked<IReadOnlyList<FactRow>>(() => [.. _facts.Where(fact => fact.Dossier == dossierId)]);

    public Task<IReadOnlyList<FactRow>> FactsAsync(string unit, CancellationToken cancellation) =>
        Locked<IReadOnlyList<FactRow>>(() => [.. _facts.Where(fact => fact.Unit == unit)]);

    public Task<bool> HasNoticeAsync(string id, CancellationToken cancellation) => Locked(() => _notices.ContainsKey(id));

    public Task<IReadOnlyList<NoticeRow>> NoticesAsync(string unit, CancellationToken cancellation) =>
        Locked<IReadOnlyList<NoticeRow>>(() => [.. _notices.Where(told => told.Value.Unit == unit).Select(told => new NoticeRow(told.Key, StoredJson.Write(told.Value.Notice), told.Value.Waits))]);

    private static DeliveryRow RowOf(Sending sending) => new(sending.Row.Channel, sending.Row.Delivery.Id, StoredJson.Write(sending.Row.Delivery), sending.IsSent);

    private Task<T> Locked<T>(Func<T> act)
    {
        lock (_gate)
        {
            return Task.FromResult(act());
        }
    }

    private Acceptance Accept(NewCommand command, Instant at)
    {
        if (_commands.TryGetValue(command.Id, out var former))
        {
            return new(former.Digest == command.Digest ? AcceptanceKind.Repeated : AcceptanceKind.OtherBody, former.Row);
        }

        var isKnown = _dossiers.TryGetValue(command.Dossier, out var dossier);
        if (command.Opens ? isKnown : command.Unit is null && !isKnown)
        {
            return new(command.Opens ? AcceptanceKind.DossierExists : AcceptanceKind.UnknownDossier, null);
        }

        var unit = command.Unit ?? dossier!.Unit;
        if (command.Opens)
        {
            _dossiers.Add(command.Dossier, new(command.Dossier, unit, DossierState.Expected, command.DossierBody!, null));
        }

        Put(unit, new(0, command.Id, command.Dossier, command.Body, command.Digest, at));
        return new(AcceptanceKind.Accepted, _commands[command.Id].Row);
    }

    private void Put(string unit, InboxRow row)
    {
        _inbox.Add(++_lastInbox, (unit, row with { Number = _lastInbox }));
        _commands[row.Command] = (new(row.Command, unit, row.Dossier, row.AcceptedAt, CommandState.Waiting, null, null), row.Digest);
    }

    private void Keep(DeskCommit commit)
    {
        var unit = commit.Desk.Unit;
        _desks[unit] = commit.Desk;
        foreach (var number in commit.Taken)
        {
            _inbox.Remove(number);
        }

        foreach (var (to, row) in commit.Sent)
        {
            _desks.TryAdd(to, new(to, 0, 0, commit.Desk.Reached, null, commit.Desk.WatchedSince, null, null, false));
            Put(to, row);
        }

        var moved = commit.Moved.ToDictionary(each => each.Dossier, each => each.ToUnit, StringComparer.Ordinal);
        foreach (var (number, waiting) in _inbox.Where(waiting => waiting.Value.Unit == unit && moved.ContainsKey(waiting.Value.Row.Dossier)).ToList())
        {
            _inbox.Remove(number);
            Put(moved[waiting.Row.Dossier], waiting.Row);
        }

        var irregular = commit.Irregular.ToDictionary(StringComparer.Ordinal);
        foreach (var fact in commit.Facts)
        {
            _facts.Add(fact);
            _commands[fact.Command] = (
                new(fact.Command, unit, fact.Dossier, fact.AcceptedAt, CommandState.Applied, fact.At, irregular.GetValueOrDefault(fact.Command)), fact.Digest);
        }

        foreach (var refused in commit.Refused)
        {
            _commands[refused.Command] =
                (new(refused.Command, unit, refused.Dossier, refused.AcceptedAt, CommandState.Refused, refused.At, refused.Problems), refused.Digest);
        }

        foreach (var dossier in commit.Dossiers)
        {
            _dossiers[dossier.Id] = dossier;
        }

        foreach (var dropped in commit.Dropped)
        {
            _dossiers.Remove(dropped);
        }

        foreach (var id in commit.Cleared)
        {
            _standing.Remove(id);
        }

        foreach (var raised in commit.Raised)
        {
            _standing[raised.Id] = raised;
        }

        foreach (var change in commit.Changes)
        {
            _changes.Add(new(_changes.Count + 1, change.At, change.Kind, change.Origin, change.Conclusion));
        }

        foreach (var (dossier, erase) in commit.Erasures)
        {
            Erase(dossier, erase);
        }
    }

    private void Erase(string dossier, Func<string, string> erase)
    {
        for (var index = 0; index < _facts.Count; index++)
        {
            _facts[index] = _facts[index].Dossier == dossier ? _facts[index] with { Body = erase(_facts[index].Body) } : _facts[index];
        }

        for (var index = 0; index < _changes.Count; index++)
        {
            var change = _changes[index];
            _changes[index] = change.Conclusion.Subject == dossier ? change with { Conclusion = change.Conclusion with { Json = erase(change.Conclusion.Json) } } : change;
        }

        foreach (var standing in _standing.Values.Where(standing => standing.Subject == dossier).ToList())
        {
            _standing[standing.Id] = standing with { Json = erase(standing.Json) };
        }
    }
}
