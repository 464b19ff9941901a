using System.Text.Json.Serialization;

namespace AdminReform.Interchange.Json.Agencies;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AgencyDirectoryDto))]
[JsonSerializable(typeof(ChainOfResponsibilityDto))]
internal sealed partial class AgencyJsonContext : JsonSerializerContext
{
    internal static AgencyJsonContext Shaped { get; } = new(JsonShape.Options(indented: true));
}
