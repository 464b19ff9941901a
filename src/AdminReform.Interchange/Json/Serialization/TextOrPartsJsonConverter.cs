using System.Text.Json;
using System.Text.Json.Serialization;
using AdminReform.Interchange.Json.Converters;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Serialization;

/// <summary>Writes a value as the text that tells it, and reads it from that and from its parts, as the documents have it.</summary>
/// <param name="read">Reads the parts.</param>
/// <typeparam name="T">The type of the value.</typeparam>
internal sealed class TextOrPartsJsonConverter<T>(Func<JsonPlace, T?> read) : JsonConverter<T>
    where T : ITextValue<T>
{
    private readonly TextValueJsonConverter<T> _text = new();

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? _text.Read(ref reader, typeToConvert, options) : PartReader.Read(ref reader, read, JsonShape.TextOrObject);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => _text.Write(writer, value, options);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => _text.ReadAsPropertyName(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => _text.WriteAsPropertyName(writer, value, options);
}
