using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Storage;
using NodaTime;

namespace AdminReform.Hosting.PostgreSql;

/// <content>How commands come into the inboxes.</content>
internal sealed partial class PostgresOfficeStore
{
    // The table of ids says in which month a fact is to be looked for, and among which.
    private const string FindCommandsSql =
        """
        select command, unit, dossier, accepted, 1, null::timestamp, null::smallint, null, digest from ~.inbox where command = any($1)
        union all select fact.command, unit, fact.dossier, fact.accepted, 2, at, at_ns, (select problems from ~.irregular where irregular.command = fact.command), digest
          from ~.command join ~.fact on fact.dossier = command.dossier and fact.command = command.id and fact.accepted = command.accepted where command.id = any($1)
        union all select command, unit, dossier, accepted, 3, at, at_ns, problems, digest from ~.refused where command = any($1)
        """;

    // From so many on they are copied in.
    private const int Many = 200;

    public async Task<IReadOnlyList<Acceptance>> AcceptAsync(IReadOnlyList<NewCommand> commands, Instant at, CancellationToken cancellation)
    {
        await KeepMonthsAsync([at], cancellation).ConfigureAwait(false);
        return commands.Count == 0 ? [] : await _database.WriteAsync(session => AcceptAsync(session, commands, at), cancellation).ConfigureAwait(false);
    }

    private static async Task<IReadOnlyList<Acceptance>> AcceptAsync(PostgresSession session, IReadOnlyList<NewCommand> commands, Instant at)
    {
        // In the order of the ids, here as everywhere: whoever waits for another never has what the other waits for.
        NewCommand[] firsts = [.. commands.DistinctBy(command => command.Id)];
        var inserted = session.Ask(
            "insert into ~.command (id, dossier, accepted) select id, dossier, $3 from unnest($1, $2) as asked (id, dossier) order by id on conflict do nothing returning id",
            row => row.GetString(0), PostgresValues.Of(firsts.Select(command => command.Id)), PostgresValues.Of(firsts.Select(command => command.Dossier)), PostgresValues.Of((Instant?)at));
        var units = await UnitsAsync(session, commands).ConfigureAwait(false);
        var fresh = inserted.ToHashSet(StringComparer.Ordinal);
        HashSet<string> ids = [.. firsts.Select(command => command.Id)];
        var known = fresh.Count == ids.Count
            ? new(StringComparer.Ordinal)
            : (await session.ReadAsync(FindCommandsSql, PostgresRows.Command, PostgresValues.Of(ids.Except(fresh))).ConfigureAwait(false))
                .ToDictionary(found => found.Row.Id, StringComparer.Ordinal);
        var opened = await OpenAsync(session, commands, fresh).ConfigureAwait(false);
        List<InboxRow> rows = [];
        List<Acceptance> answers = [];
        foreach (var command in commands)
        {
            answers.Add(Accept(command, at, known, fresh, units, opened));
            if (answers[^1].Kind == AcceptanceKind.Accepted)
            {
                rows.Add(new(0, command.Id, command.Dossier, command.Body, command.Digest, at));
            }
        }

        fresh.ExceptWith(known.Keys);
        if (fresh.Count > 0)
        {
            session.Queue("delete from ~.command where id = any($1)", PostgresValues.Of(fresh));
        }

        await PutAsync(session, [.. rows.Select(row => (known[row.Command].Row.Unit, row))]).ConfigureAwait(false);
        return answers;
    }

    private static Acceptance Accept(
        NewCommand command, Instant at, Dictionary<string, (CommandRow Row, string Digest)> known, HashSet<string> fresh, Dictionary<string, string> units, HashSet<string> opened)
    {
        if (known.TryGetValue(command.Id, out var former))
        {
            return new(former.Digest == command.Digest ? AcceptanceKind.Repeated : AcceptanceKind.OtherBody, former.Row);
        }

        // Its month was detached.
        if (!fresh.Contains(command.Id))
        {
            return new(AcceptanceKind.Past, null);
        }

        if (command.Opens)
        {
            if (!opened.Remove(command.Dossier))
            {
                return new(AcceptanceKind.DossierExists, null);
            }

            units[command.Dossier] = command.Unit!;
        }

        if ((command.Unit ?? units.GetValueOrDefault(command.Dossier)) is not { } unit)
        {
            return new(AcceptanceKind.UnknownDossier, null);
        }

        var row = new CommandRow(command.Id, unit, command.Dossier, at, CommandState.Waiting, null, null);
        known.Add(command.Id, (row, command.Digest));
        return new(AcceptanceKind.Accepted, row);
    }

