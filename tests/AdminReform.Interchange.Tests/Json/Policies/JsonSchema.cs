using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime.Text;

namespace AdminReform.Interchange.Json.Policies;

/// <summary>As much of JSON Schema, draft 2020-12, as the published schema uses; another keyword is an error.</summary>
internal static class JsonSchema
{
    /// <summary>The schema with what its references name in their place.</summary>
    internal static JsonElement Resolved(string schema)
    {
        var root = JsonNode.Parse(schema)!.AsObject();
        var defined = root["$defs"]!.AsObject();
        root.Remove("$defs");
        Resolve(root, defined);
        return JsonDocument.Parse(root.ToJsonString()).RootElement;
    }

    private static void Resolve(JsonNode node, JsonObject defined)
    {
        if (node is JsonObject { } schema && schema["$ref"]?.GetValue<string>() is { } named)
        {
            schema.Remove("$ref");
            foreach (var (keyword, value) in defined[named["#/$defs/".Length..]]!.AsObject())
            {
                schema.Add(keyword, value?.DeepClone());
            }
        }

        foreach (var inside in node switch { JsonObject members => members.Select(member => member.Value).ToList(), JsonArray items => [.. items], _ => [] })
        {
            if (inside is not null)
            {
                Resolve(inside, defined);
            }
        }
    }

    internal static bool Accepts(JsonElement schema, JsonElement value) => schema.EnumerateObject().All(keyword => Accepts(keyword.Name, keyword.Value, value, schema));

    private static bool Accepts(string keyword, JsonElement rule, JsonElement value, JsonElement schema) => (keyword, value.ValueKind) switch
    {
        ("$schema" or "$id" or "title" or "description" or "default" or "examples", _) => true,
        ("type", _) when rule.ValueKind == JsonValueKind.Array => rule.EnumerateArray().Any(type => IsOf(type.GetString()!, value)),
        ("type", _) => IsOf(rule.GetString()!, value),
        ("enum", _) => rule.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)),
        ("const", _) => JsonElement.DeepEquals(rule, value),
        ("oneOf", _) => rule.EnumerateArray().Count(one => Accepts(one, value)) == 1,
        ("allOf", _) => rule.EnumerateArray().All(one => Accepts(one, value)),
        ("not", _) => !Accepts(rule, value),
        ("required", JsonValueKind.Object) => rule.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        ("properties", JsonValueKind.Object) => rule.EnumerateObject().All(member => !value.TryGetProperty(member.Name, out var found) || Accepts(member.Value, found)),
        ("additionalProperties", JsonValueKind.Object) when rule.ValueKind == JsonValueKind.False =>
            value.EnumerateObject().All(member => schema.GetProperty("properties").TryGetProperty(member.Name, out _)),
        ("additionalProperties", JsonValueKind.Object) => value.EnumerateObject()
            .Where(member => !schema.TryGetProperty("properties", out var named) || !named.TryGetProperty(member.Name, out _))
            .All(member => Accepts(rule, member.Value)),
        ("items", JsonValueKind.Array) => value.EnumerateArray().All(item => Accepts(rule, item)),
        ("minItems", JsonValueKind.Array) => value.GetArrayLength() >= rule.GetInt32(),
        ("maxLength", JsonValueKind.String) => value.GetString()!.Length <= rule.GetInt32(),
        ("pattern", JsonValueKind.String) => Regex.IsMatch(value.GetString()!, rule.GetString()!, RegexOptions.ECMAScript),
        ("format", JsonValueKind.String) when rule.GetString() == "date" => LocalDatePattern.Iso.Parse(value.GetString()!).Success,
        ("minimum", JsonValueKind.Number) => value.GetDecimal() >= rule.GetDecimal(),
        ("maximum", JsonValueKind.Number) => value.GetDecimal() <= rule.GetDecimal(),
        ("required" or "properties" or "additionalProperties" or "items" or "minItems" or "maxLength" or "pattern" or "format" or "minimum" or "maximum", _) => true,
        _ => throw new NotSupportedException(schema.ToString()),
    };

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.GetDecimal() % 1 == 0,
        _ => throw new NotSupportedException(type),
    };
}
