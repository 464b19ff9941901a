using System.Collections.Concurrent;
using AdminReform.Hosting.Telling;
using NodaTime;

namespace AdminReform.Hosting.Rig;

/// <summary>Keeps what channels deliver, every time that they do.</summary>
internal sealed class LetterBox
{
    private readonly TaskCompletionSource _any = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal ConcurrentQueue<Delivery> All { get; } = [];

    /// <summary>The same, each with the moment at which it was delivered, where the clock is set by hand.</summary>
    internal ConcurrentQueue<(LocalDateTime At, Delivery Letter)> Told { get; } = [];

    internal Task AnyAsync() => _any.Task.WaitAsync(TimeSpan.FromSeconds(30));

    internal void Put(Delivery delivery)
    {
        All.Enqueue(delivery);
        _any.TrySetResult();
    }
}

internal sealed class LetterBoxChannel(LetterBox letters, HandClock? clock = null) : INoticeChannel
{
    public ValueTask DeliverAsync(Delivery delivery, CancellationToken cancellation)
    {
        if (clock is not null)
        {
            letters.Told.Enqueue((clock.Now, delivery));
        }

        letters.Put(delivery);
        return ValueTask.CompletedTask;
    }
}
