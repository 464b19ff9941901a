using System.Diagnostics;

namespace AdminReform.Soak.Machines;

/// <summary>Commands of the machine.</summary>
internal static class Shell
{
    internal static async Task<string> RunAsync(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, wrong) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? await said : throw new InvalidOperationException($"{command} {string.Join(' ', arguments)}: {await wrong}{await said}");
    }

    /// <summary>Runs it, whether it succeeds or not.</summary>
    internal static async Task<bool> TryAsync(string command, params string[] arguments)
    {
        try
        {
            await RunAsync(command, arguments);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    internal static Task SignalAsync(int process, string signal) => TryAsync("kill", $"-{signal}", FormattableString.Invariant($"{process}"));
}
