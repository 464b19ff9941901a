using System.Text.Json.Serialization;
using AdminReform.Law;
using NodaTime;

namespace AdminReform.Interchange.Json.Procedures;

/// <summary>Records of a starter catalogue in JSON, version 1: each procedure with the texts that were read for it.</summary>
internal sealed class StarterProceduresDto
{
    internal const int Newest = 1;

    public int? Version { get; init; }

    public TextDto? Notice { get; init; }

    public IReadOnlyList<StarterDto?>? Procedures { get; init; }

    internal sealed class StarterDto
    {
        public ProceduresDto.ProcedureDto? Procedure { get; init; }

        public string? Authority { get; init; }

        [JsonConverter(typeof(JsonName<Certainty>))]
        public Certainty? Certainty { get; init; }

        public IReadOnlyList<SourceDto?>? Sources { get; init; }

        public string? Instrument { get; init; }

        public string? AnnouncedBy { get; init; }

        public LocalDate? ReviewFrom { get; init; }
    }

    internal sealed class SourceDto
    {
        public string? Title { get; init; }

        public string? Publisher { get; init; }

        public string? Address { get; init; }

        public LocalDate? AsOf { get; init; }

        public LocalDate? Published { get; init; }

        public string? Copy { get; init; }
    }
}
