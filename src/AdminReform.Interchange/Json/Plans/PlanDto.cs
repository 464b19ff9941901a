using System.Text.Json.Serialization;
using AdminReform.Law;
using AdminReform.Plans;

namespace AdminReform.Interchange.Json.Plans;

/// <summary>A plan in JSON, version 1.</summary>
internal sealed class PlanDto
{
    internal const int Newest = 1;

    /// <summary>Stands on the outermost plan only; a parent has the version of the plan that it is in.</summary>
    public int? Version { get; init; }

    public CitationDto? Instrument { get; init; }

    public TermDto? Term { get; init; }

    public IReadOnlyList<TargetDto?>? Targets { get; init; }

    public PublicationDto? Publication { get; init; }

    public PlanDto? Parent { get; init; }

    internal sealed class TargetDto
    {
        public string? Id { get; init; }

        public IndicatorDto? Indicator { get; init; }

        public TextDto? Wording { get; init; }

        public ShapeDto? Shape { get; init; }

        public CitationDto? Source { get; init; }

        [JsonConverter(typeof(JsonName<Certainty>))]
        public Certainty? Certainty { get; init; }

        public string? Owner { get; init; }

        public TextDto? Reading { get; init; }
    }

    internal sealed class IndicatorDto
    {
        public string? Id { get; init; }

        public TextDto? Name { get; init; }

        [JsonConverter(typeof(JsonName<IndicatorUnit>))]
        public IndicatorUnit? Unit { get; init; }

        [JsonConverter(typeof(JsonName<Pillar>))]
        public Pillar? Pillar { get; init; }

        public ScaleDto? Scale { get; init; }
    }

    internal sealed class TierDto
    {
        public string? Subject { get; init; }

        public TextDto? Name { get; init; }

        public ShapeDto? Shape { get; init; }
    }
}
