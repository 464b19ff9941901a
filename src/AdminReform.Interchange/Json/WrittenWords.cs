using System.Text.Json;
using AdminReform.Texts;

namespace AdminReform.Interchange.Json;

/// <summary>Tells what was written in both languages in one of them.</summary>
internal static class WrittenWords
{
    /// <summary>Writes a value in which words in both languages, an object with <c>vi</c> and <c>en</c> and nothing else, are one text.</summary>
    internal static void In(Language language, Utf8JsonWriter json, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when Words(value, language) is { } words:
                words.WriteTo(json);
                break;
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var member in value.EnumerateObject())
                {
                    json.WritePropertyName(member.Name);
                    In(language, json, member.Value);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    In(language, json, item);
                }

                json.WriteEndArray();
                break;
            default:
                value.WriteTo(json);
                break;
        }
    }

    private static JsonElement? Words(JsonElement value, Language language) =>
        value.GetPropertyCount() == 2 && value.TryGetProperty("vi", out var vietnamese) && value.TryGetProperty("en", out var english)
        && (vietnamese.ValueKind, english.ValueKind) == (JsonValueKind.String, JsonValueKind.String)
            ? language == Language.English ? english : vietnamese
            : null;
}
