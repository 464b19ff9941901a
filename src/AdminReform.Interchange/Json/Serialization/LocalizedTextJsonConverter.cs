using System.Text.Json;
using System.Text.Json.Serialization;
using AdminReform.Texts;

namespace AdminReform.Interchange.Json.Serialization;

/// <summary>Writes words in one language, and reads them in both: what is told in one is not read back.</summary>
/// <param name="language">The language.</param>
internal sealed class LocalizedTextJsonConverter(Language language) : JsonConverter<LocalizedText>
{
    /// <inheritdoc/>
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PartReader.Read(ref reader, JsonParts.Text, JsonShape.Words)!;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options) => writer.WriteStringValue(value.In(language));
}
