using AdminReform.Interchange.Json.Procedures;
using AdminReform.Procedures;

namespace AdminReform.Interchange.Json;

public sealed class StarterProceduresJsonTests
{
    private static readonly string Sample = StarterProceduresJson.Write(StarterCatalogue.Entries);

    [Fact]
    public void The_starter_catalogue_survives_both_ways_with_its_sources_and_its_notice()
    {
        Assert.Equal(StarterCatalogue.Entries, StarterProceduresJson.Read(Sample).Value);
        Assert.Contains(StarterCatalogue.Notice.Vietnamese, Sample, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("procedures[0].sources", "[]", "json.missing", "$.procedures[0].sources")]
    [InlineData("procedures[0].sources", "null", "json.missing", "$.procedures[0].sources")]
    [InlineData("procedures[0].sources[0].address", "\"\"", "json.empty", "$.procedures[0].sources[0].address")]
    [InlineData("procedures[0].certainty", "\"sure\"", "json.name", "$.procedures[0].certainty")]
    [InlineData("procedures[0].instrument", "\"x\"", "law.instrument.malformed", "$.procedures[0].instrument")]
    [InlineData("procedures[0].procedure.code", "\"1.0\"", "procedure.code.form", "$.procedures[0].procedure.code")]
    public void A_record_without_its_source_or_with_a_wrong_one_is_told_with_its_path(string member, string value, string code, string path)
    {
        var problem = StarterProceduresJson.Read(Changed.Member(Sample, member, value)).Problems[0];

        Assert.Equal((code, path), (problem.Code, problem.Path));
    }
}
