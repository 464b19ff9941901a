using AdminReform.Calendars;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>How long a running step can still take before the whole is late (thời gian dự phòng còn lại của bước).</summary>
/// <param name="Round">The running step.</param>
/// <param name="LatestEnd">
/// The last moment at which it could end and the dossier still be on time, if the steps beside it end in time for theirs;
/// <see langword="null"/> where there is none any more.
/// </param>
/// <param name="Left">The working time from the moment asked about until then; zero where there is none left.</param>
public sealed record StepSlack(StepRound Round, LocalDateTime? LatestEnd, Duration Left)
{
    /// <summary>Returns the step and the last moment.</summary>
    public override string ToString() => $"{Round.Step.Id}: {(LatestEnd is { } end ? Texts.DayText.OfLast(end) : "too late")}";

    internal static StepSlack Of(StepRound round, LocalDateTime? latestEnd, LocalDateTime at, WorkingTime time) => latestEnd is { } end && at <= end
        ? new(round, end, time.Between(at, end))
        : new(round, null, Duration.Zero);
}
