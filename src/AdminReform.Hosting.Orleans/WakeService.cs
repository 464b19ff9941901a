using AdminReform.Calendars;
using AdminReform.Hosting.Desks;
using AdminReform.Hosting.Running;
using Microsoft.Extensions.Hosting;
using NodaTime;

namespace AdminReform.Hosting.Orleans;

/// <summary>Wakes, in every silo, the desks that have something to do and did not come to it by themselves. It waits for none of them: a silo that hangs keeps no other from being woken.</summary>
internal sealed class WakeService(DeskTools tools, IGrainFactory grains) : BackgroundService
{
    private readonly StoreWatch _watch = new(tools);
    private string? _stamp;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                var ring = tools.Bells.Desks.Next;
                foreach (var unit in tools.Bells.TakePoked())
                {
                    Wake(unit);
                }

                await CheckAsync(stoppingToken).ConfigureAwait(false);
                await Bell.WaitAsync(ring, tools.Settings.Timing.CheckEvery, tools.Clock, stoppingToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The silo stops.
        }
    }

    private async Task CheckAsync(CancellationToken cancellation)
    {
        var late = VietnamTime.Now(tools.Clock).PlusNanoseconds(-Duration.FromTimeSpan(tools.Settings.Timing.CheckEvery).ToInt64Nanoseconds());
        var (stamp, desks) = (tools.Settings.Current.Stamp, await _watch.LookAsync(cancellation).ConfigureAwait(false));

        // Other settings are other conclusions, and each silo comes to them by itself.
        var isNew = stamp != _stamp && desks.Count > 0;
        foreach (var due in desks.Where(desk => isNew || desk.OldestWaiting is not null || desk.Next < late))
        {
            Wake(due.Unit);
        }

        _stamp = isNew ? stamp : _stamp;
    }

    // A call that fails is made again as long as there is work: the store says so.
    private void Wake(string unit) => grains.GetGrain<IAgencyGrain>(unit).WakeAsync().ContinueWith(
        static (call, log) => OrleansLog.NotWoken((Microsoft.Extensions.Logging.ILogger)log!, call.Exception!.GetBaseException().Message), tools.Log, CancellationToken.None,
        TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
}
