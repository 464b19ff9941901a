using System.Net;
using System.Net.Sockets;

namespace AdminReform.Hosting.Servers;

/// <summary>A way to the server that may be cut: from then on whatever is sent on it goes nowhere, and nobody is told.</summary>
internal sealed class Cable : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _ends = new();
    private readonly List<TcpClient> _clients = [];
    private readonly Task _running;

    internal Cable(string host, int port)
    {
        _listener.Start();
        _running = RunAsync(host, port);
    }

    internal int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    internal Task CutAsync() => _ends.CancelAsync();

    public async ValueTask DisposeAsync()
    {
        await CutAsync();
        await _running;
        _listener.Dispose();
        _clients.ForEach(client => client.Dispose());
        _ends.Dispose();
    }

    private async Task RunAsync(string host, int port)
    {
        List<Task> pipes = [];
        try
        {
            while (true)
            {
                var near = await _listener.AcceptTcpClientAsync(_ends.Token);
                var far = new TcpClient(host, port);
                _clients.AddRange([near, far]);
                pipes.AddRange([PipeAsync(near, far), PipeAsync(far, near)]);
            }
        }
        catch (OperationCanceledException)
        {
            // Who connects from now on waits.
        }

        await Task.WhenAll(pipes);
    }

    private async Task PipeAsync(TcpClient from, TcpClient to)
    {
        try
        {
            await from.GetStream().CopyToAsync(to.GetStream(), _ends.Token);
            to.Client.Shutdown(SocketShutdown.Send);
        }
        catch (Exception reason) when (reason is OperationCanceledException or IOException or SocketException or InvalidOperationException)
        {
            // Cut, or one end has gone.
        }
    }
}
