using System.Text.Json.Serialization;
using AdminReform.Plans;
using NodaTime;

namespace AdminReform.Interchange.Json.Plans;

/// <summary>Assessments of targets in JSON, version 1.</summary>
internal sealed class AssessmentsDto
{
    internal const int Newest = 1;

    public int? Version { get; init; }

    public IReadOnlyList<AssessmentDto?>? Assessments { get; init; }

    internal sealed class AssessmentDto
    {
        public string? Target { get; init; }

        public TextDto? Part { get; init; }

        public LocalDate? At { get; init; }

        [JsonConverter(typeof(JsonName<TargetStatus>))]
        public TargetStatus? Status { get; init; }

        public LocalDate? From { get; init; }

        public LocalDate? By { get; init; }

        public ThresholdDto? Goal { get; init; }

        [JsonConverter(typeof(JsonName<IndicatorUnit>))]
        public IndicatorUnit? Unit { get; init; }

        public MeasurementsDto.MeasurementDto? Latest { get; init; }

        public string? Value { get; init; }

        public string? Path { get; init; }

        public string? Progress { get; init; }

        public string? Shortfall { get; init; }

        public AttainabilityDto? Attainability { get; init; }

        public IReadOnlyList<ReasonDto?>? Steps { get; init; }

        public IReadOnlyList<AssessmentDto?>? Parts { get; init; }
    }

    internal sealed class AttainabilityDto
    {
        public BoundDto? Best { get; init; }

        public BoundDto? Worst { get; init; }

        public long? FailuresAffordable { get; init; }

        public PaceDto? Pace { get; init; }

        public LocalDate? NoReturn { get; init; }
    }

    internal sealed class BoundDto
    {
        public string? Value { get; init; }

        public bool? IsAttained { get; init; }
    }

    internal sealed class PaceDto
    {
        public string? Amount { get; init; }

        [JsonConverter(typeof(JsonName<PaceUnit>))]
        public PaceUnit? Unit { get; init; }
    }

    internal sealed class ReasonDto
    {
        [JsonConverter(typeof(JsonName<AssessmentFigure>))]
        public AssessmentFigure? Figure { get; init; }

        public TextDto? Text { get; init; }
    }
}
