using AdminReform.Hosting.Desks;
using AdminReform.Hosting.Running;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Verifying;
using AdminReform.Results;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AdminReform.Hosting;

/// <summary>An office in the services of a host.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds an office: <see cref="Office"/> for the application, and a health check of the name <c>adminreform</c>.</summary>
    /// <remarks>The settings are read, and checked, when the host starts; what is wrong is told with its file and its place, and the host does not start (<see cref="OfficeSettingsException"/>).</remarks>
    /// <param name="services">The services of the host.</param>
    /// <param name="setup">What the office runs by; every default where nothing is said.</param>
    /// <returns>How it runs: what follows says where it keeps things and whom it tells.</returns>
    /// <exception cref="InvalidOperationException">There is an office already.</exception>
    public static OfficeHosting AddAdminReform(this IServiceCollection services, Action<OfficeSetup>? setup = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.Any(service => service.ServiceType == typeof(Office)))
        {
            throw new InvalidOperationException("There is an office already: a host runs one, with any number of resolving units.");
        }

        var office = new OfficeSetup();
        setup?.Invoke(office);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IOfficeStore>(_ => throw new OfficeSettingsException([Problem.Of(
            "hosting.store.none", "Văn phòng cần một nơi lưu trữ: hãy thêm UseSqlite(\"office.db\") của AdminReform.Hosting.Sqlite, hoặc KeepInMemory().",
            "An office keeps its things somewhere: add UseSqlite(\"office.db\") of AdminReform.Hosting.Sqlite, or KeepInMemory().")]));
        services.AddSingleton<HealthBook>();
        services.AddSingleton<Bells>();
        services.AddSingleton<OfficeMeter>();
        services.AddSingleton(provider => new SettingsKeeper(
            office, provider.GetRequiredService<IHostEnvironment>().ContentRootFileProvider, provider.GetRequiredService<HealthBook>(), provider.GetRequiredService<Bells>(),
            provider.GetRequiredService<ILogger<SettingsKeeper>>()));
        services.AddSingleton(provider => new ClockWatch(
            provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<SettingsKeeper>(), provider.GetRequiredService<HealthBook>(),
            provider.GetRequiredService<OfficeMeter>(), provider.GetRequiredService<ILogger<ClockWatch>>()));
        services.AddSingleton(provider => new Office(
            provider.GetRequiredService<IOfficeStore>(), provider.GetRequiredService<SettingsKeeper>(), provider.GetRequiredService<HealthBook>(),
            provider.GetRequiredService<Bells>(), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ClockWatch>()));
        services.AddSingleton(provider => new OfficeVerifier(provider.GetRequiredService<IOfficeStore>(), provider.GetRequiredService<SettingsKeeper>()));
        services.AddHostedService<OfficeStart>();
        services.AddHealthChecks().AddCheck<OfficeHealthCheck>("adminreform");
        return new(services);
    }
}
