using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Results;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Lint;
using AdminReform.Rules.Policies;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Policies;

public sealed partial class PolicySchemaTests
{
    private static readonly JsonElement Schema = JsonSchema.Resolved(PolicyJson.ReadSchema());

    // Every object that a document may hold.
    private static readonly PolicyHistory Whole = PolicyHistory.Of(
        RulePolicy.Default with { Settings = [new("dossier.overdue")], Ladder = Conditioned, StepLadder = Conditioned },
        RulePolicy.Default with { Scope = new() { Field = "land" }, Ladder = Conditioned });

    private static Ladder Conditioned => new("own", [new("a", 1, ResponsibilityStep.HeadOfAgency) { When = new() { Fields = ["land"] } }]);

    [Fact]
    public void The_schema_lists_exactly_the_members_that_the_reader_asks_for()
    {
        var document = JsonNode.Parse(PolicyJson.Write(Whole))!;
        foreach (var members in DocumentEdits.Inside(document).Prepend(document).OfType<JsonObject>().ToList())
        {
            members["?"] = 1;
        }

        // A member that is nothing like any other is refused with the names that there are.
        var known = PolicyJson.Read(document.ToJsonString()).Problems.Where(problem => problem.Code == "json.member.unknown").SelectMany(problem =>
            problem.Message.English.TrimEnd('.').Split("he names are: ")[1].Split(", ").Select(name => Index().Replace(problem.Path!.Replace("['?']", "", StringComparison.Ordinal), "[]") + $".{name}"));
        Assert.Equal(
            Members(Schema, "$").Select(member => member.Path).Where(path => path != "$.$schema").Order(StringComparer.Ordinal),
            known.Distinct().Order(StringComparer.Ordinal));
    }

    private static readonly string[] OfTheWhole =
        ["policy.rule.unknown", "policy.rule.twice", "policy.step.twice", "policy.from.twice", "policy.ladder.unreached", "policy.scope.gap", "policy.scope.tie"];

    private static readonly string[] Replacements =
    [
        "null", "true", "0", "1", "2", "2.0", "1.5", "-1", "28", "29", "250", "251", "1e2", "-250", "120000", "2147483648", "\"\"", "\" \"", "\"x\"",
        "\"3/4\"", "\"1/0\"", "\"75%\"", "\"0.75\"", "\" 5 \"", "\"5.0\"", "\"500 %\"", "\"500.5%\"", "\"0\"", "\"0.0%\"", "\"-0\"", "\"-1\"", "\"100%\"", "\"101%\"", "\"1.01\"", "\"1.00\"",
        "\"3/4 \"", "\"x/4\"", "\"2025-07-01\"", "\"2025-02-30\"", "\"25-07-01\"", "\"-2025-07-01\"", "\"grave\"", "\"Grave\"", "\"literal\"", "\"minister\"", "\"sms\"", "[]",
        "[7]", "[\"acknowledged\"]", "[\"rain\"]", "{}", "[{}]", "{ \"id\": \"a\" }", "{ \"value\": \"0.9\" }",
    ];

    // Whatever is done to a document, the two agree, but for what no schema can say: a fraction out of its range, and what lies between two values.
    [Property(Arbitrary = [typeof(PolicyArbitraries)], MaxTest = 300)]
    public void What_the_schema_accepts_is_read_and_what_it_refuses_is_refused(PolicyHistory policies, (ushort Place, byte Change)[] edits)
    {
        var document = JsonNode.Parse(PolicyJson.Write(policies))!;
        foreach (var (place, change) in edits.Take(3))
        {
            DocumentEdits.Edit(document, place, change, Replacements);
        }

        var json = document.ToJsonString();
        var isAccepted = JsonSchema.Accepts(Schema, JsonDocument.Parse(json).RootElement);
        var refused = PolicyJson.Read(json).Problems.Where(problem => !OfTheWhole.Contains(problem.Code) && !IsFractionOutOfRange(document, problem)).ToList();
        Assert.True(isAccepted == (refused.Count == 0), $"{(isAccepted ? "accepted" : "refused")} by the schema; {string.Join("; ", refused)}: {json}");
    }

    [Fact]
    public void The_example_in_the_documents_is_accepted_and_read()
    {
        using var page = new StreamReader(typeof(PolicySchemaTests).Assembly.GetManifestResourceStream("rules.md")!);
        var json = page.ReadToEnd().Split("```json")[1].Split("```")[0];
        Assert.True(JsonSchema.Accepts(Schema, JsonDocument.Parse(json).RootElement));
        Assert.Empty(PolicyLint.Run(PolicyJson.Read(json).Value));
    }

    [Fact]
    public void The_names_in_the_schema_are_those_of_the_enumerations()
    {
        var names = Members(Schema, "$").ToDictionary(member => member.Path, member => member.Node);
        Check<ApologyReading>(names["$.policies[].apology"]);
        Check<AgencyLevel>(names["$.policies[].scope.level"]);
        Check<AdminReform.Dossiers.Channel>(names["$.policies[].scope.channel"]);
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
    [InlineData("stepDueSoonWorkingHours")]
    [InlineData("alwaysLateRuns")]
    [InlineData("workingDays")]
    [InlineData("workingMinutes")]
    public void The_ranges_in_the_schema_are_those_of_the_reader(string name)
    {
        var node = Members(Schema, "$").First(member => member.Path.EndsWith($".{name}", StringComparison.Ordinal)).Node;
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

    private static bool IsFractionOutOfRange(JsonNode document, Problem problem)
    {
        if (problem.Code != "policy.figure.range" || !(problem.Path!.EndsWith(".value", StringComparison.Ordinal) || problem.Path.EndsWith(".shareUsed", StringComparison.Ordinal)))
        {
            return false;
        }

        var node = Index().Replace(problem.Path!, match => $".{match.Value}").Split('.').Skip(1)
            .Aggregate<string, JsonNode?>(document, (at, step) => step[0] == '[' ? at![int.Parse(step[1..^1], System.Globalization.CultureInfo.InvariantCulture)] : at![step]);
        return node is JsonValue value && value.TryGetValue<string>(out var text) && Fraction.TryParse(text, out _) && text.Contains('/', StringComparison.Ordinal);
    }

    private static void Check<T>(JsonElement node)
        where T : struct, Enum =>
        Assert.Equal(Enum.GetValues<T>().Select(JsonNames<T>.Of), node.GetProperty("enum").EnumerateArray().Select(name => name.GetString()!));

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
