using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Telling;
using NodaTime;

namespace AdminReform.Hosting.Sqlite;

/// <content>What changes the file.</content>
internal sealed partial class SqliteOfficeStore
{
    public Task<IReadOnlyList<Acceptance>> AcceptAsync(IReadOnlyList<NewCommand> commands, Instant at, CancellationToken cancellation) =>
        Writer.WriteAsync<IReadOnlyList<Acceptance>>(session => Accept(session, commands, at), erases: false, cancellation);

    public Task ProveWritableAsync(CancellationToken cancellation) =>
        Writer.WriteAsync(session => session.Write("update schema_version set version = version"), erases: false, cancellation);

    public Task<DeskRow> ClaimAsync(string unit, LocalDateTime at, CancellationToken cancellation) => Writer.WriteAsync(
        session => session.Read(
            """
            insert into desk (unit, version, seq, reached, next, watched_since, stamp, going_live) values ($0, 1, 0, $1, null, $1, null, 0)
            on conflict (unit) do update set version = version + 1
            returning unit, version, seq, reached, next, watched_since, stamp, ruled_since, going_live, succession, reported
            """,
            SqliteRows.Desk, unit, SqliteRows.Of(at))[0],
        erases: false, cancellation);

    public Task<bool> CommitAsync(DeskCommit commit, CancellationToken cancellation) =>
        Writer.WriteAsync(session => Commit(session, commit), erases: commit.Erasures.Count > 0 || commit.IsForgetting, cancellation);

    public async Task<OutboxRow?> TakeDeliveryAsync(string channel, Instant now, Instant leasedUntil, CancellationToken cancellation)
    {
        // Asking costs nothing; taking is a commit.
        var next = await NextDeliveryAsync(channel, cancellation).ConfigureAwait(false);
        return next is null || next > now
            ? null
            : (await Writer.WriteAsync(
                session => session.Read(
                    """
                    update outbox set next_try = $2 where channel = $0 and id in (
                      select id from outbox where channel = $0 and sent = 0 and next_try <= $1 order by next_try limit 1)
                    returning channel, id, body, tries, tried_at, reason
                    """,
                    SqliteRows.Outbox, channel, SqliteRows.Of(now), SqliteRows.Of(leasedUntil)),
                erases: false, cancellation).ConfigureAwait(false)).FirstOrDefault();
    }

    public Task SettleDeliveryAsync(DeliveryOutcome outcome, CancellationToken cancellation) => Writer.WriteAsync(
        session => session.Write(
            "update outbox set tries = tries + 1, tried_at = $2, reason = $3, next_try = $4, sent = $5 where channel = $0 and id = $1",
            outcome.Channel, outcome.Id, SqliteRows.Of(outcome.At), outcome.Reason, outcome.NextTry is { } next ? SqliteRows.Of(next) : null, outcome.Reason is null),
        erases: false, cancellation);

    public Task<bool> ReviveAsync(string channel, string id, Instant at, CancellationToken cancellation) => Writer.WriteAsync(
        session => session.Write(
            "update outbox set tries = 0, next_try = $2 where channel = $0 and id = $1 and sent = 0 and next_try is null", channel, id, SqliteRows.Of(at)) == 1,
        erases: false, cancellation);

    private static Acceptance[] Accept(SqliteSession session, IReadOnlyList<NewCommand> commands, Instant at)
    {
        var known = session.Read(FindCommandsSql, SqliteRows.Command, Documents.List(commands.Select(command => command.Id))).ToDictionary(found => found.Row.Id, StringComparer.Ordinal);
        var units = session.Read(
                "select id, unit from dossier where id in (select value from json_each($0))", row => (row.GetString(0), row.GetString(1)),
                Documents.List(commands.Select(command => command.Dossier)))
            .ToDictionary(StringComparer.Ordinal);
        return [.. commands.Select(command => Accept(session, command, at, known, units))];
    }

    private static Acceptance Accept(
        SqliteSession session, NewCommand command, Instant at, Dictionary<string, (CommandRow Row, string Digest)> known, Dictionary<string, string> units)
    {
        if (known.TryGetValue(command.Id, out var former))
        {
            return new(former.Digest == command.Digest ? AcceptanceKind.Repeated : AcceptanceKind.OtherBody, former.Row);
        }

        var isThere = units.TryGetValue(command.Dossier, out var unit);
        if (command.Opens ? isThere : command.Unit is null && !isThere)
        {
            return new(command.Opens ? AcceptanceKind.DossierExists : AcceptanceKind.UnknownDossier, null);
        }

        unit = command.Unit ?? unit!;
        if (command.Opens)
        {
            session.Write("insert into dossier (id, unit, state, body) values ($0, $1, 0, $2)", command.Dossier, unit, command.DossierBody);
            units.Add(command.Dossier, unit);
        }

        Put(session, unit, new(0, command.Id, command.Dossier, command.Body, command.Digest, at));
        var row = new CommandRow(command.Id, unit, command.Dossier, at, Commands.CommandState.Waiting, null, null);
        known.Add(command.Id, (row, command.Digest));
        return new(AcceptanceKind.Accepted, row);
    }

