using AdminReform.Information;

namespace AdminReform.Interchange.Json.Information;

public sealed class InformationJsonTests
{
    private static readonly string Hanoi = InformationPlansJson.Write(KnownInformationPlans.Hanoi105);

    [Property(Arbitrary = [typeof(InformationArbitraries)], MaxTest = 100)]
    public void Plans_survive_both_ways(InformationPlan plan) => Assert.Equal(plan, InformationPlansJson.Read(InformationPlansJson.Write(plan)).Value);

    [Property(Arbitrary = [typeof(InformationArbitraries)], MaxTest = 100)]
    public void Results_survive_both_ways(InformationResults results) =>
        Assert.Equal(results, InformationResultsJson.Read(InformationResultsJson.Write(results)).Value);

    [Fact]
    public void The_plans_and_results_that_ship_survive()
    {
        foreach (var plan in new[] { KnownInformationPlans.Hanoi105, KnownInformationPlans.BinhPhuoc96, KnownInformationPlans.BaDinh })
        {
            Assert.Equal(plan, InformationPlansJson.Read(InformationPlansJson.Write(plan)).Value);
        }

        var results = new InformationResults(KnownInformationPlans.BaDinhOutputs, []);
        Assert.Equal(results, InformationResultsJson.Read(InformationResultsJson.Write(results)).Value);
    }

    [Theory]
    [InlineData("\"dueDay\": 15", "\"dueDay\": 31", "json.value", "$.duties[0].dueDay")]
    [InlineData("\"recurrence\": \"monthly\"", "\"recurrence\": \"weekly\"", "json.name", "$.duties[0].recurrence")]
    [InlineData("\"version\": 1", "\"version\": 2", "json.version", "$.version")]
    [InlineData("\"last\": \"2021-12-31\"", "\"last\": \"2020-12-31\"", "json.validity", "$.term.last")]
    [InlineData("\"number\": \"105/KH-UBND\"", "\"number\": \"?\"", "law.instrument.malformed", "$.instrument.number")]
    public void What_is_malformed_is_told_with_its_path(string old, string @new, string code, string path)
    {
        var problem = InformationPlansJson.Read(Hanoi.Replace(old, @new, StringComparison.Ordinal)).Problems[0];
        Assert.Equal((code, path), (problem.Code, problem.Path));
    }

    [Theory]
    [InlineData("""{"outputs":[{"channel":"press"}]}""", "$.outputs[0].what")]
    [InlineData("""{"reports":[{"duty":"d","periodStart":"2021-06-01"}]}""", "$.reports[0].doneAt")]
    public void What_is_missing_in_results_is_told_with_its_path(string json, string path) => Assert.Equal(
        path, InformationResultsJson.Read(json.Replace("{\"", "{\"version\":1,\"", StringComparison.Ordinal)).Problems[0].Path);
}
