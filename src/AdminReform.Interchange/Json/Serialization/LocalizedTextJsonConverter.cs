using System.Text.Json;
using System.Text.Json.Serialization;
using AdminReform.Texts;

namespace AdminReform.Interchange.Json.Serialization;

/// <summary>Writes words in one language; they are told, and not read back.</summary>
/// <param name="language">The language.</param>
internal sealed class LocalizedTextJsonConverter(Language language) : JsonConverter<LocalizedText>
{
    /// <inheritdoc/>
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Words in one language are told, and not read back: configure the serializer for both.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options) => writer.WriteStringValue(value.In(language));
}
