using System.Text.Json.Serialization;

namespace AdminReform.Interchange.Json.Procedures;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ProceduresDto))]
[JsonSerializable(typeof(StarterProceduresDto))]
internal sealed partial class ProcedureJsonContext : JsonSerializerContext
{
    internal static ProcedureJsonContext Shaped { get; } = new(JsonShape.Options(indented: true));
}
