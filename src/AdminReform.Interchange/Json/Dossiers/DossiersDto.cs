using System.Text.Json.Serialization;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Interchange.Json.Converters;
using AdminReform.Law;
using NodaTime;

namespace AdminReform.Interchange.Json.Dossiers;

/// <summary>Dossiers in JSON, version 1: what they are about and what happened to them; everything else follows.</summary>
internal sealed class DossiersDto
{
    internal const int Newest = 1;

    public int? Version { get; init; }

    public IReadOnlyList<DossierDto?>? Dossiers { get; init; }

    internal sealed class DossierDto
    {
        public string? Id { get; init; }

        public string? Code { get; init; }

        public string? Procedure { get; init; }

        public string? ReceivingUnit { get; init; }

        public string? ResolvingUnit { get; init; }

        public string? Field { get; init; }

        [JsonConverter(typeof(JsonName<Channel>))]
        public Channel? Channel { get; init; }

        public string? Officer { get; init; }

        public string? Applicant { get; init; }

        public IReadOnlyList<EventDto?>? Events { get; init; }
    }

    /// <summary>An event of any kind; each kind uses the members that it has.</summary>
    internal sealed class EventDto
    {
        [JsonConverter(typeof(JsonName<DossierEventKind>))]
        public DossierEventKind? Type { get; init; }

        public LocalDateTime? At { get; init; }

        public TimeLimitDto? Limit { get; init; }

        [JsonConverter(typeof(DueMomentJsonConverter))]
        public DueMoment? Promised { get; init; }

        [JsonConverter(typeof(JsonName<SupplementEffect>))]
        public SupplementEffect? Effect { get; init; }

        public string? Regime { get; init; }

        public string? Unit { get; init; }

        public string? Officer { get; init; }

        public string? Agency { get; init; }

        public bool? SuspendsLimit { get; init; }

        [JsonConverter(typeof(DueMomentJsonConverter))]
        public DueMoment? NewDue { get; init; }

        [JsonConverter(typeof(JsonName<ResultOutcome>))]
        public ResultOutcome? Outcome { get; init; }

        public string? Reason { get; init; }

        public string? Step { get; init; }
    }
}
