using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Telling;
using NodaTime;

namespace AdminReform.Hosting.PostgreSql;

/// <content>What desks commit.</content>
internal sealed partial class PostgresOfficeStore
{
    private static readonly string ClaimSql =
        $"""
        insert into ~.desk ({PostgresRows.DeskColumns}) values ($1, 1, 0, $2, $3, null, null, $2, $3, null, null, null, false, null, null)
        on conflict (unit) do update set version = desk.version + 1
        returning {PostgresRows.DeskColumns}
        """;

    // What was taken goes as it is, under the numbers that the desk gave.
    private static readonly string MoveFactsSql =
        $"""
        with taken as (delete from ~.inbox where unit = $6 and number = any($1) returning number, unit, command, dossier, body, digest, accepted)
        insert into ~.fact ({PostgresRows.FactColumns})
        select unit, $2 - 1 + row_number() over (order by number), $3, $4, $5, command, dossier, body, digest, accepted from taken
        """;

    private static readonly string FactsSql = $"insert into ~.fact ({PostgresRows.FactColumns}) select * from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";

    private static readonly string StandingSql =
        $"""
        insert into ~.standing ({PostgresRows.ConclusionColumns})
        select * from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) as asked ({PostgresRows.ConclusionColumns}) order by id
        on conflict (id) do update set ({PostgresRows.ConclusionColumns}) =
          (select excluded.unit, excluded.id, excluded.kind, excluded.subject, excluded.since, excluded.since_ns, excluded.vi, excluded.en, excluded.rule, excluded.severity,
            excluded.due, excluded.body, excluded.receiving)
        """;

    // By what a front may do. No command has that id.
    public Task ProveWritableAsync(CancellationToken cancellation) => _database.WriteAsync(
        async session =>
        {
            await session.RunAsync("insert into ~.command (id, dossier, accepted) values ('..', '..', now()) on conflict do nothing").ConfigureAwait(false);
            return await session.RunAsync("delete from ~.command where id = '..'").ConfigureAwait(false);
        },
        cancellation);

    public Task<DeskRow> ClaimAsync(string unit, LocalDateTime at, CancellationToken cancellation) => _database.WriteAsync(
        async session => (await session.ReadAsync(ClaimSql, PostgresRows.Desk, PostgresValues.Of(unit), PostgresValues.Of((LocalDateTime?)at), PostgresValues.FineOf(at))
            .ConfigureAwait(false))[0],
        cancellation);

    public async Task<bool> CommitAsync(DeskCommit commit, CancellationToken cancellation)
    {
        await KeepMonthsAsync(commit.Facts.Select(fact => fact.AcceptedAt), cancellation).ConfigureAwait(false);
        return await _database.WriteAsync(session => CommitAsync(session, commit), cancellation).ConfigureAwait(false);
    }

    private static async Task<bool> CommitAsync(PostgresSession session, DeskCommit commit)
    {
        var desk = commit.Desk;
        var isMine = await session.RunAsync(
            """
            update ~.desk set seq = $3, reached = $4, reached_ns = $5, next = $6, next_ns = $7, stamp = $8, ruled_since = $9, ruled_since_ns = $10, going_live = $11,
              succession = $12, reported = coalesce($13, reported) where unit = $1 and version = $2
            """,
            PostgresValues.Of(desk.Unit), PostgresValues.Of(desk.Version), PostgresValues.Of(desk.Seq), PostgresValues.Of((LocalDateTime?)desk.Reached),
            PostgresValues.FineOf(desk.Reached), PostgresValues.Of(desk.Next), PostgresValues.FineOf(desk.Next), PostgresValues.Of(desk.Stamp),
            PostgresValues.Of(desk.RuledSince), PostgresValues.FineOf(desk.RuledSince), PostgresValues.Of(desk.IsGoingLive), PostgresValues.Of(StoredJson.Write(desk.Succession)),
            PostgresValues.Of(commit.HasReported ? StoredJson.Write(desk.Reported) : null)).ConfigureAwait(false) == 1;
        if (!isMine)
        {
            return false;
        }

        if (commit.Moved.Count > 0)
        {
            // Whoever is putting something into this inbox for a dossier that leaves ends first.
            await session.RunAsync("select pg_advisory_xact_lock(hashtextextended('~/' || $1, 0))", PostgresValues.Of(desk.Unit)).ConfigureAwait(false);
        }

        await KeepCommandsAsync(session, commit).ConfigureAwait(false);
        KeepDossiers(session, commit);
        KeepStanding(session, commit);
        await KeepNoticesAsync(session, commit).ConfigureAwait(false);
        foreach (var (dossier, erase) in commit.Erasures)
        {
            await EraseAsync(session, dossier, erase).ConfigureAwait(false);
        }

        return true;
    }

