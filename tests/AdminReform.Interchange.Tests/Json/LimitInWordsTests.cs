using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Interchange.Json.Dossiers;
using AdminReform.Interchange.Json.Procedures;
using AdminReform.Interchange.Json.Processes;
using static AdminReform.Dossiers.DossierExamples;

namespace AdminReform.Interchange.Json;

/// <summary>A time limit in a document may be its parts or its words: both are read as one.</summary>
public sealed class LimitInWordsTests
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Property(Arbitrary = [typeof(DossierArbitraries)])]
    public void A_dossier_is_the_same_with_its_limits_in_words(History history)
    {
        var dossier = Dossier.Replay(Header, history.Events);
        Assert.Equal([dossier], DossiersJson.Read(InWords(DossiersJson.Write([dossier])).Json).Value);
    }

    [Fact]
    public void So_are_procedures_and_processes()
    {
        var (procedures, count) = InWords(JsonSamples.Documents[typeof(ProceduresJson)]);
        Assert.True(count > 3);
        Assert.Equal(ProceduresJson.Read(JsonSamples.Documents[typeof(ProceduresJson)]).Value, ProceduresJson.Read(procedures).Value);

        (var processes, count) = InWords(JsonSamples.Documents[typeof(ProcessesJson)]);
        Assert.Equal(1, count);
        Assert.Equal(ProcessesJson.Read(JsonSamples.Documents[typeof(ProcessesJson)]).Value, ProcessesJson.Read(processes).Value);
    }

    [Fact]
    public void Words_that_are_no_limit_are_refused_at_their_place()
    {
        var (json, _) = InWords(DossiersJson.Write([After(Typical())]));
        var problem = Assert.Single(DossiersJson.Read(json.Replace("ngày làm việc", "ngày hành chính", StringComparison.Ordinal)).Problems);
        Assert.Equal("$.dossiers[0].events[1].limit", problem.Path);
        Assert.StartsWith("limit.", problem.Code, StringComparison.Ordinal);
    }

    private static (string Json, int Count) InWords(string json)
    {
        var (document, count) = (JsonNode.Parse(json)!, 0);
        foreach (var parts in Objects(document).Where(each => each.ContainsKey("unit") && (each.ContainsKey("amount") || each["unit"]!.ToString() == "sameDay")).ToList())
        {
            var limit = parts["unit"]!.ToString() == "sameDay"
                ? parts["cutOff"] is { } cutOff ? TimeLimit.SameDayUntil(NodaTime.Text.LocalTimePattern.ExtendedIso.Parse(cutOff.ToString()).Value) : TimeLimit.SameDay
                : TimeLimit.Of(parts["amount"]!.GetValue<decimal>(), Enum.Parse<TimeUnit>(parts["unit"]!.ToString(), ignoreCase: true));
            parts.ReplaceWith(limit.ToString());
            count++;
        }

        return (document.ToJsonString(Options), count);
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject parts => parts.SelectMany(member => Objects(member.Value)).Prepend(parts),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };
}
