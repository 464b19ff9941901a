using System.Text.Json.Serialization;
using AdminReform.Law;
using NodaTime;

namespace AdminReform.Interchange.Json.Calendars;

/// <summary>Decisions on days off in JSON, version 1.</summary>
internal sealed class CalendarDecisionsDto
{
    internal const int Newest = 1;

    public int? Version { get; init; }

    public IReadOnlyList<DecisionDto?>? Decisions { get; init; }

    internal sealed class DecisionDto
    {
        public TextDto? Title { get; init; }

        public string? Number { get; init; }

        public LocalDate? PublishedBy { get; init; }

        public bool? PublicationIsExact { get; init; }

        public int? SettlesYear { get; init; }

        public IReadOnlyList<ChoiceDto?>? Choices { get; init; }

        public IReadOnlyList<SwapDto?>? Swaps { get; init; }

        [JsonConverter(typeof(JsonName<Certainty>))]
        public Certainty? Certainty { get; init; }
    }

    internal sealed class ChoiceDto
    {
        public string? Rule { get; init; }

        public LocalDate? FirstDay { get; init; }
    }

    internal sealed class SwapDto
    {
        public LocalDate? DayOff { get; init; }

        public LocalDate? DayWorked { get; init; }
    }
}
