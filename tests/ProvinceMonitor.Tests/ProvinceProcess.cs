using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using OneStopOffice;

namespace ProvinceMonitor;

/// <summary>A process of the province that serves until it is killed.</summary>
internal sealed class ProvinceProcess : IDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;

    private ProvinceProcess(Process process, Uri address) => (_process, Address) = (process, address);

    internal Uri Address { get; }

    internal static Task<ProvinceProcess> StartAsync(params string[] arguments) => StartAsync(new Dictionary<string, string>(), arguments);

    internal static async Task<ProvinceProcess> StartAsync(IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        var said = new ConcurrentQueue<string>();
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = new Process { StartInfo = Start(typeof(Board).Assembly.Location, [.. arguments, "--urls", "http://127.0.0.1:0"]) };
        foreach (var (name, value) in variables)
        {
            process.StartInfo.Environment[name] = value;
        }

        process.OutputDataReceived += (_, line) =>
        {
            said.Enqueue(line.Data ?? "");
            if (line.Data is null)
            {
                address.TrySetException(new InvalidOperationException(string.Join('\n', said)));
            }
            else if (line.Data.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                address.TrySetResult(new(line.Data[(at + Listening.Length)..]));
            }
        };
        process.ErrorDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new(process, await address.Task);
    }

    /// <summary>Runs a program that comes to an end by itself: how it ended, and its lines of figures.</summary>
    internal static async Task<(int Status, IReadOnlyDictionary<string, long> Figures, string Said)> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(Start(program, arguments))!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Dictionary<string, long> figures = [];
        foreach (var parts in said.Split('\n').Select(line => line.Split(": ")).Where(parts => parts.Length == 2))
        {
            if (long.TryParse(parts[1], NumberStyles.Integer, CultureInfo.InvariantCulture, out var figure))
            {
                figures.Add(parts[0], figure);
            }
        }

        return (process.ExitCode, figures, said + await errors);
    }

    internal void Kill()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }
    }

    /// <summary>Has it end in order.</summary>
    internal async Task StopAsync(TimeSpan within)
    {
        using (var signal = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await signal.WaitForExitAsync();
        }

        await _process.WaitForExitAsync().WaitAsync(within);
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    private static ProcessStartInfo Start(string program, string[] arguments) =>
        new("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
}
