using AdminReform.Hosting.Desks;
using Microsoft.Extensions.Hosting;

namespace AdminReform.Hosting.Orleans;

/// <summary>
/// Sees to it, before a silo leaves, that there is a list of members to leave: where that was lost, Orleans waits for it for two minutes, and nobody has the desks of the silo meanwhile.
/// </summary>
internal sealed class LeavingService(DeskTools tools, IMembershipTable members) : IHostedService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            // Changes nothing where there is one.
            await members.InitializeMembershipTableAsync(tryInitTableVersion: true, cancellationToken).WaitAsync(Patience, cancellationToken).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Whatever a list of members throws, the silo leaves all the same.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            OrleansLog.NoMembers(tools.Log, fault.Message);
        }
    }
}
