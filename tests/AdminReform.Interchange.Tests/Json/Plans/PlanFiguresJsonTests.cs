using AdminReform.Plans;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Plans;

public sealed class PlanFiguresJsonTests
{
    [Property(Arbitrary = [typeof(PlanJsonArbitraries)], MaxTest = 200)]
    public void Measurements_survive_both_ways(ValueList<Measurement> measurements) =>
        Assert.Equal(measurements, MeasurementsJson.Read(MeasurementsJson.Write(measurements)).Value);

    [Property(Arbitrary = [typeof(PlanJsonArbitraries)], MaxTest = 200)]
    public void Assessments_survive_both_ways(ValueList<TargetAssessment> assessments) =>
        Assert.Equal(assessments, AssessmentsJson.Read(AssessmentsJson.Write(assessments)).Value);

    [Property(Arbitrary = [typeof(PlanJsonArbitraries)], MaxTest = 100)]
    public void Outlooks_survive_both_ways(ValueList<SubjectOutlook> outlooks)
    {
        var byTarget = outlooks.DistinctBy(item => item.Subject).ToDictionary(item => item.Subject, item => item.Outlook);
        var read = OutlooksJson.Read(OutlooksJson.Write(byTarget)).Value;
        Assert.Equal(byTarget.OrderBy(item => item.Key, StringComparer.Ordinal), read.OrderBy(item => item.Key, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"level":{"amount":"1"},"rank":{"place":1,"of":2}}""", "json.value", "")]
    [InlineData("""{}""", "json.value", "")]
    [InlineData("""{"share":{"part":5,"whole":4}}""", "json.value", ".share")]
    [InlineData("""{"share":{"part":5}}""", "json.missing", ".share.whole")]
    [InlineData("""{"count":{"number":1.5}}""", "json.malformed", ".count.number")]
    [InlineData("""{"count":{"number":30,"qualifier":"almost"}}""", "json.name", ".count.qualifier")]
    [InlineData("""{"rank":{"place":0,"of":63}}""", "json.value", ".rank")]
    [InlineData("""{"level":{}}""", "json.missing", ".level.amount")]
    public void A_value_that_cannot_be_read_says_where(string value, string code, string path)
    {
        var json = $$"""{"version":1,"measurements":[{"indicator":"i","date":"2026-12-31","source":{"title":"a","publisher":"b"},"value":{{value}}}]}""";
        var problem = Assert.Single(MeasurementsJson.Read(json).Problems);
        Assert.Equal((code, $"$.measurements[0].value{path}"), (problem.Code, problem.Path));
    }

    [Fact]
    public void A_figure_that_begins_after_its_day_says_where()
    {
        const string Json = """{"version":1,"measurements":[{"indicator":"i","date":"2026-03-31","since":"2026-04-01","source":{"title":"a","publisher":"b"},"value":{"share":{"part":1,"whole":2}}}]}""";
        var problem = Assert.Single(MeasurementsJson.Read(Json).Problems);
        Assert.Equal(("json.value", "$.measurements[0].since"), (problem.Code, problem.Path));
    }

    [Theory]
    [InlineData("""{"volume":{"atLeast":5,"atMost":4}}""", "json.value", ".outlook.volume")]
    [InlineData("""{"base":{"atLeast":0,"atMost":4}}""", "json.value", ".outlook.base")]
    [InlineData("""{"base":{"atLeast":1}}""", "json.missing", ".outlook.base.atMost")]
    [InlineData("""{"pace":{"riseAYearAtMost":"-1"}}""", "json.value", ".outlook.pace")]
    [InlineData("""{"volume":{"atLeast":5},"pace":{}}""", "json.value", ".outlook")]
    [InlineData("""{"subjects":[{"subject":"xã","outlook":{}}]}""", "json.value", ".outlook.subjects[0].outlook")]
    public void An_outlook_that_cannot_be_read_says_where(string outlook, string code, string path)
    {
        var problem = Assert.Single(OutlooksJson.Read($$"""{"version":1,"outlooks":[{"target":"t","outlook":{{outlook}}}]}""").Problems);
        Assert.Equal((code, $"$.outlooks[0]{path}"), (problem.Code, problem.Path));
    }

    [Fact]
    public void A_target_with_two_outlooks_is_told()
    {
        const string Entry = """{"target":"t","outlook":{"volume":{"atLeast":5}}}""";
        var problem = Assert.Single(OutlooksJson.Read($$"""{"version":1,"outlooks":[{{Entry}},{{Entry}}]}""").Problems);
        Assert.Equal(("json.value", "$.outlooks[1].target"), (problem.Code, problem.Path));
    }

    [Theory]
    [InlineData("""{"version":1}""", "json.missing", "$.assessments")]
    [InlineData("""{"version":1,"assessments":[{"at":"2026-01-01","status":"met"}]}""", "json.missing", "$.assessments[0].target")]
    [InlineData("""{"version":1,"assessments":[{"target":"t","at":"2026-01-01","status":"won"}]}""", "json.name", "$.assessments[0].status")]
    [InlineData("""{"version":1,"assessments":[{"target":"t","at":"2026-01-01","status":"met","attainability":{"best":{"isAttained":true}}}]}""", "json.missing", "$.assessments[0].attainability.worst")]
    [InlineData("""{"version":1,"assessments":[{"target":"t","at":"2026-01-01","status":"met","parts":[{"target":"t","at":"2026-01-01"}]}]}""", "json.missing", "$.assessments[0].parts[0].status")]
    public void An_assessment_that_cannot_be_read_says_where(string json, string code, string path)
    {
        var problem = Assert.Single(AssessmentsJson.Read(json).Problems);
        Assert.Equal((code, path), (problem.Code, problem.Path));
    }
}
