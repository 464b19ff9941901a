using Microsoft.Data.Sqlite;

namespace AdminReform.Hosting.Sqlite;

/// <summary>A connection with its statements, each prepared once. One thread at a time.</summary>
internal sealed class SqliteSession : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SqliteStatement> _statements = new(StringComparer.Ordinal);

    internal SqliteSession(string path, bool isWriter)
    {
        _connection = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 30 }.ToString());
        try
        {
            _connection.Open();
            SqliteSchema.Run(_connection, isWriter
                ? "pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on; pragma temp_store = memory; pragma busy_timeout = 250"
                : "pragma query_only = on; pragma temp_store = memory");
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    internal SqliteConnection Connection => _connection;

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        foreach (var statement in _statements.Values)
        {
            statement.Dispose();
        }

        _connection.Dispose();
    }

    /// <summary>Runs a statement, and waits where another process is at work.</summary>
    internal void Run(string sql) => Prepared(sql, []).ExecuteNonQuery();

    /// <summary>Changes rows within a transaction, by a statement with <c>$0</c>, <c>$1</c> and so on in their order.</summary>
    /// <returns>How many rows it changed.</returns>
    internal int Write(string sql, params ReadOnlySpan<object?> values)
    {
        if (!_statements.TryGetValue(sql, out var statement))
        {
            _statements.Add(sql, statement = new(_connection.Handle!, sql));
        }

        return statement.Run(values);
    }

    internal List<T> Read<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var reader = Prepared(sql, values).ExecuteReader();
        List<T> rows = [];
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>The rows one by one, as they are asked for.</summary>
    internal IEnumerable<T> Each<T>(string sql, Func<SqliteDataReader, T> read)
    {
        using var reader = Prepared(sql, []).ExecuteReader();
        while (reader.Read())
        {
            yield return read(reader);
        }
    }

    private SqliteCommand Prepared(string sql, ReadOnlySpan<object?> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
#pragma warning disable CA2100 // The texts are those of this assembly; what comes from outside is a parameter.
            command.CommandText = sql;
#pragma warning restore CA2100
            for (var index = 0; index < values.Length; index++)
            {
                command.Parameters.Add(new SqliteParameter(FormattableString.Invariant($"${index}"), null));
            }

            _commands.Add(sql, command);
        }

        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = values[index] ?? DBNull.Value;
        }

        return command;
    }
}
