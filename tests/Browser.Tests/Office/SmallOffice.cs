using AdminReform.Browser.Looking;
using OneStopOffice;

namespace AdminReform.Browser.Office;

/// <summary>One office of a few dossiers, which comes and goes.</summary>
public sealed class SmallOffice : IAsyncLifetime, IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("one-stop-live-").FullName;
    private OfficeProcess? _process;

    internal OfficeProcess Process => _process!;

    public async Task InitializeAsync() => _process = Chromium.WhyLeftOut is null ? await OfficeProcess.StartAsync(_data) : null;

    /// <summary>At the same address, over the same folder.</summary>
    internal async Task StartAgainAsync()
    {
        var address = Process.Http.BaseAddress;
        Process.Dispose();
        _process = await OfficeProcess.StartAsync(_data, address);
    }

    /// <summary>At the same address, over a store that knows nothing of the one before.</summary>
    internal async Task ReplaceStoreAsync()
    {
        Process.Kill();
        foreach (var file in Directory.GetFiles(_data, "office.db*"))
        {
            File.Delete(file);
        }

        await StartAgainAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _process?.Dispose();
        Directory.Delete(_data, recursive: true);
    }
}
