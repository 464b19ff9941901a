using AdminReform.Values;
using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Reads the moments of one log as the wall clock of its office.</summary>
internal sealed class MomentReader(DateTimeZone zone, ValueList<string> patterns)
{
    private readonly OfficeClock _clock = new(zone);
    private readonly MomentPattern[] _patterns = [.. patterns.Select(pattern => MomentPattern.Create(pattern)!)];

    internal LogMoment? Read(ReadOnlySpan<char> text)
    {
        if (_patterns.Length == 0)
        {
            return IsoMoment.TryParse(text, out var moment) ? moment.On(_clock) : null;
        }

        var whole = text.ToString();
        foreach (var pattern in _patterns)
        {
            if (pattern.Read(whole, _clock) is { } moment)
            {
                return moment;
            }
        }

        return null;
    }
}
