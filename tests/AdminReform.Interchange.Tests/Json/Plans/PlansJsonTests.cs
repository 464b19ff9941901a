using System.Text;
using System.Text.Json.Nodes;
using AdminReform.Plans;
using NodaTime;

namespace AdminReform.Interchange.Json.Plans;

public sealed class PlansJsonTests
{
    private const string Instrument = """{"number":"1/KH-UBND","title":{"vi":"Kế hoạch","en":"Plan"},"inForceFrom":"2026-01-01"}""";

    [Property(Arbitrary = [typeof(PlanDocumentArbitraries)], MaxTest = 200)]
    public void Writing_and_reading_is_the_identity(Plan plan) => Assert.Equal(plan, PlansJson.Read(PlansJson.Write(plan)).Value);

    [Fact]
    public void The_plans_that_ship_survive_both_ways_and_as_a_stream()
    {
        foreach (var plan in new[] { KnownPlans.Hanoi136 with { Parent = KnownPlans.Resolution76 }, KnownPlans.Resolution76 })
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(PlansJson.Write(plan)));
            Assert.Equal(plan, PlansJson.Read(stream).Value);
        }
    }

    [Fact]
    public void A_plan_that_is_kept_in_a_file_is_assessed_like_any_other()
    {
        var plan = PlansJson.Read(Document("""{"kind":"milestones","milestones":[{"by":"2026-12-31","goal":{"moreThan":"85%"}}]}""")).Value;
        var figures = MeasurementsJson.Read(
            """
            {"version":1,"measurements":[{"indicator":"satisfaction","date":"2026-12-31","value":{"level":{"amount":"0.85"}},
              "source":{"title":"Báo cáo","publisher":"Sở Nội vụ"}}]}
            """).Value;

        var assessment = plan.Assess(figures, new Dictionary<string, Outlook>(), new LocalDate(2027, 1, 1)).Targets[0];

        Assert.Equal(TargetStatus.Missed, assessment.Status);
    }

    [Fact]
    public void The_shape_of_a_document_is_stable() => Assert.Equal(
        """
        {
          "version": 1,
          "instrument": {
            "number": "1/KH-UBND",
            "title": {
              "vi": "Kế hoạch",
              "en": "Plan"
            },
            "inForceFrom": "2026-01-01"
          },
          "term": {
            "first": "2026-01-01",
            "last": "2026-12-31"
          },
          "targets": [
            {
              "id": "t",
              "indicator": {
                "id": "satisfaction",
                "name": {
                  "vi": "Hài lòng",
                  "en": "Satisfaction"
                },
                "unit": "percent",
                "pillar": "digitalGovernment",
                "scale": {
                  "from": "0",
                  "to": "1"
                }
              },
              "wording": {
                "vi": "trên 85%",
                "en": "more than 85 %"
              },
              "shape": {
                "kind": "coverage",
                "goal": {
                  "atLeast": "17/20"
                },
                "term": {
                  "first": "2026-01-01",
                  "last": "2026-12-31"
                }
              },
              "source": {
                "number": "1/KH-UBND",
                "title": {
                  "vi": "Kế hoạch",
                  "en": "Plan"
                },
                "inForceFrom": "2026-01-01"
              },
              "certainty": "text"
            }
          ],
          "publication": {
            "title": "Kế hoạch",
            "publisher": "UBND"
          }
        }
        """,
        PlansJson.Write(PlansJson.Read(Document(
            """{"kind":"coverage","goal":{"atLeast":"85%"},"term":{"first":"2026-01-01","last":"2026-12-31"}}""")).Value));

    [Fact]
    public void A_member_that_the_kind_of_a_target_does_not_have_is_refused()
    {
        var problem = Assert.Single(PlansJson.Read(Document("""{"kind":"words","goal":{"atLeast":"85%"}}""")).Problems);
        Assert.Equal(("json.member.unknown", "$.targets[0].shape.goal"), (problem.Code, problem.Path));
    }

    [Fact]
    public void The_plan_above_may_be_its_own_document()
    {
        var json = JsonNode.Parse(PlansJson.Write(KnownPlans.Hanoi136))!;
        json["parent"] = JsonNode.Parse(PlansJson.Write(KnownPlans.Resolution76));
        Assert.Equal(KnownPlans.Hanoi136 with { Parent = KnownPlans.Resolution76 }, PlansJson.Read(json.ToJsonString()).Value);
    }

    [Theory]
    [InlineData("", "json.malformed", "$")]
    [InlineData("null", "json.missing", "$")]
    [InlineData("{\"version\":2}", "json.version", "$.version")]
    [InlineData("{\"version\":1}", "json.missing", "$.instrument")]
    public void A_document_that_cannot_be_read_says_where(string json, string code, string path)
    {
        var problem = PlansJson.Read(json).Problems[0];
        Assert.Equal((code, path), (problem.Code, problem.Path));
    }

    [Theory]
    [InlineData("""{"kind":"pie"}""", "json.name", ".kind")]
    [InlineData("""{}""", "json.missing", ".kind")]
    [InlineData("""{"kind":"milestones"}""", "json.missing", ".milestones")]
    [InlineData("""{"kind":"milestones","milestones":[null]}""", "json.missing", ".milestones[0]")]
    [InlineData("""{"kind":"milestones","milestones":[{"by":"2026-02-30","goal":{"atLeast":"1"}}]}""", "json.date.none", ".milestones[0].by")]
    [InlineData("""{"kind":"milestones","milestones":[{"by":"2026-12-31","goal":{"atLeast":"85,5%"}}]}""", "values.fraction.malformed", ".milestones[0].goal.atLeast")]
    [InlineData("""{"kind":"milestones","milestones":[{"by":"2026-12-31","goal":{"atLeast":"1/0"}}]}""", "values.fraction.malformed", ".milestones[0].goal.atLeast")]
    [InlineData("""{"kind":"milestones","milestones":[{"by":"2026-12-31","goal":{"atLeast":0.85}}]}""", "json.malformed", ".milestones[0].goal.atLeast")]
    [InlineData("""{"kind":"milestones","milestones":[{"by":"2026-12-31","goal":{"atLeast":"1","moreThan":"1"}}]}""", "json.value", ".milestones[0].goal")]
    [InlineData("""{"kind":"milestones","milestones":[{"by":"2026-12-31","goal":{}}]}""", "json.missing", ".milestones[0].goal.atLeast")]
    [InlineData("""{"kind":"milestones","milestones":[{"by":"2026-12-31","goal":{"atMost":"2%","lessThan":"2%"}}]}""", "json.value", ".milestones[0].goal")]
    [InlineData("""{"kind":"milestones","milestones":[{"by":"2026-12-31","goal":{"atMost":"hai"}}]}""", "values.fraction.malformed", ".milestones[0].goal.atMost")]
    [InlineData("""{"kind":"ratio","goal":{"atLeast":"1"},"term":{"first":"2026-01-01","last":"9999-12-31"},"counting":"eachYear"}""", "json.value", ".term")]
    [InlineData("""{"kind":"coverage","goal":{"atMost":"1"},"term":{"first":"2026-01-01","last":"2026-12-31"}}""", "json.value", ".goal")]
    [InlineData("""{"kind":"additionalShare","goal":{"lessThan":"1"},"term":{"first":"2026-01-01","last":"2026-12-31"},"shareReading":"ofAll"}""", "json.value", ".goal")]
    [InlineData("""{"kind":"ratio","goal":{"atLeast":"1"},"term":{"first":"2026-01-01","last":"2026-12-31"}}""", "json.missing", ".counting")]
    [InlineData("""{"kind":"coverage","goal":{"atLeast":"1"},"term":{"first":"2026-02-01","last":"2026-01-31"}}""", "json.validity", ".term.last")]
    [InlineData("""{"kind":"tiered","tiers":[{"subject":" ","name":{"vi":"a","en":"a"},"shape":{"kind":"words"}}]}""", "json.empty", ".tiers[0].subject")]
    [InlineData("""{"kind":"growth","steps":[{"year":0,"atLeast":"20%"}],"cap":"1","growthReading":"points","basis":"yearBefore"}""", "json.value", ".steps[0].year")]
    [InlineData("""{"kind":"growth","steps":[{"year":2022,"atLeast":"20%"}],"cap":"1","basis":"yearBefore"}""", "json.missing", ".growthReading")]
    [InlineData("""{"kind":"rankGain","goal":{"atLeast":"5"},"baseYear":2025,"lastYear":2020,"rankReading":"everyYear"}""", "json.value", "")]
    [InlineData("""{"kind":"rankGain","goal":{"atLeast":"5"},"baseYear":2020,"lastYear":2025,"rankReading":"everyYear","baseRank":{"place":64,"of":63}}""", "json.value", ".baseRank")]
    [InlineData("""{"kind":"additionalShare","goal":{"atLeast":"20%"},"term":{"first":"2026-01-01","last":"2026-12-31"}}""", "json.missing", ".shareReading")]
    public void A_shape_that_cannot_be_read_says_where(string shape, string code, string path)
    {
        var problem = Assert.Single(PlansJson.Read(Document(shape)).Problems);
        Assert.Equal((code, $"$.targets[0].shape{path}"), (problem.Code, problem.Path));
    }

    [Fact]
    public void Everything_that_is_missing_is_told_at_once()
    {
        var problems = PlansJson.Read("""{"version":1,"term":{"first":"2026-01-01"},"targets":[{"id":"","shape":{"kind":"words"}}]}""").Problems;
        Assert.Equal(
            [
                "$.instrument", "$.term.last", "$.targets[0].indicator", "$.targets[0].wording", "$.targets[0].source", "$.targets[0].id",
                "$.targets[0].certainty", "$.publication",
            ],
            problems.Select(problem => problem.Path));
    }

    [Fact]
    public void Plans_above_plans_end_where_the_limit_of_depth_is()
    {
        var json = string.Concat(Enumerable.Repeat("{\"version\":1,\"parent\":", 40)) + "null" + new string('}', 40);
        Assert.Equal("json.depth", Assert.Single(PlansJson.Read(json).Problems).Code);
        Assert.Equal("json.size", Assert.Single(PlansJson.Read(json, new JsonLimits(MaximumBytes: 100)).Problems).Code);
    }

    private static string Document(string shape) =>
        $$$"""
        {"version":1,"instrument":{{{Instrument}}},"term":{"first":"2026-01-01","last":"2026-12-31"},
         "publication":{"title":"Kế hoạch","publisher":"UBND"},
         "targets":[{"id":"t","wording":{"vi":"trên 85%","en":"more than 85 %"},"source":{{{Instrument}}},"certainty":"text",
          "indicator":{"id":"satisfaction","name":{"vi":"Hài lòng","en":"Satisfaction"},"unit":"percent","pillar":"digitalGovernment","scale":{"from":"0","to":"100%"}},
          "shape":{{{shape}}}}]}
        """;
}
