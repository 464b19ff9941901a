using Npgsql;

namespace AdminReform.Hosting.PostgreSql;

/// <summary>A connection at work: what is queued goes with the next statement whose answer is asked for.</summary>
internal sealed class PostgresSession(PostgresDatabase database, NpgsqlConnection connection)
{
    private readonly List<(NpgsqlBatchCommand Command, Action<NpgsqlDataReader>? Read)> _queued = [];

    /// <summary>Whether its statements may take as long as they need.</summary>
    internal bool IsPatient { get; set; }

    /// <summary>Has a statement run in its turn, with <c>$1</c>, <c>$2</c> and so on in their order; it answers with no rows.</summary>
    internal void Queue(string sql, params NpgsqlParameter[] values) => Queue(sql, null, values);

    /// <summary>Has a statement run in its turn, and takes its rows.</summary>
    /// <returns>The rows, which are there once what is queued has gone.</returns>
    internal IReadOnlyList<T> Ask<T>(string sql, Func<NpgsqlDataReader, T> read, params NpgsqlParameter[] values)
    {
        List<T> rows = [];
        Queue(sql, row => rows.Add(read(row)), values);
        return rows;
    }

    internal async Task FlushAsync(CancellationToken cancellation = default)
    {
        if (_queued.Count == 0)
        {
            return;
        }

        var readers = _queued.Select(queued => queued.Read).OfType<Action<NpgsqlDataReader>>().ToArray();
        var batch = new NpgsqlBatch(connection);
        await using (batch.ConfigureAwait(false))
        {
            foreach (var (command, _) in _queued)
            {
                batch.BatchCommands.Add(command);
            }

            _queued.Clear();
            batch.Timeout = IsPatient ? 0 : batch.Timeout;
            await (readers.Length == 0 ? batch.ExecuteNonQueryAsync(cancellation) : ReadAsync(batch, readers, cancellation)).ConfigureAwait(false);
        }
    }

    /// <returns>How many rows the statement changed.</returns>
    internal async Task<int> RunAsync(string sql, params NpgsqlParameter[] values)
    {
        Queue(sql, values);
        var last = _queued[^1].Command;
        await FlushAsync().ConfigureAwait(false);
        return last.RecordsAffected;
    }

    /// <summary>Runs several statements without values.</summary>
    internal async Task RunScriptAsync(string sql)
    {
        await FlushAsync().ConfigureAwait(false);
#pragma warning disable CA2100 // The texts are those of this assembly.
        var command = new NpgsqlCommand(database.Text(sql), connection) { CommandTimeout = 0 };
#pragma warning restore CA2100
        await using (command.ConfigureAwait(false))
        {
            await command.ExecuteNonQueryAsync().ConfigureAwait(false);
        }
    }

    internal async Task<NpgsqlBinaryImporter> CopyInAsync(string sql)
    {
        await FlushAsync().ConfigureAwait(false);
        return await connection.BeginBinaryImportAsync(database.Text(sql)).ConfigureAwait(false);
    }

    internal Task<IReadOnlyList<T>> ReadAsync<T>(string sql, Func<NpgsqlDataReader, T> read, params NpgsqlParameter[] values) => ReadAsync(sql, read, CancellationToken.None, values);

    internal async Task<IReadOnlyList<T>> ReadAsync<T>(string sql, Func<NpgsqlDataReader, T> read, CancellationToken cancellation, params NpgsqlParameter[] values)
    {
        var rows = Ask(sql, read, values);
        await FlushAsync(cancellation).ConfigureAwait(false);
        return rows;
    }

    private void Queue(string sql, Action<NpgsqlDataReader>? read, NpgsqlParameter[] values)
    {
#pragma warning disable CA2100 // The texts are those of this assembly; what comes from outside is a parameter.
        var command = new NpgsqlBatchCommand(database.Text(sql));
#pragma warning restore CA2100
        command.Parameters.AddRange(values);
        _queued.Add((command, read));
    }

    private static async Task<int> ReadAsync(NpgsqlBatch batch, Action<NpgsqlDataReader>[] readers, CancellationToken cancellation)
    {
        var reader = await batch.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            foreach (var read in readers)
            {
                while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
                {
                    read(reader);
                }

                // What comes after the last row is whether the statement ended well.
                await reader.NextResultAsync(cancellation).ConfigureAwait(false);
            }

            return readers.Length;
        }
    }
}
