using System.Net;
using System.Net.Sockets;
using Orleans.Configuration;

namespace ProvinceMonitor;

/// <summary>How a silo finds the others.</summary>
internal static class Cluster
{
    internal static void Join(ISiloBuilder silo, Place place)
    {
        var (own, gateway) = (Port(place.SiloPort), Port(place.GatewayPort));
        if (place.Redis is null)
        {
            silo.UseLocalhostClustering(own, gateway);
            return;
        }

        silo.UseRedisClustering(place.Redis);
        silo.Configure<ClusterOptions>(cluster => cluster.ClusterId = cluster.ServiceId = place.Cluster);
        silo.ConfigureEndpoints(IPAddress.Parse(place.Address), own, gateway);
    }

    private static int Port(int asked)
    {
        if (asked != 0)
        {
            return asked;
        }

        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
