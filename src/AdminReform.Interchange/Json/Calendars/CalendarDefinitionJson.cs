using System.Text.Json;
using AdminReform.Calendars;
using AdminReform.Results;

namespace AdminReform.Interchange.Json.Calendars;

/// <summary>Writes what a working calendar is made of as JSON and reads it back: weeks, holidays by statute, decisions, local days.</summary>
/// <remarks>
/// Members that are not known are skipped. What is wrong comes back as problems with JSON paths, all of them at once; text that is no JSON
/// gives the first one only. Whether a calendar can be built of it is told by <see cref="WorkingCalendar"/>.
/// </remarks>
public static class CalendarDefinitionJson
{
    /// <summary>Writes a definition.</summary>
    public static string Write(CalendarDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return JsonSerializer.Serialize(CalendarDefinitionWriting.DtoOf(definition), CalendarJsonContext.Shaped.CalendarDefinitionDto);
    }

    /// <summary>Reads a definition from text.</summary>
    public static Result<CalendarDefinition> Read(string json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, CalendarJsonContext.Shaped.CalendarDefinitionDto, limits).Then(CalendarDefinitionReading.ValueOf);
    }

    /// <summary>Reads a definition from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<CalendarDefinition> Read(Stream json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, CalendarJsonContext.Shaped.CalendarDefinitionDto, limits).Then(CalendarDefinitionReading.ValueOf);
    }
}
