using System.Text.Json.Serialization;
using AdminReform.Information;
using NodaTime;

namespace AdminReform.Interchange.Json.Information;

/// <summary>What came of an information plan, in JSON, version 1.</summary>
internal sealed class InformationResultsDto
{
    internal const int Newest = 1;

    public int? Version { get; init; }

    public IReadOnlyList<OutputDto?>? Outputs { get; init; }

    public IReadOnlyList<ReportDto?>? Reports { get; init; }

    internal sealed class OutputDto
    {
        [JsonConverter(typeof(JsonName<InformationChannel>))]
        public InformationChannel? Channel { get; init; }

        public TextDto? What { get; init; }

        public PublishedCountDto? Count { get; init; }

        public string? Unit { get; init; }

        public PublicationDto? Source { get; init; }

        public LocalDate? Until { get; init; }

        public string? Area { get; init; }
    }

    internal sealed class ReportDto
    {
        public string? Duty { get; init; }

        public LocalDate? PeriodStart { get; init; }

        public LocalDateTime? DoneAt { get; init; }

        public PublicationDto? Source { get; init; }
    }
}
