using System.Runtime.CompilerServices;
using AdminReform.Hosting.Storage;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace AdminReform.Hosting.PostgreSql;

/// <summary>Many rows at once, by PostgreSQL's own means.</summary>
internal static class PostgresCopying
{
    internal static async Task PutAsync(PostgresSession session, IReadOnlyList<(string Unit, InboxRow Row)> waiting)
    {
        var import = await session.CopyInAsync("copy ~.inbox (unit, command, dossier, body, digest, accepted) from stdin (format binary)").ConfigureAwait(false);
        await using (import.ConfigureAwait(false))
        {
            foreach (var (unit, row) in waiting)
            {
                await import.StartRowAsync().ConfigureAwait(false);
                foreach (var value in (object[])[unit, row.Command, row.Dossier, row.Body, row.Digest, row.AcceptedAt])
                {
                    await WriteAsync(import, value, value is Instant ? StoredKind.Instant : StoredKind.Text).ConfigureAwait(false);
                }
            }

            await import.CompleteAsync().ConfigureAwait(false);
        }
    }

    internal static async Task FillAsync(PostgresSession session, StoredTable table, IAsyncEnumerable<object?[]> rows)
    {
        var import = await session.CopyInAsync($"copy ~.{table.Name} ({Names(table)}) from stdin (format binary)").ConfigureAwait(false);
        await using (import.ConfigureAwait(false))
        {
            await foreach (var row in rows.ConfigureAwait(false))
            {
                await import.StartRowAsync().ConfigureAwait(false);
                for (var index = 0; index < row.Length; index++)
                {
                    await WriteAsync(import, row[index], table.Columns[index].Kind).ConfigureAwait(false);
                }
            }

            await import.CompleteAsync().ConfigureAwait(false);
        }
    }

    internal static async IAsyncEnumerable<object?[]> RowsAsync(PostgresDatabase database, StoredTable table, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var keys = string.Join(", ", table.Columns.Take(table.Keys).Select(column => column.Name));
        await foreach (var row in database.EachAsync($"select {Names(table)} from ~.{table.Name} order by {keys}", row => Values(row, table), cancellation).ConfigureAwait(false))
        {
            yield return row;
        }
    }

    // A moment is in two columns.
    private static string Names(StoredTable table) =>
        string.Join(", ", table.Columns.Select(column => column.Kind == StoredKind.Moment ? $"{column.Name}, {column.Name}_ns" : column.Name));

    private static async Task WriteAsync(NpgsqlBinaryImporter import, object? value, StoredKind kind)
    {
        if (value is null)
        {
            await import.WriteNullAsync().ConfigureAwait(false);
            await (kind == StoredKind.Moment ? import.WriteNullAsync() : Task.CompletedTask).ConfigureAwait(false);
            return;
        }

        switch (kind)
        {
            case StoredKind.Text:
                await import.WriteAsync((string)value, NpgsqlDbType.Text).ConfigureAwait(false);
                break;
            case StoredKind.Number:
                await import.WriteAsync((long)value, NpgsqlDbType.Bigint).ConfigureAwait(false);
                break;
            case StoredKind.Small:
                await import.WriteAsync((int)value, NpgsqlDbType.Integer).ConfigureAwait(false);
                break;
            case StoredKind.Flag:
                await import.WriteAsync((bool)value, NpgsqlDbType.Boolean).ConfigureAwait(false);
                break;
            case StoredKind.Moment:
                await import.WriteAsync(PostgresValues.Coarse((LocalDateTime)value), NpgsqlDbType.Timestamp).ConfigureAwait(false);
                await import.WriteAsync(PostgresValues.Fine((LocalDateTime)value), NpgsqlDbType.Smallint).ConfigureAwait(false);
                break;
            default:
                await import.WriteAsync(PostgresValues.Utc((Instant)value), NpgsqlDbType.TimestampTz).ConfigureAwait(false);
                break;
        }
    }

    private static object?[] Values(NpgsqlDataReader row, StoredTable table)
    {
        var values = new object?[table.Columns.Length];
        for (var (index, place) = (0, 0); index < values.Length; index++, place++)
        {
            values[index] = row.IsDBNull(place) ? null : Value(row, place, table.Columns[index].Kind);
            place += table.Columns[index].Kind == StoredKind.Moment ? 1 : 0;
        }

        return values;
    }

    private static object Value(NpgsqlDataReader row, int place, StoredKind kind) => kind switch
    {
        StoredKind.Text => row.GetString(place),
        StoredKind.Number => row.GetInt64(place),
        StoredKind.Small => row.GetInt32(place),
        StoredKind.Flag => row.GetBoolean(place),
        StoredKind.Moment => row.Moment(place),
        _ => row.Instant(place),
    };
}
