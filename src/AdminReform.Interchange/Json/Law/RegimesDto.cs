using System.Text.Json.Serialization;
using AdminReform.Law;
using NodaTime;

namespace AdminReform.Interchange.Json.Law;

/// <summary>Regimes of the one-stop mechanism in JSON, version 1.</summary>
internal sealed class RegimesDto
{
    internal const int Newest = 1;

    public int? Version { get; init; }

    public IReadOnlyList<RegimeDto?>? Regimes { get; init; }

    internal sealed class RegimeDto
    {
        public string? Id { get; init; }

        public TextDto? Name { get; init; }

        public LocalDate? From { get; init; }

        public LocalDate? To { get; init; }

        public IReadOnlyList<AmendmentDto?>? Amendments { get; init; }

        public CitationDto? ClockStart { get; init; }

        public CitationDto? Participation { get; init; }

        public CitationDto? ResultReturn { get; init; }

        public TimeDto? ForwardingCutOff { get; init; }

        public CountDto? OutsideTerritoryForwardingWorkingDays { get; init; }

        public CountDto? SupplementNoticeWorkingDays { get; init; }

        public CountDto? SupplementRequestsAllowed { get; init; }

        public EffectDto? SupplementEffect { get; init; }

        public CountDto? ClosingDays { get; init; }

        public CountDto? ApologyLeadDays { get; init; }

        public CountDto? ReappointmentsAllowed { get; init; }

        public CountDto? OnlineAlertHours { get; init; }

        public CountDto? OnlineAcceptanceWorkingHours { get; init; }

        public CountDto? CorrectionWorkingDays { get; init; }
    }

    internal sealed class AmendmentDto
    {
        public string? Number { get; init; }

        [JsonConverter(typeof(JsonName<Certainty>))]
        public Certainty? Certainty { get; init; }

        public TextDto? Note { get; init; }
    }

    /// <summary>What every figure of the law is told with.</summary>
    internal abstract class CitedDto
    {
        public CitationDto? Source { get; init; }

        [JsonConverter(typeof(JsonName<Certainty>))]
        public Certainty? Certainty { get; init; }
    }

    internal sealed class CountDto : CitedDto
    {
        [JsonPropertyOrder(-1)]
        public int? Value { get; init; }
    }

    internal sealed class TimeDto : CitedDto
    {
        [JsonPropertyOrder(-1)]
        public LocalTime? Value { get; init; }
    }

    internal sealed class EffectDto : CitedDto
    {
        [JsonPropertyOrder(-1)]
        [JsonConverter(typeof(JsonName<SupplementEffect>))]
        public SupplementEffect? Value { get; init; }
    }
}
