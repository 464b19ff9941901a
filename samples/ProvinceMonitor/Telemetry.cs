using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace ProvinceMonitor;

/// <summary>Traces and figures: by OTLP where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says to whom, and on the console where that is asked for.</summary>
internal static class Telemetry
{
    private static readonly string[] Sources = ["AdminReform.Hosting", "Microsoft.Orleans.Application", "Microsoft.Orleans.Runtime", "Npgsql"];
    private static readonly string[] Meters = ["AdminReform.Hosting", "Microsoft.AspNetCore.Hosting", "Microsoft.Orleans", "Npgsql", "System.Runtime"];

    internal static void AddTelemetry(this IServiceCollection services, Place place)
    {
        var isSent = Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT") is { Length: > 0 };
        if (!isSent && !place.IsToldOnConsole)
        {
            return;
        }

        services.AddOpenTelemetry()
            .ConfigureResource(resource =>
            {
                if (Environment.GetEnvironmentVariable("OTEL_SERVICE_NAME") is null)
                {
                    resource.AddService($"province-monitor-{place.Role}");
                }
            })
            .WithTracing(traces =>
            {
                traces.AddSource(Sources).AddAspNetCoreInstrumentation();
                _ = isSent ? traces.AddOtlpExporter() : traces;
                _ = place.IsToldOnConsole ? traces.AddConsoleExporter() : traces;
            })
            .WithMetrics(figures =>
            {
                figures.AddMeter(Meters);
                _ = isSent ? figures.AddOtlpExporter() : figures;
                _ = place.IsToldOnConsole ? figures.AddConsoleExporter() : figures;
            });
    }
}
