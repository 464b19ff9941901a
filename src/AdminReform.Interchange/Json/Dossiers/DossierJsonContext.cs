using System.Text.Json.Serialization;

namespace AdminReform.Interchange.Json.Dossiers;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DossiersDto))]
[JsonSerializable(typeof(HoldingsDto))]
[JsonSerializable(typeof(StatusChangesDto))]
[JsonSerializable(typeof(IrregularitiesDto))]
[JsonSerializable(typeof(TimeAccountDto))]
internal sealed partial class DossierJsonContext : JsonSerializerContext
{
    internal static DossierJsonContext Shaped { get; } = new(JsonShape.Options());
}
