using AdminReform.Calendars;
using AdminReform.Hosting.Running;
using Microsoft.Extensions.Hosting;
using NodaTime;

namespace AdminReform.Hosting.Desks;

/// <summary>Runs the desks of a process: wakes each when its moment has come or something came in, and takes over those that another process has left.</summary>
internal sealed class DeskHost(DeskTools tools) : BackgroundService
{
    private readonly Dictionary<string, DeskSlot> _slots = new(StringComparer.Ordinal);
    private readonly StoreWatch _watch = new(tools);
    private string? _stamp;

    private Instant Machine => Instant.FromDateTimeOffset(tools.Clock.GetUtcNow());

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                var ring = tools.Bells.Desks.Next;
                await CheckAsync(stoppingToken).ConfigureAwait(false);
                Start(stoppingToken);
                await Bell.WaitAsync(ring, Wait(), tools.Clock, stoppingToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops: what runs ends before the next step.
        }

        await Task.WhenAll(_slots.Values.Select(slot => slot.Running)).ConfigureAwait(false);
    }

    // What other processes left in the store, now and then.
    private async Task CheckAsync(CancellationToken cancellation)
    {
        foreach (var unit in tools.Bells.TakePoked())
        {
            SlotOf(unit).IsPoked = true;
        }

        var patience = Duration.FromTimeSpan(tools.Settings.Timing.Patience);
        var late = VietnamTime.Now(tools.Clock).PlusNanoseconds(-patience.ToInt64Nanoseconds());
        foreach (var due in await _watch.LookAsync(cancellation).ConfigureAwait(false))
        {
            var slot = SlotOf(due.Unit);
            var isLeft = due.Next < late || due.OldestWaiting < Machine - patience;
            slot.IsPoked |= slot.Runner.IsLost ? isLeft : due.OldestWaiting is not null;
        }
    }

    private void Start(CancellationToken cancellation)
    {
        var (now, stamp) = (VietnamTime.Now(tools.Clock), tools.Settings.Current.Stamp);
        var isNew = stamp != _stamp;
        _stamp = stamp;
        foreach (var slot in _slots.Values)
        {
            // A desk that is at work, or rests, comes to the new settings when it is done.
            slot.IsPoked |= isNew && !slot.Runner.IsLost;
            var isDue = slot.IsPoked || slot.Runner.Next <= now;
            if (isDue && !slot.IsRunning && slot.Runner.Rest <= TimeSpan.Zero)
            {
                (slot.IsPoked, slot.IsRunning) = (false, true);
                slot.Running = RunAsync(slot, cancellation);
            }
        }
    }

    private TimeSpan Wait()
    {
        var wait = tools.Settings.Timing.CheckEvery;
        foreach (var slot in _slots.Values)
        {
            if (slot.IsRunning)
            {
                continue;
            }

            var (left, rest) = (slot.IsPoked ? TimeSpan.Zero : slot.Runner.UntilNext ?? wait, slot.Runner.Rest);
            left = left > rest ? left : rest;
            wait = left < wait ? left : wait;
        }

        return wait > TimeSpan.Zero ? wait : TimeSpan.FromMilliseconds(1);
    }

    private async Task RunAsync(DeskSlot slot, CancellationToken cancellation)
    {
        await slot.Runner.RunAsync(cancellation).ConfigureAwait(false);
        slot.IsPoked |= slot.Runner.HasFailed;
        slot.IsRunning = false;
        tools.Bells.Desks.Ring();
    }

    private DeskSlot SlotOf(string unit)
    {
        if (!_slots.TryGetValue(unit, out var slot))
        {
            _slots.Add(unit, slot = new(new(tools, unit)));
        }

        return slot;
    }
}
