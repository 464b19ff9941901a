using System.Text.Json.Serialization;

namespace AdminReform.Interchange.Json.Calendars;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CalendarDecisionsDto))]
[JsonSerializable(typeof(CalendarDefinitionDto))]
[JsonSerializable(typeof(LocalDaysDto))]
[JsonSerializable(typeof(OfficeHoursDto))]
internal sealed partial class CalendarJsonContext : JsonSerializerContext
{
    internal static CalendarJsonContext Shaped { get; } = new(JsonShape.Options(indented: true));
}
