using System.Collections.Concurrent;
using System.Data;
using System.Runtime.CompilerServices;
using Npgsql;

namespace AdminReform.Hosting.PostgreSql;

/// <summary>A database and the schema of an office in it: reads on any connection, writes in transactions.</summary>
internal sealed class PostgresDatabase(NpgsqlDataSource source, string schema)
{
    private const int MostTries = 10;

    private readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>What it is called in messages; no password.</summary>
    internal string Place { get; } = PlaceOf(new(source.ConnectionString), schema);

    internal string Schema => schema;

    /// <summary>The statement with the name of the schema in it.</summary>
    internal string Text(string sql) => _texts.GetOrAdd(sql, text => text.Replace("~", schema, StringComparison.Ordinal));

    internal Task<IReadOnlyList<T>> ReadAsync<T>(string sql, Func<NpgsqlDataReader, T> read, CancellationToken cancellation, params NpgsqlParameter[] values) => FaultsToldAsync(async () =>
    {
        var connection = await source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            return await new PostgresSession(this, connection).ReadAsync(sql, read, cancellation, values).ConfigureAwait(false);
        }
    });

    /// <summary>The rows one by one, as they come.</summary>
    internal async IAsyncEnumerable<T> EachAsync<T>(string sql, Func<NpgsqlDataReader, T> read, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var reader = await FaultsToldAsync(async () =>
        {
#pragma warning disable CA2100 // The texts are those of this assembly.
            var command = new NpgsqlCommand(Text(sql), await source.OpenConnectionAsync(cancellation).ConfigureAwait(false)) { CommandTimeout = 0 };
#pragma warning restore CA2100
            return await command.ExecuteReaderAsync(CommandBehavior.CloseConnection, cancellation).ConfigureAwait(false);
        }).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            while (await FaultsToldAsync(() => reader.ReadAsync(cancellation)).ConfigureAwait(false))
            {
                yield return read(reader);
            }
        }
    }

    /// <summary>Writes in a transaction; it has lasted when the task ends. One that was turned away for the sake of another is made again.</summary>
    /// <exception cref="OfficeUnavailableException">It was not written, or it is not known whether it was.</exception>
    internal Task<T> WriteAsync<T>(Func<PostgresSession, Task<T>> write, CancellationToken cancellation) => FaultsToldAsync(async () =>
    {
        for (var tries = 1; ; tries++)
        {
            var connection = await source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                try
                {
                    return await WriteAsync(connection, write).ConfigureAwait(false);
                }
                catch (PostgresException reason) when (PostgresFaults.IsTurnedAway(reason) && tries < MostTries)
                {
                    // Again, from the beginning.
                }
            }
        }
    });

    private static string PlaceOf(NpgsqlConnectionStringBuilder connection, string schema) =>
        FormattableString.Invariant($"{connection.Host}:{connection.Port}/{connection.Database} {schema}");

    private async Task<T> WriteAsync<T>(NpgsqlConnection connection, Func<PostgresSession, Task<T>> write)
    {
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var session = new PostgresSession(this, connection);

            // A process that freezes in the midst of a transaction holds up the others no longer than this.
            session.Queue("set local idle_in_transaction_session_timeout = 5000");
            var result = await write(session).ConfigureAwait(false);

            // With what is queued still, and not after it: one way there and back less.
            session.Queue("commit");
            await session.FlushAsync().ConfigureAwait(false);
            return result;
        }
    }

    private async Task<T> FaultsToldAsync<T>(Func<Task<T>> act)
    {
        try
        {
            return await act().ConfigureAwait(false);
        }
        catch (NpgsqlException reason)
        {
            throw PostgresFaults.Of(reason, Place);
        }
    }
}
