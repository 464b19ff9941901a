using System.Diagnostics;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Processes;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Servers;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Verifying;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit.Abstractions;

namespace AdminReform.Hosting.Orleans;

/// <summary>Silos over one store, killed one after the other: each desk has an owner soon, nothing that was answered is lost, and nothing is told twice.</summary>
public sealed class KilledSiloTests(ITestOutputHelper output)
{
    private const int Kills = 3;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    private static readonly string[] Units = [.. Enumerable.Range(1, 24).Select(number => FormattableString.Invariant($"Office {number:00}"))];

    [Fact]
    public async Task When_silos_over_a_file_are_killed_each_desk_has_an_owner_soon_and_nothing_is_lost_or_told_twice()
    {
        using var folder = new TemporaryFolder();
        await RunAsync(folder["office.db"], folder);
    }

    [AloneFact]
    public async Task When_silos_over_a_database_are_killed_each_desk_has_an_owner_soon_and_nothing_is_lost_or_told_twice()
    {
        using var folder = new TemporaryFolder();
        await using var schema = new TemporarySchema();
        await RunAsync($"{Server.ConnectionString}#{schema.Name}", folder);
    }

    private async Task RunAsync(string store, TemporaryFolder folder)
    {
        var ports = new Queue<(int Silo, int Gateway)>(SiloPlace.Ports(3 + Kills));
        var (first, primary) = (ports.Peek(), ports.Peek().Silo);
        ports.Dequeue();
        var letters = Directory.CreateDirectory(folder["letters"]).FullName;
        var place = new SiloPlace(store, letters, DateTimeOffset.UtcNow, first.Silo, first.Gateway, primary);

        // It knows who is there, and has a share of the desks; the others come and go.
        using var stays = await SiloHost.StartAsync(place);
        var (office, kept) = (stays.Services.GetRequiredService<Office>(), stays.Services.GetRequiredService<IOfficeStore>());
        Queue<ChildSilo> others = [];
        try
        {
            others.Enqueue(await StartAsync());
            others.Enqueue(await StartAsync());
            await ApplyAsync(office, Opening(0));
            for (var kill = 1; kill <= Kills; kill++)
            {
                var before = await VersionsAsync(kept);
                await office.SendAsync(Opening(kill));
                others.Peek().Kill();
                others.Dequeue().Dispose();
                await ApplyAsync(office, [.. Units.Select(unit => OfficeCommand.Record($"told {kill} {unit}", $"D0-21 {unit}", new StatusTold(office.Now)))]);

                // Otherwise nothing was killed that had one.
                Assert.NotEmpty((await VersionsAsync(kept)).Except(before));
                others.Enqueue(await StartAsync());
            }

            foreach (var waiting in Enumerable.Range(0, Kills + 1).SelectMany(Opening))
            {
                await ReachedAsync(office, waiting.Id, Stopwatch.StartNew());
            }

            var all = Units.Length * 2 * (Kills + 1);
            Assert.Equal(all, (await office.LateAsync()).Count);
            await Waiting.UntilDeliveredAsync(kept, nameof(FolderChannel));
            foreach (var other in others)
            {
                await other.StopAsync();
            }

            // What it holds is what it has told, each once.
            await stays.Services.GetRequiredService<IEnumerable<IHostedService>>().OfType<WakeService>().Single().StopAsync(CancellationToken.None);
            var report = await stays.Services.GetRequiredService<OfficeVerifier>().VerifyAsync();
            Assert.Equal([], report.Faults);
            Assert.Equal((Units.Length, 0, 0), (report.Desks, report.Waiting, report.Undelivered));
            Assert.NotEqual(0, report.Notices);
            Assert.Empty(await Verifier.FaultsOfAsync(FolderChannel.Read(letters), kept));
        }
        finally
        {
            foreach (var other in others)
            {
                other.Dispose();
            }

            await stays.StopAsync();
        }

        async Task<ChildSilo> StartAsync()
        {
            var (silo, gateway) = ports.Dequeue();
            return await ChildSilo.StartAsync(place with { Silo = silo, Gateway = gateway });
        }
    }

    // For each desk a dossier that is late, and one that is due on the day that ends.
    private static OfficeCommand[] Opening(int round) =>
    [
        .. from unit in Units
           from daysAgo in (int[])[3, 21]
           let id = FormattableString.Invariant($"D{round}-{daysAgo} {unit}")
           let accepted = SiloPlace.Shows.PlusDays(-daysAgo).PlusHours(-14)
           select OfficeCommand.Open($"open {id}", Dossier.Replay(
               new(id, "1.001193", "one-stop", unit, "civil status", Channel.Counter),
               [new Accepted(accepted, TimeLimit.WorkingDays(1)), new Forwarded(accepted.PlusSeconds(5), unit, "an officer")])),
    ];

    private async Task ApplyAsync(Office office, OfficeCommand[] commands)
    {
        foreach (var sent in await office.SendAsync(commands))
        {
            Assert.True(sent.IsSuccess, sent.ToString());
        }

        var since = Stopwatch.StartNew();
        foreach (var command in commands)
        {
            await ReachedAsync(office, command.Id, since);
        }

        output.WriteLine($"{commands.Length} commands applied after {since.Elapsed}");
    }

    private static async Task ReachedAsync(Office office, string command, Stopwatch since)
    {
        var left = Soon - since.Elapsed;
        var state = (await office.SettleAsync(command, left > TimeSpan.Zero ? left : TimeSpan.Zero)).Value.State;
        Assert.True(state == CommandState.Applied, $"{command} is {state} after {since.Elapsed}.");
    }

    private static async Task<IReadOnlyList<(string, long)>> VersionsAsync(IOfficeStore store) =>
        [.. (await store.DeskRowsAsync(CancellationToken.None)).Select(desk => (desk.Unit, desk.Version))];
}

/// <summary>A test that has a server to itself, where somebody says so: those of the store restart it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AloneFactAttribute : FactAttribute
{
    private const string Variable = "ADMINREFORM_SILOS";

    public AloneFactAttribute() =>
        Skip = Server.Reason ?? (Environment.GetEnvironmentVariable(Variable) is null ? $"Other tests may restart the server: set {Variable}=1 and run these alone." : null);
}
