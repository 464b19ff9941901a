using System.Text.Json.Serialization.Metadata;
using AdminReform.Law;
using AdminReform.Results;
using Result = AdminReform.Results.Result;

namespace AdminReform.Interchange.Json.Results;

public sealed class ResultsJsonTests
{
    private static readonly JsonTypeInfo<string> Text = (JsonTypeInfo<string>)ResultJsonContext.Shaped.GetTypeInfo(typeof(string))!;

    [Property(Arbitrary = [typeof(JsonArbitraries)], MaxTest = 200)]
    public void Writing_and_reading_is_the_identity(Result<string> result)
    {
        Assert.Equal(result, ResultsJson.Read(ResultsJson.Write(result, Text), Text).Value);

        var plain = result.Status == ResultStatus.NoContent ? Result.NoContent
            : result.IsSuccess ? Result.Success
            : Result.Failure(result.Status, result.Problems);
        Assert.Equal(plain, ResultsJson.Read(ResultsJson.Write(plain)).Value);
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
    }

    [Theory]
    [InlineData("""{"version":1}""", "json.missing", "$.status")]
    [InlineData("""{"version":1,"status":"fine"}""", "json.name", "$.status")]
    [InlineData("""{"version":1,"status":"conflict"}""", "json.missing", "$.problems")]
    [InlineData("""{"version":1,"status":"ok"}""", "json.missing", "$.value")]
    [InlineData("""{"version":1,"status":"ok","value":{"a":1}}""", "json.malformed", "$.value")]
    [InlineData("""{"version":1,"status":"ok","value":"x","problems":[{"code":"a","message":{"vi":"x","en":"x"}}]}""", "json.value", "$.problems")]
    [InlineData("""{"version":1,"status":"error","problems":[{"code":" ","message":{"vi":"x","en":"x"}}]}""", "json.empty", "$.problems[0].code")]
    [InlineData("""{"version":1,"status":"error","problems":[{"code":"a","message":{"vi":"x"}}]}""", "json.missing", "$.problems[0].message.en")]
    [InlineData("""{"version":1,"status":"error","problems":[{"code":"a","message":{"vi":"x","en":"x"},"provision":"1/2001/NĐ-CP art. 2"}]}""", "law.citation.unknown", "$.problems[0].provision")]
    [InlineData("""{"version":3,"status":"ok"}""", "json.version", "$.version")]
    public void What_is_malformed_is_told_with_its_path(string json, string code, string path)
    {
        var problem = Assert.Single(ResultsJson.Read(json, Text).Problems);

        Assert.Equal((code, path), (problem.Code, problem.Path));
    }

    [Fact]
    public void A_provision_of_an_instrument_of_the_callers_own_is_written_in_full_beside_its_words()
    {
        var own = new Instrument(InstrumentNumber.Parse("5/2027/NĐ-CP"), new("Nghị định", "Decree"), new(2027, 1, 1)).Cite("3", "1");

        var json = ResultsJson.Write(Result.Conflict(Problem.Of("a.b", "v", "e", "", own)));

        Assert.Contains(
            "\"provision\":\"5/2027/NĐ-CP art. 3.1\",\"citation\":{\"number\":\"5/2027/NĐ-CP\"", json, StringComparison.Ordinal);
        Assert.Equal(own, ResultsJson.Read(json).Value.Problems[0].Provision);
    }

    [Fact]
    public void Unknown_members_are_skipped_and_a_made_thing_needs_its_value()
    {
        Assert.Equal(Result.Success, ResultsJson.Read("""{"later":1,"version":1,"status":"ok","value":{"not":"asked for"}}""").Value);
        Assert.Equal("$.status", Assert.Single(ResultsJson.Read("""{"version":1,"status":"created"}""").Problems).Path);
    }
}
