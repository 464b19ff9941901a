namespace AdminReform.Hosting.Running;

/// <summary>Wakes whoever waits. Who takes <see cref="Next"/> before looking for work misses no ring.</summary>
internal sealed class Bell
{
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends with the next ring.</summary>
    internal Task Next => Volatile.Read(ref _next).Task;

    internal void Ring() => Interlocked.Exchange(ref _next, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();

    /// <summary>Waits for a ring, or until a time has passed.</summary>
    /// <exception cref="OperationCanceledException">The wait was given up.</exception>
    internal static async Task WaitAsync(Task ring, TimeSpan atMost, TimeProvider clock, CancellationToken cancellation)
    {
        if (ring.IsCompleted || atMost <= TimeSpan.Zero)
        {
            cancellation.ThrowIfCancellationRequested();
            return;
        }

        var passed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var timer = clock.CreateTimer(_ => passed.TrySetResult(), null, atMost, Timeout.InfiniteTimeSpan);
        await using (timer.ConfigureAwait(false))
        {
            await Task.WhenAny(ring, passed.Task).WaitAsync(cancellation).ConfigureAwait(false);
        }
    }
}
