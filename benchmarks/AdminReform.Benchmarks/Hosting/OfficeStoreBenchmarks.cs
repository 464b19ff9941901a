using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Hosting;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Sqlite;
using BenchmarkDotNet.Attributes;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;

namespace AdminReform.Benchmarks.Hosting;

/// <summary>
/// Events in batches of 20 into the embedded store, from the call to the last of them applied by its desk, beside plain inserts of the rows that remain, 20 commands to a transaction, with
/// the same sync.
/// </summary>
public class OfficeStoreBenchmarks
{
    private const int Batches = 300;
    private const int Together = 20;
    private const int EventsOfDossier = 5;

    private DirectoryInfo _folder = null!;
    private IHost _host = null!;
    private Office _office = null!;
    private SqliteConnection _plain = null!;
    private List<Row> _rows = null!;
    private int _run;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _folder = Directory.CreateTempSubdirectory("adminreform-benchmark-");
        var builder = Host.CreateEmptyApplicationBuilder(new() { ContentRootPath = _folder.FullName });
        builder.Services.AddAdminReform().WatchOffices().UseSqlite("office.db");
        _host = builder.Build();
        await _host.StartAsync();
        _office = _host.Services.GetRequiredService<Office>();
        await EventsAsync();
        _rows = RowsOf(Path.Combine(_folder.FullName, "office.db"));
        _plain = Open(Path.Combine(_folder.FullName, "plain.db"));
        Run(_plain, "pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on");
        foreach (var step in SqliteSchema.Steps)
        {
            Run(_plain, step);
        }
    }

    [GlobalCleanup]
    public async Task CleanUpAsync()
    {
        await _host.StopAsync();
        await ((IAsyncDisposable)_host).DisposeAsync();
        _plain.Dispose();
        _folder.Delete(recursive: true);
    }

    [Benchmark(Baseline = true)]
    public void PlainInserts()
    {
        var run = FormattableString.Invariant($"p{_run++}-");
        Dictionary<string, SqliteCommand> statements = [];
        foreach (var chunk in _rows.GroupBy(row => row.Batch))
        {
            Run(_plain, "begin immediate");
            foreach (var row in chunk)
            {
                if (!statements.TryGetValue(row.Sql, out var statement))
                {
                    statement = _plain.CreateCommand();
                    statement.CommandText = row.Sql;
                    for (var column = 0; column < row.Values.Length; column++)
                    {
                        statement.Parameters.Add(new SqliteParameter(FormattableString.Invariant($"${column}"), null));
                    }

                    statements.Add(row.Sql, statement);
                }

                for (var column = 0; column < row.Values.Length; column++)
                {
                    statement.Parameters[column].Value = row.IsKey[column] ? run + row.Values[column] : row.Values[column];
                }

                statement.ExecuteNonQuery();
            }

            Run(_plain, "commit");
        }

        foreach (var statement in statements.Values)
        {
            statement.Dispose();
        }
    }

    [Benchmark]
    public async Task EventsAsync()
    {
        var run = FormattableString.Invariant($"r{_run++}");
        string last = "";
        for (var batch = 0; batch < Batches; batch++)
        {
            var receipts = await _office.SendAsync(Enumerable.Range(0, Together).Select(index => Command($"{run}-{batch}", index)));
            last = receipts[^1].Value.Id;
        }

        if (!(await _office.SettleAsync(last, TimeSpan.FromMinutes(5))).Value.IsSettled)
        {
            throw new InvalidOperationException("It did not come to an end.");
        }
    }

    // Four dossiers a batch, each opened and told what happened next, event by event.
    private static OfficeCommand Command(string batch, int index)
    {
        var (id, dossier, moment) = ($"{batch}-{index}", $"D-{batch}-{index / EventsOfDossier}", new LocalDateTime(2026, 11, 20, 9, 0));
        return (index % EventsOfDossier) switch
        {
            0 => OfficeCommand.Open(id, Dossier.Replay(
                new(dossier, "1.001193", "one-stop", "Office A", "civil status", Channel.Counter), [new Accepted(moment, TimeLimit.WorkingDays(200))])),
            1 => OfficeCommand.Record(id, dossier, new Forwarded(moment.PlusHours(1), "Office A", "officer")),
            2 => OfficeCommand.Record(id, dossier, new OpinionAsked(moment.PlusHours(2), "Office B")),
            3 => OfficeCommand.Record(id, dossier, new OpinionGiven(moment.PlusHours(6), "Office B")),
            _ => OfficeCommand.Record(id, dossier, new ResultReady(moment.PlusHours(7))),
        };
    }

    /// <summary>Every row that is left in a file, to be written again: those of commands twenty by twenty, the others beside them.</summary>
    private static List<Row> RowsOf(string file)
    {
        using var connection = Open(file);
        List<Row> rows = [];
        foreach (var (table, keys) in new[] { ("fact", new[] { "command", "dossier", "unit" }), ("dossier", ["id"]), ("standing", ["id"]), ("change", []), ("notice", ["id"]), ("outbox", ["id"]) })
        {
            using var asked = connection.CreateCommand();
            asked.CommandText = $"select * from {table}";
            using var reader = asked.ExecuteReader();
            var columns = Enumerable.Range(0, reader.FieldCount).Where(column => table != "change" || reader.GetName(column) != "number").ToArray();
            var sql = $"insert into {table} ({string.Join(", ", columns.Select(reader.GetName))}) values ({string.Join(", ", columns.Select((_, index) => FormattableString.Invariant($"${index}")))})";
            var isKey = columns.Select(column => keys.Contains(reader.GetName(column))).ToArray();
            List<Row> ofTable = [];
            while (reader.Read())
            {
                ofTable.Add(new(sql, [.. columns.Select(reader.GetValue)], isKey, 0));
            }

            rows.AddRange(ofTable.Select((row, index) => row with { Batch = index * Batches / ofTable.Count }));
        }

        return [.. rows.OrderBy(row => row.Batch)];
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private sealed record Row(string Sql, object[] Values, bool[] IsKey, int Batch);
}
