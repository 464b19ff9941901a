using System.Text.Json;
using AdminReform.Calendars;
using AdminReform.Results;
using NodaTime;

namespace AdminReform.Interchange.Json.Calendars;

/// <summary>Writes office hours as JSON and reads them back.</summary>
/// <remarks>
/// Each week names all of its days; one without hours has an empty list, so that no day is left out by mistake. Members that are not known
/// are skipped. What is wrong comes back as problems with JSON paths, all of them at once; text that is no JSON gives the first one only.
/// </remarks>
public static class OfficeHoursJson
{
    /// <summary>Writes office hours.</summary>
    public static string Write(OfficeHours hours)
    {
        ArgumentNullException.ThrowIfNull(hours);
        return JsonSerializer.Serialize(
            new OfficeHoursDto { Version = OfficeHoursDto.Newest, Weeks = [.. hours.Weeks.Select(DtoOf)], OnSwappedDays = hours.OnSwappedDays },
            CalendarJsonContext.Shaped.OfficeHoursDto);
    }

    /// <summary>Reads office hours from text.</summary>
    public static Result<OfficeHours> Read(string json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, CalendarJsonContext.Shaped.OfficeHoursDto, limits).Then(ValueOf);
    }

    /// <summary>Reads office hours from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<OfficeHours> Read(Stream json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, CalendarJsonContext.Shaped.OfficeHoursDto, limits).Then(ValueOf);
    }

    private static OfficeHoursDto.WeekHoursDto DtoOf(DatedHours hours) => new()
    {
        From = hours.From,
        Monday = DtoOf(hours.Week[IsoDayOfWeek.Monday]),
        Tuesday = DtoOf(hours.Week[IsoDayOfWeek.Tuesday]),
        Wednesday = DtoOf(hours.Week[IsoDayOfWeek.Wednesday]),
        Thursday = DtoOf(hours.Week[IsoDayOfWeek.Thursday]),
        Friday = DtoOf(hours.Week[IsoDayOfWeek.Friday]),
        Saturday = DtoOf(hours.Week[IsoDayOfWeek.Saturday]),
        Sunday = DtoOf(hours.Week[IsoDayOfWeek.Sunday]),
    };

    private static OfficeHoursDto.PeriodDto[] DtoOf(OfficeDay day) =>
        [.. day.Periods.Select(period => new OfficeHoursDto.PeriodDto { Opening = period.Opening, Closing = period.Closing })];

    private static Result<OfficeHours> ValueOf(OfficeHoursDto dto)
    {
        var faults = new JsonFaults();
        var weeks = faults.Version(dto.Version, OfficeHoursDto.Newest)
            && (faults.Required(dto.Weeks, "$.weeks") & faults.Required(dto.OnSwappedDays, "$.onSwappedDays"))
            ? faults.Each(dto.Weeks, "$.weeks", (week, path) => WeekOf(week, path, faults))
            : [];
        var hours = faults.None ? faults.Make("$.weeks", () => new OfficeHours(weeks) { OnSwappedDays = dto.OnSwappedDays!.Value }) : null;
        return faults.Or(() => hours!);
    }

    private static DatedHours? WeekOf(OfficeHoursDto.WeekHoursDto dto, string path, JsonFaults faults)
    {
        var week = OfficeWeek.EveryDay(OfficeDay.Closed);
        foreach (var (day, name, periods) in (ReadOnlySpan<(IsoDayOfWeek, string, IReadOnlyList<OfficeHoursDto.PeriodDto?>?)>)
            [
                (IsoDayOfWeek.Monday, "monday", dto.Monday),
                (IsoDayOfWeek.Tuesday, "tuesday", dto.Tuesday),
                (IsoDayOfWeek.Wednesday, "wednesday", dto.Wednesday),
                (IsoDayOfWeek.Thursday, "thursday", dto.Thursday),
                (IsoDayOfWeek.Friday, "friday", dto.Friday),
                (IsoDayOfWeek.Saturday, "saturday", dto.Saturday),
                (IsoDayOfWeek.Sunday, "sunday", dto.Sunday),
            ])
        {
            week = DayOf(periods, $"{path}.{name}", faults) is { } hours ? week.With(day, hours) : week;
        }

        return faults.Required(dto.From, $"{path}.from") ? new DatedHours(dto.From.Value, week) : null;
    }

    private static OfficeDay? DayOf(IReadOnlyList<OfficeHoursDto.PeriodDto?>? dtos, string path, JsonFaults faults)
    {
        _ = faults.Required(dtos, path);
        var periods = faults.Each(dtos, path, (period, at) => PeriodOf(period, at, faults));
        return faults.Make(path, () => new OfficeDay(periods));
    }

    private static OpenPeriod? PeriodOf(OfficeHoursDto.PeriodDto dto, string path, JsonFaults faults) =>
        faults.Required(dto.Opening, $"{path}.opening") & faults.Required(dto.Closing, $"{path}.closing")
            ? faults.Make($"{path}.closing", () => new OpenPeriod(dto.Opening!.Value, dto.Closing!.Value))
            : null;
}
