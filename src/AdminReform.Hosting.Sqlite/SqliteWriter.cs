using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace AdminReform.Hosting.Sqlite;

/// <summary>The one writer of a process: whatever waits is written together and synced once.</summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    private const int MostTogether = 256;

    private readonly Channel<Work> _waiting = System.Threading.Channels.Channel.CreateUnbounded<Work>(new() { SingleReader = true });
    private readonly SqliteSession _session;
    private readonly string _path;
    private readonly Task _writing;

    internal SqliteWriter(SqliteSession session, string path)
    {
        (_session, _path) = (session, path);
        _writing = Task.Run(WriteAsync);
    }

    /// <summary>Writes in a transaction; it has lasted when the task ends.</summary>
    /// <exception cref="OfficeUnavailableException">It was not written.</exception>
    internal async Task<T> WriteAsync<T>(Func<SqliteSession, T> write, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var work = new Work<T>(write);
        ObjectDisposedException.ThrowIf(!_waiting.Writer.TryWrite(work), this);

        try
        {
            return await work.Done.ConfigureAwait(false);
        }
        catch (SqliteException reason)
        {
            throw SqliteFaults.Of(reason, _path);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _writing.ConfigureAwait(false);
        _session.Dispose();
    }

    private async Task WriteAsync()
    {
        List<Work> together = [];
        while (await _waiting.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            together.Clear();
            while (together.Count < MostTogether && _waiting.Reader.TryRead(out var work))
            {
                together.Add(work);
            }

            if (!TryWrite(together) && together.Count > 1)
            {
                // One of them spoilt it for all: each by itself.
                foreach (var work in together)
                {
                    TryWrite([work]);
                }
            }
        }
    }

    private bool TryWrite(IReadOnlyList<Work> together)
    {
        try
        {
            _session.Run("begin immediate");
            foreach (var work in together)
            {
                work.Write(_session);
            }

            _session.Run("commit");
        }
        catch (Exception reason)
        {
            RollBack();
            if (together.Count == 1)
            {
                together[0].Fail(reason);
            }

            return false;
        }

        foreach (var work in together)
        {
            work.Succeed();
        }

        return true;
    }

    private void RollBack()
    {
        try
        {
            _session.Run("rollback");
        }
        catch (SqliteException)
        {
            // A full disk rolls back by itself.
        }
    }

    private abstract class Work
    {
        internal abstract void Write(SqliteSession session);

        internal abstract void Succeed();

        internal abstract void Fail(Exception reason);
    }

    private sealed class Work<T>(Func<SqliteSession, T> write) : Work
    {
        private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T _result = default!;

        internal Task<T> Done => _done.Task;

        internal override void Write(SqliteSession session) => _result = write(session);

        internal override void Succeed() => _done.SetResult(_result);

        internal override void Fail(Exception reason) => _done.SetException(reason);
    }
}
