using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Law;

public sealed class RegimesJsonTests
{
    private const string Figure = """{"value":2,"source":{"number":"118/2025/NĐ-CP","title":{"vi":"x","en":"x"},"inForceFrom":"2025-07-01"},"certainty":"text"}""";

    private const string Smallest =
        """{"version":1,"regimes":[{"id":"tỉnh","name":{"vi":"Quy định","en":"Rules"},"from":"2027-01-01","closingDays":FIGURE}]}""";

    private static string Sample => Smallest.Replace("FIGURE", Figure, StringComparison.Ordinal);

    [Property(Arbitrary = [typeof(DocumentArbitraries)], MaxTest = 200)]
    public void Writing_and_reading_is_the_identity(ValueList<Regime> regimes) => Assert.Equal(regimes, RegimesJson.Read(RegimesJson.Write(regimes)).Value);

    [Fact]
    public void The_regimes_that_the_library_knows_survive() =>
        Assert.Equal(Regimes.Known.All, RegimesJson.Read(RegimesJson.Write(Regimes.Known.All)).Value);

    [Fact]
    public void An_amendment_is_data()
    {
        var amended = Regimes.Known.At(new(2027, 1, 1)) with { Id = "309/2026/NĐ-CP", Validity = new(new(2027, 1, 1)), Name = new LocalizedText("Sửa đổi", "Amended") };

        var all = RegimesJson.Add(RegimesJson.Write([amended]), Regimes.Known).Value;

        Assert.Equal(amended, all.At(new(2027, 1, 1)));
        Assert.Equal("118/2025/NĐ-CP, 309/2026/NĐ-CP", all.At(new(2026, 12, 31)).Id);
    }

    [Fact]
    public void In_version_1_the_number_of_supplements_held_for_both_stages()
    {
        var old = """{"version":1,"regimes":[{"id":"x","name":{"vi":"x","en":"x"},"from":"2027-01-01","supplementRequestsAllowed":FIGURE}]}""".Replace("FIGURE", Figure, StringComparison.Ordinal);

        var regime = Assert.Single(RegimesJson.Read(old).Value);
        var now = Assert.Single(RegimesJson.Read(old.Replace("\"version\":1", "\"version\":2", StringComparison.Ordinal)).Value);

        Assert.Equal((2, 2), (regime.SupplementRequestsAllowed?.Value, regime.AppraisalSupplementRequestsAllowed?.Value));
        Assert.Equal((2, null), (now.SupplementRequestsAllowed?.Value, now.AppraisalSupplementRequestsAllowed?.Value));
    }

    [Theory]
    [InlineData("2010-01-01", "2011-01-01")]
    [InlineData("2027-01-01", "9999-12-31")]
    public void Days_without_a_regime_are_told_with_the_path(string from, string to)
    {
        var json = Sample.Replace("\"from\":\"2027-01-01\"", $"\"from\":\"{from}\",\"to\":\"{to}\"", StringComparison.Ordinal);

        var problem = Assert.Single(RegimesJson.Add(json, Regimes.Known).Problems);

        Assert.Equal(("law.regime.gap", "$.regimes[0]"), (problem.Code, problem.Path));
    }

    [Theory]
    [InlineData("\"id\":\"tỉnh\"", "\"id\":\" \"", "json.empty", "$.regimes[0].id")]
    [InlineData("\"from\"", "\"since\"", "json.missing", "$.regimes[0].from")]
    [InlineData("\"from\":\"2027-01-01\"", "\"from\":\"2027-01-01\",\"to\":\"2026-12-31\"", "json.validity", "$.regimes[0].to")]
    [InlineData("\"name\"", "\"title\"", "json.missing", "$.regimes[0].name")]
    [InlineData("Quy định", "", "json.empty", "$.regimes[0].name.vi")]
    [InlineData("Rules", " ", "json.empty", "$.regimes[0].name.en")]
    [InlineData("\"inForceFrom\"", "\"article\":\" \",\"inForceFrom\"", "json.empty", "$.regimes[0].closingDays.source.article")]
    [InlineData("\"value\":2", "\"later\":2", "json.missing", "$.regimes[0].closingDays.value")]
    [InlineData("\"value\":2", "\"value\":-1", "law.figure.negative", "$.regimes[0].closingDays.value")]
    [InlineData("\"value\":2", "\"value\":1.5", "json.malformed", "$.regimes[0].closingDays.value")]
    [InlineData("\"source\"", "\"by\"", "json.missing", "$.regimes[0].closingDays.source")]
    [InlineData("\"certainty\":\"text\"", "\"sure\":true", "json.missing", "$.regimes[0].closingDays.certainty")]
    [InlineData("\"certainty\":\"text\"", "\"certainty\":0", "json.malformed", "$.regimes[0].closingDays.certainty")]
    [InlineData("\"inForceFrom\"", "\"from\"", "json.missing", "$.regimes[0].closingDays.source.inForceFrom")]
    [InlineData("\"closingDays\"", "\"forwardingCutOff\":{\"value\":\"25:00:00\"},\"closingDays\"", "json.time", "$.regimes[0].forwardingCutOff.value")]
    [InlineData("\"closingDays\"", "\"supplementEffect\":{\"value\":\"pause\"},\"closingDays\"", "json.name", "$.regimes[0].supplementEffect.value")]
    [InlineData("\"closingDays\"", "\"amendments\":[{\"number\":\"1/2026/NĐ-CP\",\"note\":{\"vi\":\"x\",\"en\":\"x\"}}],\"closingDays\"", "json.missing", "$.regimes[0].amendments[0].certainty")]
    [InlineData("\"version\":1", "\"version\":0", "json.version", "$.version")]
    public void What_is_malformed_is_told_with_its_path(string old, string @new, string code, string path)
    {
        var problems = RegimesJson.Read(Sample.Replace(old, @new, StringComparison.Ordinal)).Problems.Where(problem => problem.Code != "json.member.unknown");

        var problem = problems.First();
        Assert.Equal((code, path), (problem.Code, problem.Path));
    }
}
