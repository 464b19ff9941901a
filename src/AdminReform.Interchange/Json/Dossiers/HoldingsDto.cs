using System.Text.Json.Serialization;
using AdminReform.Dossiers;
using NodaTime;

namespace AdminReform.Interchange.Json.Dossiers;

/// <summary>Who held a dossier when, in JSON, version 1.</summary>
internal sealed class HoldingsDto
{
    internal const int Newest = 1;

    public int? Version { get; init; }

    public IReadOnlyList<HoldingDto?>? Holdings { get; init; }

    internal sealed class HoldingDto
    {
        [JsonConverter(typeof(JsonName<HolderKind>))]
        public HolderKind? Kind { get; init; }

        public string? Unit { get; init; }

        public string? Officer { get; init; }

        public LocalDateTime? From { get; init; }

        public LocalDateTime? To { get; init; }
    }
}
