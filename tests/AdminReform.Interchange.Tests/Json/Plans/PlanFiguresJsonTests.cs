using System.Text.Json.Nodes;
using AdminReform.Plans;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Plans;

public sealed class PlanFiguresJsonTests
{
    [Property(Arbitrary = [typeof(PlanDocumentArbitraries)], MaxTest = 200)]
    public void Measurements_survive_both_ways(ValueList<Measurement> measurements) =>
        Assert.Equal(measurements, MeasurementsJson.Read(MeasurementsJson.Write(measurements)).Value);

    [Property(Arbitrary = [typeof(PlanDocumentArbitraries)], MaxTest = 100)]
    public void Outlooks_survive_both_ways(ValueList<SubjectOutlook> outlooks)
    {
        var byTarget = outlooks.DistinctBy(item => item.Subject).ToDictionary(item => item.Subject, item => item.Outlook);
        var read = OutlooksJson.Read(OutlooksJson.Write(byTarget)).Value;
        Assert.Equal(byTarget.OrderBy(item => item.Key, StringComparer.Ordinal), read.OrderBy(item => item.Key, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"level":{"amount":"1"},"rank":{"place":1,"of":2}}""", "json.value", "")]
    [InlineData("""{}""", "json.value", "")]
    [InlineData("""{"share":{"part":5,"whole":4}}""", "json.value", ".share.part")]
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

    [Fact]
    public void The_names_in_an_assessment_are_stable() => Assert.Equal(
        """
        {"version":1,"assessments":[{"target":"t","part":{"vi":"a","en":"b"},"at":"2026-01-01","status":"missed","from":"2025-01-01","by":"2025-12-31",
        "goal":{"moreThan":"17/20"},"unit":"points","value":"1/2","path":"3/5","progress":"1/4","shortfall":"7/20",
        "attainability":{"best":{"value":"9/10","isAttained":false},"worst":{"isAttained":true},"failuresAffordable":3,
        "pace":{"amount":"2","unit":"unitsPerDay"},"noReturn":"2025-11-30"},"steps":[{"figure":"value","text":{"vi":"c","en":"d"}}],
        "parts":[{"target":"p","at":"2026-01-01","status":"met"}]}]}
        """.ReplaceLineEndings(""),
        JsonNode.Parse(AssessmentsJson.Write([new()
        {
            Target = "t",
            Part = new("a", "b"),
            At = new(2026, 1, 1),
            Status = TargetStatus.Missed,
            From = new(2025, 1, 1),
            By = new(2025, 12, 31),
            Goal = Threshold.MoreThan(Fraction.Of(17, 20)),
            Unit = IndicatorUnit.Points,
            Value = Fraction.Of(1, 2),
            Path = Fraction.Of(3, 5),
            Progress = Fraction.Of(1, 4),
            Shortfall = Fraction.Of(7, 20),
            Attainability = new(new(Fraction.Of(9, 10), false), new(null, true), 3, new(Fraction.Of(2, 1), PaceUnit.UnitsPerDay), new(2025, 11, 30)),
            Steps = [new(AssessmentFigure.Value, new("c", "d"))],
            Parts = [new() { Target = "p", At = new(2026, 1, 1), Status = TargetStatus.Met }],
        }]))!.ToJsonString());
}
