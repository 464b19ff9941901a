using AdminReform.Calendars;
using AdminReform.Hosting.Running;
using Microsoft.Extensions.Hosting;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Hosting.Desks;

/// <summary>Runs the desks of a process: wakes each when its moment has come or something came in, and takes over those that another process has left.</summary>
internal sealed class DeskHost(DeskTools tools, Bells bells, HealthBook health, OfficeMeter meter) : BackgroundService
{
    private const string StoreKey = "store";

    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(1);

    // What comes while a desk draws breath is taken together, in one transaction.
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(20);

    private readonly Dictionary<string, DeskSlot> _slots = new(StringComparer.Ordinal);
    private long? _lastCheck;
    private string? _stamp;

    private Instant Machine => Instant.FromDateTimeOffset(tools.Clock.GetUtcNow());

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                var ring = bells.Desks.Next;
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
        foreach (var unit in bells.TakePoked())
        {
            SlotOf(unit).IsPoked = true;
        }

        if (_lastCheck is { } last && tools.Clock.GetElapsedTime(last) < tools.Settings.Timing.CheckEvery)
        {
            return;
        }

        _lastCheck = tools.Clock.GetTimestamp();
        try
        {
            var (now, patience) = (VietnamTime.Now(tools.Clock), Duration.FromTimeSpan(tools.Settings.Timing.Patience));
            var late = now.PlusNanoseconds(-patience.ToInt64Nanoseconds());
            var lag = Duration.Zero;
            foreach (var due in await tools.Store.DesksAsync(cancellation).ConfigureAwait(false))
            {
                var slot = SlotOf(due.Unit);
                var isLeft = due.Next < late || due.OldestWaiting < Machine - patience;
                slot.IsPoked |= slot.IsLost ? isLeft : due.OldestWaiting is not null;
                lag = Duration.Max(lag, due.Next < now ? VietnamTime.ToInstant(now) - VietnamTime.ToInstant(due.Next.Value) : Duration.Zero);
            }

            meter.SetLag(lag);
            health.Set(StoreKey, []);
        }
        catch (Exception reason) when (reason is not OperationCanceledException)
        {
            HostingLog.StoreFailed(tools.Log, reason);
            health.Set(StoreKey, [HealthProblems.Store(reason.Message)]);
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
            slot.IsPoked |= isNew && !slot.IsLost;
            var isDue = slot.IsPoked || (!slot.IsLost && slot.Desk?.Next <= now);
            if (isDue && !slot.IsRunning && LeftOf(slot) <= TimeSpan.Zero)
            {
                (slot.IsPoked, slot.IsRunning) = (false, true);
                slot.Running = RunAsync(slot, cancellation);
            }
        }
    }

    private TimeSpan Wait()
    {
        var (now, wait) = (VietnamTime.Now(tools.Clock), tools.Settings.Timing.CheckEvery);
        foreach (var slot in _slots.Values)
        {
            if (slot.IsRunning)
            {
                continue;
            }

            // A moment that is centuries away is as far as any.
            var left = slot.IsPoked ? TimeSpan.Zero
                : slot is { IsLost: false, Desk.Next: { } next } && next < now.PlusDays(1) ? (VietnamTime.ToInstant(next) - VietnamTime.ToInstant(now)).ToTimeSpan()
                : wait;
            left = left > LeftOf(slot) ? left : LeftOf(slot);
            wait = left < wait ? left : wait;
        }

        return wait > TimeSpan.Zero ? wait : TimeSpan.FromMilliseconds(1);
    }

    private TimeSpan LeftOf(DeskSlot slot) => slot.Rest.Length - tools.Clock.GetElapsedTime(slot.Rest.Since);

    // Step after step until nothing waits. It never throws: a desk whose step failed is thrown away and opened again.
    private async Task RunAsync(DeskSlot slot, CancellationToken cancellation)
    {
        await Task.Yield();
        try
        {
            var most = slot.Failures > 0 ? 1 : tools.Settings.Timing.MostCommandsTogether;
            for (DeskStep? step; !cancellation.IsCancellationRequested;)
            {
                using var activity = OfficeMeter.Activities.StartActivity("adminreform.desk.step");
                activity?.SetTag("adminreform.unit", slot.Unit);
                var desk = slot.Desk ??= await OpenAsync(slot.Unit, cancellation).ConfigureAwait(false);
                step = await desk.StepAsync(most, cancellation).ConfigureAwait(false);
                if (step is null)
                {
                    Lose(slot);
                    return;
                }

                Done(slot, step);
                if (step.Taken < most)
                {
                    return;
                }
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            slot.Desk = null;
        }
        catch (Exception reason)
        {
            Fail(slot, reason);
        }
        finally
        {
            slot.IsRunning = false;
            bells.Desks.Ring();
        }
    }

    private async Task<Desk> OpenAsync(string unit, CancellationToken cancellation)
    {
        var desk = await Desk.OpenAsync(tools, unit, cancellation).ConfigureAwait(false);
        HostingLog.DeskOpened(tools.Log, unit, desk.Count, LocalDateTimePattern.ExtendedIso.Format(desk.Reached));
        meter.Watch(unit, desk.Tally);
        return desk;
    }

    private void Done(DeskSlot slot, DeskStep step)
    {
        (slot.IsLost, slot.Failures, slot.Rest) = (false, 0, (tools.Clock.GetTimestamp(), Breath));
        health.Set($"desk/{slot.Unit}", []);
        var isBack = step.Ahead > Duration.FromTimeSpan(tools.Settings.Timing.Patience);
        health.Set($"clock/{slot.Unit}", isBack ? [HealthProblems.ClockBack(slot.Unit, step.Ahead)] : []);
        if (isBack)
        {
            HostingLog.ClockBack(tools.Log, step.Ahead.ToTimeSpan(), slot.Unit);
        }

        meter.Count(slot.Unit, step);
        if (step.Taken > 0 || step.Changes > 0)
        {
            bells.Committed.Ring();
        }

        if (step.Letters > 0)
        {
            bells.Courier.Ring();
        }

        bells.Poke(step.SentTo);
    }

    private void Lose(DeskSlot slot)
    {
        (slot.Desk, slot.IsLost) = (null, true);
        meter.Forget(slot.Unit);
        HostingLog.DeskLost(tools.Log, slot.Unit);
    }

    private void Fail(DeskSlot slot, Exception reason)
    {
        slot.Desk = null;
        slot.IsPoked = true;
        var rest = tools.Settings.Timing.CheckEvery * (1 << Math.Min(slot.Failures++, 10));
        rest = rest < LongestRest ? rest : LongestRest;
        slot.Rest = (tools.Clock.GetTimestamp(), rest);
        HostingLog.DeskFailed(tools.Log, slot.Unit, rest, reason);
        health.Set($"desk/{slot.Unit}", [HealthProblems.Desk(slot.Unit, reason.Message)]);
    }

    private DeskSlot SlotOf(string unit)
    {
        if (!_slots.TryGetValue(unit, out var slot))
        {
            _slots.Add(unit, slot = new(unit));
        }

        return slot;
    }
}
