using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace AdminReform.Hosting.Sqlite;

/// <summary>A statement that changes rows, prepared once, whose parameters are looked up once: it is run for every command.</summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly int[] _places;

    internal SqliteStatement(sqlite3 database, string sql)
    {
        _database = database;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(database, sql, out _statement), database);
        _places = [.. Enumerable.Range(0, raw.sqlite3_bind_parameter_count(_statement))
            .Select(index => raw.sqlite3_bind_parameter_index(_statement, FormattableString.Invariant($"${index}")))];
    }

    public void Dispose() => _statement.Dispose();

    /// <returns>How many rows it changed.</returns>
    internal int Run(ReadOnlySpan<object?> values)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length, _places.Length);
        for (var index = 0; index < values.Length; index++)
        {
            SqliteException.ThrowExceptionForRC(Bind(_places[index], values[index]), _database);
        }

        var code = raw.sqlite3_step(_statement);
        if (code != raw.SQLITE_DONE)
        {
            // The reset says it again, and in full.
            SqliteException.ThrowExceptionForRC(raw.sqlite3_reset(_statement), _database);
            throw new InvalidOperationException("A statement that changes rows has answered with some.");
        }

        var changed = raw.sqlite3_changes(_database);
        SqliteException.ThrowExceptionForRC(raw.sqlite3_reset(_statement), _database);
        return changed;
    }

    private int Bind(int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, place),
        string text => raw.sqlite3_bind_text(_statement, place, text),
        long number => raw.sqlite3_bind_int64(_statement, place, number),
        int number => raw.sqlite3_bind_int(_statement, place, number),
        bool flag => raw.sqlite3_bind_int(_statement, place, flag ? 1 : 0),
        _ => throw new ArgumentException($"There is no column for a {value.GetType().Name}.", nameof(value)),
    };
}
