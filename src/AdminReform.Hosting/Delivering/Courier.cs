using AdminReform.Calendars;
using AdminReform.Hosting.Desks;
using AdminReform.Hosting.Running;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Telling;
using AdminReform.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AdminReform.Hosting.Delivering;

/// <summary>Delivers what desks have told, each channel at its own pace: at least once, under the same id, again and later where it failed.</summary>
internal sealed class Courier(
    IOfficeStore store, SettingsKeeper settings, IServiceProvider services, ValueList<ChannelPlan> channels, TimeProvider clock, Bells bells, HealthBook health, OfficeMeter meter,
    ILogger<Courier> log) : BackgroundService
{
    private Instant Machine => Instant.FromDateTimeOffset(clock.GetUtcNow());

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(channels.Select(channel => RunAsync(channel, stoppingToken)));

    private async Task RunAsync(ChannelPlan channel, CancellationToken cancellation)
    {
        await Task.Yield();
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                var ring = bells.Courier.Next;
                await DeliverAsync(channel, cancellation).ConfigureAwait(false);
                await Bell.WaitAsync(ring, settings.Timing.CheckEvery, clock, cancellation).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                return;
            }
            catch (Exception reason)
            {
                HostingLog.StoreFailed(log, reason);
                health.Set($"courier/{channel.Name}", [HealthProblems.Store(reason.Message)]);
                await Bell.WaitAsync(new TaskCompletionSource().Task, settings.Timing.CheckEvery, clock, CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Tries what is due.</summary>
    /// <returns>How many deliveries were tried.</returns>
    internal async Task<int> DeliverAsync(ChannelPlan channel, CancellationToken cancellation)
    {
        // One at a time: a courier that dies keeps one from the others, and for no longer than it could have taken.
        var (tried, lease) = (0, Duration.FromTimeSpan(settings.Timing.DeliveryTime) * 2);
        while (await store.TakeDeliveryAsync(channel.Name, Machine, Machine + lease, cancellation).ConfigureAwait(false) is { } row)
        {
            var outcome = await TryAsync(channel, row, cancellation).ConfigureAwait(false);
            await store.SettleDeliveryAsync(outcome, CancellationToken.None).ConfigureAwait(false);
            meter.Delivered(channel.Name, outcome.Reason is null);
            tried++;
        }

        var dead = (await store.DeadLettersAsync(cancellation).ConfigureAwait(false)).Count(letter => letter.Channel == channel.Name);
        health.Set($"courier/{channel.Name}", dead == 0 ? [] : [HealthProblems.Dead(channel.Name, dead)]);
        return tried;
    }

    private async Task<DeliveryOutcome> TryAsync(ChannelPlan channel, OutboxRow row, CancellationToken cancellation)
    {
        using var activity = OfficeMeter.Activities.StartActivity("adminreform.courier.deliver");
        activity?.SetTag("adminreform.channel", channel.Name).SetTag("adminreform.delivery", row.Delivery.Id);
        using var limit = new CancellationTokenSource(settings.Timing.DeliveryTime, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        try
        {
            var delivery = row.Delivery.ToldAt(VietnamTime.Now(clock), settings.Current.Options.Routing?.Directory);
            var scope = services.CreateAsyncScope();
            await using (scope.ConfigureAwait(false))
            {
                await ((INoticeChannel)scope.ServiceProvider.GetRequiredService(channel.Type)).DeliverAsync(delivery, both.Token).ConfigureAwait(false);
            }

            return new(channel.Name, row.Delivery.Id, Machine, null, null);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception reason)
        {
            var tries = row.Tries + 1;
            var isDead = tries >= settings.Timing.MostTries;
            if (isDead)
            {
                HostingLog.DeliveryDead(log, row.Delivery.Id, channel.Name, tries, reason);
            }
            else
            {
                HostingLog.DeliveryFailed(log, row.Delivery.Id, channel.Name, tries, reason);
            }

            return new(channel.Name, row.Delivery.Id, Machine, reason.Message, isDead ? null : Machine + WaitAfter(tries));
        }
    }

    private Duration WaitAfter(int tries) => Duration.Min(
        Duration.FromTimeSpan(settings.Timing.LongestRetry), Duration.FromTimeSpan(settings.Timing.FirstRetry) * (1L << Math.Min(tries - 1, 20)));
}
