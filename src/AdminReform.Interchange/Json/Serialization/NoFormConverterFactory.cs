using System.Text.Json;
using System.Text.Json.Serialization;
using AdminReform.Results;
using AdminReform.Rules.Findings;

namespace AdminReform.Interchange.Json.Serialization;

/// <summary>Refuses every type of the library that no converter before it serves, so that none is written by the names of its members, or read as its default.</summary>
internal sealed class NoFormConverterFactory : JsonConverterFactory
{
    private static readonly System.Reflection.Assembly[] Library = [typeof(Problem).Assembly, typeof(Conclusion).Assembly, typeof(NoFormConverterFactory).Assembly];

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        !typeToConvert.IsArray && Array.IndexOf(Library, typeToConvert.Assembly) >= 0 && !typeToConvert.IsDefined(typeof(JsonConverterAttribute), inherit: false);

    /// <summary>A converter of one's own that was added after all of the library's is asked before a type is refused.</summary>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        options.Converters.SkipWhile(converter => converter != this).Skip(1).FirstOrDefault(converter => converter.CanConvert(typeToConvert)) switch
        {
            JsonConverterFactory factory => factory.CreateConverter(typeToConvert, options),
            JsonConverter own => own,
            null => new Refusing(),
        };

    private sealed class Refusing : JsonConverter<object>
    {
        public override bool CanConvert(Type typeToConvert) => true;

        public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw Refusal.NoForm(typeToConvert);

        public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => throw Refusal.NoForm(value.GetType());
    }
}
