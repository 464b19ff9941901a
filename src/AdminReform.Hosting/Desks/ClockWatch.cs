using AdminReform.Calendars;
using AdminReform.Hosting.Running;
using AdminReform.Hosting.Settings;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AdminReform.Hosting.Desks;

/// <summary>Sees whether the clock of the machine is behind what desks have reached, whether or not anything comes in for them; once it is, it is until it has caught up. Any number of threads.</summary>
internal sealed class ClockWatch(TimeProvider clock, SettingsKeeper settings, HealthBook health, OfficeMeter meter, ILogger log)
{
    private const string Key = "clock";

    private readonly Lock _gate = new();
    private readonly Dictionary<string, LocalDateTime> _reached = new(StringComparer.Ordinal);
    private LocalDateTime _latest = LocalDateTime.MinIsoValue;
    private LocalDateTime? _since;

    /// <summary>The latest moment that is known to have been: what the clock shows, or what a desk has reached where that is later.</summary>
    internal LocalDateTime Present
    {
        get
        {
            lock (_gate)
            {
                return LocalDateTime.Max(VietnamTime.Now(clock), _latest);
            }
        }
    }

    /// <summary>What a desk of this process has reached, kept or not.</summary>
    internal void Reach(string unit, LocalDateTime reached)
    {
        lock (_gate)
        {
            Note(unit, reached);
            var now = VietnamTime.Now(clock);
            if (_since is not null || reached > now)
            {
                Judge(now);
            }
        }
    }

    /// <summary>A desk that this process has no more: what counts is what is kept of it.</summary>
    internal void Forget(string unit)
    {
        lock (_gate)
        {
            _reached.Remove(unit);
        }
    }

    /// <summary>Looks at the clock, and at what desks have reached by the store.</summary>
    internal void Look(IEnumerable<(string Unit, LocalDateTime Reached)> desks)
    {
        lock (_gate)
        {
            foreach (var (unit, reached) in desks)
            {
                Note(unit, reached);
            }

            Judge(VietnamTime.Now(clock));
        }
    }

    private void Note(string unit, LocalDateTime reached)
    {
        _reached[unit] = LocalDateTime.Max(reached, _reached.GetValueOrDefault(unit, reached));
        _latest = LocalDateTime.Max(_latest, reached);
    }

    private void Judge(LocalDateTime now)
    {
        // Clocks of several machines differ by a little; once one is said to be behind it is so to the end.
        var ahead = _reached.Where(desk => desk.Value > now).ToList();
        var furthest = ahead.DefaultIfEmpty().MaxBy(desk => desk.Value);
        var behind = ahead.Count == 0 ? Duration.Zero : VietnamTime.ToInstant(furthest.Value) - VietnamTime.ToInstant(now);
        if (_since is null && behind <= Duration.FromTimeSpan(settings.Timing.Patience))
        {
            meter.SetBehind(Duration.Zero);
            return;
        }

        meter.SetBehind(behind);
        if (behind == Duration.Zero)
        {
            _since = null;
            health.Set(Key, []);
            HostingLog.ClockCaughtUp(log);
            return;
        }

        if (_since is null)
        {
            _since = now;
            HostingLog.ClockBack(log, behind.ToTimeSpan(), furthest.Key, ahead.Count - 1);
        }

        health.Set(Key, [HealthProblems.ClockBack(furthest.Key, furthest.Value, behind, _since.Value, ahead.Count - 1)]);
    }
}
