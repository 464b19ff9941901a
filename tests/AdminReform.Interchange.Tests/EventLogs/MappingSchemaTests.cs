using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdminReform.Interchange.Json;
using AdminReform.Interchange.Json.Policies;

namespace AdminReform.Interchange.EventLogs;

/// <summary>The schema that ships says of a mapping what its reader says.</summary>
public sealed class MappingSchemaTests
{
    // A mapping with every member, which both accept.
    private const string Whole = """
        {
          "$schema": "mapping.schema.json", "version": 1, "name": "t", "timeZone": "Asia/Ho_Chi_Minh", "calendar": "vietnam-civil-service",
          "columns": {
            "dossier": "c1", "eventTime": "c2", "activity": "c3", "handledBy": "c4", "acceptedAt": "c6", "promised": "c7", "readyAt": "c8", "returnedAt": "c9",
            "procedure": "c10", "field": "c11", "resolvingUnit": "c12", "receivingUnit": "c13", "channel": "c14", "officer": "c15", "limit": "c16", "nonTerritorial": "c17",
            "receivedByCompetentAt": "c18", "eventOfficer": "c19", "lifecycle": "c20"
          },
          "dossierFile": { "columns": { "dossier": "d1", "submittedAt": "d2" }, "delimiter": ";", "encoding": "utf-8", "sheet": "Hồ sơ", "headerRow": 4 }, "lifecycles": { "Xong": "complete" },
          "constants": { "procedure": "p", "field": "f", "resolvingUnit": "r", "receivingUnit": "o", "limit": "5 ngày" },
          "channels": { "Web": "online" }, "otherChannels": "counter", "activities": { "In": "accepted" }, "moments": { "m": "forwarded" }, "steps": { "s": "1.2" },
          "rows": { "lifecycle": ["complete"] }, "firstEvent": "accepted", "lastEvent": "resultReady", "limits": { "p": "5 ngày" }, "starterCatalogue": true,
          "emptyTexts": ["-"], "timestampPatterns": ["uuuu-MM-dd"], "dayFirst": true, "promiseHasTime": false, "delimiter": ";", "encoding": "utf-8", "sheet": "Sheet1", "headerRow": 1000
        }
        """;

    // What lies between members, or in words that no list has, is the reader's.
    private static readonly string[] OfTheReader =
    [
        "mapping.zone", "mapping.encoding", "mapping.pattern", "mapping.delimiter", "mapping.limit", "mapping.column.missing", "mapping.start.missing", "mapping.word.twice", "mapping.step.act",
    ];

    private static readonly string[] Replacements =
    [
        "true", "0", "1", "2", "1000", "1001", "\"\"", "\" \"", "\"x\"", "\"counter\"", "\"Counter\"", "\"accepted\"", "\"resultReady\"", "\"monday-to-friday\"", "[]", "[\"x\"]", "[\" \"]", "[7]", "{}", "{ \"a\": \"x\" }",
        "{ \"a\": \"online\" }", "{ \"a\": [\"x\"] }", "{ \"a\": [] }", "{ \"dossier\": \"x\" }", "\"start\"", "{ \"a\": \"start\" }", "{ \"columns\": { \"dossier\": \"x\" } }", "{ \"eventTime\": \"x\" }",
    ];

    private static readonly JsonElement Schema = JsonSchema.Resolved(EventLogMapping.ReadSchema());

    [Fact]
    public void A_mapping_with_every_member_is_accepted_and_read()
    {
        Assert.True(IsAccepted(Whole));
        Assert.Empty(EventLogMapping.Read(Encoding.UTF8.GetBytes(Whole)).Problems);
    }

    [Fact]
    public void The_schema_lists_exactly_the_members_that_the_reader_asks_for()
    {
        var members = JsonNode.Parse(Whole)!.AsObject();
        Assert.Equal(members.Select(member => member.Key).Order(StringComparer.Ordinal), Schema.GetProperty("properties").EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal));
        foreach (var name in new[] { "columns", "constants" })
        {
            var words = name == "columns" ? MappingWords.Fields.Keys : MappingWords.ConstantFields.Keys;
            Assert.Equal(words.Order(StringComparer.Ordinal), Schema.GetProperty("properties").GetProperty(name).GetProperty("properties").EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal));
        }

        Assert.Equal(
            MappingWords.DossierFields.Keys.Order(StringComparer.Ordinal),
            Schema.GetProperty("properties").GetProperty("dossierFile").GetProperty("properties").GetProperty("columns").GetProperty("properties").EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal));

        members["?"] = 1;
        var told = EventLogMapping.Read(Encoding.UTF8.GetBytes(members.ToJsonString())).Problems.Single().Message.English;
        Assert.All(members.Select(member => member.Key).Where(name => name is not ("?" or "$schema")), name => Assert.Contains(name, told, StringComparison.Ordinal));
    }

    [Fact]
    public void The_words_in_the_schema_are_those_of_the_reader()
    {
        Assert.Equal(MappingWords.Meanings.Keys.Order(StringComparer.Ordinal), Words("activities", "additionalProperties"));
        Assert.Equal(MappingWords.Meanings.Keys.Order(StringComparer.Ordinal), Words("moments", "additionalProperties"));
        Assert.Equal(MappingWords.Channels.Keys.Order(StringComparer.Ordinal), Words("channels", "additionalProperties"));
        Assert.Equal(MappingWords.Channels.Keys.Order(StringComparer.Ordinal), Words("otherChannels"));
        Assert.Equal(MappingWords.Calendars.Keys.Order(StringComparer.Ordinal), Words("calendar"));
        Assert.Equal(MappingWords.Lifecycles.Keys.Order(StringComparer.Ordinal), Words("lifecycles", "additionalProperties"));
        Assert.Equal(MappingWords.FirstEvents.Keys, Words("firstEvent"));
        Assert.Equal(MappingWords.LastEvents.Keys, Words("lastEvent"));
    }

    [Property(MaxTest = 500)]
    public void What_the_schema_accepts_is_read_and_what_it_refuses_is_refused((ushort Place, byte Change)[] edits)
    {
        var document = JsonNode.Parse(Whole)!;
        foreach (var (place, change) in edits.Take(3))
        {
            DocumentEdits.Edit(document, place, change, Replacements);
        }

        var json = document.ToJsonString();
        var refused = EventLogMapping.Read(Encoding.UTF8.GetBytes(json)).Problems.Where(problem => !OfTheReader.Contains(problem.Code)).ToList();
        Assert.True(IsAccepted(json) == (refused.Count == 0), $"{string.Join("; ", refused)}: {json}");
    }

    private static bool IsAccepted(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSchema.Accepts(Schema, document.RootElement);
    }

    private static IEnumerable<string> Words(string member, string? below = null)
    {
        var node = Schema.GetProperty("properties").GetProperty(member);
        return (below is null ? node : node.GetProperty(below)).GetProperty("enum").EnumerateArray().Select(word => word.GetString()!).Order(StringComparer.Ordinal);
    }
}
