using System.Net;
using AdminReform.Calendars;
using AdminReform.Hosting.PostgreSql;
using AdminReform.Hosting.Processes;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AdminReform.Hosting.Orleans;

/// <summary>A silo over a store that others share.</summary>
internal static class SiloHost
{
    // A courier that dies keeps its letter for twice as long as one may take.
    private static readonly OfficeTiming Timing = new() { CheckEvery = TimeSpan.FromMilliseconds(200), DeliveryTime = TimeSpan.FromSeconds(1) };

    internal static async Task<IHost> StartAsync(SiloPlace place)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { ContentRootPath = Path.GetDirectoryName(place.Letters) });
        builder.Services.AddSingleton<TimeProvider>(new FastClock(place.Began, VietnamTime.ToDateTimeOffset(SiloPlace.Shows), times: 1));
        builder.Services.AddSingleton(new FolderChannel.Place(place.Letters));
        builder.UseOrleans(silo =>
        {
            silo.UseLocalhostClustering(place.Silo, place.Gateway, place.Silo == place.Primary ? null : new IPEndPoint(IPAddress.Loopback, place.Primary));
            Keep(silo.AddAdminReform(office => office.Keep(Timing)), place.Store).TellThrough<FolderChannel>();
        });
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }

    private static OfficeHosting Keep(OfficeHosting hosting, string store) =>
        store.Split('#') is [var connection, var schema] ? hosting.UsePostgreSql(connection, schema) : hosting.UseSqlite(store);
}
