using System.Text.Json;
using System.Text.Json.Nodes;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Policies;

/// <summary>Makes the schema of policies for a catalogue of an office's own.</summary>
internal static class PolicySchema
{
    // One text of digits, as a fraction, a decimal or a percentage; its bounds are the reader's to hold.
    private const string ExactNumber = @"^\s*-?[0-9]+(?:/0*[1-9][0-9]*|(?:\.[0-9]+)?\s*%?)\s*$";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    internal static string For(IReadOnlyCollection<CitedRule> rules, string general)
    {
        var schema = JsonNode.Parse(general)!;
        var policy = schema["properties"]!["policies"]!["items"]!["properties"]!;
        var id = policy["rules"]!["items"]!["properties"]!["id"]!.AsObject();
        id.Remove("pattern");
        id.Remove("examples");
        id["enum"] = List(rules.Select(rule => rule.Id));
        var settings = policy["settings"]!.AsObject();
        settings["additionalProperties"] = false;
        settings["properties"] = Members(rules.Select(rule => KeyValuePair.Create(rule.Id, (JsonNode?)Of(rule))));
        return schema.ToJsonString(Indented);
    }

    private static JsonObject Of(CitedRule rule) => new()
    {
        ["description"] = rule.Description.English,
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["properties"] = Members(rule.Parameters.Select(parameter => KeyValuePair.Create(parameter.Name, (JsonNode?)Of(parameter)))),
    };

    private static JsonObject Of(RuleParameter parameter)
    {
        JsonObject schema = parameter switch
        {
            RuleParameter<int> { Bounds: { } bounds, Usual: var usual } =>
                new() { ["type"] = "integer", ["minimum"] = bounds.Least, ["maximum"] = bounds.Greatest, ["default"] = usual },
            RuleParameter<bool> flag => new() { ["type"] = "boolean", ["default"] = flag.Usual },
            RuleParameter<Fraction> exact => new() { ["type"] = "string", ["pattern"] = ExactNumber, ["default"] = exact.Usual.ToString() },
            RuleParameter<string> { Choices: { } choices, Usual: var usual } => new() { ["enum"] = List(choices), ["default"] = usual },
            _ => throw new InvalidOperationException($"There is no schema for {parameter}."),
        };
        schema["description"] = parameter.Words.English;
        return schema;
    }

    private static JsonArray List(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode?)text)];

    private static JsonObject Members(IEnumerable<KeyValuePair<string, JsonNode?>> members) => new(members);
}
