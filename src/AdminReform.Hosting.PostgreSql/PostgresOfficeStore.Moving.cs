using AdminReform.Hosting.Storage;
using NodaTime;

namespace AdminReform.Hosting.PostgreSql;

/// <content>The rows as they are, for moving them.</content>
internal sealed partial class PostgresOfficeStore
{
    public IAsyncEnumerable<object?[]> RowsAsync(StoredTable table, CancellationToken cancellation) => PostgresCopying.RowsAsync(_database, table, cancellation);

    public async Task<bool> FillAsync(Func<StoredTable, IAsyncEnumerable<object?[]>> rows, CancellationToken cancellation)
    {
        HashSet<Instant> months = [];
        await foreach (var fact in rows(StoredTable.Facts).ConfigureAwait(false))
        {
            var day = ((Instant)fact[^1]!).InUtc().Date;
            months.Add(Instant.FromUtc(day.Year, day.Month, 1, 0, 0));
        }

        await KeepMonthsAsync(months, cancellation).ConfigureAwait(false);
        var isFilled = await _database.WriteAsync(session => FillAsync(session, rows), cancellation).ConfigureAwait(false);
        await PostgresStream.GoOnAsync(_database, cancellation).ConfigureAwait(false);
        return isFilled;
    }

    private static async Task<bool> FillAsync(PostgresSession session, Func<StoredTable, IAsyncEnumerable<object?[]>> rows)
    {
        session.IsPatient = true;
        foreach (var table in StoredTable.All)
        {
            if ((await session.ReadAsync($"select 1 from ~.{table.Name} limit 1", row => row.GetInt32(0)).ConfigureAwait(false)).Count > 0)
            {
                return false;
            }
        }

        foreach (var table in StoredTable.All)
        {
            await PostgresCopying.FillAsync(session, table, rows(table)).ConfigureAwait(false);
        }

        session.Queue(
            """
            insert into ~.command (id, dossier, accepted)
            select command, dossier, accepted from ~.inbox union all select command, dossier, accepted from ~.fact union all select command, dossier, accepted from ~.refused
            """);
        await session.RunAsync("select setval(pg_get_serial_sequence('~.inbox', 'number'), (select coalesce(max(number), 0) + 1 from ~.inbox))").ConfigureAwait(false);
        return true;
    }
}
