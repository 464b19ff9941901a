using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace AdminReform.Soak.Machines;

/// <summary>A PostgreSQL server of the soak's own, on a disk of its own, that may be stopped, killed, filled, and followed by a standby.</summary>
internal sealed class Database(string folder) : IAsyncDisposable
{
    private const string Size = "1500M";

    private static readonly int[] Ports = [55433, 55435];

    private static readonly string Binaries = Directory.GetDirectories("/usr/lib/postgresql").OrderBy(path => int.Parse(Path.GetFileName(path), CultureInfo.InvariantCulture)).Last() + "/bin";

    private string Disk => Path.Combine(folder, "disk");

    private string Ballast => Path.Combine(Disk, "ballast");

    internal static string ConnectionString { get; } =
        $"Host={string.Join(',', Ports.Select(port => Text($"{Network.Servers}:{port}")))};Target Session Attributes=primary;Username=office;Database=postgres";

    /// <summary>Where the one listens that is written to.</summary>
    internal int Port { get; private set; } = Ports[0];

    private string Data => DataOf(Port);

    // It looks in the moment after a start, and must not remember what was before.
    internal NpgsqlDataSource Source { get; } = NpgsqlDataSource.Create($"{ConnectionString};Host Recheck Seconds=0");

    internal async Task BeginAsync()
    {
        Directory.CreateDirectory(Disk);
        var file = Path.Combine(folder, "disk.img");
        await Shell.RunAsync("truncate", "-s", Size, file);
        await Shell.RunAsync("mkfs.ext4", "-q", "-m", "0", file);
        await Shell.RunAsync("mount", "-o", "loop", file, Disk);
        await Shell.RunAsync("chown", "postgres", Disk);
        await AsServerAsync($"{Binaries}/initdb -D {Data} -U office --auth=trust --locale=C.UTF-8 -E UTF8");
        await File.AppendAllTextAsync(Path.Combine(Data, "pg_hba.conf"), $"host all,replication all {Network.Servers}/24 trust\n");
        await File.AppendAllTextAsync(Path.Combine(Data, "postgresql.conf"), Text(
            $"listen_addresses = '{Network.Servers}'\nport = {Port}\nunix_socket_directories = '{Disk}'\nmax_connections = 300\nmax_wal_size = 256MB\nautovacuum = off\nlogging_collector = off\n"));
        await StartAsync();
    }

    internal Task StartAsync() => StartAsync(Data);

    private async Task StartAsync(string data)
    {
        // What it left behind when it was killed may take a while to go.
        for (var tries = 1; !await Shell.TryAsync("su", "postgres", "-s", "/bin/bash", "-c", $"{Binaries}/pg_ctl -D {data} -l {Disk}/log -t 60 -w start >/dev/null"); tries++)
        {
            if (tries == 30)
            {
                throw new InvalidOperationException($"The database does not start: {await File.ReadAllTextAsync(Path.Combine(Disk, "log"))}");
            }

            await Task.Delay(500);
        }
    }

    /// <summary>Stops the server, at once where it does not get there: one that is asked while it recovers may wait for ever.</summary>
    internal Task StopAsync(string mode) => AsServerAsync($"({Binaries}/pg_ctl -D {Data} -m {mode} -t 10 -w stop || {Binaries}/pg_ctl -D {Data} -m immediate -t 60 -w stop) >/dev/null 2>&1");

    /// <summary>Kills the server, or one of the processes that serve a connection, whereupon it ends all others and recovers.</summary>
    internal async Task KillAsync(bool oneConnection)
    {
        var main = int.Parse((await File.ReadAllLinesAsync(Path.Combine(Data, "postmaster.pid")))[0], CultureInfo.InvariantCulture);
        var victim = oneConnection ? 0 : main;
        while (victim == 0)
        {
            // There may be none for a moment.
            victim = await AskAsync<int>("select coalesce(max(pid), 0) from (select pid from pg_stat_activity where client_addr <> inet_client_addr() order by random() limit 1) one");
        }

        await Shell.SignalAsync(victim, "KILL");
    }

    /// <summary>Makes a standby for which every commit waits, kills the server, and lets the standby take its place.</summary>
    internal async Task FailOverAsync()
    {
        var standby = Ports.Single(port => port != Port);
        await AsServerAsync(Text($"rm -rf {DataOf(standby)} && {Binaries}/pg_basebackup -d 'host={Network.Servers} port={Port} user=office application_name=standby' -D {DataOf(standby)} -X stream -c fast -R"));
        await File.AppendAllTextAsync(Path.Combine(DataOf(standby), "postgresql.conf"), Text($"port = {standby}\n"));
        await StartAsync(DataOf(standby));
        await RunAsync("alter system set synchronous_standby_names = 'standby'");
        await RunAsync("select pg_reload_conf()");
        while (await AskAsync<string>("select coalesce(max(sync_state), '') from pg_stat_replication") != "sync")
        {
            await Task.Delay(50);
        }

        // For a while, so that what was under way before is no longer.
        await Task.Delay(500);
        await KillAsync(oneConnection: false);
        await AsServerAsync($"{Binaries}/pg_ctl -D {DataOf(standby)} -t 60 -w promote >/dev/null");
        Port = standby;
    }

    /// <summary>Leaves no room on its disk.</summary>
    internal async Task FillAsync()
    {
        // As much as there is at once, and then the crumbs.
        await Shell.TryAsync("dd", "if=/dev/zero", $"of={Ballast}.1", "bs=1M");
        await Shell.TryAsync("dd", "if=/dev/zero", $"of={Ballast}.2", "bs=4k");
    }

    internal async Task FreeAsync()
    {
        foreach (var part in Directory.GetFiles(Disk, "ballast*"))
        {
            File.Delete(part);
        }

        // Without room for its log it has ended itself.
        if (!await Shell.TryAsync("su", "postgres", "-s", "/bin/bash", "-c", $"{Binaries}/pg_ctl -D {Data} status >/dev/null"))
        {
            await StartAsync();
        }
    }

    internal async Task<T> AskAsync<T>(string sql, params object[] values)
    {
        await using var command = Source.CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        return (T)(await command.ExecuteScalarAsync())!;
    }

    internal async Task RunAsync(string sql)
    {
        await using var command = Source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Source.DisposeAsync();
        await Shell.TryAsync("su", "postgres", "-s", "/bin/bash", "-c", $"{Binaries}/pg_ctl -D {Data} -m immediate -w stop >/dev/null");
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromSeconds(10) && !await Shell.TryAsync("umount", Disk);)
        {
            await Task.Delay(500);
        }
    }

    private string DataOf(int port) => Path.Combine(Disk, Text($"data-{port}"));

    private static string Text(FormattableString text) => FormattableString.Invariant(text);

    private static Task<string> AsServerAsync(string command) => Shell.RunAsync("su", "postgres", "-s", "/bin/bash", "-c", command);
}
