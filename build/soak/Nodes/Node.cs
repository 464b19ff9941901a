using System.Collections.Concurrent;
using System.Net;
using AdminReform.Hosting;
using AdminReform.Hosting.Orleans;
using AdminReform.Hosting.PostgreSql;
using AdminReform.Hosting.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using StackExchange.Redis;

namespace AdminReform.Soak.Nodes;

/// <summary>A process of the office: a silo, a front end that takes commands by lines, or a courier. It uses what is public alone, so that an earlier version of the library compiles under it.</summary>
internal static class Node
{
    private const int SiloPort = 11111;
    private const int GatewayPort = 30000;

    // A courier that dies keeps its letter for twice as long as one may take.
    private static readonly OfficeTiming Timing = new() { DeliveryTime = TimeSpan.FromSeconds(1), FirstRetry = TimeSpan.FromSeconds(1) };

    internal static async Task<int> RunAsync(Place place)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { ContentRootPath = Path.GetDirectoryName(place.Policies) });
        builder.Logging.AddProvider(new NodeLog()).AddFilter("Orleans", LogLevel.Warning).AddFilter("Microsoft", LogLevel.Warning);
        builder.Services.AddSingleton<TimeProvider>(new OfficeClock(place.Ahead)).AddSingleton(new LetterFolder.At(place.Letters));
        if (place.Kind == NodeKind.Silo)
        {
            builder.UseOrleans(silo =>
            {
                silo.Configure<ClusterOptions>(cluster => (cluster.ClusterId, cluster.ServiceId) = (place.Schema, "office"))
                    .UseRedisClustering(redis => redis.ConfigurationOptions = ConfigurationOptions.Parse(place.Redis))
                    .ConfigureEndpoints(IPAddress.Parse(place.Address), SiloPort, GatewayPort);
                Keep(silo.AddAdminReform(Setup), place).TellThrough<LetterFolder>();
            });
        }
        else
        {
            var office = Keep(builder.Services.AddAdminReform(Setup), place);
            _ = place.Kind == NodeKind.Courier ? office.TellThrough<LetterFolder>() : office;
        }

        using var host = builder.Build();
        await host.StartAsync();
        Say("started", "");
        ConcurrentDictionary<Task, bool> taken = [];
        while (await Console.In.ReadLineAsync() is { } line)
        {
            var answering = AnswerAsync(host.Services.GetRequiredService<Office>(), line.Split('\t'));
            taken[answering] = true;
            _ = answering.ContinueWith(done => taken.TryRemove(done, out _), TaskScheduler.Default);
        }

        // As a web server does: what it has taken is answered before it stops.
        await Task.WhenAll(taken.Keys);
        await host.StopAsync();
        return 0;

        void Setup(OfficeSetup setup)
        {
            setup.Policies.FromJson(Path.GetFileName(place.Policies), reloadOnChange: true);
            setup.Keep(Timing);
        }
    }

    /// <summary>Tells whoever started the node.</summary>
    internal static void Say(string what, string of) => Console.Out.WriteLine($"{what}\t{of}");

    internal static OfficeHosting Keep(OfficeHosting hosting, Place place) => hosting.UsePostgreSql(place.Store, place.Schema);

    private static async Task AnswerAsync(Office office, string[] parts)
    {
        try
        {
            var sent = await office.SendAsync(CommandLine.Parse(parts[1..]).ToCommand());
            Say("answer", $"{parts[0]}\t{(sent.IsSuccess ? "kept" : sent.Problems[0].Code)}");
        }
        catch (OfficeUnavailableException unavailable)
        {
            Say("answer", $"{parts[0]}\t{unavailable.Problem.Code}");
        }
    }
}
