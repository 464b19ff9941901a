using System.Text.Json;
using System.Text.Json.Serialization;
using AdminReform.Results;

namespace AdminReform.Interchange.Json.Converters;

/// <summary>Writes a value as the text that it is read from.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal abstract class TextJsonConverter<T> : JsonConverter<T>
{
    private static readonly Problem NoText = Problem.Of("json.malformed", "Phải là một chuỗi.", "It must be a text.");

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Value(reader.GetString()!) : throw new UnreadableJsonException([NoText]);

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(ToText(value));
    }

    /// <inheritdoc/>
    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Value(reader.GetString()!);

    /// <inheritdoc/>
    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(ToText(value));
    }

    /// <summary>Reads a value.</summary>
    protected abstract Result<T> FromText(string text);

    /// <summary>Writes a value.</summary>
    protected abstract string ToText(T value);

    private T Value(string text)
    {
        var result = FromText(text);
        return result.IsSuccess ? result.Value : throw new UnreadableJsonException(result.Problems);
    }
}
