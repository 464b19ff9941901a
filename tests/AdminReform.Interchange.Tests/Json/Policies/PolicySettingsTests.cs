using System.Text.Json;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Policies;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Policies;

public sealed class PolicySettingsTests
{
    private static readonly RuleCatalogue Catalogue = RuleCatalogue.Default.With(WaitRule.Rule);

    private static readonly JsonElement Schema = JsonSchema.Resolved(PolicyJson.SchemaFor(Catalogue));

    private static readonly string[] Values =
    [
        "0", "1", "365", "366", "30.0", "2.5", "true", "false", "null", "\"land\"", "\"đất đai\"", "\"tax\"", "\"3/4\"", "\"75%\"", "\"0.5\"", "\"x\"", "\"\"", "[]", "{}", "\"1/0\"",
    ];

    [Fact]
    public void A_parameter_of_a_rule_of_ones_own_is_set_by_the_id_of_the_rule_and_its_name()
    {
        var policy = PolicyJson.Read("""{ "version": 1, "policies": [{ "settings": { "land.wait": { "days": 45, "share": "75%", "field": "đất đai" } } }] }""", Catalogue).Value.Policies[0];
        Assert.Equal(
            (45, false, Fraction.Of(3, 4), "đất đai"),
            (policy.ValueOf(WaitRule.Days), policy.ValueOf(WaitRule.IsStrict), policy.ValueOf(WaitRule.Share), policy.ValueOf(WaitRule.Field)));
    }

    [Property(Arbitrary = [typeof(PolicyArbitraries)], MaxTest = 50)]
    public void What_was_set_is_read_back_the_same(PolicyHistory policies, ushort days, bool isStrict, byte share, bool isForeign)
    {
        var set = PolicyHistory.Of(policies.Policies.Select(policy => policy
            .With(WaitRule.Days, 1 + (days % 365)).With(WaitRule.IsStrict, isStrict)
            .With(WaitRule.Share, Fraction.Of(share, 255)).With(WaitRule.Field, isForeign ? "land" : "đất đai")));
        Assert.Equal(set.Policies, PolicyJson.Read(PolicyJson.Write(set), Catalogue).Value.Policies);
    }

    [Fact]
    public void What_is_wrong_with_a_setting_is_told_at_its_place()
    {
        var problems = PolicyJson.Read(
            """
            { "version": 1, "policies": [{ "settings": {
              "land.wait": { "days": 0, "isStrict": 1, "share": "2", "field": "tax", "dayz": 3 }, "land.wat": { "days": 3 }, "dossier.overdue": { "days": 3 }
            } }, { "settings": { "land.wait": 7 } }, { "settings": [] }] }
            """,
            Catalogue).Problems;
        Assert.Equal(
            [
                "policy.figure.range $.policies[0].settings['land.wait'].days",
                "json.value $.policies[0].settings['land.wait'].isStrict",
                "policy.figure.range $.policies[0].settings['land.wait'].share",
                "json.name $.policies[0].settings['land.wait'].field",
                "json.member.unknown $.policies[0].settings['land.wait'].dayz",
                "policy.rule.unknown $.policies[0].settings['land.wat']",
                "json.member.unknown $.policies[0].settings['dossier.overdue'].days",
                "json.value $.policies[1].settings['land.wait']",
                "json.value $.policies[2].settings",
            ],
            problems.Where(problem => problem.Code != "policy.from.twice").Select(problem => $"{problem.Code} {problem.Path}"));
        Assert.Contains("land.wait", problems.Single(problem => problem.Code == "policy.rule.unknown").Message.English, StringComparison.Ordinal);
    }

    // Whatever stands there, the schema that was made for the catalogue and the reader agree, but for an exact number out of its bounds.
    [Fact]
    public void The_schema_for_a_catalogue_accepts_what_is_read_and_refuses_what_is_refused()
    {
        var accepted = 0;
        foreach (var name in new[] { "days", "isStrict", "share", "field", "other" })
        {
            foreach (var value in Values.Except(name == "share" ? ["\"1/0\""] : []))
            {
                var json = $$"""{ "version": 1, "policies": [{ "rules": [{ "id": "land.wait" }], "settings": { "land.wait": { "{{name}}": {{value}} } } }] }""";
                var isRead = PolicyJson.Read(json, Catalogue).IsSuccess;
                Assert.True(isRead == JsonSchema.Accepts(Schema, JsonDocument.Parse(json).RootElement), json);
                accepted += isRead ? 1 : 0;
            }
        }

        Assert.Equal(10, accepted);
        Assert.False(JsonSchema.Accepts(Schema, JsonDocument.Parse("""{ "version": 1, "policies": [{ "rules": [{ "id": "land.wat" }] }] }""").RootElement));
        Assert.False(JsonSchema.Accepts(Schema, JsonDocument.Parse("""{ "version": 1, "policies": [{ "settings": { "land.wat": {} } }] }""").RootElement));
    }

    [Fact]
    public void The_schema_for_a_catalogue_says_what_is_usual()
    {
        var days = Schema.GetProperty("properties").GetProperty("policies").GetProperty("items").GetProperty("properties")
            .GetProperty("settings").GetProperty("properties").GetProperty("land.wait").GetProperty("properties").GetProperty("days");
        Assert.Equal((1, 365, 30), (days.GetProperty("minimum").GetInt32(), days.GetProperty("maximum").GetInt32(), days.GetProperty("default").GetInt32()));
        Assert.Equal("Days after the acceptance", days.GetProperty("description").GetString());
    }
}
