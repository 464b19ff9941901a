using System.Collections.Concurrent;
using AdminReform.Hosting.Telling;

namespace AdminReform.Hosting.Rig;

/// <summary>Keeps what channels deliver, every time that they do.</summary>
internal sealed class LetterBox
{
    private readonly TaskCompletionSource _any = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal ConcurrentQueue<Delivery> All { get; } = [];

    internal Task AnyAsync() => _any.Task.WaitAsync(TimeSpan.FromSeconds(30));

    internal void Put(Delivery delivery)
    {
        All.Enqueue(delivery);
        _any.TrySetResult();
    }
}

internal sealed class LetterBoxChannel(LetterBox letters) : INoticeChannel
{
    public ValueTask DeliverAsync(Delivery delivery, CancellationToken cancellation)
    {
        letters.Put(delivery);
        return ValueTask.CompletedTask;
    }
}
