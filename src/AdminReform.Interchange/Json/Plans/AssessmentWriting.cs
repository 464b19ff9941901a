using AdminReform.Plans;

namespace AdminReform.Interchange.Json.Plans;

/// <summary>Turns assessments into what is written; empty lists are left out.</summary>
internal static class AssessmentWriting
{
    internal static AssessmentsDto.AssessmentDto DtoOf(TargetAssessment assessment) => new()
    {
        Target = assessment.Target,
        Part = assessment.Part is { } part ? TextDto.Of(part) : null,
        At = assessment.At,
        Status = assessment.Status,
        From = assessment.From,
        By = assessment.By,
        Goal = assessment.Goal is { } goal ? ThresholdDto.Of(goal) : null,
        Unit = assessment.Unit == default ? null : assessment.Unit,
        Latest = assessment.Latest is { } latest ? MeasurementReading.DtoOf(latest) : null,
        Value = FractionText.Of(assessment.Value),
        Path = FractionText.Of(assessment.Path),
        Progress = FractionText.Of(assessment.Progress),
        Shortfall = FractionText.Of(assessment.Shortfall),
        Attainability = DtoOf(assessment.Attainability),
        Steps = assessment.Steps.Count == 0 ? null : [.. assessment.Steps.Select(step => new AssessmentsDto.ReasonDto { Figure = step.Figure, Text = TextDto.Of(step.Text) })],
        Parts = assessment.Parts.Count == 0 ? null : [.. assessment.Parts.Select(DtoOf)],
    };

    private static AssessmentsDto.AttainabilityDto? DtoOf(Attainability? attainability) => attainability is null ? null : new()
    {
        Best = DtoOf(attainability.Best),
        Worst = DtoOf(attainability.Worst),
        FailuresAffordable = attainability.FailuresAffordable,
        Pace = attainability.Pace is { } pace ? new() { Amount = FractionText.Of(pace.Amount), Unit = pace.Unit } : null,
        NoReturn = attainability.NoReturn,
    };

    private static AssessmentsDto.BoundDto DtoOf(Bound bound) => new() { Value = FractionText.Of(bound.Value), IsAttained = bound.IsAttained };
}
