using AdminReform.Calendars;
using AdminReform.Hosting.Running;
using AdminReform.Hosting.Storage;
using NodaTime;

namespace AdminReform.Hosting.Desks;

/// <summary>Looks now and then at what is to come for the desks in the store, whichever process left it there.</summary>
internal sealed class StoreWatch(DeskTools tools)
{
    private const string StoreKey = "store";

    private long? _last;

    /// <summary>The desks; none where it is not time to look, or the store does not answer.</summary>
    internal async Task<IReadOnlyList<DeskDue>> LookAsync(CancellationToken cancellation)
    {
        if (_last is { } last && tools.Clock.GetElapsedTime(last) < tools.Settings.Timing.CheckEvery)
        {
            return [];
        }

        _last = tools.Clock.GetTimestamp();
        try
        {
            var now = VietnamTime.Now(tools.Clock);
            var desks = await tools.Store.DesksAsync(cancellation).ConfigureAwait(false);
            var longest = desks.Min(desk => desk.Next);
            tools.Meter.SetLag(longest < now ? VietnamTime.ToInstant(now) - VietnamTime.ToInstant(longest.Value) : Duration.Zero);
            tools.Health.Set(StoreKey, []);
            tools.Watch.Look(desks.Where(desk => desk.Reached is not null).Select(desk => (desk.Unit, desk.Reached!.Value)));

            // A unit that keeps plans has a desk before anything comes in for it.
            DeskDue[] begun = [.. tools.Settings.Current.Plans.Select(plan => plan.Unit).Distinct().Where(unit => desks.All(desk => desk.Unit != unit)).Select(unit => new DeskDue(unit, LocalDateTime.MinIsoValue, null, null))];
            return begun.Length == 0 ? desks : [.. desks, .. begun];
        }
        catch (Exception reason) when (reason is not OperationCanceledException)
        {
            HostingLog.StoreFailed(tools.Log, reason);
            tools.Health.Set(StoreKey, [HealthProblems.Store(reason.Message)]);
            tools.Watch.Look([]);
            return [];
        }
    }
}
