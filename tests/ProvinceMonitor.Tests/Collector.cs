using System.Collections.Concurrent;
using System.Text;
using AdminReform.Hosting.Rig;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ProvinceMonitor;

/// <summary>Takes what is sent by OTLP over HTTP, and has the names in it.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Path, string Text)> _said = [];

    private Collector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPost("/{**path}", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);

            // Texts stand in a message of protocol buffers as they are.
            _said.Enqueue((request.Path, Encoding.UTF8.GetString(body.ToArray())));
        });
    }

    internal Dictionary<string, string> Variables => new()
    {
        ["OTEL_EXPORTER_OTLP_ENDPOINT"] = _app.Urls.Single(),
        ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        ["OTEL_METRIC_EXPORT_INTERVAL"] = "500",
        ["OTEL_BSP_SCHEDULE_DELAY"] = "500",
    };

    internal static async Task<Collector> StartAsync()
    {
        var collector = new Collector();
        await collector._app.StartAsync();
        return collector;
    }

    /// <summary>Waits until each of these has been sent to a path.</summary>
    internal Task UntilSaidAsync(string path, params string[] words) => Waiting.UntilAsync(
        $"{path} was sent {string.Join(", ", words)}",
        () => Task.FromResult(words.All(word => _said.Any(said => said.Path == path && said.Text.Contains(word, StringComparison.Ordinal)))));

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
