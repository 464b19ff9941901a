using System.Text.Json;
using AdminReform.Plans;
using AdminReform.Results;

namespace AdminReform.Interchange.Json.Plans;

/// <summary>Writes a plan as JSON and reads it back: its instrument, indicators and targets of every shape, and the plan above it.</summary>
/// <remarks>
/// Exact numbers are texts: <c>85%</c>, <c>17/20</c> and <c>0.85</c> are read, <c>17/20</c> is written. Members that are not known are skipped.
/// What is missing or malformed comes back as problems with JSON paths, all of them at once. Whether the plan holds together is another
/// question, which <see cref="PlanLint"/> answers.
/// </remarks>
public static class PlansJson
{
    /// <summary>Writes a plan.</summary>
    public static string Write(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return JsonSerializer.Serialize(DtoOf(plan, PlanDto.Newest), PlanJsonContext.Shaped.PlanDto);
    }

    /// <summary>Reads a plan from text.</summary>
    public static Result<Plan> Read(string json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, PlanJsonContext.Shaped.PlanDto, limits).Then(PlanReading.ValueOf);
    }

    /// <summary>Reads a plan from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<Plan> Read(Stream json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, PlanJsonContext.Shaped.PlanDto, limits).Then(PlanReading.ValueOf);
    }

    private static PlanDto DtoOf(Plan plan, int? version) => new()
    {
        Version = version,
        Instrument = CitationDto.Of(plan.Instrument.Cite()),
        Term = TermDto.Of(plan.Term),
        Targets = [.. plan.Targets.Select(DtoOf)],
        Publication = PublicationDto.Of(plan.Publication),
        Parent = plan.Parent is { } parent ? DtoOf(parent, null) : null,
    };

    private static PlanDto.TargetDto DtoOf(Target target) => new()
    {
        Id = target.Id,
        Indicator = new()
        {
            Id = target.Indicator.Id,
            Name = TextDto.Of(target.Indicator.Name),
            Unit = target.Indicator.Unit,
            Pillar = target.Indicator.Pillar,
            Scale = target.Indicator.Scale is { } scale ? ScaleDto.Of(scale) : null,
        },
        Wording = TextDto.Of(target.Wording),
        Shape = ShapeWriting.DtoOf(target.Shape),
        Source = CitationDto.Of(target.Source),
        Certainty = target.Certainty,
        Owner = target.Owner,
        Reading = target.Reading is { } reading ? TextDto.Of(reading) : null,
    };
}
