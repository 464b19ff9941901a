using System.Text.Json.Serialization;

namespace AdminReform.Interchange.Json.Results;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ResultDto))]
internal sealed partial class ResultJsonContext : JsonSerializerContext
{
    internal static ResultJsonContext Shaped { get; } = new(JsonShape.Options());
}
