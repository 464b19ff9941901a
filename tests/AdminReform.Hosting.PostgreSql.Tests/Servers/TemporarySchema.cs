using AdminReform.Hosting.PostgreSql;

namespace AdminReform.Hosting.Servers;

/// <summary>A schema that goes when the test ends.</summary>
internal sealed class TemporarySchema(string? name = null) : IAsyncDisposable
{
    internal string Name { get; } = name ?? $"t{Guid.NewGuid():n}";

    internal PostgresOfficeStore Store(string[]? steps = null) => new(Server.Source, Name, ownsSource: false, steps);

    internal async Task<PostgresOfficeStore> OpenAsync()
    {
        var store = Store();
        await store.PrepareAsync(CancellationToken.None);
        return store;
    }

    public async ValueTask DisposeAsync() => await Server.RunAsync($"set client_min_messages = error; drop schema if exists {Name} cascade");
}
