using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace AdminReform.Hosting;

/// <summary>Sees before anything runs that the settings hold together and that the store is ready.</summary>
internal sealed class OfficeStart(IServiceProvider services) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _ = services.GetRequiredService<SettingsKeeper>().Current;
        var store = services.GetService<IOfficeStore>() ?? throw new OptionsValidationException(
            nameof(AdminReform), typeof(OfficeHosting), ["An office keeps its things somewhere: add UseSqlite(\"office.db\") of AdminReform.Hosting.Sqlite, or KeepInMemory()."]);
        await store.PrepareAsync(cancellationToken).ConfigureAwait(false);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
