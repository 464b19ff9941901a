using System.Text.Json.Serialization;
using AdminReform.Indices;

namespace AdminReform.Interchange.Json.Indices;

/// <summary>Series of indices in JSON, version 1.</summary>
internal sealed class IndexSeriesDto
{
    internal const int Newest = 1;

    public int? Version { get; init; }

    public IReadOnlyList<SeriesDto?>? Series { get; init; }

    internal sealed class SeriesDto
    {
        public DefinitionDto? Definition { get; init; }

        public string? Province { get; init; }

        public IReadOnlyList<YearDto?>? Years { get; init; }
    }

    internal sealed class DefinitionDto
    {
        [JsonConverter(typeof(JsonName<IndexKind>))]
        public IndexKind? Kind { get; init; }

        public TextDto? Name { get; init; }

        public ScaleDto? Scale { get; init; }

        public bool? IsPercent { get; init; }

        public IReadOnlyList<DimensionDto?>? Dimensions { get; init; }
    }

    internal sealed class DimensionDto
    {
        public int? Number { get; init; }

        public TextDto? Name { get; init; }

        public ScaleDto? Scale { get; init; }
    }

    internal sealed class YearDto
    {
        public int? Year { get; init; }

        public PublicationDto? Source { get; init; }

        public string? Score { get; init; }

        public RankDto? Rank { get; init; }

        public string? Group { get; init; }

        public IReadOnlyList<string?>? Dimensions { get; init; }
    }
}
