using AdminReform.Hosting.Sqlite;
using Microsoft.Data.Sqlite;

namespace AdminReform.Benchmarks.Hosting;

/// <summary>The rows that an office has left in its file, written again into another file with the same tables, indices and sync: what any store of them would cost at least.</summary>
internal sealed class PlainStore : IDisposable
{
    private static readonly (string Table, string[] Keys)[] Tables =
        [("fact", ["command", "dossier", "unit"]), ("dossier", ["id"]), ("standing", ["id"]), ("change", []), ("notice", ["id"]), ("outbox", ["id"])];

    private readonly SqliteConnection _connection;
    private readonly List<Row>[] _batches;
    private readonly Dictionary<string, SqliteCommand> _statements = [];

    private PlainStore(string file, string office, int batches)
    {
        List<Row>[] rows = [.. Enumerable.Range(0, batches).Select(_ => new List<Row>())];
        using (var connection = Open(office))
        {
            foreach (var (table, keys) in Tables)
            {
                var ofTable = RowsOf(connection, table, keys);
                for (var index = 0; index < ofTable.Count; index++)
                {
                    rows[index * batches / ofTable.Count].Add(ofTable[index]);
                }
            }
        }

        _batches = rows;
        _connection = Open(file);
        Run("pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on");
        foreach (var step in SqliteSchema.Steps)
        {
            Run(step);
        }
    }

    /// <summary>Takes the rows of an office's file, in so many transactions.</summary>
    internal static PlainStore Beside(string file, string office, int batches) => new(file, office, batches);

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Dispose();
        }

        _connection.Dispose();
    }

    /// <summary>Writes the rows under other keys, with statements prepared once.</summary>
    internal void Insert(string run)
    {
        foreach (var batch in _batches)
        {
            Run("begin immediate");
            foreach (var row in batch)
            {
                Insert(row, run);
            }

            Run("commit");
        }
    }

    private void Insert(Row row, string run)
    {
        if (!_statements.TryGetValue(row.Sql, out var statement))
        {
            _statements.Add(row.Sql, statement = _connection.CreateCommand());
            statement.CommandText = row.Sql;
            for (var column = 0; column < row.Values.Length; column++)
            {
                statement.Parameters.Add(new SqliteParameter(FormattableString.Invariant($"${column}"), null));
            }
        }

        for (var column = 0; column < row.Values.Length; column++)
        {
            statement.Parameters[column].Value = row.IsKey[column] ? run + row.Values[column] : row.Values[column];
        }

        statement.ExecuteNonQuery();
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static List<Row> RowsOf(SqliteConnection connection, string table, string[] keys)
    {
        using var asked = connection.CreateCommand();
        asked.CommandText = $"select * from {table}";
        using var reader = asked.ExecuteReader();
        var columns = Enumerable.Range(0, reader.FieldCount).Where(column => table != "change" || reader.GetName(column) != "number").ToArray();
        var places = string.Join(", ", columns.Select((_, index) => FormattableString.Invariant($"${index}")));
        var sql = $"insert into {table} ({string.Join(", ", columns.Select(reader.GetName))}) values ({places})";
        var isKey = columns.Select(column => keys.Contains(reader.GetName(column))).ToArray();
        List<Row> rows = [];
        while (reader.Read())
        {
            rows.Add(new(sql, [.. columns.Select(reader.GetValue)], isKey));
        }

        return rows;
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }

    private sealed record Row(string Sql, object[] Values, bool[] IsKey);
}
