using System.Diagnostics.Metrics;
using AdminReform.Calendars;
using AdminReform.Hosting.Delivering;
using AdminReform.Hosting.Desks;
using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Running;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Telling;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace AdminReform.Hosting.Rig;

/// <summary>An office whose parts are driven one by one, by a clock that is set by hand.</summary>
internal sealed class OfficeRig : IDisposable
{
    internal static readonly LocalDateTime Start = new(2026, 11, 2, 8, 0);

    internal static readonly LocalTime Morning = new(8, 0);

    private readonly ServiceProvider _services;
    private readonly Dictionary<(int Process, string Unit), Desk> _desks = [];

    internal OfficeRig(IOfficeStore store, Action<OfficeSetup>? setup = null, ValueList<ChannelPlan>? channels = null, IFileProvider? files = null)
    {
        Channels = channels ?? [new("box", typeof(LetterBoxChannel), null), new("morning", typeof(LetterBoxChannel), Morning)];
        _services = new ServiceCollection().AddMetrics().AddSingleton(Letters).AddSingleton(Clock).AddTransient<LetterBoxChannel>().AddTransient<FailingChannel>().BuildServiceProvider();
        var office = new OfficeSetup();
        setup?.Invoke(office);
        Store = new(store);
        Settings = new(office, files ?? new NullFileProvider(), Health, Bells, NullLogger<SettingsKeeper>.Instance);
        Meters = _services.GetRequiredService<IMeterFactory>();
        Meter = new(Meters);
        Watch = new(Clock, Settings, Health, Meter, Log);
        Courier = new(Store, Settings, _services, Channels, Clock, Bells, Health, Meter, NullLogger<Courier>.Instance);
        Office = new(Store, Settings, Health, Bells, Clock, Watch);
    }

    internal HandClock Clock { get; } = new(Start);

    internal LetterBox Letters { get; } = new();

    /// <summary>What the channels that tell in the morning have to tell.</summary>
    internal MorningOracle Mornings { get; } = new();

    internal ValueList<ChannelPlan> Channels { get; }

    internal CrashingStore Store { get; }

    internal HealthBook Health { get; } = new();

    internal LogBook Log { get; } = new();

    internal Bells Bells { get; } = new();

    internal SettingsKeeper Settings { get; }

    internal IMeterFactory Meters { get; }

    internal OfficeMeter Meter { get; }

    internal Courier Courier { get; }

    internal Office Office { get; }

    internal ClockWatch Watch { get; }

    internal DeskTools Tools => new(Store, Settings, Clock, Channels, Bells, Health, Meter, Watch, NullLogger<Desk>.Instance);

    public void Dispose()
    {
        Courier.Dispose();
        Meter.Dispose();
        Settings.Dispose();
        _services.Dispose();
    }

    /// <summary>Moves the clock on and steps all desks once.</summary>
    internal async Task AdvanceAsync(Period by)
    {
        Clock.Now += by;
        await StepAllAsync();
    }

    /// <summary>A step of a desk in a process, opened where it is not; a process that crashes loses all its desks, one that lost the desk that one.</summary>
    /// <returns>Whether it was made.</returns>
    internal async Task<bool> StepAsync(string unit, int process = 0, int most = 500)
    {
        Desk? desk = null;
        DeskRow? before = null;
        IReadOnlyList<InboxRow> waiting = [];
        try
        {
            if (!_desks.TryGetValue((process, unit), out desk))
            {
                _desks.Add((process, unit), desk = await Desk.OpenAsync(Tools, unit, CancellationToken.None));
            }

            (before, waiting) = (await RowOfAsync(unit), await Store.Inner.InboxAsync(unit, most, CancellationToken.None));
            if (await desk.StepAsync(most, CancellationToken.None) is null)
            {
                _desks.Remove((process, unit));
                return false;
            }

            await CommittedAsync(desk, before, waiting, most);
            AssertTally(desk);
            return true;
        }
        catch (CrashException)
        {
            if (before is not null && (await RowOfAsync(unit)).Seq != before.Seq)
            {
                // It had committed.
                await CommittedAsync(desk!, before, waiting, most);
            }

            Crash(process);
            return false;
        }
    }

    private async Task CommittedAsync(Desk desk, DeskRow before, IReadOnlyList<InboxRow> waiting, int most)
    {
        var left = (await Store.Inner.InboxAsync(desk.Unit, int.MaxValue, CancellationToken.None)).Select(row => row.Number);
        Mornings.Commit(this, desk, before, await RowOfAsync(desk.Unit), isThrough: waiting.Count < most && !left.Intersect(waiting.Select(row => row.Number)).Any());
    }

    private async Task<DeskRow> RowOfAsync(string unit) => (await Store.Inner.DeskRowsAsync(CancellationToken.None)).Single(row => row.Unit == unit);

    // What a desk counts is what stands there.
    private static void AssertTally(Desk desk)
    {
        Conclusion[] standing = [.. desk.Snapshot.Conclusions];
        Assert.Equal(standing.OfType<LadderNotice>().Count(), desk.Tally.Notices);
        Assert.All(standing.OfType<Finding>().CountBy(finding => finding.Rule.Id).Append(new(RuleIds.Overdue, standing.OfType<Finding>().Count(finding => finding.Rule.Id == RuleIds.Overdue))), rule =>
            Assert.Equal(rule.Value, desk.Tally.Of(rule.Key)));
    }

    internal void Crash(int process)
    {
        foreach (var key in _desks.Keys.Where(key => key.Process == process).ToList())
        {
            _desks.Remove(key);
        }
    }

    internal Desk DeskOf(string unit) => _desks[(0, unit)];

    /// <summary>Steps all desks until nothing waits and all have reached the clock.</summary>
    internal async Task StepAllAsync(int process = 0)
    {
        for (var left = 100; left > 0; left--)
        {
            var units = await Office.UnitsAsync();
            var isDone = true;
            foreach (var unit in units)
            {
                isDone &= await StepAsync(unit, process);
            }

            if (isDone && _desks.All(desk => desk.Key.Process != process || desk.Value.Reached >= VietnamTime.Now(Clock)) && (await Store.Inner.DesksAsync(CancellationToken.None)).All(desk => desk.OldestWaiting is null))
            {
                return;
            }
        }

        Assert.Fail("The desks do not come to rest.");
    }

    /// <summary>Delivers until nothing is due.</summary>
    internal async Task DeliverAllAsync()
    {
        foreach (var channel in Channels)
        {
            while (await Courier.DeliverAsync(channel, CancellationToken.None) > 0)
            {
                // The next ones.
            }
        }
    }

    internal async Task<ValueList<string>> StandingIdsAsync(string unit) =>
        [.. (await Store.Inner.StandingAsync(new StandingQuery { Unit = unit }, CancellationToken.None)).Select(each => each.Id).Order(StringComparer.Ordinal)];
}
