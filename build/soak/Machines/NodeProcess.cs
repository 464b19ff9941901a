using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using AdminReform.Soak.Nodes;

namespace AdminReform.Soak.Machines;

/// <summary>A node in a process of its own.</summary>
internal sealed class NodeProcess : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<string?>> _asked = [];
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _writing = new();
    private volatile bool _isGone;
    private int _last;

    private NodeProcess(Process process) => _process = process;

    internal int Id => _process.Id;

    internal bool HasEnded => _isGone || _process.HasExited;

    /// <summary>Whether it is meant to end.</summary>
    internal bool IsLeft { get; set; }

    /// <param name="program">The program of its version.</param>
    /// <param name="space">The namespace of the network that it is in.</param>
    /// <param name="place">What it is told.</param>
    /// <param name="files">The beginning of the names of its files.</param>
    /// <param name="hears">What it says of desks.</param>
    internal static async Task<NodeProcess> StartAsync(string program, string? space, Place place, string files, Action<string, string> hears)
    {
        place.Write($"{files}.json");
        string[] command = ["dotnet", "exec", program, "node", $"{files}.json"];
        string[] all = space is null ? command : ["ip", "netns", "exec", space, .. command];
        var process = Process.Start(new ProcessStartInfo(all[0], all[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var node = new NodeProcess(process);
        _ = node.ListenAsync(hears);
        _ = KeepAsync(process, $"{files}.log");
        var ended = process.WaitForExitAsync();
        if (await Task.WhenAny(node._started.Task, ended, Task.Delay(Long)) != node._started.Task)
        {
            node.Dispose();
            throw new InvalidOperationException($"A node did not start; see {files}.log.");
        }

        return node;
    }

    public void Dispose()
    {
        Kill();
        _isGone = true;
        _process.Dispose();
    }

    internal void Kill()
    {
        if (!HasEnded)
        {
            _process.Kill();
            _process.WaitForExit();
        }
    }

    /// <summary>Has it end in order; one that takes too long is killed.</summary>
    internal async Task StopAsync()
    {
        lock (_writing)
        {
            _process.StandardInput.Close();
        }

        await Task.WhenAny(_process.WaitForExitAsync(), Task.Delay(Long));
        Kill();
    }

    /// <summary>Asks a front end; <see langword="null"/> where it ended before it answered.</summary>
    internal async Task<string?> AskAsync(CommandLine line)
    {
        var (number, answer) = (Interlocked.Increment(ref _last), new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously));
        _asked[number] = answer;
        try
        {
            lock (_writing)
            {
                _process.StandardInput.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{number}\t{line}"));
                _process.StandardInput.Flush();
            }
        }
        catch (Exception ended) when (ended is IOException or ObjectDisposedException or InvalidOperationException)
        {
            return null;
        }

        return await answer.Task;
    }

    private async Task ListenAsync(Action<string, string> hears)
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            var parts = line.Split('\t', 2);
            switch (parts[0])
            {
                case "started":
                    _started.TrySetResult();
                    break;
                case "answer":
                    var answer = parts[1].Split('\t');
                    if (_asked.TryRemove(int.Parse(answer[0], CultureInfo.InvariantCulture), out var asked))
                    {
                        asked.TrySetResult(answer[1]);
                    }

                    break;
                case "opened" or "lost":
                    hears(parts[0], parts[1]);
                    break;
            }
        }

        foreach (var number in _asked.Keys)
        {
            if (_asked.TryRemove(number, out var asked))
            {
                asked.TrySetResult(null);
            }
        }
    }

    private static async Task KeepAsync(Process process, string file)
    {
        await using var log = new StreamWriter(file, append: true) { AutoFlush = true };
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            await log.WriteLineAsync(line);
        }
    }
}
