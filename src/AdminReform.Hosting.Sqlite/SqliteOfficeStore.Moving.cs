using System.Runtime.CompilerServices;
using AdminReform.Hosting.Storage;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace AdminReform.Hosting.Sqlite;

/// <content>The rows as they are, for moving them.</content>
internal sealed partial class SqliteOfficeStore
{
    public async IAsyncEnumerable<object?[]> RowsAsync(StoredTable table, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        using var session = new SqliteSession(path, isWriter: false);
        var keys = string.Join(", ", table.Columns.Take(table.Keys).Select(column => column.Name));
        foreach (var row in session.Each($"select {Names(table)} from {table.Name} order by {keys}", row => Values(row, table)))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return row;
        }
    }

    public Task<bool> FillAsync(Func<StoredTable, IAsyncEnumerable<object?[]>> rows, CancellationToken cancellation) => Writer.WriteAsync(
        session =>
        {
            if (StoredTable.All.Any(table => session.Read($"select 1 from {table.Name} limit 1", row => row.GetInt32(0)).Count > 0))
            {
                return false;
            }

            foreach (var table in StoredTable.All)
            {
                var places = string.Join(", ", Enumerable.Range(0, table.Columns.Length).Select(index => FormattableString.Invariant($"${index}")));
                foreach (var row in rows(table).ToBlockingEnumerable(cancellation))
                {
                    session.Write($"insert into {table.Name} ({Names(table)}) values ({places})", [.. row.Select(Kept)]);
                }
            }

            return true;
        },
        erases: false, cancellation);

    private static string Names(StoredTable table) => string.Join(", ", table.Columns.Select(column => column.Name));

    private static object? Kept(object? value) => value switch
    {
        LocalDateTime moment => SqliteRows.Of(moment),
        Instant instant => SqliteRows.Of(instant),
        _ => value,
    };

    private static object?[] Values(SqliteDataReader row, StoredTable table) =>
        [.. table.Columns.Select((column, index) => row.IsDBNull(index) ? null : Value(row, index, column.Kind))];

    private static object Value(SqliteDataReader row, int index, StoredKind kind) => kind switch
    {
        StoredKind.Text => row.GetString(index),
        StoredKind.Number => row.GetInt64(index),
        StoredKind.Small => row.GetInt32(index),
        StoredKind.Flag => row.GetBoolean(index),
        StoredKind.Moment => row.Moment(index),
        _ => row.Instant(index),
    };
}
