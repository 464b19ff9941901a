namespace AdminReform.Hosting.Telling;

/// <summary>Takes messages out of the office: mail, text messages, another system.</summary>
/// <remarks>
/// A delivery comes at least once: after a crash between the sending and the remembering, or where the channel threw after it had sent, it comes again under
/// the same <see cref="Delivery.Id"/>. A channel that passes the id on (as the <c>Message-ID</c> of a mail, as the name of a file, as the key of a request)
/// is told once.
/// </remarks>
public interface INoticeChannel
{
    /// <summary>Delivers a message. An exception means that it was not delivered: it is tried again later.</summary>
    /// <param name="delivery">The message.</param>
    /// <param name="cancellation">Asks to give up because the host stops, or because it has taken too long.</param>
    ValueTask DeliverAsync(Delivery delivery, CancellationToken cancellation);
}
