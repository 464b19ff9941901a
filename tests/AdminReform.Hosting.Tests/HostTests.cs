using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;

namespace AdminReform.Hosting;

/// <summary>Whole hosts over one file: they stop in order, go on, and stand in for each other.</summary>
public sealed class HostTests : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder = new();
    private readonly LetterBox _letters = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_host_that_is_started_again_goes_on_and_tells_nothing_again()
    {
        using (var host = await StartAsync())
        {
            await ApplyAsync(host, OfficeCommand.Open("c1", Late("D1", Office(host).Now)));
            await DeliveredAsync(host);
            await host.StopAsync();
        }

        var (letters, changes) = (_letters.All.Count, 0);
        Assert.NotEqual(0, letters);
        using (var host = await StartAsync())
        {
            Assert.Single(await Office(host).LateAsync());
            changes = (await Office(host).FindChangesAsync(0, 100)).Count;
            await ApplyAsync(host, OfficeCommand.Record("c2", "D1", new StatusTold(Office(host).Now)));
            await DeliveredAsync(host);
            await host.StopAsync();
        }

        Assert.Equal(letters, _letters.All.Count);
        Assert.NotEqual(0, changes);
    }

    [Fact]
    public async Task The_stream_of_changes_goes_on_from_a_number_in_another_process()
    {
        using var one = await StartAsync();
        using var other = await StartAsync();
        await ApplyAsync(one, OfficeCommand.Open("c1", Late("D1", Office(one).Now)));
        var first = (await Office(other).FindChangesAsync(0, 1))[0];
        using var limit = new CancellationTokenSource(Soon);
        var rest = ReadAsync(Office(other).ChangesAsync(first.Number, limit.Token), change => change.Conclusion.Subject == "D2");
        await ApplyAsync(one, OfficeCommand.Open("c2", Late("D2", Office(one).Now)));
        Assert.True((await rest).Number > first.Number);
        await one.StopAsync();
        await other.StopAsync();
    }

    [Fact]
    public async Task When_a_host_stops_the_other_takes_its_desks_over()
    {
        using var one = await StartAsync();
        using var other = await StartAsync();
        await ApplyAsync(one, OfficeCommand.Open("c1", Late("D1", Office(one).Now)));
        await one.StopAsync();
        await ApplyAsync(other, OfficeCommand.Record("c2", "D1", new ResultReady(Office(other).Now)));
        Assert.Empty(await Office(other).LateAsync());
        await other.StopAsync();
        Assert.Equal(_letters.All.Select(letter => letter.Id).Distinct(), _letters.All.Select(letter => letter.Id));
    }

    [Fact]
    public async Task Figures_say_how_the_office_stands()
    {
        ConcurrentDictionary<string, long> figures = new();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == "AdminReform.Hosting")
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        using var host = await StartAsync("Office M");
        var ofThis = host.Services.GetRequiredService<IMeterFactory>();
        listener.SetMeasurementEventCallback<int>((instrument, value, _, _) => Note(instrument, value));
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => Note(instrument, value));
        listener.Start();
        await ApplyAsync(host, OfficeCommand.Open("c1", Late("D1", Office(host).Now, "Office M")));
        await DeliveredAsync(host);
        listener.RecordObservableInstruments();
        await host.StopAsync();
        Assert.Equal((1, 1), (figures["adminreform.dossiers.overdue"], figures["adminreform.commands"]));
        Assert.True(figures["adminreform.notices.told"] > 0);
        Assert.True(figures["adminreform.deliveries"] > 0);
        Assert.True(figures.ContainsKey("adminreform.lag"));

        void Note(Instrument instrument, long value)
        {
            if (ReferenceEquals(instrument.Meter.Scope, ofThis))
            {
                figures.AddOrUpdate(instrument.Name, value, (_, before) => before + value);
            }
        }
    }

    [Fact]
    public async Task The_health_check_says_what_is_wrong()
    {
        using var host = await StartAsync();
        var checks = host.Services.GetRequiredService<HealthCheckService>();
        Assert.Equal(HealthStatus.Healthy, (await checks.CheckHealthAsync()).Status);
        host.Services.GetRequiredService<Running.HealthBook>().Set("test", [Running.HealthProblems.Dead("mail", 2)]);
        var report = (await checks.CheckHealthAsync()).Entries["adminreform"];
        Assert.Equal(HealthStatus.Degraded, report.Status);
        Assert.Equal("2 deliveries through mail could not be made and wait for somebody.", report.Data["hosting.delivery.dead mail"]);
        await host.StopAsync();
    }

    [Theory]
    [InlineData("letter.txt", "hosting.store.unsound at letter.txt: letter.txt is not the file of an office; name another file, or put a backup in its place.")]
    [InlineData("nowhere/office.db", "hosting.store.missing at nowhere/office.db: nowhere/office.db cannot be opened; is its folder there?")]
    public async Task An_office_whose_store_cannot_be_opened_does_not_start_and_says_what_to_do_alone(string file, string said)
    {
        await File.WriteAllTextAsync(_folder["letter.txt"], new string('a', 5_000));
        var builder = Host.CreateEmptyApplicationBuilder(new() { ContentRootPath = _folder["."] });
        builder.Services.AddAdminReform().WatchOffices().UseSqlite(file);
        using var host = builder.Build();
        var failure = await Assert.ThrowsAsync<OfficeUnavailableException>(() => host.StartAsync());
        Assert.Equal($"The office does not start; mend what is wrong with its store and start it again.\n- {said}", $"{failure}".Replace($"{_folder["."]}/", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_process_goes_the_way_of_a_command_before_it_has_started_and_keeps_nothing_of_it(bool isCutOff)
    {
        var store = new CrashingStore(new Storage.MemoryStore()) { IsCutOff = isCutOff };
        using var host = Builder(hosting => hosting.KeepIn(_ => store)).Build();
        await host.StartAsync();
        Assert.Equal(1, store.Calls);
        Assert.Empty(Office(host).Health.Problems);
        store.IsCutOff = false;
        Assert.Equal("command.unknown", (await Office(host).FindReceiptAsync("rehearsal")).Problems[0].Code);
        Assert.Empty(await store.DesksAsync(default));
        Assert.True((await Office(host).SendAsync(OfficeCommand.Open("rehearsal", Late("D1", Office(host).Now)))).IsSuccess);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Desks_that_tell_nobody_say_so(bool isTold)
    {
        using var book = new LogBook();
        var builder = Builder(hosting => _ = isTold ? hosting.WatchOffices().KeepInMemory().TellThrough<LetterBoxChannel>() : hosting.WatchOffices().KeepInMemory());
        builder.Logging.AddProvider(book);
        using var host = builder.Build();
        await host.StartAsync();
        Assert.Equal(isTold ? 0 : 1, book.Lines.Count(line => line.Id == 13));
        await host.StopAsync();
    }

    [Fact]
    public async Task An_office_without_a_store_or_with_settings_that_do_not_hold_together_does_not_start()
    {
        using var without = Builder(hosting => hosting.WatchOffices()).Build();
        Assert.Contains("UseSqlite", (await Assert.ThrowsAsync<OfficeSettingsException>(() => without.StartAsync())).Message, StringComparison.Ordinal);

        var builder = Host.CreateEmptyApplicationBuilder(new() { ContentRootPath = _folder["."] });
        builder.Services.AddAdminReform(office => office.Policies.FromJson("policy.json")).KeepInMemory();
        using var missing = builder.Build();
        var failure = await Assert.ThrowsAnyAsync<OptionsValidationException>(() => missing.StartAsync());
        Assert.Contains("hosting.settings.missing at policy.json", $"{failure}", StringComparison.Ordinal);
        Assert.DoesNotContain(" at AdminReform", $"{failure}", StringComparison.Ordinal);
    }

    [Fact]
    public void Two_offices_and_two_channels_of_one_name_are_refused()
    {
        var services = new ServiceCollection();
        var hosting = services.AddAdminReform().TellThrough<LetterBoxChannel>();
        Assert.Throws<ArgumentException>(() => hosting.TellThrough<LetterBoxChannel>());
        hosting.TellThrough<LetterBoxChannel>(new LocalTime(8, 0), "morning");
        Assert.Throws<InvalidOperationException>(() => services.AddAdminReform());
    }

    private static Office Office(IHost host) => host.Services.GetRequiredService<Office>();

    private static async Task ApplyAsync(IHost host, OfficeCommand command)
    {
        Assert.True((await Office(host).SendAsync(command)).IsSuccess);
        Assert.Equal(CommandState.Applied, (await Office(host).SettleAsync(command.Id, Soon)).Value.State);
    }

    private static Task DeliveredAsync(IHost host) => Waiting.UntilDeliveredAsync(host.Services.GetRequiredService<Storage.IOfficeStore>(), nameof(LetterBoxChannel));

    private static async Task<Reading.StandingChange> ReadAsync(IAsyncEnumerable<Reading.StandingChange> changes, Func<Reading.StandingChange, bool> isIt)
    {
        await foreach (var change in changes)
        {
            if (isIt(change))
            {
                return change;
            }
        }

        throw new InvalidOperationException("The stream ended.");
    }

    private static Dossier Late(string id, LocalDateTime now, string unit = "Office A") => Dossier.Replay(
        new(id, "1.001193", "one-stop", unit, "civil status", Channel.Counter), [new Accepted(now.PlusDays(-60), TimeLimit.WorkingDays(1)), new Forwarded(now.PlusDays(-59), unit)]);

    private HostApplicationBuilder Builder(Action<OfficeHosting> how)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { ContentRootPath = _folder["."] });
        builder.Services.AddSingleton(_letters);
        how(builder.Services.AddAdminReform(office => office.Keep(new() { CheckEvery = TimeSpan.FromMilliseconds(100), Patience = TimeSpan.FromMilliseconds(500) })));
        return builder;
    }

    private async Task<IHost> StartAsync(string name = "office")
    {
        var host = Builder(hosting => hosting.WatchOffices().UseSqlite($"{name}.db").TellThrough<LetterBoxChannel>()).Build();
        await host.StartAsync();
        return host;
    }
}
