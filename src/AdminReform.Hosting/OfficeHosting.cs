using System.Diagnostics.CodeAnalysis;
using AdminReform.Hosting.Delivering;
using AdminReform.Hosting.Desks;
using AdminReform.Hosting.Running;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Telling;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AdminReform.Hosting;

/// <summary>Says how an office runs: whether its desks run in this process, where it keeps things, and through which channels it tells people.</summary>
/// <example>
/// <code>
/// var builder = Host.CreateApplicationBuilder(args);
/// builder.Services.AddAdminReform(office =>
///     {
///         office.Policies.FromJson("policy.json", reloadOnChange: true);
///         office.Agencies.FromJson("agencies.json", reloadOnChange: true);
///     })
///     .WatchOffices()                     // a desk for each resolving unit, in this process
///     .UseSqlite("office.db")             // from AdminReform.Hosting.Sqlite; KeepInMemory() for trying things out
///     .TellThrough&lt;MailChannel>();        // your INoticeChannel: at once, or everyMorningAt: new LocalTime(8, 0)
/// builder.Build().Run();
/// </code>
/// </example>
public sealed class OfficeHosting
{
    private readonly List<ChannelPlan> _channels = [];
    private Type? _watchedBy;

    internal OfficeHosting(IServiceCollection services) => Services = services;

    /// <summary>The services of the host.</summary>
    public IServiceCollection Services { get; }

    internal IReadOnlyList<ChannelPlan> Channels => _channels;

    /// <summary>Runs the desks in this process, one for each resolving unit: it records what comes in, lets time pass, and tells what comes of both.</summary>
    /// <remarks>Without it a process takes commands and reads what stands; another one over the same store has the desks.</remarks>
    /// <exception cref="InvalidOperationException">The desks run in silos.</exception>
    public OfficeHosting WatchOffices() => Watch(provider => new DeskHost(provider.GetRequiredService<DeskTools>()));

    /// <summary>Keeps everything in memory, for as long as the process lives: for tests, and for trying things out.</summary>
    public OfficeHosting KeepInMemory() => KeepIn(_ => new MemoryStore());

    /// <summary>Tells people through a channel.</summary>
    /// <param name="everyMorningAt">
    /// The hour of the office at which each recipient gets one digest a day: what is late, what falls due today, what is new. Left out, each notice is told at once, and what comes for one
    /// recipient at once comes in one message.
    /// </param>
    /// <param name="name">The name of the channel, under which it is remembered what was delivered; that of its type when left out.</param>
    /// <typeparam name="T">The channel; made by the services of the host, once a delivery unless it is registered otherwise.</typeparam>
    /// <exception cref="ArgumentException">There is a channel of that name.</exception>
    public OfficeHosting TellThrough<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(LocalTime? everyMorningAt = null, string? name = null)
        where T : class, INoticeChannel
    {
        name ??= typeof(T).Name;
        if (_channels.Exists(channel => channel.Name == name))
        {
            throw new ArgumentException($"There is a channel {name} already; give this one another name.", nameof(name));
        }

        _channels.Add(new(name, typeof(T), everyMorningAt));
        Services.TryAddTransient<T>();
        if (_channels.Count == 1)
        {
            Services.AddHostedService(provider => new Courier(
                provider.GetRequiredService<IOfficeStore>(), provider.GetRequiredService<SettingsKeeper>(), provider, [.. _channels], provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<Bells>(), provider.GetRequiredService<HealthBook>(), provider.GetRequiredService<OfficeMeter>(),
                provider.GetRequiredService<ILogger<Courier>>()));
        }

        return this;
    }

    /// <summary>Has a service run the desks.</summary>
    internal OfficeHosting Watch<T>(Func<IServiceProvider, T> service)
        where T : class, IHostedService
    {
        if (_watchedBy is null)
        {
            _watchedBy = typeof(T);
            Services.AddSingleton(Tools);
            Services.AddHostedService(service);
        }

        return _watchedBy == typeof(T) ? this : throw new InvalidOperationException("The desks run in silos: there is nothing to watch beside them in this process.");
    }

    private DeskTools Tools(IServiceProvider provider)
    {
        var log = provider.GetRequiredService<ILogger<Desk>>();
        if (_channels.Count == 0)
        {
            HostingLog.NoChannel(log);
        }

        return new(
            provider.GetRequiredService<IOfficeStore>(), provider.GetRequiredService<SettingsKeeper>(), provider.GetRequiredService<TimeProvider>(), [.. _channels],
            provider.GetRequiredService<Bells>(), provider.GetRequiredService<HealthBook>(), provider.GetRequiredService<OfficeMeter>(), provider.GetRequiredService<ClockWatch>(), log);
    }

    internal OfficeHosting KeepIn(Func<IServiceProvider, IOfficeStore> store)
    {
        Services.RemoveAll<IOfficeStore>();
        Services.AddSingleton(store);
        return this;
    }
}
