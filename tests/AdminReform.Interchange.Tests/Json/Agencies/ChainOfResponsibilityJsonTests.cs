using AdminReform.Agencies;

namespace AdminReform.Interchange.Json.Agencies;

public sealed class ChainOfResponsibilityJsonTests
{
    private const string Sample =
        """{"later":{},"version":1,"asked":"H26","unit":"H26.12","date":"2025-07-01","rungs":[{"new":1,"step":"headOfAgency","agency":"H26.12","holder":"an"}]}""";

    [Property(Arbitrary = [typeof(JsonArbitraries)], MaxTest = 200)]
    public void Writing_and_reading_is_the_identity(ChainOfResponsibility chain) =>
        Assert.Equal(chain, ChainOfResponsibilityJson.Read(ChainOfResponsibilityJson.Write(chain)).Value);

    [Fact]
    public void Unknown_members_are_skipped() =>
        Assert.Equal([new(ResponsibilityStep.HeadOfAgency, "H26.12", "an")], ChainOfResponsibilityJson.Read(Sample).Value.Rungs);

    [Theory]
    [InlineData("\"asked\"", "\"ask\"", "json.missing", "$.asked")]
    [InlineData("2025-07-01", "2025-07", "json.date", "$.date")]
    [InlineData("headOfAgency", "boss", "json.name", "$.rungs[0].step")]
    [InlineData("\"agency\":\"H26.12\"", "\"agency\":\"\"", "json.empty", "$.rungs[0].agency")]
    [InlineData("\"rungs\"", "\"steps\"", "json.missing", "$.rungs")]
    [InlineData("\"version\":1", "\"version\":2", "json.version", "$.version")]
    public void What_is_malformed_is_told_with_its_path(string old, string @new, string code, string path)
    {
        var problem = Assert.Single(ChainOfResponsibilityJson.Read(Sample.Replace(old, @new, StringComparison.Ordinal)).Problems);

        Assert.Equal((code, path), (problem.Code, problem.Path));
    }
}
