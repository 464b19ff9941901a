using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Npgsql;
using StackExchange.Redis;
using Xunit.Abstractions;

namespace ProvinceMonitor;

/// <summary>Silos that speak TLS and a front end over PostgreSQL and Redis, one of them killed while events come in.</summary>
public sealed class ClusterTests(ITestOutputHelper output) : IDisposable
{
    private static readonly string Store = Environment.GetEnvironmentVariable("ADMINREFORM_POSTGRES") ?? "";
    private static readonly string Redis = Environment.GetEnvironmentVariable("ADMINREFORM_REDIS") ?? "";

    // What Orleans waits for a list that is not there is two minutes.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    private readonly string _name = $"t{Guid.NewGuid():n}";
    private readonly string _data = Directory.CreateTempSubdirectory("province-").FullName;

    [ClusterFact]
    public async Task When_a_silo_is_killed_while_events_come_in_none_is_lost_and_everybody_is_told_once()
    {
        var behind = Trial.Behind;
        string[] kept = ["--store", Store, "--schema", _name, "--data", _data, "--behind", behind];
        string[] silo = ["silo", "--members", Redis, "--cluster", _name, "--certificate", CertificateFile(), .. kept];
        using (var front = await StartedAsync(["front", .. kept]))
        using (var first = await StartedAsync(silo))
        using (await StartedAsync(silo))
        {
            var loading = Trial.LoadAsync(front.Address, behind, output);
            await Task.Delay(TimeSpan.FromSeconds(4));
            first.Kill();
            await loading;
        }

        await Trial.VerifyAsync(Store, output, "--schema", _name);
    }

    [ClusterFact]
    public async Task When_the_list_of_members_is_lost_a_silo_leaves_as_soon_as_ever()
    {
        string[] silo = ["silo", "--members", Redis, "--cluster", _name, "--store", Store, "--schema", _name, "--data", _data];
        using var first = await StartedAsync(silo);
        using var second = await StartedAsync(silo);
        await using (var redis = await ConnectionMultiplexer.ConnectAsync(Redis))
        {
            Assert.True(await redis.GetDatabase().KeyDeleteAsync($"{_name}/members/{_name}"));
        }

        await first.StopAsync(Soon);
        await second.StopAsync(Soon);
    }

    public void Dispose()
    {
        Directory.Delete(_data, recursive: true);
        if (Store.Length > 0)
        {
            using var source = NpgsqlDataSource.Create(Store);
            using var drop = source.CreateCommand($"set client_min_messages = error; drop schema if exists {_name} cascade");
            drop.ExecuteNonQuery();
        }
    }

    private string CertificateFile()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=province", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var file = Path.Combine(_data, "silo.p12");
        File.WriteAllBytes(file, certificate.Export(X509ContentType.Pkcs12));
        return file;
    }

    // Other tests may restart the server.
    private static async Task<ProvinceProcess> StartedAsync(string[] arguments)
    {
        try
        {
            return await ProvinceProcess.StartAsync(arguments);
        }
        catch (InvalidOperationException)
        {
            return await ProvinceProcess.StartAsync(arguments);
        }
    }
}

/// <summary>A test that is left out, and says so, where there are no servers.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ClusterFactAttribute : FactAttribute
{
    private static readonly string[] Variables = ["ADMINREFORM_POSTGRES", "ADMINREFORM_REDIS"];

    public ClusterFactAttribute() => Skip = Array.Find(Variables, variable => Environment.GetEnvironmentVariable(variable) is null) is { } missing
        ? $"No PostgreSQL or no Redis: {missing} is not set. Run: eval \"$(build/servers start)\""
        : null;
}
