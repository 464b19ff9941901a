using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace AdminReform.Hosting.Sqlite;

/// <summary>The one writer of a process, on a thread of its own, as SQLite has no waiting of its own: whatever comes while something is being written is synced with it.</summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    private const int MostTogether = 256;

    private readonly BlockingCollection<Work> _waiting = [];
    private readonly SqliteSession _session;
    private readonly string _path;
    private readonly Task _writing;

    internal SqliteWriter(SqliteSession session, string path)
    {
        (_session, _path) = (session, path);
        _writing = Task.Factory.StartNew(Write, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Writes in a transaction; it has lasted when the task ends.</summary>
    /// <exception cref="OfficeUnavailableException">It was not written.</exception>
    internal async Task<T> WriteAsync<T>(Func<SqliteSession, T> write, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(_waiting.IsAddingCompleted, this);
        var work = new Work<T>(write);
        _waiting.Add(work, CancellationToken.None);
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
        _waiting.CompleteAdding();
        await _writing.ConfigureAwait(false);
        _session.Dispose();
    }

    // What comes while a group is written makes the next one. Were it to join, all callers would wait together for one sync, and then all at once for none.
    private void Write()
    {
        foreach (var first in _waiting.GetConsumingEnumerable())
        {
            List<Work> together = [first];
            while (together.Count < MostTogether && _waiting.TryTake(out var next))
            {
                together.Add(next);
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

    private bool TryWrite(List<Work> together)
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
