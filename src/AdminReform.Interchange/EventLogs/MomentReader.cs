using AdminReform.Values;
using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Reads the moments of one log as the wall clock of its office. It remembers where it is on that clock, so only one asks at a time.</summary>
internal sealed class MomentReader(DateTimeZone zone, ValueList<string> patterns, bool isDayFirst = false)
{
    private readonly OfficeClock _clock = new(zone);
    private readonly MomentPattern[] _patterns = [.. patterns.Select(pattern => MomentPattern.Create(pattern)!)];

    internal MomentReader(EventLogMapping mapping)
        : this(DateTimeZoneProviders.Tzdb[mapping.TimeZone], mapping.TimestampPatterns, mapping.IsDayFirst)
    {
    }

    internal LogMoment? Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return null;
        }

        if (_patterns.Length > 0)
        {
            var whole = text.ToString();
            foreach (var pattern in _patterns)
            {
                if (pattern.Read(whole, _clock) is { } read)
                {
                    return read;
                }
            }

            if (!isDayFirst)
            {
                return null;
            }
        }

        return isDayFirst && DayFirstMoment.Read(text) is { } dayFirst ? _clock.OnTheClock(dayFirst)
            : ReadIso(text);
    }

    /// <summary>One that is written as ISO 8601 has it, whatever the patterns say.</summary>
    internal LogMoment? ReadIso(ReadOnlySpan<char> text) => IsoMoment.TryParse(text, out var moment) ? moment.On(_clock) : null;
}
