using AdminReform.Calendars;
using NodaTime;

namespace ProvinceMonitor.Load;

/// <summary>What is sent, how fast, and to whom.</summary>
internal sealed record LoadPlan
{
    /// <summary>How many events go in one request.</summary>
    internal const int EventsOfBatch = 20;

    /// <summary>What the ids of this run begin with.</summary>
    internal required string Run { get; init; }

    /// <summary>The front ends; where one does not answer, the next one is asked.</summary>
    internal required IReadOnlyList<Uri> Fronts { get; init; }

    /// <summary>How many agencies the events are of.</summary>
    internal required int Agencies { get; init; }

    /// <summary>How many events go a second.</summary>
    internal required int Rate { get; init; }

    /// <summary>For how long they are sent.</summary>
    internal required TimeSpan Length { get; init; }

    /// <summary>How many callers share them; each has dossiers of its own, and sends one batch after the other.</summary>
    internal required int Callers { get; init; }

    /// <summary>How long a batch is tried, and how long a notice is waited for.</summary>
    internal required TimeSpan Patience { get; init; }

    internal required TimeProvider Clock { get; init; }

    internal LocalDateTime Now => VietnamTime.Now(Clock);

    /// <summary>The time from one batch to the next.</summary>
    internal TimeSpan Between => TimeSpan.FromTicks(TimeSpan.TicksPerSecond * EventsOfBatch / Rate);

    internal long Batches => Length.Ticks / Between.Ticks;

    /// <summary>How long after its acceptance here a dossier is due: its result, where it has one, comes before.</summary>
    internal TimeSpan Lead => TimeSpan.FromSeconds(5) + TimeSpan.FromTicks(Between.Ticks * Callers * 5);
}
