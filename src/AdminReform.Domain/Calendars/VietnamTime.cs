using NodaTime;

namespace AdminReform.Calendars;

/// <summary>Converts between instants and the wall clock of a Vietnamese office (giờ Việt Nam).</summary>
/// <remarks>
/// Viet Nam has one offset, seven hours ahead of UTC, and no daylight saving time since 13/06/1975. Earlier instants are read with the
/// same offset, which was not everywhere the clock of that day. No time zone database and no setting of the machine is consulted.
/// </remarks>
public static class VietnamTime
{
    /// <summary>Seven hours ahead of UTC.</summary>
    public static Offset Offset { get; } = Offset.FromHours(7);

    /// <summary>Gets what the clock of the office shows at an instant.</summary>
    public static LocalDateTime FromInstant(Instant instant) => instant.WithOffset(Offset).LocalDateTime;

    /// <summary>Gets what the clock of the office shows at a moment that carries its own offset.</summary>
    public static LocalDateTime FromOffsetDateTime(OffsetDateTime moment) => moment.WithOffset(Offset).LocalDateTime;

    /// <summary>Gets the instant at which the clock of the office shows a date and time.</summary>
    public static Instant ToInstant(LocalDateTime moment) => moment.WithOffset(Offset).ToInstant();
}
