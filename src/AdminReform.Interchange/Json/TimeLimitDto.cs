using System.Text.Json.Serialization;
using AdminReform.Deadlines;
using NodaTime;

namespace AdminReform.Interchange.Json;

/// <summary>A time limit in JSON: a number and a unit, and the cut-off of a same-day limit that states one.</summary>
internal sealed class TimeLimitDto
{
    public decimal? Amount { get; init; }

    [JsonConverter(typeof(JsonName<TimeUnit>))]
    public TimeUnit? Unit { get; init; }

    public LocalTime? CutOff { get; init; }

    internal static TimeLimitDto Of(TimeLimit limit) => new()
    {
        Amount = limit.Unit == TimeUnit.SameDay ? null : limit.Amount,
        Unit = limit.Unit,
        CutOff = limit.CutOff,
    };

    internal static TimeLimit? Read(TimeLimitDto? dto, string path, JsonFaults faults) =>
        faults.Required(dto, path) ? ReadIfAny(dto, path, faults) : null;

    internal static TimeLimit? ReadIfAny(TimeLimitDto? dto, string path, JsonFaults faults)
    {
        if (dto is null || !faults.Required(dto.Unit, $"{path}.unit"))
        {
            return null;
        }

        if (dto.Unit == TimeUnit.SameDay)
        {
            return dto.CutOff is { } cutOff ? faults.Make($"{path}.cutOff", () => TimeLimit.SameDayUntil(cutOff)) : TimeLimit.SameDay;
        }

        return faults.Required(dto.Amount, $"{path}.amount") ? faults.Make($"{path}.amount", () => TimeLimit.Of(dto.Amount!.Value, dto.Unit!.Value)) : null;
    }
}
