using System.Globalization;
using System.Net;
using System.Net.Sockets;
using NodaTime;

namespace AdminReform.Hosting.Orleans;

/// <summary>Where a silo is, and where it keeps and delivers: what a process of its own is told.</summary>
/// <param name="Store">The file, or the connection string and the schema, of the store.</param>
/// <param name="Letters">The folder of what is delivered.</param>
/// <param name="Began">When the clock of the office began.</param>
/// <param name="Silo">The port of the silo.</param>
/// <param name="Gateway">The port of its gateway.</param>
/// <param name="Primary">The port of the silo that knows who is there.</param>
internal sealed record SiloPlace(string Store, string Letters, DateTimeOffset Began, int Silo, int Gateway, int Primary)
{
    /// <summary>What the clock of the office shows as it begins: the day ends ten seconds later, and what was due on it is overdue.</summary>
    internal static readonly LocalDateTime Shows = new(2026, 11, 2, 23, 59, 50);

    internal string[] Arguments => [Store, Letters, Began.ToString("O", CultureInfo.InvariantCulture), Text(Silo), Text(Gateway), Text(Primary)];

    internal static SiloPlace Parse(string[] arguments) => new(
        arguments[0], arguments[1], DateTimeOffset.ParseExact(arguments[2], "O", CultureInfo.InvariantCulture), Number(arguments[3]), Number(arguments[4]), Number(arguments[5]));

    /// <summary>Ports that nobody has now.</summary>
    internal static (int Silo, int Gateway)[] Ports(int count)
    {
        TcpListener[] listeners = [.. Enumerable.Range(0, 2 * count).Select(_ => new TcpListener(IPAddress.Loopback, 0))];
        foreach (var listener in listeners)
        {
            listener.Start();
        }

        int[] ports = [.. listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        foreach (var listener in listeners)
        {
            listener.Dispose();
        }

        return [.. ports.Chunk(2).Select(pair => (pair[0], pair[1]))];
    }

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
