using System.Text.Json.Serialization;
using AdminReform.Agencies;
using AdminReform.Law;
using AdminReform.Procedures;
using NodaTime;

namespace AdminReform.Interchange.Json.Procedures;

/// <summary>A list of procedures in JSON, version 1.</summary>
internal sealed class ProceduresDto
{
    internal const int Newest = 1;

    public int? Version { get; init; }

    public IReadOnlyList<ProcedureDto?>? Procedures { get; init; }

    internal sealed class ProcedureDto
    {
        public string? Code { get; init; }

        public IReadOnlyList<VersionDto?>? Versions { get; init; }

        public DecisionDto? Repeal { get; init; }
    }

    internal sealed class VersionDto
    {
        public ValidityDto? Validity { get; init; }

        public TextDto? Name { get; init; }

        public TextDto? Field { get; init; }

        public DecisionDto? Decision { get; init; }

        public IReadOnlyList<string?>? Levels { get; init; }

        public IReadOnlyList<FactorDto?>? Factors { get; init; }

        public IReadOnlyList<LimitDto?>? Limits { get; init; }

        public IReadOnlyList<CommitmentDto?>? Commitments { get; init; }

        public ServiceDto? ServiceLevel { get; init; }

        public bool? HasFee { get; init; }

        public bool? HasFinancialDuty { get; init; }

        public SupplementDto? Supplement { get; init; }

        public IReadOnlyList<StageDto?>? Stages { get; init; }

        public IReadOnlyList<CitationDto?>? Basis { get; init; }
    }

    internal sealed class DecisionDto
    {
        [JsonConverter(typeof(JsonName<DecisionKind>))]
        public DecisionKind? Kind { get; init; }

        public string? Number { get; init; }

        public LocalDate? Issued { get; init; }
    }

    internal sealed class FactorDto
    {
        public string? Name { get; init; }

        public TextDto? Question { get; init; }

        public IReadOnlyList<string?>? Values { get; init; }
    }

    internal sealed class TestDto
    {
        public string? Factor { get; init; }

        public IReadOnlyList<string?>? AnyOf { get; init; }
    }

    internal sealed class LimitDto
    {
        public string? Id { get; init; }

        public TimeLimitDto? Limit { get; init; }

        public IReadOnlyList<TestDto?>? When { get; init; }

        [JsonConverter(typeof(JsonName<LimitEffect>))]
        public LimitEffect? Effect { get; init; }

        public string? Wording { get; init; }

        public CitationDto? Basis { get; init; }
    }

    internal sealed class CommitmentDto
    {
        public string? Agency { get; init; }

        public TimeLimitDto? Limit { get; init; }

        public string? Decision { get; init; }

        public ValidityDto? Validity { get; init; }

        public string? Case { get; init; }
    }

    internal sealed class ServiceDto
    {
        [JsonConverter(typeof(JsonName<ServiceScale>))]
        public ServiceScale? Scale { get; init; }

        public int? Level { get; init; }
    }

    internal sealed class SupplementDto
    {
        [JsonConverter(typeof(JsonName<SupplementEffect>))]
        public SupplementEffect? Effect { get; init; }

        public int? AtMost { get; init; }

        public TimeLimitDto? AnswerWithin { get; init; }
    }

    internal sealed class StageDto
    {
        public IReadOnlyList<LegDto?>? Legs { get; init; }
    }

    internal sealed class LegDto
    {
        public string? Id { get; init; }

        public TextDto? Name { get; init; }

        public string? Unit { get; init; }

        public TimeLimitDto? Limit { get; init; }

        public SupplementDto? Supplement { get; init; }
    }

    /// <summary>The levels of administration by name.</summary>
    internal static AgencyLevel? LevelOf(string name) => name switch
    {
        "central" => AgencyLevel.Central,
        "province" => AgencyLevel.Province,
        "district" => AgencyLevel.District,
        "commune" => AgencyLevel.Commune,
        _ => null,
    };

    /// <summary>The name of a level of administration.</summary>
    internal static string NameOf(AgencyLevel level) => level switch
    {
        AgencyLevel.Central => "central",
        AgencyLevel.Province => "province",
        AgencyLevel.District => "district",
        AgencyLevel.Commune => "commune",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };
}
