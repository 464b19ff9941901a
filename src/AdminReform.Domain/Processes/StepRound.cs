using AdminReform.Deadlines;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>One run of a step for a dossier (một lượt thực hiện bước): since when, until when, and when it is due.</summary>
/// <param name="Step">The step.</param>
/// <param name="Round">Which run of the step it is: 1, and more after returns.</param>
/// <param name="Since">When it began.</param>
/// <param name="EndedAt">When it ended; <see langword="null"/> while it runs.</param>
/// <param name="Due">When it is or was due; <see langword="null"/> where it has no limit, stands still, or its limit leads outside the calendar.</param>
/// <param name="IsSuspended">Whether it stands still, because the dossier does.</param>
public sealed record StepRound(ProcessStep Step, int Round, LocalDateTime Since, LocalDateTime? EndedAt, DueMoment? Due, bool IsSuspended)
{
    /// <summary>Whether it had not ended.</summary>
    public bool IsRunning => EndedAt is null;

    /// <summary>Whether it ended after it was due, or runs at a moment past it.</summary>
    public bool IsLateAt(LocalDateTime at) => Due is { } due && due.IsPassedAt(EndedAt ?? at);

    /// <summary>Returns the step, the round and its moments.</summary>
    public override string ToString() =>
        $"{Step.Id} round {Round} since {DayText.Of(Since)}{(EndedAt is { } end ? $" until {DayText.Of(end)}" : "")}, due {Due?.ToString() ?? "never"}";
}
