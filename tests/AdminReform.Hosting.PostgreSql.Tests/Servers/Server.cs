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

/// <summary>A schema that goes when the test ends.</summary>
internal sealed class TemporarySchema : IAsyncDisposable
{
    internal string Name { get; } = $"t{Guid.NewGuid():n}";

    internal PostgresOfficeStore Store(string[]? steps = null) => new(Server.Source, Name, ownsSource: false, steps);

    internal async Task<PostgresOfficeStore> OpenAsync()
    {
        var store = Store();
        await store.PrepareAsync(CancellationToken.None);
        return store;
    }

    public async ValueTask DisposeAsync() => await Server.RunAsync($"set client_min_messages = error; drop schema if exists {Name} cascade");
}

/// <summary>A test that is left out, and says so, where there is no server.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ServerFactAttribute : FactAttribute
{
    public ServerFactAttribute() => Skip = Server.Reason;
}

/// <summary>A test that is left out, and says so, where there is no server.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ServerTheoryAttribute : TheoryAttribute
{
    public ServerTheoryAttribute() => Skip = Server.Reason;
}

/// <summary>A property that is left out, and says so, where there is no server.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ServerPropertyAttribute : PropertyAttribute
{
    public ServerPropertyAttribute() => Skip = Server.Reason;
}
