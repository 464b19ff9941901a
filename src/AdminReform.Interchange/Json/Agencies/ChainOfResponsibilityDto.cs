using System.Text.Json.Serialization;
using AdminReform.Agencies;
using NodaTime;

namespace AdminReform.Interchange.Json.Agencies;

/// <summary>A chain of responsibility in JSON, version 1.</summary>
internal sealed class ChainOfResponsibilityDto
{
    internal const int Newest = 1;

    public int? Version { get; init; }

    public string? Asked { get; init; }

    public string? Unit { get; init; }

    public LocalDate? Date { get; init; }

    public IReadOnlyList<RungDto?>? Rungs { get; init; }

    internal sealed class RungDto
    {
        [JsonConverter(typeof(JsonName<ResponsibilityStep>))]
        public ResponsibilityStep? Step { get; init; }

        public string? Agency { get; init; }

        public string? Holder { get; init; }

        public string? StandIn { get; init; }
    }
}
