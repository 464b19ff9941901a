using AdminReform.Agencies;
using AdminReform.Dossiers;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Policies;

namespace AdminReform.Interchange.Json.Policies;

public sealed class PolicyScopeJsonTests
{
    [Fact]
    public void Scopes_and_the_conditions_of_steps_are_read_back_the_same()
    {
        var ladder = new Ladder("land", [
            new("early", -5, ResponsibilityStep.HandlingOfficer) { When = new() { Fields = ["đất đai"], Channel = Channel.Online, IsNonTerritorial = false } },
            new("deputy", 1, ResponsibilityStep.HeadOfAgency)
            {
                Person = "pct-2", When = new() { Procedures = ["1.001193"], Units = ["p-1", "p-2"], IsReappointed = true, SupplementsAtLeast = 2 },
            },
        ]);
        var history = PolicyHistory.Of(
            RulePolicy.Default,
            RulePolicy.Default with { Scope = new() { Field = "đất đai" }, Ladder = ladder },
            RulePolicy.Default with { From = new(2025, 7, 1), Scope = new() { Level = AgencyLevel.Commune, Procedure = "1.001193" } },
            RulePolicy.Default with { From = new(2025, 7, 1), Scope = new() { Agency = "p-1", Procedure = "1.001193", Channel = Channel.Kiosk } });
        var json = PolicyJson.Write(history);
        Assert.Equal(history.Policies, PolicyJson.Read(json).Value.Policies);
        Assert.True(JsonSchema.Accepts(JsonSchema.Resolved(PolicyJson.ReadSchema()), System.Text.Json.JsonDocument.Parse(json).RootElement));
    }

    [Theory]
    [InlineData("""{ "scope": { "field": "land" } }""", "policy.scope.gap $.policies")]
    [InlineData("""{}, { "scope": { "field": "land" } }, { "scope": { "channel": "online" } }""", "policy.scope.tie $.policies[2].scope")]
    [InlineData("""{}, { "scope": { "field": "land" } }, { "scope": { "field": "land" } }""", "policy.from.twice $.policies[2].from")]
    [InlineData("""{}, { "scope": { "field": "land", "procedure": "1" } }""", "policy.scope.twofold $.policies[1].scope")]
    [InlineData("""{}, { "scope": { "level": "commune", "agency": "1" } }""", "policy.scope.twofold $.policies[1].scope")]
    [InlineData("""{}, { "scope": { "feild": "land" } }""", "json.member.unknown $.policies[1].scope.feild")]
    [InlineData("""{ "ladder": { "id": "l", "steps": [{ "id": "a", "workingDays": 1, "recipient": "headOfAgency", "when": { "supplementsAtLeast": 251 } }] } }""", "policy.figure.range $.policies[0].ladder.steps[0].when.supplementsAtLeast")]
    public void What_does_not_hold_together_is_told_at_its_place(string policies, string told) => Assert.Contains(
        told, PolicyJson.Read($$"""{ "version": 1, "policies": [{{policies}}] }""").Problems.Select(problem => $"{problem.Code} {problem.Path}"));
}
