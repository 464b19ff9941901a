using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using AdminReform.Calendars;
using AdminReform.Hosting;
using AdminReform.Hosting.Orleans;
using AdminReform.Hosting.PostgreSql;
using AdminReform.Hosting.Telling;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;

namespace AdminReform.Benchmarks.Hosting.Silos;

/// <summary>A silo in a process of its own, over the database that all share.</summary>
internal sealed class SiloProcess : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private SiloProcess(Process process) => _process = process;

    internal TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Several silos of one cluster.</summary>
    /// <param name="count">How many.</param>
    /// <param name="database">The connection string.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="ahead">How far the clock of the office is ahead of that of the machine.</param>
    internal static async Task<IReadOnlyList<SiloProcess>> StartAsync(int count, string database, string schema, TimeSpan ahead)
    {
        var ports = Ports(2 * count);
        List<SiloProcess> silos = [];
        for (var silo = 0; silo < count; silo++)
        {
            silos.Add(await StartAsync([database, schema, Text(ahead.Ticks), Text(ports[2 * silo]), Text(ports[(2 * silo) + 1]), Text(ports[0])]));
        }

        return silos;
    }

    /// <summary>What runs in the process of a silo.</summary>
    internal static async Task<int> RunAsync(string[] arguments)
    {
        var ports = arguments[3..].Select(port => int.Parse(port, CultureInfo.InvariantCulture)).ToArray();
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddSingleton<TimeProvider>(new ShiftedClock(TimeSpan.FromTicks(long.Parse(arguments[2], CultureInfo.InvariantCulture))));
        builder.UseOrleans(silo => silo
            .UseLocalhostClustering(ports[0], ports[1], ports[0] == ports[2] ? null : new IPEndPoint(IPAddress.Loopback, ports[2]))
            .AddAdminReform().UsePostgreSql(arguments[0], arguments[1]).TellThrough<NoChannel>());
        using var host = builder.Build();
        await host.StartAsync();
        await Console.Out.WriteLineAsync("started");
        _ = await Console.In.ReadLineAsync();
        await host.StopAsync();
        return 0;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    internal async Task StopAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync().WaitAsync(Long);
    }

    private static async Task<SiloProcess> StartAsync(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(SiloProcess).Assembly.Location, "silo", .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        var process = Process.Start(start)!;
        return await process.StandardOutput.ReadLineAsync().WaitAsync(Long) == "started" ? new(process) : throw new InvalidOperationException("A silo did not start.");
    }

    private static int[] Ports(int count)
    {
        TcpListener[] listeners = [.. Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0))];
        Array.ForEach(listeners, listener => listener.Start());
        int[] ports = [.. listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        Array.ForEach(listeners, listener => listener.Dispose());
        return ports;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A channel that has nobody behind it: what a delivery costs without its way.</summary>
    internal sealed class NoChannel : INoticeChannel
    {
        public ValueTask DeliverAsync(Delivery delivery, CancellationToken cancellation) => ValueTask.CompletedTask;
    }
}

/// <summary>The clock of the machine, and so much ahead of it.</summary>
internal sealed class ShiftedClock(TimeSpan ahead) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;

    /// <summary>One that shows a moment of the office in a while.</summary>
    internal static ShiftedClock To(LocalDateTime moment, TimeSpan within) => new(VietnamTime.ToDateTimeOffset(moment) - within - System.GetUtcNow());

    internal TimeSpan Ahead => ahead;
}
