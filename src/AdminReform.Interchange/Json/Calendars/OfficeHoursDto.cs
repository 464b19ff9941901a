using System.Text.Json.Serialization;
using AdminReform.Calendars;
using NodaTime;

namespace AdminReform.Interchange.Json.Calendars;

/// <summary>Office hours in JSON, version 1.</summary>
internal sealed class OfficeHoursDto
{
    internal const int Newest = 1;

    public int? Version { get; init; }

    public IReadOnlyList<WeekHoursDto?>? Weeks { get; init; }

    [JsonConverter(typeof(JsonName<SwappedDayHours>))]
    public SwappedDayHours? OnSwappedDays { get; init; }

    /// <summary>
    /// The periods of every worked day, or of each day of the week, and since when; a day on which nobody works has an empty list. On days named
    /// in <see cref="ReceptionOnly"/> dossiers are received and nobody works.
    /// </summary>
    internal sealed class WeekHoursDto
    {
        public LocalDate? From { get; init; }

        public IReadOnlyList<PeriodDto?>? EveryWorkedDay { get; init; }

        public IReadOnlyList<string?>? ReceptionOnly { get; init; }

        public IReadOnlyList<PeriodDto?>? Monday { get; init; }

        public IReadOnlyList<PeriodDto?>? Tuesday { get; init; }

        public IReadOnlyList<PeriodDto?>? Wednesday { get; init; }

        public IReadOnlyList<PeriodDto?>? Thursday { get; init; }

        public IReadOnlyList<PeriodDto?>? Friday { get; init; }

        public IReadOnlyList<PeriodDto?>? Saturday { get; init; }

        public IReadOnlyList<PeriodDto?>? Sunday { get; init; }
    }

    internal sealed class PeriodDto
    {
        public LocalTime? Opening { get; init; }

        public LocalTime? Closing { get; init; }
    }
}
