using System.Diagnostics;
using System.Globalization;

namespace AdminReform.Soak.Machines;

/// <summary>The Redis server by which silos find each other; it keeps nothing over its death.</summary>
internal sealed class Members(string folder) : IDisposable
{
    private const int Port = 56380;

    private Process? _process;

    internal static string Address { get; } = string.Create(CultureInfo.InvariantCulture, $"{Network.Servers}:{Port},abortConnect=false");

    internal void Start() => _process = Process.Start(new ProcessStartInfo(
        "redis-server", ["--bind", Network.Servers, "--port", Port.ToString(CultureInfo.InvariantCulture), "--dir", folder, "--save", "", "--protected-mode", "no", "--logfile", "redis.log"]))!;

    internal void Kill()
    {
        _process!.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _process = null;
    }

    public void Dispose()
    {
        if (_process is not null)
        {
            Kill();
        }
    }
}
