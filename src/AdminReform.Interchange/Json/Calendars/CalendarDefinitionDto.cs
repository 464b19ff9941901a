using System.Text.Json.Serialization;
using AdminReform.Calendars;
using NodaTime;

namespace AdminReform.Interchange.Json.Calendars;

/// <summary>What a working calendar is made of in JSON, version 1.</summary>
internal sealed class CalendarDefinitionDto
{
    internal const int Newest = 1;

    public int? Version { get; init; }

    public string? Name { get; init; }

    public TermDto? Range { get; init; }

    public IReadOnlyList<WeekDto?>? Weeks { get; init; }

    public IReadOnlyList<HolidayDto?>? Holidays { get; init; }

    public IReadOnlyList<CalendarDecisionsDto.DecisionDto?>? Decisions { get; init; }

    public bool? IsBoundBySwaps { get; init; }

    public AllowanceDto? PendingSwaps { get; init; }

    public IReadOnlyList<LocalDaysDto.DayDto?>? LocalDays { get; init; }

    internal sealed class WeekDto
    {
        public LocalDate? From { get; init; }

        public IReadOnlyList<IsoDayOfWeek>? Worked { get; init; }

        public CitationDto? Source { get; init; }
    }

    internal sealed class HolidayDto
    {
        public string? Id { get; init; }

        public TextDto? Name { get; init; }

        public AnchorDto? Anchor { get; init; }

        public LocalDate? From { get; init; }

        public LocalDate? Until { get; init; }

        public IReadOnlyList<int>? Starts { get; init; }

        public int? Days { get; init; }

        public IReadOnlyList<TextDto?>? DayNames { get; init; }

        [JsonConverter(typeof(JsonName<HolidayCompensation>))]
        public HolidayCompensation? Compensation { get; init; }

        public CitationDto? Source { get; init; }

        public CitationDto? CompensationSource { get; init; }

        public LocalDate? PublishedBy { get; init; }
    }

    internal sealed class AnchorDto
    {
        public bool? IsLunar { get; init; }

        public int? Month { get; init; }

        public int? Day { get; init; }
    }

    internal sealed class AllowanceDto
    {
        public int? Pairs { get; init; }

        public int? ReachInDays { get; init; }

        public LocalDate? OpenFrom { get; init; }
    }
}
