using System.Text.Json;
using AdminReform.Results;

namespace AdminReform.Interchange.Json.Information;

/// <summary>Writes what came of an information plan as JSON and reads it back.</summary>
/// <remarks>Members that are not known are skipped. What is missing or malformed comes back as problems with JSON paths, all of them at once.</remarks>
public static class InformationResultsJson
{
    /// <summary>Writes outputs and duty reports.</summary>
    public static string Write(InformationResults results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return JsonSerializer.Serialize(DtoOf(results), InformationJsonContext.Shaped.InformationResultsDto);
    }

    /// <summary>Reads outputs and duty reports from text.</summary>
    public static Result<InformationResults> Read(string json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, InformationJsonContext.Shaped.InformationResultsDto, limits).Then(InformationReading.ValueOf);
    }

    /// <summary>Reads outputs and duty reports from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<InformationResults> Read(Stream json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, InformationJsonContext.Shaped.InformationResultsDto, limits).Then(InformationReading.ValueOf);
    }

    private static InformationResultsDto DtoOf(InformationResults results) => new()
    {
        Version = InformationResultsDto.Newest,
        Outputs =
        [
            .. results.Outputs.Select(output => new InformationResultsDto.OutputDto
            {
                Channel = output.Channel,
                What = TextDto.Of(output.What),
                Count = PublishedCountDto.Of(output.Count),
                Unit = output.Unit,
                Source = PublicationDto.Of(output.Source),
                Until = output.Until,
                Area = output.Area,
            }),
        ],
        Reports =
        [
            .. results.Reports.Select(report => new InformationResultsDto.ReportDto
            {
                Duty = report.Duty,
                PeriodStart = report.PeriodStart,
                DoneAt = report.DoneAt,
                Source = report.Source is { } source ? PublicationDto.Of(source) : null,
            }),
        ],
    };
}
