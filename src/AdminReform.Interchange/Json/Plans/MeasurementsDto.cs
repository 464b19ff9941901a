using System.Text.Json.Serialization;
using AdminReform.Plans;
using NodaTime;

namespace AdminReform.Interchange.Json.Plans;

/// <summary>Measurements in JSON, version 1.</summary>
internal sealed class MeasurementsDto
{
    internal const int Newest = 1;

    public int? Version { get; init; }

    public IReadOnlyList<MeasurementDto?>? Measurements { get; init; }

    internal sealed class MeasurementDto
    {
        public string? Indicator { get; init; }

        public LocalDate? Date { get; init; }

        public ValueDto? Value { get; init; }

        public PublicationDto? Source { get; init; }

        public string? MeasuredBy { get; init; }

        public string? Subject { get; init; }

        public LocalDate? KnownFrom { get; init; }

        public int? Revision { get; init; }

        public LocalDate? Since { get; init; }
    }

    /// <summary>A measured value: exactly one of the four.</summary>
    internal sealed class ValueDto
    {
        public LevelDto? Level { get; init; }

        public ShareDto? Share { get; init; }

        public PublishedCountDto? Count { get; init; }

        public RankDto? Rank { get; init; }
    }

    internal sealed class LevelDto
    {
        public string? Amount { get; init; }

        [JsonConverter(typeof(JsonName<IndicatorUnit>))]
        public IndicatorUnit? Unit { get; init; }
    }

    internal sealed class ShareDto
    {
        public long? Part { get; init; }

        public long? Whole { get; init; }
    }
}
