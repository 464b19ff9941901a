using System.Collections.Frozen;
using AdminReform.Deadlines;
using AdminReform.Results;
using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Reads one cell by what its column says.</summary>
internal sealed class CellReader(EventLogMapping mapping)
{
    private readonly FrozenSet<string> _empty = mapping.EmptyTexts.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _channels = mapping.Channels.Select(word => word.Text).ToFrozenSet(StringComparer.Ordinal);
    private readonly MomentReader _moments = new(DateTimeZoneProviders.Tzdb[mapping.TimeZone], mapping.TimestampPatterns);

    /// <summary>The text, or an empty one where the mapping says that it stands for an empty cell.</summary>
    internal string Text(string cell) => _empty.Contains(cell) ? "" : cell;

    /// <summary>Whether bytes of the file were not of its encoding.</summary>
    internal static bool IsGarbled(string text) => text.Contains('\uFFFD', StringComparison.Ordinal);

    internal CaseCell Read(EventLogField field, string text, int line)
    {
        if (IsGarbled(text))
        {
            return Faulty(text, line, LogFaults.Encoding(text));
        }

        switch (field)
        {
            case EventLogField.EventTime or EventLogField.SubmittedAt or EventLogField.AcceptedAt
                or EventLogField.Promised or EventLogField.ReadyAt or EventLogField.ReturnedAt:
                var moment = _moments.Read(text);
                return new CaseCell(text, line, moment, moment is null ? LogFaults.Time(text) : null);
            case EventLogField.Limit when !TimeLimit.TryParse(text, out _):
                return Faulty(text, line, LogFaults.Limit(text));
            case EventLogField.Channel when !_channels.Contains(text):
                return Faulty(text, line, LogFaults.Channel(text));
            default:
                return new CaseCell(text, line, null, null);
        }
    }

    private static CaseCell Faulty(string text, int line, Problem fault) => new(text, line, null, fault);
}
