using System.Text.Json.Serialization;

namespace AdminReform.Interchange.Json.Dossiers;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DossiersDto))]
internal sealed partial class DossierJsonContext : JsonSerializerContext
{
    internal static DossierJsonContext Shaped { get; } = new(JsonShape.Options());
}
