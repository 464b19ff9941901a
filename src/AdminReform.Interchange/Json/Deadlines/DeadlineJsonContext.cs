using System.Text.Json.Serialization;

namespace AdminReform.Interchange.Json.Deadlines;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DeadlinesDto))]
internal sealed partial class DeadlineJsonContext : JsonSerializerContext
{
    internal static DeadlineJsonContext Shaped { get; } = new(JsonShape.Options());
}
