using System.Text.Json.Serialization;

namespace AdminReform.Interchange.Json.Information;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(InformationPlanDto))]
[JsonSerializable(typeof(InformationResultsDto))]
internal sealed partial class InformationJsonContext : JsonSerializerContext
{
    internal static InformationJsonContext Shaped { get; } = new(JsonShape.Options(indented: true));
}
