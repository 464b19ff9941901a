using System.Diagnostics.Metrics;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Storage;

namespace AdminReform.Hosting.Desks;

/// <summary>A clock that goes back is seen by whoever looks at the store, although nothing comes in, and is said until it has caught up.</summary>
public sealed class ClockWatchTests : IDisposable
{
    private const int Back = 7;
    private const int CaughtUp = 12;

    private readonly OfficeRig _rig = new(new MemoryStore(), office => office.Keep(new() { CheckEvery = TimeSpan.FromTicks(1) }));
    private readonly StoreWatch _watch;

    public ClockWatchTests() => _watch = new(_rig.Tools);

    public void Dispose() => _rig.Dispose();

    [Fact]
    public async Task It_is_seen_although_nothing_comes_in_and_stays_until_the_clock_has_caught_up()
    {
        await ReachAsync(Cases.Unit, "Office B");
        var reached = _rig.Clock.Now;
        await LookAsync();
        Assert.Empty(_rig.Health.Current.Problems);

        _rig.Clock.Now = reached.PlusHours(-1);
        await LookAsync();
        var problem = Assert.Single(_rig.Health.Current.Problems);
        Assert.Equal(
            ("hosting.clock.back", "The clock of the machine is 3600 seconds behind 2026-11-02 09:00:00, which “Office A” has reached (and 1 more are ahead of it); "
                + "seen since the clock showed 2026-11-02 08:00:00. Time stands still there until it catches up."),
            (problem.Code, problem.Message.English));
        Assert.Equal(3_600_000, Behind());

        // A command changes nothing about it, and nor does the last second.
        _rig.Clock.Now = reached.PlusSeconds(-1);
        await _rig.AcceptedAsync(OfficeCommand.Open("later", Cases.Dossier("D9")));
        await RunAsync(Cases.Unit);
        Assert.Contains("1 seconds behind", Assert.Single(_rig.Health.Current.Problems).Message.English, StringComparison.Ordinal);
        Assert.Contains("since the clock showed 2026-11-02 08:00:00", Assert.Single(_rig.Health.Current.Problems).Message.English, StringComparison.Ordinal);

        _rig.Clock.Now = reached;
        await LookAsync();
        Assert.Empty(_rig.Health.Current.Problems);
        Assert.Equal(0, Behind());
        Assert.Equal([Back, CaughtUp], _rig.Log.Lines.Select(line => line.Id));
    }

    [Fact]
    public async Task Clocks_of_machines_that_differ_by_less_than_the_patience_are_no_fault()
    {
        await ReachAsync(Cases.Unit);
        _rig.Clock.Now = _rig.Clock.Now.PlusSeconds(-5);
        await LookAsync();
        Assert.Empty(_rig.Health.Current.Problems);
        Assert.Empty(_rig.Log.Lines);
    }

    [Fact]
    public async Task What_a_desk_has_reached_at_a_wake_that_was_not_worth_keeping_counts()
    {
        await ReachAsync(Cases.Unit);
        var runner = new DeskRunner(_rig.Tools, Cases.Unit);
        await runner.RunAsync(CancellationToken.None);
        _rig.Clock.Now = _rig.Clock.Now.PlusMinutes(10);
        await runner.RunAsync(CancellationToken.None);
        Assert.True((await _rig.Store.DesksAsync(CancellationToken.None))[0].Reached < _rig.Clock.Now);
        _rig.Clock.Now = _rig.Clock.Now.PlusMinutes(-5);
        await LookAsync();
        Assert.Equal(300_000, Behind());
        Assert.Single(_rig.Health.Current.Problems);
    }

    private async Task ReachAsync(params string[] units)
    {
        foreach (var unit in units)
        {
            await _rig.AcceptedAsync(OfficeCommand.Open($"open {unit}", Cases.Dossier($"D {unit}", unit: unit)));
        }

        _rig.Clock.Now = OfficeRig.Start.PlusHours(1);
        foreach (var unit in units)
        {
            await RunAsync(unit);
        }
    }

    private Task RunAsync(string unit) => new DeskRunner(_rig.Tools, unit).RunAsync(CancellationToken.None);

    private async Task LookAsync() => Assert.NotNull(await _watch.LookAsync(CancellationToken.None));

    private long Behind()
    {
        long behind = -1;
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Name == "adminreform.clock.behind" && ReferenceEquals(instrument.Meter.Scope, _rig.Meters))
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((_, value, _, _) => behind = value);
        listener.Start();
        listener.RecordObservableInstruments();
        return behind;
    }
}