    private static void Put(SqliteSession session, string unit, InboxRow row) => session.Write(
        "insert into inbox (unit, command, dossier, body, digest, accepted) values ($0, $1, $2, $3, $4, $5)",
        unit, row.Command, row.Dossier, row.Body, row.Digest, SqliteRows.Of(row.AcceptedAt));

    private static bool Commit(SqliteSession session, DeskCommit commit)
    {
        var desk = commit.Desk;
        var isMine = session.Write(
            "update desk set seq = $2, reached = $3, next = $4, stamp = $5, ruled_since = $6, going_live = $7, succession = $8, reported = coalesce($9, reported) where unit = $0 and version = $1",
            desk.Unit, desk.Version, desk.Seq, SqliteRows.Of(desk.Reached), SqliteRows.Of(desk.Next), desk.Stamp, SqliteRows.Of(desk.RuledSince), desk.IsGoingLive, StoredJson.Write(desk.Succession),
            commit.HasReported ? StoredJson.Write(desk.Reported) : null) == 1;
        if (!isMine)
        {
            return false;
        }

        KeepFacts(session, commit);
        KeepStanding(session, commit);
        KeepNotices(session, commit);
        foreach (var (dossier, erase) in commit.Erasures)
        {
            Erase(session, dossier, erase);
        }

        return true;
    }

    private static void KeepFacts(SqliteSession session, DeskCommit commit)
    {
        if (commit.IsAllApplied)
        {
            MoveFacts(session, commit.Taken, commit.Facts);
        }

        // One writer gives the numbers, so that none comes in below the last.
        if (commit.IsReordered)
        {
            foreach (var number in commit.Taken)
            {
                session.Write("delete from inbox where unit = $0 and number = $1", commit.Desk.Unit, number);
            }
        }
        else if (commit.Taken is [.., var last])
        {
            session.Write("delete from inbox where unit = $0 and number <= $1", commit.Desk.Unit, last);
        }

        Send(session, commit);
        foreach (var fact in commit.IsAllApplied ? [] : commit.Facts)
        {
            session.Write(
                "insert into fact (unit, seq, batch, at, command, dossier, body, digest, accepted) values ($0, $1, $2, $3, $4, $5, $6, $7, $8)",
                fact.Unit, fact.Seq, fact.Batch, SqliteRows.Of(fact.At), fact.Command, fact.Dossier, fact.Body, fact.Digest, SqliteRows.Of(fact.AcceptedAt));
        }

        foreach (var refused in commit.Refused)
        {
            session.Write(
                "insert into refused (command, unit, dossier, digest, accepted, at, problems) values ($0, $1, $2, $3, $4, $5, $6)",
                refused.Command, refused.Unit, refused.Dossier, refused.Digest, SqliteRows.Of(refused.AcceptedAt), SqliteRows.Of(refused.At), refused.Problems);
        }

        foreach (var (command, problems) in commit.Irregular)
        {
            session.Write("insert into irregular (command, problems) values ($0, $1)", command, problems);
        }

        foreach (var dossier in commit.Dossiers)
        {
            session.Write(
                """
                insert into dossier (id, unit, state, body, acknowledged) values ($0, $1, $2, $3, $4)
                on conflict (id) do update set unit = excluded.unit, state = excluded.state, body = excluded.body, acknowledged = excluded.acknowledged
                """,
                dossier.Id, dossier.Unit, (int)dossier.State, dossier.Body, dossier.Acknowledgements);
        }

        foreach (var dropped in commit.Dropped)
        {
            session.Write("delete from dossier where id = $0", dropped);
        }
    }

    // To other desks: what this one sends, and what still waits for dossiers that leave.
    private static void Send(SqliteSession session, DeskCommit commit)
    {
        foreach (var unit in commit.Sent.Select(sent => sent.Unit).Distinct())
        {
            session.Write(
                "insert into desk (unit, version, seq, reached, watched_since, going_live) values ($0, 0, 0, $1, $2, 0) on conflict (unit) do nothing",
                unit, SqliteRows.Of(commit.Desk.Reached), SqliteRows.Of(commit.Desk.WatchedSince));
        }

        foreach (var (unit, row) in commit.Sent)
        {
            Put(session, unit, row);
        }

        if (commit.Moved.Count > 0)
        {
            var units = commit.Moved.ToDictionary(moved => moved.Dossier, moved => moved.ToUnit, StringComparer.Ordinal);
            foreach (var waiting in session.Read(
                "delete from inbox where unit = $0 and dossier in (select value from json_each($1)) returning number, command, dossier, body, digest, accepted",
                SqliteRows.Inbox, commit.Desk.Unit, Documents.List(units.Keys)).OrderBy(row => row.Number))
            {
                Put(session, units[waiting.Dossier], waiting);
            }
        }
    }

