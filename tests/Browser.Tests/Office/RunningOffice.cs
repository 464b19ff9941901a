using AdminReform.Browser.Looking;
using OneStopOffice;

namespace AdminReform.Browser.Office;

/// <summary>One office for the tests that only look at it: some thousand dossiers, and what is late told to those who must act.</summary>
public sealed class RunningOffice : IAsyncLifetime, IDisposable
{
    internal const int Dossiers = 960;

    private readonly string _data = Directory.CreateTempSubdirectory("one-stop-board-").FullName;
    private OfficeProcess? _process;

    internal OfficeProcess Process => _process!;

    internal string Address => Process.Http.BaseAddress!.ToString();

    public async Task InitializeAsync()
    {
        if (Chromium.WhyLeftOut is null)
        {
            _process = await OfficeProcess.StartAsync(_data, null, "--dossiers", $"{Dossiers}");
            foreach (var unit in new[] { "H26.12", "H26.21" })
            {
                await _process.UntilAsync(conclusion => conclusion.GetProperty("kind").GetString() == "notice" && conclusion.GetProperty("unit").GetString() == unit);
                await _process.UntilAppliedAsync($"seed/end/{unit}");
            }
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _process?.Dispose();
        Directory.Delete(_data, recursive: true);
    }
}
