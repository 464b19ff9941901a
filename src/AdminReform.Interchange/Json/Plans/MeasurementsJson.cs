using System.Text.Json;
using AdminReform.Plans;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Plans;

/// <summary>Writes measurements as JSON and reads them back.</summary>
/// <remarks>Members that are not known are skipped. What is missing or malformed comes back as problems with JSON paths, all of them at once.</remarks>
public static class MeasurementsJson
{
    /// <summary>Writes measurements.</summary>
    public static string Write(IEnumerable<Measurement> measurements)
    {
        ArgumentNullException.ThrowIfNull(measurements);
        var dto = new MeasurementsDto { Version = MeasurementsDto.Newest, Measurements = [.. measurements.Select(MeasurementReading.DtoOf)] };
        return JsonSerializer.Serialize(dto, PlanJsonContext.Shaped.MeasurementsDto);
    }

    /// <summary>Reads measurements from text.</summary>
    public static Result<ValueList<Measurement>> Read(string json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, PlanJsonContext.Shaped.MeasurementsDto, limits).Then(ValueOf);
    }

    /// <summary>Reads measurements from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<ValueList<Measurement>> Read(Stream json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, PlanJsonContext.Shaped.MeasurementsDto, limits).Then(ValueOf);
    }

    private static Result<ValueList<Measurement>> ValueOf(MeasurementsDto dto)
    {
        var faults = new JsonFaults();
        var measurements = faults.Version(dto.Version, MeasurementsDto.Newest) && faults.Required(dto.Measurements, "$.measurements")
            ? faults.Each(dto.Measurements, "$.measurements", (measurement, path) => MeasurementReading.ValueOf(measurement, path, faults))
            : [];
        return faults.Or(() => ValueList.From(measurements));
    }
}
