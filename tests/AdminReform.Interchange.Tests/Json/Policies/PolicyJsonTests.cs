using System.Text;
using AdminReform.Agencies;
using AdminReform.Results;
using AdminReform.Rules.Policies;
using NodaTime;

namespace AdminReform.Interchange.Json.Policies;

public sealed class PolicyJsonTests
{
    [Property(Arbitrary = [typeof(PolicyArbitraries)])]
    public bool What_was_written_is_read_back_the_same(PolicyHistory policies) =>
        PolicyJson.Read(PolicyJson.Write(policies)).Value.Policies.Equals(policies.Policies);

    [Property]
    public bool No_text_makes_the_reader_throw(string? text) => !PolicyJson.Read(text ?? "").IsSuccess;

    [Property(Arbitrary = [typeof(PolicyArbitraries)])]
    public void A_document_with_one_character_less_is_read_or_refused(PolicyHistory policies, ushort place)
    {
        var json = PolicyJson.Write(policies);
        var result = PolicyJson.Read(json.Remove(place % json.Length, 1));
        Assert.True(result.HasValue || result.Problems.Count > 0);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once_with_its_place()
    {
        var result = PolicyJson.Read("""
            {
              "version": 2,
              "policies": [
                {
                  "from": "2025-07-01", "dueSoonWorkingDays": 0, "lastHours": "four", "apology": "never", "backlogGrowth": -1,
                  "onTimeRate": { "value": "140%", "isStrict": "no" },
                  "rules": [{ "id": "dossier.overdu" }, { "id": "dossier.overdue", "severity": "loud" }, { "id": "dossier.overdue" }, { }],
                  "ladder": { "id": "commune", "steps": [] }
                },
                {
                  "from": "2025-07-01",
                  "ladder": { "id": " ", "steps": [
                    { "id": "a", "workingDays": 300, "recipient": "headOfAgency" },
                    { "id": "a", "workingDays": 1, "shareUsed": "1/2", "recipient": "mayor", "stopsWhen": ["rain"] },
                    { "workingMinutes": 1.5 },
                    { "id": "b", "shareUsed": "0", "recipient": "headOfAgency" },
                    7
                  ] }
                },
                { "from": "01/07/2026" }
              ]
            }
            """);
        Assert.Equal(ResultStatus.Invalid, result.Status);
        Assert.Equal(
            new[]
            {
                "json.missing $.policies[0].rules[3].id",
                "json.missing $.policies[1].ladder.steps[2].id",
                "json.missing $.policies[1].ladder.steps[2].recipient",
                "json.name $.policies[0].apology",
                "json.name $.policies[0].rules[1].severity",
                "json.name $.policies[1].ladder.steps[1].recipient",
                "json.name $.policies[1].ladder.steps[1].stopsWhen[0]",
                "json.value $.policies[0].onTimeRate.isStrict",
                "json.value $.policies[1].ladder.id",
                "json.value $.policies[1].ladder.steps[4]",
                "json.value $.policies[2].from",
                "json.version $.version",
                "policy.figure.range $.policies[0].backlogGrowth",
                "policy.figure.range $.policies[0].dueSoonWorkingDays",
                "policy.figure.range $.policies[0].lastHours",
                "policy.figure.range $.policies[0].onTimeRate.value",
                "policy.figure.range $.policies[1].ladder.steps[0].workingDays",
                "policy.figure.range $.policies[1].ladder.steps[2].workingMinutes",
                "policy.figure.range $.policies[1].ladder.steps[3].shareUsed",
                "policy.from.twice $.policies[1].from",
                "policy.ladder.empty $.policies[0].ladder.steps",
                "policy.rule.twice $.policies[0].rules[2].id",
                "policy.rule.unknown $.policies[0].rules[0].id",
                "policy.step.timing $.policies[1].ladder.steps[1]",
                "policy.step.twice $.policies[1].ladder.steps[1].id",
            },
            result.Problems.Select(problem => $"{problem.Code} {problem.Path}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", "json.malformed")]
    [InlineData("null", "json.value")]
    [InlineData("""{ "version": 1, "policies": [{ "from": "\ud800" }] }""", "json.malformed")]
    [InlineData("""{ "version": 1, "version": 1, "policies": [{}] }""", "json.malformed")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]", "json.malformed")]
    [InlineData("""{ "version": 1, "policies": [] }""", "policy.none")]
    public void What_is_no_document_is_refused(string json, string code) => Assert.Equal(code, Assert.Single(PolicyJson.Read(json).Problems).Code);

    [Fact]
    public void A_document_that_is_too_large_is_not_read() =>
        Assert.Equal("json.size", Assert.Single(PolicyJson.Read(new string(' ', PolicyJson.GreatestBytes + 1)).Problems).Code);

    [Fact]
    public void What_is_left_out_is_the_default()
    {
        var utf8 = Encoding.UTF8.GetPreamble().Concat("""{ "$schema": "policy.schema.json", "version": 1, "policies": [{}] }"""u8.ToArray()).ToArray();
        Assert.Equal(RulePolicy.Default, Assert.Single(PolicyJson.Read(utf8).Value.Policies));
    }

    [Fact]
    public void A_ladder_that_reaches_nobody_who_is_there_is_refused()
    {
        var directory = AgencyDirectory.Create(
            [new("commune", new("Xã", "Commune"), AgencyKind.PeoplesCommittee, AgencyLevel.Commune, new(new(2025, 7, 1)))],
            [new("chi", AgencyRole.Head, "commune", new(new(2025, 7, 1)))]).Value;

        const string json = """{ "version": 1, "policies": [{ "ladder": { "id": "top", "steps": [{ "id": "a", "workingDays": 1, "recipient": "minister" }] } }] }""";
        Assert.True(PolicyJson.Read(json).IsSuccess);
        var problem = Assert.Single(PolicyJson.Read(json, directory: directory).Problems);
        Assert.Equal(("policy.ladder.unreached", "$.policies[0].ladder"), (problem.Code, problem.Path));
        Assert.True(PolicyJson.Read(PolicyJson.Write(PolicyHistory.Default), directory: directory).IsSuccess);
    }

    [Fact]
    public void Days_that_cannot_be_read_are_not_taken_for_the_same_day() => Assert.Equal(
        ["json.value", "json.value"],
        PolicyJson.Read("""{ "version": 1, "policies": [{ "from": "soon" }, { "from": "later" }, {}] }""").Problems.Select(problem => problem.Code));

    [Fact]
    public void Policies_may_stand_in_any_order() => Assert.Equal(
        [LocalDate.MinIsoValue, new(2025, 7, 1)],
        PolicyJson.Read("""{ "version": 1, "policies": [{ "from": "2025-07-01" }, {}] }""").Value.Policies.Select(policy => policy.From));
}
