using System.Globalization;
using AdminReform.Hosting;
using AdminReform.Hosting.Verifying;
using AdminReform.Soak.Machines;
using AdminReform.Soak.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AdminReform.Soak.Rounds;

/// <summary>An office under test: a schema of the database, its processes, and who sends to it.</summary>
internal sealed class TriedOffice : IAsyncDisposable
{
    // A Tuesday morning in which an hour was worked already; an hour and a half is left.
    private static readonly DateTimeOffset Shows = new(2026, 11, 3, 9, 0, 0, TimeSpan.FromHours(7));

    private readonly SemaphoreSlim _database = new(1);
    private readonly SemaphoreSlim _members = new(1);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private bool _isOther;

    private TriedOffice(Database database, Members members, Cluster cluster, Caller caller) => (Database, Members, Cluster, Caller) = (database, members, cluster, caller);

    internal Database Database { get; }

    internal Members Members { get; }

    internal Cluster Cluster { get; }

    internal Caller Caller { get; }

    internal static async Task<TriedOffice> BeginAsync(Database database, Members members, string folder, string[] programs, int number, int seed, int rate)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"office{number}");
        var own = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        var place = new Place(
            NodeKind.Silo, "", Database.ConnectionString, name, Members.Address, Directory.CreateDirectory(Path.Combine(own, "letters")).FullName, Path.Combine(own, "policy.json"),
            Shows - DateTimeOffset.UtcNow);
        await File.WriteAllTextAsync(place.Policies, Faults.PolicyOf(isOther: false));
        var cluster = new Cluster(own, programs, place);
        await cluster.StartAsync(version: programs.Length > 1 ? number % 2 : 0);
        var caller = new Caller(cluster, seed, rate);
        await caller.OpenProbesAsync();
        return new(database, members, cluster, caller);
    }

    internal void ChangePolicy()
    {
        _isOther = !_isOther;
        var part = $"{Cluster.Place.Policies}.part";
        File.WriteAllText(part, Faults.PolicyOf(_isOther));
        File.Move(part, Cluster.Place.Policies, overwrite: true);
    }

    /// <summary>Waits until every command of some is settled.</summary>
    internal async Task SettledAsync(string[] commands)
    {
        for (; ; await Task.Delay(100))
        {
            try
            {
                if (await AskAsync<long>("select count(*) from (select command from ~.fact union all select command from ~.refused) done where command = any($1)", (object)commands) >= commands.Length)
                {
                    return;
                }
            }
            catch (Npgsql.NpgsqlException reason) when (reason is not Npgsql.PostgresException { SqlState: ['0' or '2' or '4', ..] })
            {
                // It is down: once more.
            }
        }
    }

    /// <summary>Waits until nothing waits and nothing is about to happen.</summary>
    internal async Task RestAsync(TimeSpan atMost)
    {
        using var limit = new CancellationTokenSource(atMost);
        string state;
        for (; (state = await StateAsync()).Length > 0; await Task.Delay(200))
        {
            if (limit.IsCancellationRequested)
            {
                throw new InvalidOperationException($"The office does not come to rest: {state}");
            }
        }
    }

    internal async Task<VerificationReport> VerifyAsync()
    {
        for (var tries = 0; ; tries++)
        {
            var before = await MarkAsync();
            using var host = Beside();
            var report = await host.Services.GetRequiredService<OfficeVerifier>().VerifyAsync();
            if (await MarkAsync() == before || tries == 5)
            {
                return report;
            }
        }
    }

    /// <summary>What was answered as kept and is not there, and letters that are said to be made and are not, or the other way round.</summary>
    internal async Task<List<string>> LostAsync()
    {
        List<string> lost = [.. Caller.Wrong];
        lost.AddRange(await ListAsync(
            """
            select 'kept and lost: ' || id from unnest($1) as kept (id)
            where not exists (select from ~.fact where command = id) and not exists (select from ~.refused where command = id)
            """, [.. Caller.Kept.Keys]));
        lost.AddRange(await ListAsync(
            "select 'refused: ' || command || ' ' || problems from ~.refused where command = any($1)", [.. Caller.Kept.Where(kept => kept.Value != CommandLine.Over).Select(kept => kept.Key)]));
        var made = (await ListAsync("select id from ~.outbox where sent and $1 is not null", [])).Select(LetterFolder.NameOf).ToHashSet(StringComparer.Ordinal);
        var files = Letters().Select(path => Path.GetFileName(path)).ToHashSet(StringComparer.Ordinal);
        lost.AddRange(made.Except(files).Select(id => $"letter lost: {id}").Concat(files.Except(made).Select(id => $"letter extra: {id}")));
        return lost;
    }

    /// <summary>The notices that were told since they were read last.</summary>
    internal IEnumerable<LetterFolder.Told> TakeTold() => [.. Letters().Where(_read.Add).SelectMany(LetterFolder.Read)];

    internal Task<IDisposable> HoldDatabaseAsync() => HoldAsync(_database);

    internal Task<IDisposable> HoldMembersAsync() => HoldAsync(_members);

    public async ValueTask DisposeAsync()
    {
        await Cluster.DisposeAsync();
        await Database.RunAsync($"drop schema {Cluster.Place.Schema} cascade; checkpoint");
        _database.Dispose();
        _members.Dispose();
    }

    private IEnumerable<string> Letters() => Directory.EnumerateFiles(Cluster.Place.Letters).Where(file => !file.EndsWith(".part", StringComparison.Ordinal));

    private async Task<string> StateAsync()
    {
        var now = Caller.Now;
        var state = await AskAsync<string>(
            "select concat_ws(' ', (select count(*) from ~.inbox), (select count(*) from ~.outbox where not sent), (select count(*) from ~.desk where next < $1))",
            now.PlusSeconds(4).ToDateTimeUnspecified());
        var stamps = Cluster.Slots.All(slot => slot.Version == 0) ? await AskAsync<long>("select count(*) from ~.desk where stamp is distinct from $1", Stamp()) : 0;
        return state == "0 0 0" && stamps == 0 ? "" : $"{state} {stamps}";
    }

    private string Stamp()
    {
        using var host = Beside();
        return host.Services.GetRequiredService<AdminReform.Hosting.Office>().Stamp;
    }

    private Task<string> MarkAsync() => AskAsync<string>("select concat_ws(' ', (select sum(seq) from ~.desk), (select max(number) from ~.change), (select count(*) from ~.outbox where sent))");

    private IHost Beside()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { ContentRootPath = Path.GetDirectoryName(Cluster.Place.Policies) });
        builder.Services.AddSingleton<TimeProvider>(new OfficeClock(Cluster.Place.Ahead));
        Node.Keep(builder.Services.AddAdminReform(office => office.Policies.FromJson(Path.GetFileName(Cluster.Place.Policies))), Cluster.Place);
        return builder.Build();
    }

    private Task<T> AskAsync<T>(string sql, params object[] values) => Database.AskAsync<T>(Text(sql), values);

    private async Task<List<string>> ListAsync(string sql, string[] ids)
    {
        await using var command = Database.Source.CreateCommand(Text(sql));
        command.Parameters.Add(new() { Value = ids });
        await using var reader = await command.ExecuteReaderAsync();
        List<string> rows = [];
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }

    private string Text(string sql) => sql.Replace("~", Cluster.Place.Schema, StringComparison.Ordinal);

    private static async Task<IDisposable> HoldAsync(SemaphoreSlim one)
    {
        await one.WaitAsync();
        return new Held(one);
    }

    private sealed class Held(SemaphoreSlim one) : IDisposable
    {
        public void Dispose() => one.Release();
    }
}
