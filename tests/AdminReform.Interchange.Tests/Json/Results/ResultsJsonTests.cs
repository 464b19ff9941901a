using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using AdminReform.Law;
using AdminReform.Results;
using Result = AdminReform.Results.Result;

namespace AdminReform.Interchange.Json.Results;

public sealed partial class ResultsJsonTests
{
    private static readonly JsonTypeInfo<string> Text = Texts.Default.String;

    [Property(Arbitrary = [typeof(DocumentArbitraries)], MaxTest = 200)]
    public void All_that_a_result_holds_is_written(Result<string> result)
    {
        var json = JsonNode.Parse(ResultsJson.Write(result, Text))!;

        Assert.Equal(result.Status.ToString(), json["status"]!.GetValue<string>(), ignoreCase: true);
        Assert.Equal(result.HasValue ? result.Value : null, json["value"]?.GetValue<string>());
        Assert.Equal(
            result.Problems.Select(problem => (problem.Code, problem.Message.Vietnamese, problem.Message.English, problem.Path, problem.Provision?.ToString())),
            (json["problems"]?.AsArray() ?? []).Select(problem => (
                problem!["code"]!.GetValue<string>(),
                problem["message"]!["vi"]!.GetValue<string>(),
                problem["message"]!["en"]!.GetValue<string>(),
                problem["path"]?.GetValue<string>() ?? "",
                problem["provision"]?.GetValue<string>())));
    }

    [Fact]
    public void The_names_in_the_document_are_stable()
    {
        var problem = Problem.Of("dossier.supplement.second", "Chỉ một lần.", "Only once.", "$.events[3]", Instruments.Decree118.Cite("11", "2", "c"));

        Assert.Equal(
            """
            {"version":1,"status":"conflict","problems":[{"code":"dossier.supplement.second","message":{"vi":"Chỉ một lần.","en":"Only once."},
            "path":"$.events[3]","provision":"118/2025/NĐ-CP art. 11.2.c"}]}
            """.ReplaceLineEndings(""),
            ResultsJson.Write(Result.Conflict(problem)));
        Assert.Equal("""{"version":1,"status":"ok","value":"x"}""", ResultsJson.Write(Result.Of("x"), Text));
        Assert.Equal("""{"version":1,"status":"noContent"}""", ResultsJson.Write(Result.NoContent));
    }

    [Fact]
    public void A_provision_of_an_instrument_of_the_callers_own_is_written_in_full_beside_its_words()
    {
        var own = new Instrument(InstrumentNumber.Parse("5/2027/NĐ-CP"), new("Nghị định", "Decree"), new(2027, 1, 1)).Cite("3", "1");

        var json = ResultsJson.Write(Result.Conflict(Problem.Of("a.b", "v", "e", "", own)));

        Assert.Contains("\"provision\":\"5/2027/NĐ-CP art. 3.1\",\"citation\":{\"number\":\"5/2027/NĐ-CP\"", json, StringComparison.Ordinal);
    }

    [JsonSerializable(typeof(string))]
    private sealed partial class Texts : JsonSerializerContext;
}
