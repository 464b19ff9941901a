using System.Text.Json.Serialization;

namespace AdminReform.Interchange.Json.Plans;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlanDto))]
[JsonSerializable(typeof(MeasurementsDto))]
[JsonSerializable(typeof(OutlooksDto))]
[JsonSerializable(typeof(AssessmentsDto))]
internal sealed partial class PlanJsonContext : JsonSerializerContext
{
    internal static PlanJsonContext Shaped { get; } = new(JsonShape.Options(indented: true));
}
