using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AdminReform.Hosting;

/// <summary>Sees before anything runs that the settings hold together and that the store is ready, and that the first command does not wait for what a process does once.</summary>
internal sealed class OfficeStart(IServiceProvider services) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _ = services.GetRequiredService<SettingsKeeper>().Current;
        try
        {
            await services.GetRequiredService<IOfficeStore>().PrepareAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OfficeUnavailableException unavailable)
        {
            throw new OfficeUnavailableException(unavailable.Problem, unavailable) { IsAtStart = true };
        }

        await services.GetRequiredService<Office>().RehearseAsync(cancellationToken).ConfigureAwait(false);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
