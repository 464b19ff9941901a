using System.Text.Json.Serialization;

namespace AdminReform.Interchange.Json.Indices;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IndexSeriesDto))]
internal sealed partial class IndexJsonContext : JsonSerializerContext
{
    internal static IndexJsonContext Shaped { get; } = new(JsonShape.Options(indented: true));
}
