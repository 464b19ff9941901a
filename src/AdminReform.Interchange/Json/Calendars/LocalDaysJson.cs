using System.Text.Json;
using AdminReform.Calendars;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Calendars;

/// <summary>Writes days that one calendar treats in its own way as JSON and reads them back.</summary>
/// <remarks>
/// Members that are not known are skipped. What is wrong comes back as problems with JSON paths, all of them at once; text that is no
/// JSON gives the first one only.
/// </remarks>
public static class LocalDaysJson
{
    /// <summary>Writes local days.</summary>
    public static string Write(IEnumerable<LocalDay> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return JsonSerializer.Serialize(
            new LocalDaysDto { Version = LocalDaysDto.Newest, Days = [.. days.Select(DtoOf)] }, CalendarJsonContext.Shaped.LocalDaysDto);
    }

    /// <summary>Reads local days from text.</summary>
    public static Result<ValueList<LocalDay>> Read(string json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, CalendarJsonContext.Shaped.LocalDaysDto, limits).Then(ValueOf);
    }

    /// <summary>Reads local days from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<ValueList<LocalDay>> Read(Stream json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, CalendarJsonContext.Shaped.LocalDaysDto, limits).Then(ValueOf);
    }

    internal static LocalDaysDto.DayDto DtoOf(LocalDay day) => new()
    {
        Date = day.Date,
        IsWorked = day.IsWorked,
        Reason = TextDto.Of(day.Reason),
        Source = day.Source is { } source ? CitationDto.Of(source) : null,
    };

    private static Result<ValueList<LocalDay>> ValueOf(LocalDaysDto dto)
    {
        var faults = new JsonFaults();
        var days = faults.Version(dto.Version, LocalDaysDto.Newest) && faults.Required(dto.Days, "$.days")
            ? faults.Each(dto.Days, "$.days", (day, path) => DayOf(day, path, faults))
            : [];
        return faults.Or(() => ValueList.From(days));
    }

    internal static LocalDay? DayOf(LocalDaysDto.DayDto dto, string path, JsonFaults faults)
    {
        var reason = TextDto.Read(dto.Reason, $"{path}.reason", faults);
        var source = CitationDto.ReadIfAny(dto.Source, $"{path}.source", faults);
        return faults.Required(dto.Date, $"{path}.date") & faults.Required(dto.IsWorked, $"{path}.isWorked")
            ? new LocalDay(dto.Date!.Value, dto.IsWorked!.Value, reason, source)
            : null;
    }
}
