using AdminReform.Values;
using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Reads the moments of one log as the wall clock of its office.</summary>
internal sealed class MomentReader(DateTimeZone zone, ValueList<string> patterns)
{
    private readonly MomentPattern[] _patterns = [.. patterns.Select(pattern => MomentPattern.Create(pattern)!)];

    internal LocalDateTime? Read(string text)
    {
        if (_patterns.Length == 0)
        {
            return IsoMoment.TryParse(text, out var moment) ? moment.In(zone) : null;
        }

        foreach (var pattern in _patterns)
        {
            if (pattern.Read(text, zone) is { } moment)
            {
                return moment;
            }
        }

        return null;
    }
}
