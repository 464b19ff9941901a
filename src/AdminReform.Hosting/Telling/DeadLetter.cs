using NodaTime;

namespace AdminReform.Hosting.Telling;

/// <summary>A delivery that a channel failed to make too often; it stays until somebody has it tried again.</summary>
/// <param name="Channel">The name of the channel.</param>
/// <param name="Delivery">The delivery.</param>
/// <param name="Tries">How often it was tried.</param>
/// <param name="LastTriedAt">When it was tried last, by the clock of the machine.</param>
/// <param name="Reason">What the channel said then.</param>
public sealed record DeadLetter(string Channel, Delivery Delivery, int Tries, Instant LastTriedAt, string Reason);
