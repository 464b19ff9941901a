using System.Text.Json.Serialization;
using AdminReform.Deadlines;
using AdminReform.Interchange.Json.Converters;
using AdminReform.Law;
using NodaTime;

namespace AdminReform.Interchange.Json.Deadlines;

/// <summary>Deadlines that are kept, in JSON, version 1.</summary>
internal sealed class DeadlinesDto
{
    internal const int Newest = 1;

    public int? Version { get; init; }

    public IReadOnlyList<StoredDto?>? Deadlines { get; init; }

    internal sealed class StoredDto
    {
        public string? Dossier { get; init; }

        public string? CalendarVersion { get; init; }

        public FactsDto? Facts { get; init; }

        public DeadlineDto? Deadline { get; init; }
    }

    internal sealed class FactsDto
    {
        public LocalDateTime? AcceptedAt { get; init; }

        public TimeLimitDto? Limit { get; init; }

        [JsonConverter(typeof(DueMomentJsonConverter))]
        public DueMoment? Promised { get; init; }

        public IReadOnlyList<InterruptionDto?>? Interruptions { get; init; }

        /// <summary>The one new date that was set; several stand in the member after it.</summary>
        public ExtensionDto? Extension { get; init; }

        public IReadOnlyList<ExtensionDto?>? Extensions { get; init; }

        public string? Regime { get; init; }
    }

    internal sealed class InterruptionDto
    {
        [JsonConverter(typeof(JsonName<InterruptionKind>))]
        public InterruptionKind? Kind { get; init; }

        public LocalDateTime? From { get; init; }

        public LocalDateTime? To { get; init; }

        [JsonConverter(typeof(JsonName<SupplementEffect>))]
        public SupplementEffect? Effect { get; init; }
    }

    internal sealed class ExtensionDto
    {
        public LocalDateTime? ToldAt { get; init; }

        [JsonConverter(typeof(DueMomentJsonConverter))]
        public DueMoment? NewDue { get; init; }
    }

    internal sealed class DeadlineDto
    {
        [JsonConverter(typeof(JsonName<DeadlineState>))]
        public DeadlineState? State { get; init; }

        /// <summary>Written for those who read nothing else; it follows from the two after it.</summary>
        [JsonConverter(typeof(DueMomentJsonConverter))]
        public DueMoment? Due { get; init; }

        [JsonConverter(typeof(DueMomentJsonConverter))]
        public DueMoment? Original { get; init; }

        [JsonConverter(typeof(DueMomentJsonConverter))]
        public DueMoment? Extended { get; init; }

        public bool? IsProvisional { get; init; }

        [JsonConverter(typeof(DueMomentJsonConverter))]
        public DueMoment? Earliest { get; init; }

        [JsonConverter(typeof(DueMomentJsonConverter))]
        public DueMoment? Latest { get; init; }
    }
}
