using NodaTime;
using NodaTime.Text;

namespace AdminReform.Interchange.EventLogs;

/// <summary>One way to write moments.</summary>
internal abstract class MomentPattern
{
    /// <summary>The wall clock in the zone, or <see langword="null"/> when the text is not written this way.</summary>
    internal abstract LocalDateTime? Read(string text, DateTimeZone zone);

    /// <summary>Makes it from a pattern of NodaTime; <see langword="null"/> when it is none.</summary>
    internal static MomentPattern? Create(string pattern)
    {
        try
        {
            return pattern.Contains("o<", StringComparison.Ordinal)
                ? new WithOffset(OffsetDateTimePattern.CreateWithInvariantCulture(pattern))
                : new Local(LocalDateTimePattern.CreateWithInvariantCulture(pattern));
        }
        catch (InvalidPatternException)
        {
            return null;
        }
    }

    private sealed class WithOffset(OffsetDateTimePattern pattern) : MomentPattern
    {
        internal override LocalDateTime? Read(string text, DateTimeZone zone) =>
            pattern.Parse(text).TryGetValue(default, out var moment) ? moment.InZone(zone).LocalDateTime : null;
    }

    private sealed class Local(LocalDateTimePattern pattern) : MomentPattern
    {
        internal override LocalDateTime? Read(string text, DateTimeZone zone) =>
            pattern.Parse(text).TryGetValue(default, out var moment) ? moment : null;
    }
}
