using AdminReform.Hosting.Storage;

namespace AdminReform.Hosting.Rig;

internal static partial class Waiting
{
    /// <summary>Waits until a channel has delivered all that there is.</summary>
    internal static Task UntilDeliveredAsync(IOfficeStore store, string channel) =>
        UntilAsync($"{channel} has delivered everything", async () => await store.NextDeliveryAsync(channel, CancellationToken.None) is null);
}
