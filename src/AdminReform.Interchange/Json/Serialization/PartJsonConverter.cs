using System.Text.Json;
using System.Text.Json.Serialization;
using AdminReform.Interchange.Json.Converters;
using AdminReform.Results;
using AdminReform.Texts;

namespace AdminReform.Interchange.Json.Serialization;

/// <summary>Writes and reads a value, or any of its family, as the documents have it.</summary>
/// <param name="language">The language of words; <see langword="null"/> for both.</param>
/// <param name="write">Writes the members.</param>
/// <param name="read">Reads them; <see langword="null"/> for what is told and not read back.</param>
/// <typeparam name="T">The type of the value, or the head of its family.</typeparam>
internal sealed class PartJsonConverter<T>(Language? language, Action<JsonWriting, T> write, Func<JsonPlace, T?>? read = null) : JsonConverter<T>
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(T).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (read is null)
        {
            throw Refusal.Told(typeToConvert);
        }

        var value = PartReader.Read(ref reader, read);
        return typeToConvert.IsInstanceOfType(value) ? value : throw new UnreadableJsonException([Problem.Of(
            "json.value", $"Giá trị là {value?.GetType().Name}, không phải {typeToConvert.Name}.", $"It is no {typeToConvert.Name} but a {value?.GetType().Name}.")]);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        write(new JsonWriting(writer, language), value);
        writer.WriteEndObject();
    }
}
