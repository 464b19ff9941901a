using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Cookbook;

/// <summary>Asks a host that a program runs what the page asks, when it has started, and stops it.</summary>
internal sealed partial class RunningHosts : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> _subscriptions = [];
    private readonly IReadOnlyList<Request> _requests;

    internal RunningHosts(IReadOnlyList<Request> requests)
    {
        _requests = requests;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>What it answered, an answer a line; moments of its clock are an ellipsis.</summary>
    internal List<string> Answers { get; } = [];

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.Extensions.Hosting")
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value is { Key: "HostBuilt", Value: IHost host })
        {
            host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.Register(() => _ = Task.Run(() => AskAsync(host)));
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());

    private async Task AskAsync(IHost host)
    {
        // One client, which keeps cookies as the jar of curl does.
        using var client = new HttpClient();
        try
        {
            foreach (var request in _requests)
            {
                Answers.Add(Moment().Replace(await request.SendAsync(client, host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()), "…"));
            }
        }
        catch (HttpRequestException e)
        {
            Answers.Add(e.Message);
        }

        await host.StopAsync();
    }

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+(\+00:00)?")]
    private static partial Regex Moment();
}
