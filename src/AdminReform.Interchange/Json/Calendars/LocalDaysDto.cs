using NodaTime;

namespace AdminReform.Interchange.Json.Calendars;

/// <summary>Local days in JSON, version 1.</summary>
internal sealed class LocalDaysDto
{
    internal const int Newest = 1;

    public int? Version { get; init; }

    public IReadOnlyList<DayDto?>? Days { get; init; }

    internal sealed class DayDto
    {
        public LocalDate? Date { get; init; }

        public bool? IsWorked { get; init; }

        public TextDto? Reason { get; init; }

        public CitationDto? Source { get; init; }
    }
}
