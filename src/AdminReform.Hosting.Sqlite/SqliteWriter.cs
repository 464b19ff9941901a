using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace AdminReform.Hosting.Sqlite;

/// <summary>The one writer of a process, on a thread of its own, as SQLite has no waiting of its own: whatever comes while something is being written is synced with it.</summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    private const int MostTogether = 256;

    private static readonly TimeSpan AgainAfter = TimeSpan.FromSeconds(1);

    private readonly BlockingCollection<Work> _waiting = [];
    private readonly SqliteSession _session;
    private readonly string _path;
    private readonly Action<bool> _tellErasing;
    private readonly Task _writing;
    private bool _isErasing;

    /// <param name="session">Its connection.</param>
    /// <param name="path">The file.</param>
    /// <param name="tellErasing">Is told whether what was erased is still in the file that is written ahead.</param>
    internal SqliteWriter(SqliteSession session, string path, Action<bool> tellErasing)
    {
        (_session, _path, _tellErasing) = (session, path, tellErasing);

        // Whoever wrote before may have died with something half erased.
        _isErasing = !TryEmpty();
        _writing = Task.Factory.StartNew(Write, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Writes in a transaction; it has lasted when the task ends.</summary>
    /// <param name="write">What is written.</param>
    /// <param name="erases">Whether it takes texts away that are to be in no file from then on.</param>
    /// <param name="cancellation">Gives up before it begins.</param>
    /// <exception cref="OfficeUnavailableException">It was not written.</exception>
    internal async Task<T> WriteAsync<T>(Func<SqliteSession, T> write, bool erases, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(_waiting.IsAddingCompleted, this);
        var work = new Work<T>(write, erases);
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
        while (!_waiting.IsCompleted)
        {
            if (!_waiting.TryTake(out var first, _isErasing ? AgainAfter : Timeout.InfiniteTimeSpan))
            {
                Empty();
                continue;
            }

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

        if (_isErasing || together.Exists(work => work.Erases))
        {
            Empty();
        }

        foreach (var work in together)
        {
            work.Succeed();
        }

        return true;
    }

    // Pages as they were before stay in the file that is written ahead until it is emptied, which a reader may hold up.
    private void Empty()
    {
        _isErasing = !TryEmpty();
        _tellErasing(_isErasing);
    }

    private bool TryEmpty()
    {
        try
        {
            return _session.Read("pragma wal_checkpoint(truncate)", row => row.GetInt32(0)) is [0];
        }
        catch (SqliteException)
        {
            // Such as a full disk.
            return false;
        }
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
        internal abstract bool Erases { get; }

        internal abstract void Write(SqliteSession session);

        internal abstract void Succeed();

        internal abstract void Fail(Exception reason);
    }

    private sealed class Work<T>(Func<SqliteSession, T> write, bool erases) : Work
    {
        private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T _result = default!;

        internal Task<T> Done => _done.Task;

        internal override bool Erases => erases;

        internal override void Write(SqliteSession session) => _result = write(session);

        internal override void Succeed() => _done.SetResult(_result);

        internal override void Fail(Exception reason) => _done.SetException(reason);
    }
}
