using System.Text.Json;
using AdminReform.Calendars;
using AdminReform.Results;
using NodaTime;

namespace AdminReform.Interchange.Json.Calendars;

/// <summary>Writes office hours as JSON and reads them back.</summary>
/// <remarks>
/// A week has the hours of <c>everyWorkedDay</c>, or names all of its days, one without hours with an empty list, so that no day is left out by
/// mistake; days in <c>receptionOnly</c> have hours that are no working time. Members that are not known
/// are skipped. What is wrong comes back as problems with JSON paths, all of them at once; text that is no JSON gives the first one only.
/// </remarks>
public static class OfficeHoursJson
{
    private static readonly (IsoDayOfWeek Day, string Name, Func<OfficeHoursDto.WeekHoursDto, IReadOnlyList<OfficeHoursDto.PeriodDto?>?> Periods)[] Days =
    [
        (IsoDayOfWeek.Monday, "monday", week => week.Monday),
        (IsoDayOfWeek.Tuesday, "tuesday", week => week.Tuesday),
        (IsoDayOfWeek.Wednesday, "wednesday", week => week.Wednesday),
        (IsoDayOfWeek.Thursday, "thursday", week => week.Thursday),
        (IsoDayOfWeek.Friday, "friday", week => week.Friday),
        (IsoDayOfWeek.Saturday, "saturday", week => week.Saturday),
        (IsoDayOfWeek.Sunday, "sunday", week => week.Sunday),
    ];

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
        EveryWorkedDay = Days.All(day => hours.Week.OwnOf(day.Day) is not null) ? null : DtoOf(hours.Week.Usual),
        ReceptionOnly = Days.Where(day => hours.Week.OwnOf(day.Day)?.IsReceptionOnly == true).Select(day => day.Name).ToArray() is { Length: > 0 } names ? names : null,
        Monday = DtoOf(hours.Week.OwnOf(IsoDayOfWeek.Monday)),
        Tuesday = DtoOf(hours.Week.OwnOf(IsoDayOfWeek.Tuesday)),
        Wednesday = DtoOf(hours.Week.OwnOf(IsoDayOfWeek.Wednesday)),
        Thursday = DtoOf(hours.Week.OwnOf(IsoDayOfWeek.Thursday)),
        Friday = DtoOf(hours.Week.OwnOf(IsoDayOfWeek.Friday)),
        Saturday = DtoOf(hours.Week.OwnOf(IsoDayOfWeek.Saturday)),
        Sunday = DtoOf(hours.Week.OwnOf(IsoDayOfWeek.Sunday)),
    };

    private static OfficeHoursDto.PeriodDto[]? DtoOf(OfficeDay? day) =>
        day is null ? null : [.. day.Periods.Select(period => new OfficeHoursDto.PeriodDto { Opening = period.Opening, Closing = period.Closing })];

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
        var reception = ReceptionOnly(dto.ReceptionOnly, $"{path}.receptionOnly", faults);
        var week = OfficeWeek.EveryDay(dto.EveryWorkedDay is null ? OfficeDay.Closed : DayOf(dto.EveryWorkedDay, $"{path}.everyWorkedDay", faults) ?? OfficeDay.Closed);
        foreach (var (day, name, periodsOf) in Days)
        {
            var periods = periodsOf(dto);
            if ((periods is not null || dto.EveryWorkedDay is null || reception.Contains(name)) && DayOf(periods, $"{path}.{name}", faults) is { } hours)
            {
                week = week.With(day, hours with { IsReceptionOnly = reception.Contains(name) });
            }
        }

        return faults.Required(dto.From, $"{path}.from") ? new DatedHours(dto.From.Value, week) : null;
    }

    private static HashSet<string> ReceptionOnly(IReadOnlyList<string?>? names, string path, JsonFaults faults) =>
    [
        .. faults.Each(names, path, (name, at) =>
        {
            if (!Days.Any(day => day.Name == name))
            {
                faults.Add("json.name", $"Tên không có trong danh sách: {string.Join(", ", Days.Select(day => day.Name))}", $"The name is not one of {string.Join(", ", Days.Select(day => day.Name))}", at);
            }

            return name;
        }),
    ];

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
