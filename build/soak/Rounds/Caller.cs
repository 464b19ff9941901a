using System.Collections.Concurrent;
using System.Diagnostics;
using AdminReform.Calendars;
using AdminReform.Soak.Machines;
using AdminReform.Soak.Nodes;
using NodaTime;

namespace AdminReform.Soak.Rounds;

/// <summary>Sends events all the while: late and out of their order, some of them twice, and again under the same id until one is answered.</summary>
internal sealed class Caller(Cluster cluster, int seed, int rate)
{
    internal static readonly string[] Units = [.. Enumerable.Range(1, 24).Select(number => FormattableString.Invariant($"Office {number:00}"))];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly Random _random = new(seed);
    private readonly List<string> _open = [];
    private readonly ConcurrentDictionary<string, Task> _sending = [];
    private readonly OfficeClock _clock = new(cluster.Place.Ahead);
    private int _last;
    private long _slowest;

    /// <summary>The commands that were answered as kept.</summary>
    internal ConcurrentDictionary<string, string> Kept { get; } = [];

    /// <summary>When each dossier was kept.</summary>
    internal ConcurrentDictionary<string, LocalDateTime> KeptAt { get; } = [];

    /// <summary>Answers that no command should get.</summary>
    internal ConcurrentQueue<string> Wrong { get; } = [];

    internal int Sent => _last;

    internal LocalDateTime Now => VietnamTime.Now(_clock);

    /// <summary>The slowest acceptance since it was asked last, over all tries.</summary>
    internal TimeSpan TakeSlowest() => TimeSpan.FromTicks(Interlocked.Exchange(ref _slowest, 0));

    /// <summary>A dossier of each unit that stays there, to ask whether anybody answers for it.</summary>
    internal Task OpenProbesAsync() => Task.WhenAll(Units.Select(unit => SendAsync(new(CommandLine.Open, $"open P-{unit}", $"P-{unit}", unit, Now.PlusMinutes(-20)), 0, false)));

    /// <summary>Sends a command to each unit.</summary>
    /// <returns>The ids.</returns>
    internal async Task<string[]> ProbeAsync()
    {
        var round = Guid.NewGuid().ToString("n");
        await Task.WhenAll(Units.Select(unit => SendAsync(new(CommandLine.Told, $"probe {round} {unit}", $"P-{unit}", unit, Now), 0, false)));
        return [.. Units.Select(unit => $"probe {round} {unit}")];
    }

    internal async Task RunAsync(CancellationToken until)
    {
        for (var (since, sent) = (Stopwatch.StartNew(), 0); !until.IsCancellationRequested; await Task.Delay(20, CancellationToken.None))
        {
            // What a machine that stood still has missed is not made up for.
            for (sent = Math.Max(sent, (int)since.Elapsed.TotalSeconds * rate - rate); sent < since.Elapsed.TotalSeconds * rate; sent++)
            {
                var (line, late, isTwice) = (Next(), _random.Next(4) == 0 ? _random.Next(1500) : 0, _random.Next(8) == 0);
                _sending[line.Id] = SendAsync(line, late, isTwice);
            }
        }
    }

    /// <summary>Waits until everything that was sent is answered.</summary>
    internal async Task FinishAsync()
    {
        await Task.WhenAll(_sending.Values);
        _sending.Clear();
    }

    private CommandLine Next()
    {
        var number = ++_last;
        var id = FormattableString.Invariant($"c{number}");
        var unit = Units[_random.Next(Units.Length)];
        if (_open.Count < 20 || _random.Next(2) == 0)
        {
            // Its notice falls due in a moment.
            _open.Add($"D{number}");
            return new(CommandLine.Open, id, $"D{number}", unit, Now.Minus(CommandLine.ToNotice).PlusMilliseconds(1000 + _random.Next(4000)));
        }

        var place = _random.Next(_open.Count);
        var dossier = _open[place];
        switch (_random.Next(4))
        {
            case 0:
                return new(CommandLine.Told, id, dossier, unit, Now);
            case 1:
                return new(CommandLine.Over, id, dossier, unit, Now);
            default:
                _open.RemoveAt(place);
                return new(CommandLine.Ready, id, dossier, unit, Now);
        }
    }

    private async Task SendAsync(CommandLine line, int late, bool isTwice)
    {
        await Task.Delay(late);
        await KeepAsync(line, isCounted: true);
        if (isTwice)
        {
            await Task.Delay(late);
            await KeepAsync(line, isCounted: false);
        }
    }

    private async Task KeepAsync(CommandLine line, bool isCounted)
    {
        var since = Stopwatch.StartNew();
        for (var front = Random.Shared.Next(2); ; front++)
        {
            switch (await AskAsync(cluster.Of(NodeKind.Front).ElementAt(front % 2).Node!, line))
            {
                case "kept":
                    Keep(line, since.Elapsed, isCounted);
                    return;
                case "command.dossier.unknown":
                    // It came before the dossier: nobody has accepted it.
                    await Task.Delay(200);
                    since.Restart();
                    break;
                case var answer:
                    if (answer?.StartsWith("hosting.", StringComparison.Ordinal) == false)
                    {
                        Wrong.Enqueue($"{line.Id}: {answer}");
                        return;
                    }

                    await Task.Delay(100);
                    break;
            }
        }
    }

    private void Keep(CommandLine line, TimeSpan after, bool isCounted)
    {
        if (isCounted)
        {
            for (var slowest = Volatile.Read(ref _slowest); after.Ticks > slowest; slowest = Volatile.Read(ref _slowest))
            {
                Interlocked.CompareExchange(ref _slowest, after.Ticks, slowest);
            }

            Kept[line.Id] = line.Verb;
        }

        if (line.Verb == CommandLine.Open)
        {
            KeptAt.TryAdd(line.Dossier, Now);
        }
    }

    private static async Task<string?> AskAsync(NodeProcess front, CommandLine line)
    {
        try
        {
            return await front.AskAsync(line).WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }
}
