using System.Collections.Concurrent;
using System.Diagnostics;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Storage;

namespace AdminReform.Hosting.Processes;

/// <summary>An office that runs in a process of its own, and may be killed.</summary>
internal sealed class Child : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    internal Child(string place, string letters, DateTimeOffset began, DateTimeOffset shows)
    {
        _process = Process.Start(Of(place, letters, ChildOffice.Text(began), ChildOffice.Text(shows)))!;
        _process.ErrorDataReceived += (_, line) => Errors.Enqueue(line.Data ?? "");
        _process.BeginErrorReadLine();
    }

    internal static ProcessStartInfo Of(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } dotnet && Path.GetFileNameWithoutExtension(dotnet) == "dotnet" ? dotnet : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])["exec", typeof(Child).Assembly.Location, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    internal bool HasEnded => _process.HasExited;

    internal string Said => string.Join('\n', Errors);

    private ConcurrentQueue<string> Errors { get; } = [];

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    internal void Kill()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }
    }

    /// <summary>Whether it answered before it died.</summary>
    internal async Task<bool> SendAsync(OfficeCommand command)
    {
        if (_process.HasExited)
        {
            return false;
        }

        try
        {
            await _process.StandardInput.WriteLineAsync(ChildOffice.Line(command));
            await _process.StandardInput.FlushAsync();
            var answer = await _process.StandardOutput.ReadLineAsync().WaitAsync(Long);
            return answer is null ? throw new IOException("It ended.") : answer == $"{command.Id}\tTrue" ? true : throw new InvalidOperationException(answer);
        }
        catch (IOException)
        {
            Assert.True(_process.HasExited || _process.WaitForExit(Long), "It answers no more.");
            return false;
        }
    }

    /// <summary>Waits until nothing waits in the store, and nothing is to be delivered.</summary>
    internal async Task RestAsync(IOfficeStore store)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Long; await Task.Delay(200))
        {
            var isQuiet = (await store.DesksAsync(CancellationToken.None)).All(desk => desk.OldestWaiting is null)
                && await store.NextDeliveryAsync(nameof(FolderChannel), CancellationToken.None) is null;
            if (isQuiet)
            {
                // End it in order, so that it does not go on while its store is looked at.
                _process.StandardInput.Close();
                Assert.True(_process.WaitForExit(Long), "It does not stop.");
                Assert.Equal(0, _process.ExitCode);
                return;
            }
        }

        Assert.Fail($"It does not come to rest. {Said}");
    }
}
