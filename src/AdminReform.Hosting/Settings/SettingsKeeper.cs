using AdminReform.Hosting.Running;
using AdminReform.Results;
using AdminReform.Values;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace AdminReform.Hosting.Settings;

/// <summary>Keeps the settings that are in force, and reads them again when a file changes; of an invalid file the last good settings stay.</summary>
internal sealed class SettingsKeeper(OfficeSetup setup, IFileProvider root, HealthBook health, Bells bells, ILogger<SettingsKeeper> log) : IDisposable
{
    private const string HealthKey = "settings";

    private readonly Lock _gate = new();
    private readonly List<IDisposable> _watched = [];
    private readonly SettingFiles _files = new(root);
    private OfficeSettings? _current;

    internal OfficeTiming Timing => setup.Timing;

    /// <summary>The settings in force; read when they are first asked for.</summary>
    /// <exception cref="OfficeSettingsException">They do not hold together.</exception>
    internal OfficeSettings Current => Volatile.Read(ref _current) ?? Start();

    public void Dispose()
    {
        foreach (var watched in _watched)
        {
            watched.Dispose();
        }

        _files.Dispose();
    }

    /// <summary>Reads the files again; what is wrong is told and changes nothing.</summary>
    internal void Reload()
    {
        lock (_gate)
        {
            var result = SettingsReader.Read(setup, _files);
            if (!result.TryGet(out var settings))
            {
                health.Set(HealthKey, result.Problems);
                HostingLog.SettingsInvalid(log, Words(result.Problems));
                return;
            }

            health.Set(HealthKey, []);
            if (settings.Stamp != _current?.Stamp)
            {
                HostingLog.SettingsChanged(log, settings.Stamp);
                Volatile.Write(ref _current, settings);
                bells.Desks.Ring();
            }
        }
    }

    private OfficeSettings Start()
    {
        lock (_gate)
        {
            if (_current is not null)
            {
                return _current;
            }

            var result = SettingsReader.Read(setup, _files);
            if (!result.TryGet(out var settings))
            {
                throw new OfficeSettingsException(result.Problems);
            }

            Watch(setup.Agencies);
            Watch(setup.Policies);
            Watch(setup.Calendar);
            Watch(setup.Hours);
            Watch(setup.Processes);
            foreach (var plan in setup.Plans)
            {
                Watch(plan.Targets);
                Watch(plan.Duties);
            }

            return _current = settings;
        }
    }

    private void Watch<T>(Setting<T> setting)
        where T : class
    {
        if (setting is { IsReloaded: true, Path: not null })
        {
            var (files, name) = _files.Of(setting);
            _watched.Add(ChangeToken.OnChange(() => files.Watch(name), Reload));
        }
    }

    private static string Words(ValueList<Problem> problems) => string.Join("; ", problems);
}
