using AdminReform.Hosting.Desks;
using AdminReform.Hosting.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Orleans.Serialization;

namespace AdminReform.Hosting.Orleans;

/// <summary>An office whose desks run in a cluster of silos.</summary>
public static class SiloBuilderExtensions
{
    private static readonly TimeSpan Probe = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Refresh = TimeSpan.FromSeconds(10);

    /// <summary>Adds an office whose desks, one for each resolving unit, run in the silos of the cluster; in its place in a single process stand <c>AddAdminReform</c> of the services and <see cref="OfficeHosting.WatchOffices"/>.</summary>
    /// <remarks>
    /// <para>
    /// Orleans says where a desk runs, and finds another place when a silo dies. What lasts is in the store, and its fence alone keeps a second writer from committing anything: use a
    /// store that all silos share. A process that only takes commands and reads needs no silo, only the store.
    /// </para>
    /// <para>
    /// A silo that answers no probe for some 3 seconds is declared dead by one other: probes each second, none through others, 3 missed, one vote, the table read each 10 seconds, unless
    /// <see cref="ClusterMembershipOptions"/> are configured otherwise. How silos find each other, and TLS, are the operator's choice.
    /// </para>
    /// </remarks>
    /// <param name="silo">The silo.</param>
    /// <param name="setup">What the office runs by; every default where nothing is said.</param>
    /// <returns>How it runs: what follows says where it keeps things and whom it tells.</returns>
    /// <exception cref="InvalidOperationException">There is an office already.</exception>
    public static OfficeHosting AddAdminReform(this ISiloBuilder silo, Action<OfficeSetup>? setup = null)
    {
        ArgumentNullException.ThrowIfNull(silo);
        var hosting = silo.Services.AddAdminReform(setup);

        // First, so that whatever the operator says holds, wherever it is said.
        silo.Services.Insert(0, ServiceDescriptor.Singleton<IConfigureOptions<ClusterMembershipOptions>>(new ConfigureOptions<ClusterMembershipOptions>(membership =>
        {
            (membership.ProbeTimeout, membership.NumMissedProbesLimit, membership.NumVotesForDeathDeclaration, membership.TableRefreshTimeout) = (Probe, 3, 1, Refresh);

            // Probing through another silo counts nothing while that one is dead, too: of three of which two have died neither would ever be declared dead.
            membership.EnableIndirectProbes = false;
        })));
        silo.Services.AddSerializer(serializer => serializer.AddAssembly(typeof(AgencyGrain).Assembly));
        silo.Services.AddHostedService(provider => new LeavingService(provider.GetRequiredService<DeskTools>(), provider.GetRequiredService<IMembershipTable>()));
        return hosting.Watch(provider => new WakeService(provider.GetRequiredService<DeskTools>(), provider.GetRequiredService<IGrainFactory>()));
    }
}
