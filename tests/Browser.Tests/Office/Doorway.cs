using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace AdminReform.Browser.Office;

/// <summary>What stands before an office, as a proxy does: while the office is away it cuts what is open and answers everything with one status.</summary>
internal sealed class Doorway : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _office;
    private CancellationTokenSource _cut = new();
    private volatile int _status = StatusCodes.Status200OK;

    private Doorway(WebApplication app, HttpClient office) => (_app, _office) = (app, office);

    internal string Address => $"{_app.Urls.First()}/";

    /// <summary>Where each stream of changes was asked to begin, in the order in which they were asked for.</summary>
    internal BlockingCollection<string> Streams { get; } = [];

    internal static async Task<Doorway> OpenAsync(Uri office)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var doorway = new Doorway(app, new HttpClient { BaseAddress = office, Timeout = Timeout.InfiniteTimeSpan });
        app.Run(doorway.PassAsync);
        await app.StartAsync();
        return doorway;
    }

    internal void Close(int status)
    {
        _status = status;
        _cut.Cancel();
    }

    internal void Open()
    {
        _cut = new();
        _status = StatusCodes.Status200OK;
    }

    public async ValueTask DisposeAsync()
    {
        await _cut.CancelAsync();
        await _app.DisposeAsync();
        _office.Dispose();
        Streams.Dispose();
    }

    private async Task PassAsync(HttpContext http)
    {
        var cut = CancellationTokenSource.CreateLinkedTokenSource(_cut.Token, http.RequestAborted).Token;
        if (http.Request.Path == "/one-stop/changes")
        {
            Streams.Add(http.Request.QueryString.ToString());
        }

        if (_status != StatusCodes.Status200OK)
        {
            http.Response.StatusCode = _status;
            return;
        }

        try
        {
            using var answer = await _office.GetAsync(new Uri($"{http.Request.Path}{http.Request.QueryString}", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, cut);
            http.Response.StatusCode = (int)answer.StatusCode;
            http.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
            http.Features.GetRequiredFeature<IHttpResponseBodyFeature>().DisableBuffering();
            await using var body = await answer.Content.ReadAsStreamAsync(cut);
            var part = new byte[4096];
            while (await body.ReadAsync(part, cut) is > 0 and var length)
            {
                await http.Response.Body.WriteAsync(part.AsMemory(0, length), cut);
                await http.Response.Body.FlushAsync(cut);
            }
        }
        catch (Exception reason) when (reason is OperationCanceledException or IOException)
        {
            http.Abort();
        }
    }
}
