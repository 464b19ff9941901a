using System.Diagnostics;
using AdminReform.Hosting.PostgreSql;
using Npgsql;

namespace AdminReform.Hosting.Servers;

/// <summary>The server that <c>build/servers start</c> has started, where it has.</summary>
internal static class Server
{
    internal const string Variable = "ADMINREFORM_POSTGRES";

    /// <summary>Why tests that need a server are left out; <see langword="null"/> where there is one.</summary>
    internal static string? Reason { get; } = Environment.GetEnvironmentVariable(Variable) is null
        ? $"No PostgreSQL: {Variable} is not set. Run: eval \"$(build/servers start)\""
        : null;

    internal static string ConnectionString { get; } = Environment.GetEnvironmentVariable(Variable) ?? "Host=nowhere";

    private static readonly Lazy<NpgsqlDataSource> Shared = new(() => PostgreSqlHostingExtensions.Source(ConnectionString));

    internal static NpgsqlDataSource Source => Shared.Value;

    /// <summary>Ends the server and starts it again: in order, or as a crash does.</summary>
    internal static async Task RestartAsync(bool asCrash)
    {
        var command = $"{Of("BINARIES")}/pg_ctl -D {Of("FOLDER")} -m {(asCrash ? "immediate" : "fast")} -l {Of("FOLDER")}.log -w restart >/dev/null";
        var isRoot = Environment.UserName == "root";
        using var restart = Process.Start(new ProcessStartInfo(isRoot ? "su" : "bash", isRoot ? ["postgres", "-s", "/bin/bash", "-c", command] : ["-c", command]))!;
        await restart.WaitForExitAsync();
        Assert.Equal(0, restart.ExitCode);
        NpgsqlConnection.ClearAllPools();
        Source.Clear();

        static string Of(string what) => Environment.GetEnvironmentVariable($"{Variable}_{what}")!;
    }

    internal static async Task RunAsync(string sql)
    {
        await using var command = Source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    internal static async Task<T> AskAsync<T>(string sql)
    {
        await using var command = Source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }
}
