using AdminReform.Hosting.Telling;

namespace AdminReform.Hosting.Rig;

/// <summary>Never delivers anything.</summary>
internal sealed class FailingChannel : INoticeChannel
{
    public ValueTask DeliverAsync(Delivery delivery, CancellationToken cancellation) => throw new IOException("The line is dead.");
}
