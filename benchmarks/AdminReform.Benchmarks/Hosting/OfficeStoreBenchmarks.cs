using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using AdminReform.AspNetCore;
using AdminReform.AspNetCore.Access;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Hosting;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Sqlite;
using AdminReform.Hosting.Storage;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AdminReform.Benchmarks.Hosting;

/// <summary>
/// Events in batches of 20 into the embedded store, from the call to the last of them applied by its desk, beside plain inserts of the rows that remain, 20 commands to a transaction, with
/// the same sync.
/// </summary>
public class OfficeStoreBenchmarks
{
    private const int Batches = 600;
    private const int Together = 20;
    private const int EventsOfDossier = 5;
    private const int Clients = 8;
    private const string Run = "RUN";

    // As a client would send them, but for what tells one run from another.
    private readonly string[] _bodies = [.. Enumerable.Range(0, Batches).Select(Body)];

    private DirectoryInfo _folder = null!;
    private WebApplication _host = null!;
    private Office _office = null!;
    private HttpClient[] _clients = null!;
    private PlainStore _plain = null!;
    private int _run;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _folder = Directory.CreateTempSubdirectory("adminreform-benchmark-");
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddAdminReform().WatchOffices().UseSqlite(Path.Combine(_folder.FullName, "office.db"));
        builder.Services.AddAuthorizationBuilder().AddPolicy(OfficePolicies.Act, policy => policy.RequireAssertion(_ => true));
        _host = builder.Build();
        _host.MapAdminReform("/one-stop");
        await _host.StartAsync();
        _office = _host.Services.GetRequiredService<Office>();
        _clients = [.. Enumerable.Range(0, Clients).Select(_ => new HttpClient { BaseAddress = new(_host.Urls.Single()) })];
        await EventsAsync();
        _plain = PlainStore.Beside(Path.Combine(_folder.FullName, "plain.db"), Path.Combine(_folder.FullName, "office.db"), Batches);
    }

    [GlobalCleanup]
    public async Task CleanUpAsync()
    {
        foreach (var client in _clients)
        {
            client.Dispose();
        }

        await _host.StopAsync();
        await _host.DisposeAsync();
        _plain.Dispose();
        _folder.Delete(recursive: true);
    }

    [Benchmark(Baseline = true)]
    public void PlainInserts() => _plain.Insert(FormattableString.Invariant($"p{_run++}-"));

    /// <summary>One caller in the process, one batch after the other.</summary>
    [Benchmark]
    public async Task EventsAsync()
    {
        var run = FormattableString.Invariant($"r{_run++}");
        for (var batch = 0; batch < Batches; batch++)
        {
            await _office.SendAsync(Enumerable.Range(0, Together).Select(index => Command(run, batch, index)));
        }

        await SettleAsync(run, Batches - 1);
    }

    /// <summary>Several clients over HTTP on the loopback of this machine, each one batch after the other.</summary>
    [Benchmark]
    public async Task EventsThroughEndpointsAsync()
    {
        var run = FormattableString.Invariant($"r{_run++}");
        await Task.WhenAll(_clients.Select(async (client, number) =>
        {
            var last = number;
            for (var batch = number; batch < Batches; batch += Clients)
            {
                await PostAsync(client, _bodies[last = batch].Replace(Run, run, StringComparison.Ordinal));
            }

            await SettleAsync(run, last);
        }));
    }

    private static async Task PostAsync(HttpClient client, string body)
    {
        using var content = new StringContent(body, new MediaTypeHeaderValue("application/json"));
        using var response = await client.PostAsync(new Uri("/one-stop/commands", UriKind.Relative), content);
        var answers = (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("items").EnumerateArray();
        if (!answers.All(answer => answer.TryGetProperty("receipt", out _)))
        {
            throw new InvalidOperationException("A command was not taken.");
        }
    }

    private async Task SettleAsync(string run, int batch)
    {
        if ((await _office.SettleAsync(IdOf(run, batch, Together - 1), TimeSpan.FromMinutes(5))).Value.State != CommandState.Applied)
        {
            throw new InvalidOperationException("It did not come to an end.");
        }
    }

    private static string IdOf(string run, int batch, int index) => FormattableString.Invariant($"{run}-{batch}-{index}");

    // Four dossiers a batch, each opened and told what happened next, event by event.
    private static OfficeCommand Command(string run, int batch, int index)
    {
        var (id, dossier) = (IdOf(run, batch, index), FormattableString.Invariant($"D-{run}-{batch}-{index / EventsOfDossier}"));
        var moment = new LocalDateTime(2026, 11, 20, 9, 0);
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

    private static string Body(int batch)
    {
        var commands = Enumerable.Range(0, Together).Select(index => Command(Run, batch, index)).Select(command =>
            $$"""{"id":"{{command.Id}}",{{(command.Kind == CommandKind.Open ? "" : $"\"dossierId\":\"{command.DossierId}\",")}}{{StoredJson.Write(command)[1..]}}""");
        return $$"""{"commands":[{{string.Join(',', commands)}}]}""";
    }
}
