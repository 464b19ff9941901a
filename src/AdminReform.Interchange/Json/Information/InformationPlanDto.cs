using System.Text.Json.Serialization;
using AdminReform.Information;
using AdminReform.Law;
using AdminReform.Plans;

namespace AdminReform.Interchange.Json.Information;

/// <summary>An information plan in JSON, version 1.</summary>
internal sealed class InformationPlanDto
{
    internal const int Newest = 1;

    public int? Version { get; init; }

    public CitationDto? Instrument { get; init; }

    public TermDto? Term { get; init; }

    public IReadOnlyList<AreaDto?>? Areas { get; init; }

    public IReadOnlyList<string?>? Units { get; init; }

    public IReadOnlyList<TaskDto?>? Tasks { get; init; }

    public IReadOnlyList<DutyDto?>? Duties { get; init; }

    public PublicationDto? Publication { get; init; }

    internal sealed class AreaDto
    {
        public string? Id { get; init; }

        public TextDto? Name { get; init; }

        [JsonConverter(typeof(JsonName<Pillar>))]
        public Pillar? Pillar { get; init; }
    }

    internal sealed class TaskDto
    {
        public string? Area { get; init; }

        [JsonConverter(typeof(JsonName<InformationChannel>))]
        public InformationChannel? Channel { get; init; }

        public string? Unit { get; init; }

        public PublishedCountDto? Planned { get; init; }
    }

    internal sealed class DutyDto
    {
        public string? Id { get; init; }

        public TextDto? Name { get; init; }

        public string? Unit { get; init; }

        [JsonConverter(typeof(JsonName<Recurrence>))]
        public Recurrence? Recurrence { get; init; }

        public int? DueDay { get; init; }

        public CitationDto? Source { get; init; }

        [JsonConverter(typeof(JsonName<Certainty>))]
        public Certainty? DueDayCertainty { get; init; }
    }
}
