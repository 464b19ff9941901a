using AdminReform.Hosting.PostgreSql;
using AdminReform.Hosting.Storage;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace AdminReform.Benchmarks.Hosting.Silos;

/// <summary>The rows that an office has left in its schema, written again into another one with the same tables and indices: what any store of them would cost at least.</summary>
internal sealed class PlainRows
{
    private static readonly string[] Tables = ["fact", "dossier", "standing", "change", "notice", "outbox"];

    private readonly (string Sql, NpgsqlParameter[] Values)[][] _batches;

    private PlainRows((string Sql, NpgsqlParameter[] Values)[][] batches) => _batches = batches;

    /// <summary>Takes the rows of a store, in so many transactions.</summary>
    internal static async Task<PlainRows> OfAsync(PostgresOfficeStore store, int batches)
    {
        List<(string, NpgsqlParameter[])>[] statements = [.. Enumerable.Range(0, batches).Select(_ => new List<(string, NpgsqlParameter[])>())];
        foreach (var table in StoredTable.All.Where(table => Tables.Contains(table.Name)))
        {
            var rows = await store.RowsAsync(table, CancellationToken.None).ToListAsync();
            for (var (batch, from) = (0, 0); batch < batches; batch++)
            {
                var until = (int)((batch + 1L) * rows.Count / batches);
                if (until > from)
                {
                    statements[batch].AddRange(Statements(table, rows[from..until]));
                    from = until;
                }
            }
        }

        return new([.. statements.Select(each => each.ToArray())]);
    }

    /// <summary>Writes them, a transaction a batch, over so many connections at once: a statement for each table, of which the values are columns.</summary>
    internal Task InsertAsync(PostgresDatabase database, int connections) => Parallel.ForEachAsync(
        _batches, new ParallelOptions { MaxDegreeOfParallelism = connections }, async (batch, cancellation) => await database.WriteAsync(
            session =>
            {
                foreach (var (sql, values) in batch)
                {
                    session.Queue(sql, values);
                }

                return Task.FromResult(true);
            },
            cancellation));

    private static IEnumerable<(string, NpgsqlParameter[])> Statements(StoredTable table, List<object?[]> rows)
    {
        NpgsqlParameter[] values = [.. table.Columns.SelectMany((column, index) => Columns(column.Kind, [.. rows.Select(row => row[index])]))];
        var names = table.Columns.SelectMany(column => column.Kind == StoredKind.Moment ? (string[])[column.Name, $"{column.Name}_ns"] : [column.Name]);
        yield return (Insert(table.Name, string.Join(", ", names), values.Length), values);
        if (table == StoredTable.Facts)
        {
            yield return (Insert("command", "id, dossier, accepted", 3), [.. Columns(StoredKind.Text, [.. rows.Select(row => row[4])]), .. Columns(StoredKind.Text, [.. rows.Select(row => row[5])]), .. Columns(StoredKind.Instant, [.. rows.Select(row => row[^1])])]);
        }
    }

    private static string Insert(string table, string names, int columns) =>
        $"insert into ~.{table} ({names}) select * from unnest({string.Join(", ", Enumerable.Range(1, columns).Select(number => FormattableString.Invariant($"${number}")))})";

    private static IEnumerable<NpgsqlParameter> Columns(StoredKind kind, object?[] values) => kind switch
    {
        StoredKind.Text => [Column(NpgsqlDbType.Text, values.Cast<string?>())],
        StoredKind.Number => [Column(NpgsqlDbType.Bigint, values.Cast<long?>())],
        StoredKind.Small => [Column(NpgsqlDbType.Integer, values.Cast<int?>())],
        StoredKind.Flag => [Column(NpgsqlDbType.Boolean, values.Cast<bool?>())],
        StoredKind.Moment =>
        [
            Column(NpgsqlDbType.Timestamp, values.Cast<LocalDateTime>().Select(PostgresValues.Coarse)),
            Column(NpgsqlDbType.Smallint, values.Cast<LocalDateTime>().Select(PostgresValues.Fine)),
        ],
        _ => [Column(NpgsqlDbType.TimestampTz, values.Cast<Instant?>().Select(instant => instant is { } there ? PostgresValues.Utc(there) : (DateTime?)null))],
    };

    private static NpgsqlParameter Column<T>(NpgsqlDbType type, IEnumerable<T> values) => new() { NpgsqlDbType = NpgsqlDbType.Array | type, Value = values.ToArray() };
}
