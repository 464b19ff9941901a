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

    /// <summary>Gets what the clock of the office shows at a moment of .NET that carries its own offset.</summary>
    public static LocalDateTime FromDateTimeOffset(DateTimeOffset moment) => FromInstant(Instant.FromDateTimeOffset(moment));

    /// <summary>Gets what the clock of the office shows at a moment of .NET in UTC.</summary>
    /// <remarks>
    /// A moment of the machine (<see cref="DateTimeKind.Local"/>) depends on where the machine stands, and one of no kind does not say whose clock it is: convert the
    /// first to UTC, and take the second with <see cref="LocalDateTime.FromDateTime(DateTime)"/> where it is the office's clock.
    /// </remarks>
    /// <exception cref="ArgumentException">It is not in UTC.</exception>
    public static LocalDateTime FromDateTime(DateTime moment) => moment.Kind == DateTimeKind.Utc
        ? FromInstant(Instant.FromDateTimeUtc(moment))
        : throw new ArgumentException(
            $"A moment of kind {moment.Kind} does not say when it is: give one in UTC, or use LocalDateTime.FromDateTime where the office's clock is meant.", nameof(moment));

    /// <summary>Gets what the clock of the office shows now, by a clock that is given.</summary>
    public static LocalDateTime Now(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return FromDateTimeOffset(clock.GetUtcNow());
    }

    /// <summary>Gets the moment of .NET at which the clock of the office shows a date and time, with the offset of the office.</summary>
    /// <remarks>.NET counts in steps of 100 nanoseconds; what is finer is cut off.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">It is before the year 1.</exception>
    public static DateTimeOffset ToDateTimeOffset(LocalDateTime moment) => moment.Year >= 1
        ? moment.WithOffset(Offset).ToDateTimeOffset()
        : throw new ArgumentOutOfRangeException(nameof(moment), moment, "The moments of .NET begin with the year 1.");

    /// <summary>Gets the instant at which the clock of the office shows a date and time.</summary>
    public static Instant ToInstant(LocalDateTime moment) => moment.WithOffset(Offset).ToInstant();
}
