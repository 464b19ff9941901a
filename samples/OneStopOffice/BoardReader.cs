using AdminReform.Hosting;

namespace OneStopOffice;

/// <summary>Reads the office once for all who ask meanwhile, however many look at the board: what anyone gets was read after they asked.</summary>
public sealed class BoardReader(Office office, IHostApplicationLifetime lifetime)
{
    private readonly Lock _gate = new();
    private Task _current = Task.CompletedTask;
    private Task<Board>? _next;

    public Task<Board> ReadAsync(CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (_next is null)
            {
                _next = AfterAsync(_current);
                _current = _next;
            }

            return _next.WaitAsync(cancellation);
        }
    }

    private async Task<Board> AfterAsync(Task before)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        lock (_gate)
        {
            _next = null;
        }

        return await Board.OfAsync(office, lifetime.ApplicationStopping);
    }
}
