using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>A moment of a log on the wall clock of its office.</summary>
/// <param name="Local">The wall clock.</param>
/// <param name="Order">What comes earlier has a smaller number, also in the hour that a change of the clock doubles; moments that cannot be told apart there have the same.</param>
internal readonly record struct LogMoment(LocalDateTime Local, long Order);
