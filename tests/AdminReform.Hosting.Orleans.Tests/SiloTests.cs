using System.Net;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Plans;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Verifying;
using AdminReform.Plans;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using Orleans.Configuration;

namespace AdminReform.Hosting.Orleans;

/// <summary>Silos over one store: they share the desks, stand in for each other, and tell each person once.</summary>
public sealed class SiloTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    private static readonly string[] Units = ["Office A", "Office B", "Office C", "Office D", "Office E", "Office F"];

    private readonly CrashingStore _store = new(new MemoryStore());
    private readonly LetterBox _letters = new();
    private Action<OfficeSetup> _setup = Hurry;

    [Fact]
    public async Task A_command_that_a_front_end_takes_comes_to_its_desk_in_a_silo()
    {
        using var silo = await StartSiloAsync(SiloPlace.Ports(1)[0]);
        using var front = await StartFrontAsync();
        await ApplyAsync(front, OfficeCommand.Open("c1", Late("D1", Units[0], Office(front).Now)));
        Assert.Equal("D1", Assert.Single(await Office(front).LateAsync()).Dossier.Id);
        await VerifiedAsync(silo, front);
    }

    [Fact]
    public async Task When_a_silo_leaves_the_others_have_its_desks_and_nothing_is_told_twice()
    {
        var ports = SiloPlace.Ports(2);
        var first = await StartSiloAsync(ports[0]);
        using var second = await StartSiloAsync(ports[1], ports[0]);
        using var front = await StartFrontAsync();
        foreach (var unit in Units)
        {
            await ApplyAsync(front, OfficeCommand.Open($"open {unit}", Late($"D of {unit}", unit, Office(front).Now)));
        }

        await second.StopAsync();
        foreach (var unit in Units)
        {
            await ApplyAsync(front, OfficeCommand.HandOver($"over {unit}", $"D of {unit}", $"{unit} anew"));
            await ApplyAsync(front, OfficeCommand.Record($"told {unit}", $"D of {unit}", new StatusTold(Office(front).Now)));
        }

        Assert.Equal(Units.Length, (await Office(front).LateAsync()).Count);
        await VerifiedAsync(first, front);
        first.Dispose();
    }

    [Fact]
    public async Task Units_of_several_silos_are_merged_and_what_still_comes_in_for_them_is_at_their_successor()
    {
        var ports = SiloPlace.Ports(2);
        using var first = await StartSiloAsync(ports[0]);
        using var second = await StartSiloAsync(ports[1], ports[0]);
        using var front = await StartFrontAsync();
        foreach (var unit in Units)
        {
            await ApplyAsync(front, OfficeCommand.Open($"open {unit}", Late($"D of {unit}", unit, Office(front).Now)));
        }

        foreach (var receipt in await Office(front).SucceedAsync("merger", Units[1..].Select(unit => new Succession(unit, Units[0]))))
        {
            Assert.Equal(CommandState.Applied, (await Office(front).SettleAsync(receipt.Value.Id, Soon)).Value.State);
        }

        await ApplyAsync(front, OfficeCommand.Open("late", Late("D that came late", Units[3], Office(front).Now)));
        foreach (var dossier in await Office(front).DossiersAsync())
        {
            Assert.Equal(Units[0], dossier.ResolvingUnit);
            await ApplyAsync(front, OfficeCommand.Record($"told {dossier.Id}", dossier.Id, new StatusTold(Office(front).Now)));
        }

        Assert.Equal(Units.Length + 1, (await Office(front).LateAsync(Units[0])).Count);
        await VerifiedAsync(first, front);
    }

    [Fact]
    public async Task A_desk_whose_commit_fails_is_opened_again_and_loses_nothing()
    {
        using var silo = await StartSiloAsync(SiloPlace.Ports(1)[0]);
        for (var calls = 0; calls < 6; calls++)
        {
            var id = FormattableString.Invariant($"c{calls}");
            Assert.True((await Office(silo).SendAsync(OfficeCommand.Open(id, Late($"D{calls}", Units[calls % 2], Office(silo).Now)))).IsSuccess);
            _store.Arm(calls, calls % 2 == 0);
            await Waiting.UntilAsync("the store has failed", () => Task.FromResult(!_store.IsArmed));
            Assert.Equal(CommandState.Applied, (await Office(silo).SettleAsync(id, Soon)).Value.State);
        }

        Assert.Equal(6, (await Office(silo).LateAsync()).Count);
        await VerifiedAsync(silo);
    }

    [Fact]
    public async Task A_desk_that_another_process_claims_is_left_and_taken_again_when_it_has_work()
    {
        using var silo = await StartSiloAsync(SiloPlace.Ports(1)[0]);
        await ApplyAsync(silo, OfficeCommand.Open("c1", Late("D1", Units[0], Office(silo).Now)));
        _ = await _store.Inner.ClaimAsync(Units[0], Office(silo).Now, CancellationToken.None);
        await ApplyAsync(silo, OfficeCommand.Open("c2", Late("D2", Units[0], Office(silo).Now)));
        Assert.Equal(2, (await Office(silo).LateAsync()).Count);
        await VerifiedAsync(silo);
    }

    [Fact]
    public async Task Desks_of_a_silo_that_does_not_reach_the_store_go_to_one_that_does()
    {
        var ports = SiloPlace.Ports(2);
        using var first = await StartSiloAsync(ports[0]);
        var cable = new CrashingStore(_store);
        using var second = await StartSiloAsync(ports[1], ports[0], store: cable);
        using var front = await StartFrontAsync();
        string[] units = [.. Enumerable.Range(0, 12).Select(number => FormattableString.Invariant($"Office {number}"))];
        foreach (var unit in units)
        {
            await ApplyAsync(front, OfficeCommand.Open($"open {unit}", Late($"D of {unit}", unit, Office(front).Now)));
        }

        cable.IsCutOff = true;
        OfficeCommand[] told = [.. units.Select(unit => OfficeCommand.Record($"told {unit}", $"D of {unit}", new StatusTold(Office(front).Now)))];
        Assert.All(await Office(front).SendAsync(told), sent => Assert.True(sent.IsSuccess, sent.ToString()));
        foreach (var command in told)
        {
            Assert.Equal(CommandState.Applied, (await Office(front).SettleAsync(command.Id, Soon)).Value.State);
        }

        cable.IsCutOff = false;
        await second.StopAsync();
        await VerifiedAsync(first, front);
    }

    [Fact]
    public async Task The_plan_of_a_province_is_one_grain_more_which_goes_on_in_another_silo()
    {
        _setup = office =>
        {
            Hurry(office);
            office.WatchPlan("H26", plan => plan.Targets.Use(KnownPlans.Hanoi136));
        };
        var ports = SiloPlace.Ports(2);
        using var first = await StartSiloAsync(ports[0]);
        using var second = await StartSiloAsync(ports[1], ports[0]);
        using var front = await StartFrontAsync();
        await Waiting.UntilAsync("the plan is watched", async () => (await Office(front).StandingAsync(new() { Kind = "planAlert", Unit = "H26" })).Count > 0);
        await ApplyAsync(front, OfficeCommand.Report("before", "H26", Owed("before")));

        await second.StopAsync();
        await ApplyAsync(front, OfficeCommand.Report("after", "H26", Owed("after")));

        Assert.Equal(["after", "before"], [.. (await Office(front).PlansAsync("H26")).Duties.Select(duty => duty.Id)]);
        await Waiting.UntilAsync("both duties are overdue", async () => (await Office(front).StandingAsync(new() { Kind = "dutyAlert" })).Count == 2);
        await Waiting.UntilDeliveredAsync(_store.Inner, nameof(LetterBoxChannel));
        await first.StopAsync();
        Assert.Empty((await new OfficeVerifier(_store.Inner, front.Services.GetRequiredService<SettingsKeeper>()).VerifyAsync()).Faults);

        PlanReport Owed(string id) => new() { Duties = [new(id, "H26", new("trả lời", "answer"), new DueMoment(Office(front).Now.Date.PlusDays(-3)))] };
    }

    [Fact]
    public async Task Probes_go_each_second_unless_the_operator_says_otherwise()
    {
        using var silo = await StartSiloAsync(SiloPlace.Ports(1)[0], configure: silo => silo.Configure<ClusterMembershipOptions>(membership => membership.NumMissedProbesLimit = 7));
        var membership = silo.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<ClusterMembershipOptions>>().Value;
        Assert.Equal((TimeSpan.FromSeconds(1), 7, 1, TimeSpan.FromSeconds(10), false),
            (membership.ProbeTimeout, membership.NumMissedProbesLimit, membership.NumVotesForDeathDeclaration, membership.TableRefreshTimeout, membership.EnableIndirectProbes));
        await silo.StopAsync();
    }

    [Fact]
    public void Desks_run_in_silos_or_in_the_process_and_not_in_both()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.UseOrleans(silo => Assert.Throws<InvalidOperationException>(() => silo.UseLocalhostClustering().AddAdminReform().WatchOffices()));
    }

    private static Office Office(IHost host) => host.Services.GetRequiredService<Office>();

    private static Dossier Late(string id, string unit, LocalDateTime now) => Dossier.Replay(
        new(id, "1.001193", "one-stop", unit, "civil status", Channel.Counter),
        [new Accepted(now.PlusDays(-20), TimeLimit.WorkingDays(3)), new Forwarded(now.PlusDays(-20).PlusMinutes(30), unit, "an officer")]);

    private static async Task ApplyAsync(IHost host, OfficeCommand command)
    {
        var sent = await Office(host).SendAsync(command);
        Assert.True(sent.IsSuccess, sent.ToString());
        Assert.Equal(CommandState.Applied, (await Office(host).SettleAsync(command.Id, Soon)).Value.State);
    }

    private async Task VerifiedAsync(params IHost[] hosts)
    {
        await Waiting.UntilDeliveredAsync(_store.Inner, nameof(LetterBoxChannel));
        foreach (var host in hosts)
        {
            await host.StopAsync();
        }

        Assert.NotEmpty(_letters.All);
        Assert.Empty(await Verifier.FaultsOfAsync(_letters.All, _store.Inner));
        Assert.Empty(await Verifier.FaultsAsync(_store.Inner, hosts[0].Services.GetRequiredService<SettingsKeeper>().Current));
    }

    private Task<IHost> StartFrontAsync()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        Keep(builder.Services.AddAdminReform(_setup));
        return StartedAsync(builder);
    }

    private Task<IHost> StartSiloAsync((int Silo, int Gateway) port, (int Silo, int Gateway)? primary = null, Action<ISiloBuilder>? configure = null, IOfficeStore? store = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.UseOrleans(silo =>
        {
            silo.UseLocalhostClustering(port.Silo, port.Gateway, primary is { } other ? new IPEndPoint(IPAddress.Loopback, other.Silo) : null);
            configure?.Invoke(silo);
            Keep(silo.AddAdminReform(_setup), store).TellThrough<LetterBoxChannel>();
        });
        return StartedAsync(builder);
    }

    // A courier that dies keeps its letter for twice as long.
    private static void Hurry(OfficeSetup office) => office.Keep(new OfficeTiming { CheckEvery = TimeSpan.FromMilliseconds(200), DeliveryTime = TimeSpan.FromMilliseconds(300) });

    private OfficeHosting Keep(OfficeHosting hosting, IOfficeStore? store = null)
    {
        hosting.Services.AddSingleton(_letters);
        return hosting.KeepIn(_ => store ?? _store);
    }

    private static async Task<IHost> StartedAsync(HostApplicationBuilder builder)
    {
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }
}