    private static async Task KeepCommandsAsync(PostgresSession session, DeskCommit commit)
    {
        if (commit is { IsAllApplied: true, Facts: [var first, ..] })
        {
            session.Queue(
                MoveFactsSql, PostgresValues.Of(commit.Taken), PostgresValues.Of(first.Seq), PostgresValues.Of(first.Batch), PostgresValues.Of((LocalDateTime?)first.At),
                PostgresValues.FineOf(first.At), PostgresValues.Of(commit.Desk.Unit));
        }
        else
        {
            if (commit.Facts.Count > 0)
            {
                session.Queue(FactsSql, PostgresRows.Columns(commit.Facts));
            }

            if (commit.Taken.Count > 0)
            {
                session.Queue("delete from ~.inbox where unit = $1 and number = any($2)", PostgresValues.Of(commit.Desk.Unit), PostgresValues.Of(commit.Taken));
            }
        }

        if (commit.Irregular.Count > 0)
        {
            session.Queue(
                "insert into ~.irregular (command, problems) select * from unnest($1, $2)", PostgresValues.Of(commit.Irregular.Select(each => each.Command)),
                PostgresValues.Of(commit.Irregular.Select(each => each.Problems)));
        }

        await SendAsync(session, commit).ConfigureAwait(false);
        if (commit.Refused.Count > 0)
        {
            session.Queue(
                """
                insert into ~.refused (command, unit, dossier, digest, accepted, at, at_ns, problems) select * from unnest($1, $2, $3, $4, $5, $6, $7, $8)
                """,
                PostgresValues.Of(commit.Refused.Select(each => each.Command)), PostgresValues.Of(commit.Refused.Select(each => each.Unit)),
                PostgresValues.Of(commit.Refused.Select(each => each.Dossier)), PostgresValues.Of(commit.Refused.Select(each => each.Digest)),
                PostgresValues.Of(commit.Refused.Select(each => each.AcceptedAt)), PostgresValues.Of(commit.Refused.Select(each => each.At)),
                PostgresValues.FineOf(commit.Refused.Select(each => each.At)), PostgresValues.Of(commit.Refused.Select(each => each.Problems)));
        }
    }

    // To other desks: what this one sends, and what still waits for dossiers that leave.
    private static async Task SendAsync(PostgresSession session, DeskCommit commit)
    {
        if (commit.Sent.Count > 0)
        {
            // One that is there is not waited for: two desks that send to each other would each wait for the other.
            session.Queue(
                """
                insert into ~.desk (unit, version, seq, reached, reached_ns, watched_since, watched_since_ns, going_live)
                select unit, 0, 0, $2, $3, $4, $5, false from unnest($1) as asked (unit)
                where not exists (select from ~.desk where desk.unit = asked.unit) order by unit on conflict do nothing
                """,
                PostgresValues.Of(commit.Sent.Select(sent => sent.Unit).Distinct()), PostgresValues.Of((LocalDateTime?)commit.Desk.Reached),
                PostgresValues.FineOf(commit.Desk.Reached), PostgresValues.Of((LocalDateTime?)commit.Desk.WatchedSince), PostgresValues.FineOf(commit.Desk.WatchedSince));
            session.Queue(
                "insert into ~.command (id, dossier, accepted) select * from unnest($1, $2, $3) as asked (id, dossier, accepted) order by id on conflict do nothing",
                PostgresValues.Of(commit.Sent.Select(sent => sent.Row.Command)), PostgresValues.Of(commit.Sent.Select(sent => sent.Row.Dossier)), PostgresValues.Of(commit.Sent.Select(sent => sent.Row.AcceptedAt)));
            await PutAsync(session, commit.Sent).ConfigureAwait(false);
        }

        if (commit.Moved.Count > 0)
        {
            session.Queue(
                """
                with leaving as (select dossier, unit from unnest($2, $3) as asked (dossier, unit)),
                  moved as (
                    delete from ~.inbox using leaving where inbox.unit = $1 and inbox.dossier = leaving.dossier
                    returning number, leaving.unit, command, inbox.dossier, body, digest, accepted)
                insert into ~.inbox (unit, command, dossier, body, digest, accepted) select unit, command, dossier, body, digest, accepted from moved order by number
                """,
                PostgresValues.Of(commit.Desk.Unit), PostgresValues.Of(commit.Moved.Select(moved => moved.Dossier)), PostgresValues.Of(commit.Moved.Select(moved => moved.ToUnit)));
        }
    }