    // Commands whose numbers follow each other are moved in one go.
    private static void MoveFacts(SqliteSession session, IReadOnlyList<long> taken, IReadOnlyList<FactRow> facts)
    {
        for (int begin = 0, end = 1; begin < taken.Count; end++)
        {
            if (end == taken.Count || taken[end] != taken[end - 1] + 1)
            {
                var first = facts[begin];
                session.Write(
                    """
                    insert into fact (unit, seq, batch, at, command, dossier, body, digest, accepted)
                    select unit, $2 + number, $3, $4, command, dossier, body, digest, accepted from inbox where number between $0 and $1
                    """,
                    taken[begin], taken[end - 1], first.Seq - taken[begin], first.Batch, SqliteRows.Of(first.At));
                begin = end;
            }
        }
    }

    private static void KeepStanding(SqliteSession session, DeskCommit commit)
    {
        foreach (var id in commit.Cleared)
        {
            session.Write("delete from standing where id = $0", id);
        }

        foreach (var raised in commit.Raised)
        {
            session.Write(
                $"insert or replace into standing ({SqliteRows.Conclusion}) values ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
                raised.Unit, raised.Id, raised.Kind, raised.Subject, SqliteRows.Of(raised.Since), raised.Message.Vietnamese, raised.Message.English, raised.Rule,
                (int?)raised.Severity, StoredJson.Write(raised.Due), raised.Json, raised.ReceivingUnit);
        }

        foreach (var change in commit.Changes)
        {
            var conclusion = change.Conclusion;
            session.Write(
                $"insert into change (at, change, origin, {SqliteRows.Conclusion}) values ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
                SqliteRows.Of(change.At), (int)change.Kind, (int)change.Origin, conclusion.Unit, conclusion.Id, conclusion.Kind, conclusion.Subject,
                SqliteRows.Of(conclusion.Since), conclusion.Message.Vietnamese, conclusion.Message.English, conclusion.Rule, (int?)conclusion.Severity,
                StoredJson.Write(conclusion.Due), conclusion.Json, conclusion.ReceivingUnit);
        }
    }

    private static void KeepNotices(SqliteSession session, DeskCommit commit)
    {
        var unit = commit.Desk.Unit;
        List<ToldNotice> told = [];
        if (commit.IsRelease)
        {
            told = [.. session.Read("update notice set waits = 0 where unit = $0 and waits = 1 returning body", row => StoredJson.Notice(row.GetString(0)), unit).Select(commit.Release)];
            foreach (var notice in told)
            {
                session.Write("update notice set body = $1 where id = $0", notice.Id, StoredJson.Write(notice));
            }
        }

        foreach (var notice in commit.Notices)
        {
            if (session.Write(
                "insert into notice (id, unit, body, waits) values ($0, $1, $2, $3) on conflict (id) do nothing",
                notice.Id, unit, StoredJson.Write(notice), commit.Desk.IsGoingLive) == 1)
            {
                told.Add(notice);
            }
        }

        foreach (var delivery in commit.Deliver(told).Concat(commit.Deliveries))
        {
            session.Write(
                "insert into outbox (channel, id, body, tries, next_try, sent) values ($0, $1, $2, 0, $3, 0) on conflict (channel, id) do nothing",
                delivery.Channel, delivery.Delivery.Id, StoredJson.Write(delivery.Delivery), SqliteRows.Of(Instant.MinValue));
        }
    }

    private static void Erase(SqliteSession session, string dossier, Func<string, string> erase)
    {
        foreach (var (unit, seq, body) in session.Read(
            "select unit, seq, body from fact where dossier = $0", row => (row.GetString(0), row.GetInt64(1), row.GetString(2)), dossier))
        {
            session.Write("update fact set body = $2 where unit = $0 and seq = $1", unit, seq, erase(body));
        }

        foreach (var (id, body) in session.Read("select id, body from standing where subject = $0", row => (row.GetString(0), row.GetString(1)), dossier))
        {
            session.Write("update standing set body = $1 where id = $0", id, erase(body));
        }

        foreach (var (number, body) in session.Read("select number, body from change where subject = $0", row => (row.GetInt64(0), row.GetString(1)), dossier))
        {
            session.Write("update change set body = $1 where number = $0", number, erase(body));
        }
    }
}
