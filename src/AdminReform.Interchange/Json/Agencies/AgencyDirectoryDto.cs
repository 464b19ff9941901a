using System.Text.Json.Serialization;
using AdminReform.Agencies;

namespace AdminReform.Interchange.Json.Agencies;

/// <summary>A register of agencies in JSON, version 1.</summary>
internal sealed class AgencyDirectoryDto
{
    internal const int Newest = 1;

    public int? Version { get; init; }

    public IReadOnlyList<AgencyDto?>? Agencies { get; init; }

    public IReadOnlyList<HoldingDto?>? Holdings { get; init; }

    public IReadOnlyList<SubstitutionDto?>? Substitutions { get; init; }

    internal sealed class AgencyDto
    {
        public string? Id { get; init; }

        public TextDto? Name { get; init; }

        [JsonConverter(typeof(JsonName<AgencyKind>))]
        public AgencyKind? Kind { get; init; }

        [JsonConverter(typeof(JsonName<AgencyLevel>))]
        public AgencyLevel? Level { get; init; }

        public ValidityDto? Validity { get; init; }

        public string? Parent { get; init; }

        public string? Code { get; init; }

        public IReadOnlyList<string?>? Successors { get; init; }
    }

    internal sealed class HoldingDto
    {
        public string? Person { get; init; }

        [JsonConverter(typeof(JsonName<AgencyRole>))]
        public AgencyRole? Role { get; init; }

        public string? Agency { get; init; }

        public ValidityDto? Validity { get; init; }
    }

    internal sealed class SubstitutionDto
    {
        public string? Absent { get; init; }

        public string? StandIn { get; init; }

        public ValidityDto? Validity { get; init; }
    }
}
