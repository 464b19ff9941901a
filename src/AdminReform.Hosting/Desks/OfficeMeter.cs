using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using AdminReform.Rules.Catalogue;
using NodaTime;

namespace AdminReform.Hosting.Desks;

/// <summary>The figures and the activities of an office, under the name <c>AdminReform.Hosting</c>.</summary>
internal sealed class OfficeMeter : IDisposable
{
    internal const string Name = "AdminReform.Hosting";

    internal static readonly ActivitySource Activities = new(Name);

    private readonly ConcurrentDictionary<string, DeskTally> _desks = new(StringComparer.Ordinal);
    private readonly Meter _meter;
    private readonly Counter<long> _commands;
    private readonly Counter<long> _changes;
    private readonly Counter<long> _notices;
    private readonly Counter<long> _deliveries;
    private long _lag;
    private long _behind;

    public OfficeMeter(IMeterFactory meters)
    {
        _meter = meters.Create(Name);
        _commands = _meter.CreateCounter<long>("adminreform.commands", "{command}", "Commands that desks have taken.");
        _changes = _meter.CreateCounter<long>("adminreform.changes", "{change}", "Conclusions that came or went.");
        _notices = _meter.CreateCounter<long>("adminreform.notices.told", "{notice}", "Notices told for the first time.");
        _deliveries = _meter.CreateCounter<long>("adminreform.deliveries", "{delivery}", "Tries of deliveries, by channel and outcome.");
        _meter.CreateObservableGauge("adminreform.dossiers.overdue", () => Gauge(RuleIds.Overdue, RuleIds.OverdueAfterReappointment), "{dossier}", "Dossiers that are overdue.");
        _meter.CreateObservableGauge("adminreform.dossiers.due_soon", () => Gauge(RuleIds.DueSoon), "{dossier}", "Dossiers that are due soon.");
        _meter.CreateObservableGauge("adminreform.lag", () => Volatile.Read(ref _lag), "ms", "How long the longest moment that has come waits for its desk.");
        _meter.CreateObservableGauge("adminreform.clock.behind", () => Volatile.Read(ref _behind), "ms", "How far the clock of the machine is behind what desks have reached; 0 where it is not.");
    }

    public void Dispose() => _meter.Dispose();

    internal void Watch(string unit, DeskTally tally) => _desks[unit] = tally;

    internal void Forget(string unit) => _desks.TryRemove(unit, out _);

    internal void SetLag(Duration lag) => Volatile.Write(ref _lag, Milliseconds(lag));

    internal void SetBehind(Duration behind) => Volatile.Write(ref _behind, Milliseconds(behind));

    internal void Count(string unit, DeskStep step)
    {
        var tag = new KeyValuePair<string, object?>("unit", unit);
        _commands.Add(step.Taken, tag);
        _changes.Add(step.Changes, tag);
        _notices.Add(step.Notices, tag);
    }

    internal void Delivered(string channel, bool isMade) => _deliveries.Add(1, new("channel", channel), new("outcome", isMade ? "made" : "failed"));

    private static long Milliseconds(Duration duration) => duration.ToInt64Nanoseconds() / NodaConstants.NanosecondsPerMillisecond;

    private IEnumerable<Measurement<int>> Gauge(params string[] rules) =>
        _desks.Select(desk => new Measurement<int>(rules.Sum(desk.Value.Of), new KeyValuePair<string, object?>("unit", desk.Key)));
}
