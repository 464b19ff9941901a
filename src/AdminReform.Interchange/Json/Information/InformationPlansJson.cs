using System.Text.Json;
using AdminReform.Information;
using AdminReform.Results;

namespace AdminReform.Interchange.Json.Information;

/// <summary>Writes an information plan as JSON and reads it back.</summary>
/// <remarks>
/// Members that are not known are skipped. What is missing or malformed comes back as problems with JSON paths, all of them at once. What the
/// plan leaves open is another question, which <see cref="InformationPlan.Gaps"/> answers.
/// </remarks>
public static class InformationPlansJson
{
    /// <summary>Writes an information plan.</summary>
    public static string Write(InformationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return JsonSerializer.Serialize(DtoOf(plan), InformationJsonContext.Shaped.InformationPlanDto);
    }

    /// <summary>Reads an information plan from text.</summary>
    public static Result<InformationPlan> Read(string json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, InformationJsonContext.Shaped.InformationPlanDto, limits).Then(InformationReading.ValueOf);
    }

    /// <summary>Reads an information plan from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<InformationPlan> Read(Stream json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, InformationJsonContext.Shaped.InformationPlanDto, limits).Then(InformationReading.ValueOf);
    }

    private static InformationPlanDto DtoOf(InformationPlan plan) => new()
    {
        Version = InformationPlanDto.Newest,
        Instrument = CitationDto.Of(plan.Instrument.Cite()),
        Term = TermDto.Of(plan.Term),
        Areas = [.. plan.Areas.Select(area => new InformationPlanDto.AreaDto { Id = area.Id, Name = TextDto.Of(area.Name), Pillar = area.Pillar })],
        Units = plan.Units,
        Tasks =
        [
            .. plan.Tasks.Select(task => new InformationPlanDto.TaskDto
            {
                Area = task.Area,
                Channel = task.Channel,
                Unit = task.Unit,
                Planned = task.Planned is { } planned ? PublishedCountDto.Of(planned) : null,
            }),
        ],
        Duties =
        [
            .. plan.Duties.Select(duty => new InformationPlanDto.DutyDto
            {
                Id = duty.Id,
                Name = TextDto.Of(duty.Name),
                Unit = duty.Unit,
                Recurrence = duty.Recurrence,
                DueDay = duty.DueDay,
                Source = CitationDto.Of(duty.Source),
                DueDayCertainty = duty.DueDayCertainty,
            }),
        ],
        Publication = PublicationDto.Of(plan.Publication),
    };
}