    private static void KeepDossiers(PostgresSession session, DeskCommit commit)
    {
        if (commit.Dossiers.Count > 0)
        {
            session.Queue(
                $"""
                update ~.dossier set unit = asked.unit, state = asked.state, body = asked.body, acknowledged = asked.acknowledged
                from (select * from unnest($1, $2, $3, $4, $5) as one ({PostgresRows.DossierColumns}) order by id) asked where dossier.id = asked.id
                """,
                PostgresValues.Of(commit.Dossiers.Select(each => each.Id)), PostgresValues.Of(commit.Dossiers.Select(each => each.Unit)),
                PostgresValues.Of(commit.Dossiers.Select(each => (int)each.State)), PostgresValues.Of(commit.Dossiers.Select(each => each.Body)),
                PostgresValues.Of(commit.Dossiers.Select(each => each.Acknowledgements)));
        }

        if (commit.Dropped.Count > 0)
        {
            session.Queue("delete from ~.dossier where id = any($1)", PostgresValues.Of(commit.Dropped));
        }
    }

    private static void KeepStanding(PostgresSession session, DeskCommit commit)
    {
        if (commit.Cleared.Count > 0)
        {
            session.Queue("delete from ~.standing where id = any($1)", PostgresValues.Of(commit.Cleared));
        }

        if (commit.Raised.Count > 0)
        {
            session.Queue(StandingSql, PostgresRows.Columns(commit.Raised));
        }

        PostgresStream.Write(session, commit.Changes);
    }

    private static async Task KeepNoticesAsync(PostgresSession session, DeskCommit commit)
    {
        var unit = PostgresValues.Of(commit.Desk.Unit);
        List<ToldNotice> told = [];
        if (commit.IsRelease)
        {
            var waited = await session.ReadAsync("update ~.notice set waits = false where unit = $1 and waits returning body", row => StoredJson.Notice(row.GetString(0)), unit)
                .ConfigureAwait(false);
            told.AddRange(waited.Select(commit.Release));
            session.Queue(
                "update ~.notice set body = asked.body from unnest($1, $2) as asked (id, body) where notice.id = asked.id",
                PostgresValues.Of(told.Select(notice => notice.Id)), PostgresValues.Of(told.Select(StoredJson.Write)));
        }

        ToldNotice[] came = [.. commit.Notices.DistinctBy(notice => notice.Id)];
        if (came.Length > 0)
        {
            var fresh = (await session.ReadAsync(
                """
                insert into ~.notice (id, unit, body, waits) select id, $3, body, $4 from unnest($1, $2) as asked (id, body) order by id
                on conflict (id) do nothing returning id
                """,
                row => row.GetString(0), PostgresValues.Of(came.Select(notice => notice.Id)), PostgresValues.Of(came.Select(StoredJson.Write)), unit.Clone(),
                PostgresValues.Of(commit.Desk.IsGoingLive)).ConfigureAwait(false)).ToHashSet(StringComparer.Ordinal);
            told.AddRange(came.Where(notice => fresh.Contains(notice.Id)));
        }

        OutboxRow[] deliveries = [.. commit.Deliver(told), .. commit.Deliveries];
        if (deliveries.Length > 0)
        {
            session.Queue(
                """
                insert into ~.outbox (channel, id, body, tries, next_try, sent)
                select channel, id, body, 0, '-infinity', false from unnest($1, $2, $3) as asked (channel, id, body) order by channel, id on conflict do nothing
                """,
                PostgresValues.Of(deliveries.Select(each => each.Channel)), PostgresValues.Of(deliveries.Select(each => each.Delivery.Id)),
                PostgresValues.Of(deliveries.Select(each => StoredJson.Write(each.Delivery))));
        }
    }

    private static async Task EraseAsync(PostgresSession session, string dossier, Func<string, string> erase)
    {
        foreach (var (table, column) in ((string, string)[])[("fact", "dossier"), ("standing", "subject"), ("change", "subject")])
        {
            foreach (var body in await session.ReadAsync($"select distinct body from ~.{table} where {column} = $1", row => row.GetString(0), PostgresValues.Of(dossier))
                .ConfigureAwait(false))
            {
                session.Queue(
                    $"update ~.{table} set body = $3 where {column} = $1 and body = $2", PostgresValues.Of(dossier), PostgresValues.Of(body), PostgresValues.Of(erase(body)));
            }
        }
    }
}
