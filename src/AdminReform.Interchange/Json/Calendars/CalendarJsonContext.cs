using System.Text.Json.Serialization;

namespace AdminReform.Interchange.Json.Calendars;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CalendarDecisionsDto))]
[JsonSerializable(typeof(LocalDaysDto))]
internal sealed partial class CalendarJsonContext : JsonSerializerContext
{
    internal static CalendarJsonContext Shaped { get; } = new(JsonShape.Options(indented: true));
}
