using System.Text.Json.Serialization;

namespace AdminReform.Interchange.Json.Law;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RegimesDto))]
internal sealed partial class LawJsonContext : JsonSerializerContext
{
    internal static LawJsonContext Shaped { get; } = new(JsonShape.Options(indented: true));
}
