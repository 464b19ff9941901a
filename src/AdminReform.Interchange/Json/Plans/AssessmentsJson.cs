using System.Text.Json;
using AdminReform.Plans;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Plans;

/// <summary>Writes assessments of targets as JSON and reads them back, with every step in both languages.</summary>
/// <remarks>
/// What is read is what was written then; nothing is assessed again. Members that are not known are skipped. What is missing or malformed
/// comes back as problems with JSON paths, all of them at once.
/// </remarks>
public static class AssessmentsJson
{
    /// <summary>Writes assessments.</summary>
    public static string Write(IEnumerable<TargetAssessment> assessments)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        var dto = new AssessmentsDto { Version = AssessmentsDto.Newest, Assessments = [.. assessments.Select(AssessmentWriting.DtoOf)] };
        return JsonSerializer.Serialize(dto, PlanJsonContext.Shaped.AssessmentsDto);
    }

    /// <summary>Reads assessments from text.</summary>
    public static Result<ValueList<TargetAssessment>> Read(string json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, PlanJsonContext.Shaped.AssessmentsDto, limits).Then(AssessmentReading.ValueOf);
    }

    /// <summary>Reads assessments from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<ValueList<TargetAssessment>> Read(Stream json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, PlanJsonContext.Shaped.AssessmentsDto, limits).Then(AssessmentReading.ValueOf);
    }
}
