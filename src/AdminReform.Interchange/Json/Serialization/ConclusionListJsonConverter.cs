using System.Text.Json;
using System.Text.Json.Serialization;
using AdminReform.Interchange.Json.Conclusions;
using AdminReform.Rules.Findings;
using AdminReform.Texts;

namespace AdminReform.Interchange.Json.Serialization;

/// <summary>Writes lists of conclusions; they are told, and not read back.</summary>
/// <param name="language">The language of words; both where nothing is said.</param>
internal sealed class ConclusionListJsonConverter(Language? language) : JsonConverter<object>
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(ConclusionList<>);

    /// <inheritdoc/>
    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw Refusal.Told(typeToConvert);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        var writing = new JsonWriting(writer, language);
        writer.WriteStartArray();
        foreach (var conclusion in (IEnumerable<Conclusion>)value)
        {
            writer.WriteStartObject();
            ConclusionsJson.Write(writing, conclusion);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
