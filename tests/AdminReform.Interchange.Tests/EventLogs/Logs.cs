using System.Text;
using AdminReform.Results;

namespace AdminReform.Interchange.EventLogs;

/// <summary>A small log of our own and how to read it.</summary>
internal static class Logs
{
    internal const string Mapping = """
        {
          "version": 1,
          "timeZone": "Europe/Amsterdam",
          "calendar": "monday-to-friday",
          "columns": {
            "dossier": "case", "activity": "act", "eventTime": "time", "handledBy": "by", "acceptedAt": "start",
            "promised": "due", "readyAt": "end", "resolvingUnit": "unit", "channel": "via", "officer": "officer"
          },
          "constants": { "procedure": "Permit", "field": "Environment", "receivingUnit": "Desk" },
          "channels": { "Internet": "online", "Desk": "counter" },
          "activities": { "Stop": "stopped", "Log": "ignored" },
          "emptyTexts": ["EMPTY"]
        }
        """;

    internal const string Header = "case,act,time,by,start,due,end,unit,via,officer";

    internal static string Row(
        string dossier = "c1",
        string act = "Check",
        string time = "2012-01-04 10:00:00+01:00",
        string by = "Group 1",
        string start = "2012-01-03 09:00:00+01:00",
        string due = "2012-01-20 01:06:40+01:00",
        string end = "2012-01-19T16:00:00+01:00",
        string unit = "General",
        string via = "Internet",
        string officer = "R1") => $"{dossier},{act},{time},{by},{start},{due},{end},{unit},{via},{officer}";

    internal static string Of(params IEnumerable<string> rows) => string.Join('\n', rows.Prepend(Header)) + "\n";

    internal static EventLogMapping TheMapping(string json = Mapping) => EventLogMapping.Read(Encoding.UTF8.GetBytes(json)).Value;

    internal static Result<EventLogImport> TryRead(string log, EventLogMapping? mapping = null, int maximumRejected = EventLogLimits.UsualRejected) =>
        TryRead(Encoding.UTF8.GetBytes(log), mapping, maximumRejected);

    internal static Result<EventLogImport> TryRead(byte[] log, EventLogMapping? mapping = null, int maximumRejected = EventLogLimits.UsualRejected)
    {
        using var stream = new MemoryStream(log);
        return EventLogReader.Read(stream, mapping ?? TheMapping(), new EventLogLimits(maximumRejected));
    }

    internal static EventLogImport Read(params IEnumerable<string> rows) => TryRead(Of(rows)).Value;
}
