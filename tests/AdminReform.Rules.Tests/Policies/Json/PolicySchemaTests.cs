using System.Text.Json;
using System.Text.RegularExpressions;
using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Escalation;

namespace AdminReform.Rules.Policies.Json;

public sealed partial class PolicySchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(PolicyJson.ReadSchema()).RootElement;

    [Fact]
    public void The_schema_lists_exactly_the_members_that_the_reader_asks_for()
    {
        var reader = new PolicyReader(RuleCatalogue.Default.Rules.Select(rule => rule.Id).ToHashSet());
        using var document = JsonDocument.Parse(PolicyJson.Write(PolicyHistory.Of(
            RulePolicy.Default with { Settings = [new("dossier.overdue")] })));
        Assert.True(reader.Read(document.RootElement).IsSuccess);
        Assert.Equal(
            Members(Schema, "$").Select(member => member.Path).Order(StringComparer.Ordinal),
            reader.Asked.Select(path => Index().Replace(path, "[]")).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_names_in_the_schema_are_those_of_the_enumerations()
    {
        var names = Members(Schema, "$").ToDictionary(member => member.Path, member => member.Node);
        Check<ApologyReading>(names["$.policies[].apology"]);
        Check<Severity>(names["$.policies[].rules[].severity"]);
        Check<ResponsibilityStep>(names["$.policies[].ladder.steps[].recipient"]);
        Check<StopCondition>(names["$.policies[].ladder.steps[].stopsWhen"].GetProperty("items"));
    }

    // A figure just inside its range is read, one just outside is refused at its place.
    [Theory]
    [InlineData("dueSoonWorkingDays")]
    [InlineData("handOverWorkingDays")]
    [InlineData("lastHours")]
    [InlineData("repeatedSupplements")]
    [InlineData("bulkResults")]
    [InlineData("bulkMinutes")]
    [InlineData("bulkLastDays")]
    [InlineData("backlogGrowth")]
    [InlineData("latenessAllowed")]
    [InlineData("workingDays")]
    [InlineData("workingMinutes")]
    public void The_ranges_in_the_schema_are_those_of_the_reader(string name)
    {
        var node = Members(Schema, "$").Single(member => member.Path.EndsWith($".{name}", StringComparison.Ordinal)).Node;
        var (least, greatest) = (node.GetProperty("minimum").GetInt64(), node.GetProperty("maximum").GetInt64());
        Assert.True(IsRead(least) && IsRead(greatest));
        Assert.False(IsRead(least - 1) || IsRead(greatest + 1));

        bool IsRead(long figure) => PolicyJson.Read(name.StartsWith("working", StringComparison.Ordinal)
            ? $$"""{ "version": 1, "policies": [{ "ladder": { "id": "l", "steps": [{ "id": "a", "recipient": "headOfAgency", "{{name}}": {{figure}} }] } }] }"""
            : $$"""{ "version": 1, "policies": [{ "{{name}}": {{figure}} }] }""").IsSuccess;
    }

    [Fact]
    public void The_defaults_in_the_schema_are_those_of_the_policy()
    {
        using var document = JsonDocument.Parse(PolicyJson.Write(PolicyHistory.Default));
        var policy = document.RootElement.GetProperty("policies")[0];
        foreach (var member in Schema.GetProperty("properties").GetProperty("policies").GetProperty("items").GetProperty("properties").EnumerateObject())
        {
            if (member.Value.TryGetProperty("default", out var value))
            {
                Assert.Equal(policy.GetProperty(member.Name).ToString(), value.ToString());
            }
        }
    }

    private static void Check<T>(JsonElement node)
        where T : struct, Enum =>
        Assert.Equal(PolicyNames<T>.All, node.GetProperty("enum").EnumerateArray().Select(name => name.GetString()!));

    private static IEnumerable<(string Path, JsonElement Node)> Members(JsonElement node, string path)
    {
        if (node.TryGetProperty("items", out var items))
        {
            return Members(items, $"{path}[]");
        }

        return node.TryGetProperty("properties", out var members)
            ? members.EnumerateObject().SelectMany(member => Members(member.Value, $"{path}.{member.Name}").Prepend(($"{path}.{member.Name}", member.Value)))
            : [];
    }

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();
}
