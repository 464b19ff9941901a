using System.Text.Json.Serialization;
using AdminReform.Dossiers;
using AdminReform.Interchange.Json.Converters;
using NodaTime;

namespace AdminReform.Interchange.Json.Dossiers;

/// <summary>Where the time of a dossier went, in JSON, version 1.</summary>
internal sealed class TimeAccountDto
{
    internal const int Newest = 1;

    public int? Version { get; init; }

    public LocalDateTime? From { get; init; }

    public LocalDateTime? To { get; init; }

    public IReadOnlyList<ShareDto?>? Shares { get; init; }

    internal sealed class ShareDto
    {
        [JsonConverter(typeof(JsonName<HolderKind>))]
        public HolderKind? Kind { get; init; }

        public string? Unit { get; init; }

        [JsonConverter(typeof(DurationJsonConverter))]
        public Duration? Working { get; init; }

        [JsonConverter(typeof(DurationJsonConverter))]
        public Duration? OutOfHours { get; init; }

        [JsonConverter(typeof(DurationJsonConverter))]
        public Duration? DaysOff { get; init; }
    }
}
