using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Serialization;

/// <summary>Makes the converter of each type of value list.</summary>
internal sealed class ValueListConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(ValueList<>);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        if (options.Converters.FirstOrDefault(converter => converter.Type == typeToConvert) is { } own)
        {
            return own;
        }

        var element = typeToConvert.GetGenericArguments()[0];
        return RuntimeFeature.IsDynamicCodeSupported ? (JsonConverter)Activator.CreateInstance(typeof(ValueListJsonConverter<>).MakeGenericType(element))! : new AheadOfTime(element);
    }

    // Code compiled ahead of time has none for a list that nobody names.
    private sealed class AheadOfTime(Type element) : JsonConverter<object>
    {
        public override bool CanConvert(Type typeToConvert) => true;

        public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(
            $"A program compiled ahead of time reads {typeToConvert} where its options have its converter: add new ValueListJsonConverter<{element.Name}>() to them.");

        public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
        {
            var type = options.GetTypeInfo(element);
            writer.WriteStartArray();
            foreach (var item in (IEnumerable)value)
            {
                JsonSerializer.Serialize(writer, item, type);
            }

            writer.WriteEndArray();
        }
    }
}
