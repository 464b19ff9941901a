using System.Collections.Frozen;
using System.Text;
using System.Xml;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Interchange.Json;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Writes dossiers as an XES log (IEEE 1849-2016), as a stream: a trace for each dossier, an event for all that happened to it.</summary>
/// <remarks>
/// An act is written by its word in a mapping, such as <c>accepted</c>, and a step of the record by its own text. The reasons of acts are not written, nor who an
/// opinion was asked of; acts that no mapping has a word for are read back as steps. A character that XML cannot hold becomes U+FFFD, which the reader rejects.
/// </remarks>
public static class EventLogXes
{
    private const string Namespace = "http://www.xes-standard.org/";

    private static readonly FrozenDictionary<DossierEventKind, string> Words = MappingWords.Meanings.Keys.Concat(["reappointed"])
        .Where(word => JsonNames<DossierEventKind>.Values.ContainsKey(word)).ToFrozenDictionary(word => JsonNames<DossierEventKind>.Values[word]);

    // As the reader compares them.
    private static readonly FrozenSet<string> ActWords = MappingWords.Meanings.Keys.ToFrozenSet(TidyText.SameWord);

    private static readonly OffsetDateTimePattern Moments = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.FFFFFFFFFo<m>");

    private static readonly (EventLogField Field, string Key)[] Columns =
    [
        (EventLogField.Dossier, "case:concept:name"), (EventLogField.EventTime, "time:timestamp"), (EventLogField.Activity, "concept:name"), (EventLogField.HandledBy, "org:group"), (EventLogField.EventOfficer, "org:resource"),
        (EventLogField.Promised, "case:promised"), (EventLogField.Procedure, "case:procedure"), (EventLogField.ProcedureField, "case:field"),
        (EventLogField.ResolvingUnit, "case:resolvingUnit"), (EventLogField.ReceivingUnit, "case:receivingUnit"), (EventLogField.Channel, "case:channel"),
        (EventLogField.Officer, "case:officer"), (EventLogField.Limit, "case:limit"), (EventLogField.NonTerritorial, "case:nonTerritorial"),
    ];

    /// <summary>How to read what <see cref="Write"/> writes.</summary>
    /// <param name="zone">The TZDB zone of the office.</param>
    /// <param name="calendar">Its working calendar.</param>
    public static EventLogMapping MappingFor(DateTimeZone zone, EventLogCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return new()
        {
            TimeZone = zone.Id,
            Calendar = calendar,
            Columns = [.. Columns.Select(column => new EventLogColumn(column.Field, column.Key))],
            Activities = [.. MappingWords.Meanings.Select(word => new ActivityWord(word.Key, word.Value))],
            Channels = [.. MappingWords.Channels.Select(word => new ChannelWord(word.Key, word.Value))],
            IsPromiseTimed = true,
        };
    }

    /// <summary>Writes a log.</summary>
    /// <param name="xes">Where it is written; it stays open.</param>
    /// <param name="dossiers">The dossiers, taken one after the other.</param>
    /// <param name="zone">The zone of the office whose wall clock the moments are on.</param>
    public static void Write(Stream xes, IEnumerable<Dossier> dossiers, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(xes);
        ArgumentNullException.ThrowIfNull(dossiers);
        ArgumentNullException.ThrowIfNull(zone);
        using var xml = XmlWriter.Create(xes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" });
        xml.WriteStartElement("log", Namespace);
        foreach (var (name, value) in new[] { ("version", "1849.2016"), ("features", "") })
        {
            xml.WriteAttributeString($"xes.{name}", value);
        }

        foreach (var (name, prefix) in new[] { ("Concept", "concept"), ("Time", "time"), ("Organizational", "org"), ("Lifecycle", "lifecycle") })
        {
            xml.WriteStartElement("extension", Namespace);
            xml.WriteAttributeString("name", name);
            xml.WriteAttributeString("prefix", prefix);
            xml.WriteAttributeString("uri", $"{Namespace}{prefix}.xesext");
            xml.WriteEndElement();
        }

        foreach (var dossier in dossiers)
        {
            WriteTrace(xml, dossier, zone);
        }

        xml.WriteEndElement();
    }

    private static void WriteTrace(XmlWriter xml, Dossier dossier, DateTimeZone zone)
    {
        var accepted = dossier.Events.OfType<Accepted>().FirstOrDefault();
        var header = dossier.Header;
        xml.WriteStartElement("trace", Namespace);
        Text(xml, "concept:name", header.Id);
        Text(xml, "procedure", Said(header.Procedure));
        Text(xml, "field", header.Field);
        Text(xml, "receivingUnit", Said(header.ReceivingUnit));
        Text(xml, "resolvingUnit", Said(header.ResolvingUnit));
        Text(xml, "channel", JsonNames<Channel>.Of(header.Channel));
        Text(xml, "officer", header.Officer ?? "");
        Text(xml, "limit", accepted?.Limit?.ToString() ?? "");
        Text(xml, "promised", accepted?.Promised is { } due ? Promise(due) : "");
        Text(xml, "nonTerritorial", accepted?.IsNonTerritorial == true ? "true" : "false");
        foreach (var item in dossier.Events)
        {
            xml.WriteStartElement("event", Namespace);
            Text(xml, "concept:name", NameOf(item));
            var forwarded = item as Forwarded;
            Text(xml, "org:group", forwarded?.Unit ?? "");
            Text(xml, "org:resource", forwarded is { Officer: null } && header.Officer is not null ? DossierAssembly.NotSaid : forwarded?.Officer ?? "");
            Text(xml, "lifecycle:transition", "complete");
            Attribute(xml, "date", "time:timestamp", Moments.Format(item.At.InZoneLeniently(zone).ToOffsetDateTime()));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Said(string text) => text == DossierAssembly.NotSaid ? "" : text;

    // A time of day and the end of a day are told apart: midnight of the day is its end.
    private static string Promise(DueMoment due) => due.Time is { } time ? LocalDateTimePattern.ExtendedIso.Format(due.Date + time) : LocalDatePattern.Iso.Format(due.Date);

    private static string NameOf(DossierEvent item) => item switch
    {
        ResultReady { Outcome: ResultOutcome.Refused } => "resultRefused",
        RefusedAtIntake => "refused",
        DutyAsked { SuspendsLimit: true } => "dutyAskedSuspending",
        Paid paid => paid.Way == PaymentWay.Online ? "paidOnline" : "paidDirectly",
        StepRecorded step => ActWords.Contains(TidyText.Of(step.Step)) ? $"({step.Step})" : step.Step,
        _ => Words.GetValueOrDefault(item.Kind) ?? $"({JsonNames<DossierEventKind>.Of(item.Kind)})",
    };

    private static void Text(XmlWriter xml, string key, string value) => Attribute(xml, "string", key, value);

    private static void Attribute(XmlWriter xml, string type, string key, string value)
    {
        xml.WriteStartElement(type, Namespace);
        xml.WriteAttributeString("key", key);
        xml.WriteAttributeString("value", Clean(value));
        xml.WriteEndElement();
    }

    private static string Clean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!XmlConvert.IsXmlChar(text[i]) && !(i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])))
            {
                return Clean($"{text[..i]}\uFFFD{text[(i + 1)..]}");
            }

            i += char.IsHighSurrogate(text[i]) ? 1 : 0;
        }

        return text;
    }
}
