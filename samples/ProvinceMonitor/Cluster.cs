using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Orleans.Configuration;
using Orleans.Connections.Security;

namespace ProvinceMonitor;

/// <summary>How a silo finds the others, and speaks with them.</summary>
internal static class Cluster
{
    internal static void Join(ISiloBuilder silo, Place place)
    {
        var (own, gateway) = (Port(place.SiloPort), Port(place.GatewayPort));
        if (place.Certificate is not null)
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(place.Certificate, password: null);
            silo.UseTls(certificate, tls =>
            {
                tls.ClientCertificateMode = RemoteCertificateMode.RequireCertificate;
                tls.RemoteCertificateValidation = (other, _, _) => other.RawDataMemory.Span.SequenceEqual(certificate.RawDataMemory.Span);
            });
        }

        if (place.Members is null)
        {
            silo.UseLocalhostClustering(own, gateway);
            return;
        }

        _ = OfficeStore.Store.IsDatabase(place.Members)
            ? silo.UseAdoNetClustering(database => (database.Invariant, database.ConnectionString) = ("Npgsql", place.Members))
            : silo.UseRedisClustering(place.Members);
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
