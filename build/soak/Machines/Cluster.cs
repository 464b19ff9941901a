using System.Collections.Concurrent;
using System.Globalization;
using AdminReform.Soak.Nodes;

namespace AdminReform.Soak.Machines;

/// <summary>The processes of an office: silos, front ends and couriers, each in a slot in which it is started again when it ends.</summary>
internal sealed class Cluster(string folder, string[] programs, Place place) : IAsyncDisposable
{
    internal const int Silos = 3;

    private readonly ConcurrentDictionary<string, string> _owners = new(StringComparer.Ordinal);
    private readonly List<Slot> _slots = [];
    private readonly CancellationTokenSource _ends = new();
    private Task _minding = Task.CompletedTask;
    private int _lost, _leftByThemselves;

    /// <summary>How many commits of a silo that another had replaced were refused.</summary>
    internal int Lost => _lost;

    /// <summary>How many processes ended that nobody had ended, such as silos that found themselves declared dead.</summary>
    internal int LeftByThemselves => _leftByThemselves;

    internal IReadOnlyList<Slot> Slots => _slots;

    internal Place Place => place;

    internal bool HasEarlier => programs.Length > 1;

    internal IEnumerable<Slot> Of(NodeKind kind) => _slots.Where(slot => slot.Kind == kind);

    /// <summary>Starts all of it.</summary>
    /// <param name="version">The place of the program that each runs.</param>
    internal async Task StartAsync(int version)
    {
        foreach (var (kind, count) in ((NodeKind, int)[])[(NodeKind.Silo, Silos), (NodeKind.Front, 2), (NodeKind.Courier, 2)])
        {
            for (var number = 0; number < count; number++)
            {
                var slot = new Slot(kind, number, version);
                _slots.Add(slot);
                await StartAsync(slot);
            }
        }

        _minding = MindAsync();
    }

    /// <summary>The units whose desks were in a silo.</summary>
    internal HashSet<string> UnitsOf(Slot silo) => [.. _owners.Where(owner => owner.Value == silo.Name).Select(owner => owner.Key)];

    /// <summary>Has a process end in order and another one take its place.</summary>
    internal async Task ReplaceAsync(Slot slot, int version)
    {
        using (await slot.HoldAsync())
        {
            await slot.Node!.StopAsync();
            slot.Node.Dispose();
            slot.Version = version;
            await StartAsync(slot);
        }
    }

    /// <summary>Starts again whatever has ended.</summary>
    internal async Task MendAsync()
    {
        foreach (var slot in _slots)
        {
            await StartAgainAsync(slot, await slot.HoldAsync());
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _ends.CancelAsync();
        await _minding;
        _ends.Dispose();
        await Task.WhenAll(_slots.Select(slot => slot.Node?.StopAsync() ?? Task.CompletedTask));
        foreach (var slot in _slots)
        {
            slot.Node?.Dispose();
            slot.Dispose();
        }
    }

    // What starts an office's processes again, as an operator's does.
    private async Task MindAsync()
    {
        List<Task> starting = [];
        while (!_ends.IsCancellationRequested)
        {
            foreach (var slot in _slots.Where(slot => slot.Node!.HasEnded))
            {
                if (slot.TryHold() is { } held)
                {
                    starting.Add(StartAgainAsync(slot, held));
                }
            }

            await Task.Delay(500);
        }

        await Task.WhenAll(starting);
    }

    private async Task StartAgainAsync(Slot slot, IDisposable held)
    {
        using (held)
        {
            if (slot.Node!.HasEnded)
            {
                _ = slot.Node.IsLeft ? 0 : Interlocked.Increment(ref _leftByThemselves);
                slot.Node.Dispose();
                await StartAsync(slot);
            }
        }
    }

    private async Task StartAsync(Slot slot)
    {
        var (silo, own) = (slot.Kind == NodeKind.Silo, place with { Kind = slot.Kind, Address = Network.AddressOf(slot.Number) });
        for (var tries = 1; ; tries++)
        {
            try
            {
                slot.Node = await NodeProcess.StartAsync(
                    programs[slot.Version], silo ? Network.SpaceOf(slot.Number) : null, own, Path.Combine(folder, slot.Name), (what, unit) => Hear(slot, what, unit));
                return;
            }
            catch (InvalidOperationException) when (tries < 20)
            {
                // Without a database or the others it does not start: once more.
                await Task.Delay(500);
            }
        }
    }

    private void Hear(Slot slot, string what, string unit)
    {
        if (what == "lost")
        {
            Interlocked.Increment(ref _lost);
        }
        else
        {
            _owners[unit] = slot.Name;
        }
    }
}

/// <summary>A place for a process.</summary>
internal sealed class Slot(NodeKind kind, int number, int version) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1);

    internal NodeKind Kind => kind;

    internal int Number => number;

    internal string Name { get; } = string.Create(CultureInfo.InvariantCulture, $"{kind}{number + 1}");

    internal int Version { get; set; } = version;

    internal NodeProcess? Node { get; set; }

    /// <summary>Keeps all others from it.</summary>
    internal async Task<IDisposable> HoldAsync()
    {
        await _one.WaitAsync();
        return new Held(_one);
    }

    /// <summary>Keeps all others from it, unless somebody has it.</summary>
    internal IDisposable? TryHold() => _one.Wait(0) ? new Held(_one) : null;

    public void Dispose() => _one.Dispose();

    private sealed class Held(SemaphoreSlim one) : IDisposable
    {
        public void Dispose() => one.Release();
    }
}
