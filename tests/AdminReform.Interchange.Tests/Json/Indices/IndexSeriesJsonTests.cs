using AdminReform.Indices;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Indices;

public sealed class IndexSeriesJsonTests
{
    private const string Smallest =
        """
        {"version":1,"series":[{"province":"Hà Nội",
         "definition":{"kind":"sipas","name":{"vi":"Hài lòng","en":"SIPAS"},"scale":{"from":"0","to":"100"},"isPercent":true},
         "years":[{"year":2023,"source":{"title":"SIPAS 2023","publisher":"Bộ Nội vụ"},"score":"83.57","rank":{"place":5,"of":63}}]}]}
        """;

    [Property(Arbitrary = [typeof(IndexSeriesArbitraries)], MaxTest = 200)]
    public void Writing_and_reading_is_the_identity(ValueList<IndexSeries> series) =>
        Assert.Equal(series, IndexSeriesJson.Read(IndexSeriesJson.Write(series)).Value);

    [Fact]
    public void A_series_in_a_file_is_read()
    {
        var series = Assert.Single(IndexSeriesJson.Read(Smallest).Value);
        Assert.Equal(Fraction.FromDecimal(83.57m), series[2023]!.Score);
        Assert.Equal(new Rank(5, 63), series[2023]!.Rank);
    }

    [Theory]
    [InlineData("\"province\"", "\"tỉnh\"", "json.missing", "$.series[0].province")]
    [InlineData("\"sipas\"", "\"SIPAS\"", "json.name", "$.series[0].definition.kind")]
    [InlineData("\"isPercent\"", "\"percent\"", "json.missing", "$.series[0].definition.isPercent")]
    [InlineData("{\"from\":\"0\",\"to\":\"100\"}", "{\"from\":\"0\",\"to\":\"0\"}", "json.value", "$.series[0].definition.scale")]
    [InlineData("83.57", "183.57", "indices.score.off-scale", "$.series[0].years")]
    [InlineData("\"score\":\"83.57\"", "\"score\":\"83,57\"", "values.fraction.malformed", "$.series[0].years[0].score")]
    [InlineData("\"year\":2023", "\"year\":20231", "indices.year.range", "$.series[0].years")]
    [InlineData("\"place\":5", "\"place\":64", "json.value", "$.series[0].years[0].rank")]
    [InlineData("\"score\"", "\"dimensions\":[null],\"score\"", "json.missing", "$.series[0].years[0].dimensions[0]")]
    public void What_is_malformed_is_told_with_its_path(string old, string @new, string code, string path)
    {
        var problem = IndexSeriesJson.Read(Smallest.Replace(old, @new, StringComparison.Ordinal)).Problems[0];
        Assert.Equal((code, path), (problem.Code, problem.Path));
    }
}
