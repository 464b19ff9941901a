using System.Diagnostics;
using AdminReform.Hosting.Processes;

namespace AdminReform.Hosting.Orleans;

/// <summary>A silo in a process of its own, that may be killed.</summary>
internal sealed class ChildSilo : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    private readonly Process _process;

    private ChildSilo(Process process) => _process = process;

    internal static async Task<ChildSilo> StartAsync(SiloPlace place)
    {
        var process = Process.Start(Child.Of(place.Arguments))!;
        var said = process.StandardError.ReadToEndAsync();
        return await process.StandardOutput.ReadLineAsync().WaitAsync(Long) == "started" ? new(process) : throw new InvalidOperationException(await said);
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    internal void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    internal async Task StopAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync().WaitAsync(Long);
        Assert.Equal(0, _process.ExitCode);
    }
}