    // Where the dossiers are, and stay until this is committed: a desk that gives one away waits for it, so that what comes now goes after the dossier with the rest.
    private static async Task<Dictionary<string, string>> UnitsAsync(PostgresSession session, IReadOnlyList<NewCommand> commands)
    {
        string[] dossiers = [.. commands.Where(command => command.Unit is null).Select(command => command.Dossier).Distinct()];
        HashSet<string> locked = new(StringComparer.Ordinal);
        while (true)
        {
            // The second statement sees what was committed while the first one waited.
            var names = dossiers.Length == 0 ? [] : session.Ask(
                """
                select unit, pg_advisory_xact_lock_shared(hashtextextended('~/' || unit, 0))
                from (select distinct unit from ~.dossier where id = any($1) order by unit) asked
                """,
                row => row.GetString(0), PostgresValues.Of(dossiers));
            var found = dossiers.Length == 0 ? [] : session.Ask(
                "select id, unit from ~.dossier where id = any($1)", row => (Id: row.GetString(0), Unit: row.GetString(1)), PostgresValues.Of(dossiers));
            await session.FlushAsync().ConfigureAwait(false);
            locked.UnionWith(names);
            if (found.All(each => locked.Contains(each.Unit)))
            {
                return found.ToDictionary(each => each.Id, each => each.Unit, StringComparer.Ordinal);
            }
        }
    }

    // The first of each command that opens one; whoever opens the same dossier at the same time waits for the first.
    private static async Task<HashSet<string>> OpenAsync(PostgresSession session, IReadOnlyList<NewCommand> commands, HashSet<string> fresh)
    {
        NewCommand[] opening = [.. commands.DistinctBy(command => command.Id).Where(command => command.Opens && fresh.Contains(command.Id)).DistinctBy(command => command.Dossier)];
        return opening.Length == 0
            ? new(StringComparer.Ordinal)
            : (await session.ReadAsync(
                """
                insert into ~.dossier (id, unit, state, body) select id, unit, 0, body from unnest($1, $2, $3) as asked (id, unit, body) order by id
                on conflict do nothing returning id
                """,
                row => row.GetString(0), PostgresValues.Of(opening.Select(command => command.Dossier)), PostgresValues.Of(opening.Select(command => command.Unit)),
                PostgresValues.Of(opening.Select(command => command.DossierBody))).ConfigureAwait(false)).ToHashSet(StringComparer.Ordinal);
    }

    private static async Task PutAsync(PostgresSession session, IReadOnlyList<(string Unit, InboxRow Row)> waiting)
    {
        if (waiting.Count >= Many)
        {
            await PostgresCopying.PutAsync(session, waiting).ConfigureAwait(false);
        }
        else if (waiting.Count > 0)
        {
            session.Queue(
                """
                insert into ~.inbox (unit, command, dossier, body, digest, accepted)
                select unit, command, dossier, body, digest, accepted
                from unnest($1, $2, $3, $4, $5, $6) with ordinality as asked (unit, command, dossier, body, digest, accepted, place) order by place
                """,
                PostgresValues.Of(waiting.Select(each => each.Unit)), PostgresValues.Of(waiting.Select(each => each.Row.Command)),
                PostgresValues.Of(waiting.Select(each => each.Row.Dossier)), PostgresValues.Of(waiting.Select(each => each.Row.Body)),
                PostgresValues.Of(waiting.Select(each => each.Row.Digest)), PostgresValues.Of(waiting.Select(each => each.Row.AcceptedAt)));
        }
    }

    // A month is made before the first fact of it, in a transaction of its own.
    private async Task KeepMonthsAsync(IEnumerable<Instant> accepted, CancellationToken cancellation)
    {
        foreach (var instant in accepted.DistinctBy(instant => instant.InUtc().Date.ToYearMonth()))
        {
            var month = instant.InUtc().Date.ToYearMonth();
            var kept = _months.GetOrAdd(month, _ => new(() => _database.WriteAsync(
                session => session.RunAsync("select ~.keep_month($1)", PostgresValues.Of((Instant?)instant)), CancellationToken.None)));
            try
            {
                await kept.Value.WaitAsync(cancellation).ConfigureAwait(false);
            }
            catch (OfficeUnavailableException)
            {
                _months.TryRemove(new(month, kept));
                throw;
            }
        }
    }
}
