using System.Globalization;

namespace AdminReform.Soak.Machines;

/// <summary>A network of one machine: each silo in a namespace of its own, joined by a bridge at which the servers listen, so that what goes between any two can be dropped.</summary>
internal sealed class Network : IAsyncDisposable
{
    private const string Bridge = "soak0";

    private readonly List<string> _spaces = [];

    internal const string Servers = "10.213.77.1";

    internal static async Task<Network> MakeAsync(int silos)
    {
        var network = new Network();
        await network.RemoveAsync(silos);
        await Shell.RunAsync("ip", "link", "add", Bridge, "type", "bridge");
        await Shell.RunAsync("ip", "address", "add", $"{Servers}/24", "dev", Bridge);
        await Shell.RunAsync("ip", "link", "set", Bridge, "up");
        for (var silo = 0; silo < silos; silo++)
        {
            var (space, outside) = (SpaceOf(silo), $"{SpaceOf(silo)}o");
            network._spaces.Add(space);
            await Shell.RunAsync("ip", "netns", "add", space);
            await Shell.RunAsync("ip", "link", "add", outside, "type", "veth", "peer", "name", "eth0", "netns", space);
            await Shell.RunAsync("ip", "link", "set", outside, "master", Bridge, "up");
            await InAsync(space, "ip", "address", "add", $"{AddressOf(silo)}/24", "dev", "eth0");
            await InAsync(space, "ip", "link", "set", "eth0", "up");
            await InAsync(space, "ip", "link", "set", "lo", "up");
        }

        return network;
    }

    internal static string SpaceOf(int silo) => string.Create(CultureInfo.InvariantCulture, $"soak{silo + 1}");

    internal static string AddressOf(int silo) => string.Create(CultureInfo.InvariantCulture, $"10.213.77.{silo + 11}");

    /// <summary>Drops what comes to a silo from an address, and unless answers alone are to be lost what goes there, too.</summary>
    /// <param name="silo">The silo.</param>
    /// <param name="address">The address.</param>
    /// <param name="port">The port there; all of them where it is 0.</param>
    /// <param name="answersAlone">Whether what the silo sends arrives all the same.</param>
    internal static async Task CutAsync(int silo, string address, int port, bool answersAlone)
    {
        var (from, to) = port == 0 ? ("", "") : (string.Create(CultureInfo.InvariantCulture, $"tcp sport {port}"), string.Create(CultureInfo.InvariantCulture, $"tcp dport {port}"));
        await InAsync(SpaceOf(silo), "nft", $"add table inet cut; add chain inet cut in {{ type filter hook input priority 0; }}; add chain inet cut out {{ type filter hook postrouting priority 0; }}");
        await InAsync(SpaceOf(silo), "nft", $"add rule inet cut in ip saddr {address} {from} drop");
        if (!answersAlone)
        {
            await InAsync(SpaceOf(silo), "nft", $"add rule inet cut out ip daddr {address} {to} drop");
        }
    }

    internal static Task MendAsync(int silo) => InAsync(SpaceOf(silo), "nft", "flush ruleset");

    public async ValueTask DisposeAsync() => await RemoveAsync(_spaces.Count);

    private async Task RemoveAsync(int silos)
    {
        _spaces.Clear();
        for (var silo = 0; silo < silos; silo++)
        {
            // The namespace takes its end with it, but not at once.
            await Shell.TryAsync("ip", "link", "delete", $"{SpaceOf(silo)}o");
            await Shell.TryAsync("ip", "netns", "delete", SpaceOf(silo));
        }

        await Shell.TryAsync("ip", "link", "delete", Bridge);
    }

    private static Task<string> InAsync(string space, params string[] command) => Shell.RunAsync("ip", ["netns", "exec", space, .. command]);
}
