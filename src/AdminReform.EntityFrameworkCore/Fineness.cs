using NodaTime;

namespace AdminReform.EntityFrameworkCore;

/// <summary>How fine a column keeps a time of day.</summary>
internal static class Fineness
{
    /// <summary>Lets a time through that a column does not lose a part of.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is finer than 100 nanoseconds.</exception>
    internal static LocalTime Checked(LocalTime time) => time.NanosecondOfDay % NodaConstants.NanosecondsPerTick == 0
        ? time
        : throw new ArgumentOutOfRangeException(nameof(time), time, "A column keeps steps of 100 nanoseconds; round the moment before it is kept.");
}
