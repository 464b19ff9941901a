using System.Text.Json;
using System.Text.Json.Serialization;
using AdminReform.Interchange.Json.Results;
using AdminReform.Results;
using AdminReform.Texts;

namespace AdminReform.Interchange.Json.Serialization;

/// <summary>Writes how an operation ended, with its value or its problems: a failure is an answer, and never an error of the serializer.</summary>
/// <param name="language">The language of words; both where nothing is said.</param>
internal sealed class ResultJsonConverter(Language? language) : JsonConverter<object>
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(IOutcome).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw Refusal.Told(typeToConvert);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        var (outcome, writing) = ((IOutcome)value, new JsonWriting(writer, language));
        writer.WriteStartObject();
        writing.Word<ResultStatus>("status", outcome.Status);
        if (outcome.ValueType is { } type)
        {
            writer.WritePropertyName("value");
            JsonSerializer.Serialize(writer, outcome.ValueOrNull, options.GetTypeInfo(type));
        }

        writing.ListIfAny("problems", outcome.Problems, ResultsJson.Write);
        writer.WriteEndObject();
    }
}
