using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace OneStopOffice;

/// <summary>The web application in a process of its own, on a port that the machine gives, over a folder of the test.</summary>
internal sealed class OfficeProcess : IDisposable
{
    private readonly Process _process;

    private OfficeProcess(Process process, Uri address) => (_process, Http) = (process, new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) });

    internal HttpClient Http { get; }

    /// <param name="data">The folder of what it keeps.</param>
    /// <param name="at">The address at which it stood before; <see langword="null"/> for one that the machine gives.</param>
    /// <param name="more">What else it is told.</param>
    internal static async Task<OfficeProcess> StartAsync(string data, Uri? at = null, params string[] more)
    {
        var program = typeof(MailFolder).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [program, "--urls", at?.ToString() ?? "http://127.0.0.1:0", "--data", data, "--contentRoot", Path.GetDirectoryName(program)!, .. more])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = new Process { StartInfo = start };
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var said = new StringBuilder();
        process.OutputDataReceived += (_, line) =>
        {
            const string listening = "Now listening on: ";
            said.AppendLine(line.Data);
            if (line.Data is null)
            {
                address.TrySetException(new InvalidOperationException($"The office did not start.\n{said}"));
            }
            else if (line.Data.IndexOf(listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                address.TrySetResult(line.Data[(at + listening.Length)..]);
            }
        };
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new(process, new Uri(await address.Task));
    }

    internal async Task<(int Status, JsonElement Body)> SendAsync(HttpMethod method, string path, string? json = null)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await Http.SendAsync(request);
        return ((int)answer.StatusCode, JsonElement.Parse(await answer.Content.ReadAsStringAsync()));
    }

    /// <summary>Waits until something has come, and stands.</summary>
    internal async Task UntilAsync(Func<JsonElement, bool> isIt)
    {
        await using var stream = await Http.GetStreamAsync("/one-stop/changes?after=0");
        using var reader = new StreamReader(stream);
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal) && JsonElement.Parse(line["data: ".Length..]) is var change
                && change.GetProperty("change").GetString() == "raised" && isIt(change.GetProperty("conclusion")))
            {
                return;
            }
        }

        throw new InvalidOperationException("The stream ended, and it had not come.");
    }

    /// <summary>Waits until a command was applied.</summary>
    internal async Task UntilAppliedAsync(string command)
    {
        while ((await SendAsync(HttpMethod.Get, $"/one-stop/commands/{Uri.EscapeDataString(command)}")).Body is var receipt
            && !(receipt.TryGetProperty("state", out var state) && state.GetString() == "applied"))
        {
            await Task.Delay(100);
        }
    }

    /// <summary>The changes there are, by number: what came and what went.</summary>
    /// <param name="least">How many there are at least: no silence ends it before.</param>
    internal async Task<List<(long Number, string Line)>> ChangesAsync(int least)
    {
        List<(long, string)> changes = [];
        await using var stream = await Http.GetStreamAsync("/one-stop/changes?after=0");
        using var reader = new StreamReader(stream);
        using var silent = new CancellationTokenSource();
        try
        {
            for (; ; )
            {
                silent.CancelAfter(changes.Count < least ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(1));
                if (await reader.ReadLineAsync(silent.Token) is { } line && line.StartsWith("data: ", StringComparison.Ordinal))
                {
                    var change = JsonElement.Parse(line["data: ".Length..]);
                    changes.Add((change.GetProperty("number").GetInt64(), $"{change.GetProperty("change")} {change.GetProperty("conclusion").GetProperty("unit")} {change.GetProperty("conclusion").GetProperty("id")}"));
                }
            }
        }
        catch (OperationCanceledException)
        {
            return changes;
        }
    }

    /// <summary>Ends it as a fall of the power does.</summary>
    internal void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        Http.Dispose();
        _process.Dispose();
    }
}
