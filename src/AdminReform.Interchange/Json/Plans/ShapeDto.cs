using System.Text.Json.Serialization;
using AdminReform.Plans;
using NodaTime;

namespace AdminReform.Interchange.Json.Plans;

/// <summary>The shape of a target in JSON: its kind, and the members that belong to the kind.</summary>
internal sealed class ShapeDto
{
    [JsonConverter(typeof(JsonName<ShapeKind>))]
    public ShapeKind? Kind { get; init; }

    public ThresholdDto? Goal { get; init; }

    public IReadOnlyList<MilestoneDto?>? Milestones { get; init; }

    public StartDto? Start { get; init; }

    public TermDto? Term { get; init; }

    [JsonConverter(typeof(JsonName<RatioTerm>))]
    public RatioTerm? Counting { get; init; }

    public IReadOnlyList<PlanDto.TierDto?>? Tiers { get; init; }

    public IReadOnlyList<StepDto?>? Steps { get; init; }

    public string? Cap { get; init; }

    [JsonConverter(typeof(JsonName<GrowthReading>))]
    public GrowthReading? GrowthReading { get; init; }

    [JsonConverter(typeof(JsonName<GrowthBasis>))]
    public GrowthBasis? Basis { get; init; }

    public string? Base { get; init; }

    public ExemptionDto? Exempt { get; init; }

    public int? BaseYear { get; init; }

    public int? LastYear { get; init; }

    [JsonConverter(typeof(JsonName<RankGainReading>))]
    public RankGainReading? RankReading { get; init; }

    public RankDto? BaseRank { get; init; }

    [JsonConverter(typeof(JsonName<AdditionalShareReading>))]
    public AdditionalShareReading? ShareReading { get; init; }

    public long? BaseCount { get; init; }

    internal sealed class MilestoneDto
    {
        public LocalDate? By { get; init; }

        public ThresholdDto? Goal { get; init; }
    }

    internal sealed class StartDto
    {
        public LocalDate? Date { get; init; }

        public string? Value { get; init; }

        public PublicationDto? Source { get; init; }
    }

    internal sealed class StepDto
    {
        public int? Year { get; init; }

        public string? AtLeast { get; init; }
    }

    internal sealed class ExemptionDto
    {
        public TextDto? Who { get; init; }

        public IReadOnlyList<string?>? Subjects { get; init; }
    }
}
