using AdminReform.Deadlines;
using AdminReform.OnTime;
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

    /// <summary>How it stands at a moment, by days as dossiers do (trước hạn, đúng hạn, quá hạn).</summary>
    /// <returns>
    /// Of one that ended: early on a day before the day it was due, on time on that day and not past its hour, else late. Of one that runs: within,
    /// overdue or suspended. Undetermined where it has no due moment.
    /// </returns>
    public OnTimeStatus StatusAt(LocalDateTime at) => this switch
    {
        { IsSuspended: true } => OnTimeStatus.Suspended,
        { Due: null } => OnTimeStatus.Undetermined,
        { EndedAt: { } end, Due: { } due } => due.IsPassedAt(end) ? OnTimeStatus.Late : end.Date < due.Date ? OnTimeStatus.Early : OnTimeStatus.OnTime,
        _ => IsLateAt(at) ? OnTimeStatus.Overdue : OnTimeStatus.Within,
    };

    /// <summary>Returns the step, the round and its moments.</summary>
    public override string ToString() =>
        $"{Step.Id} round {Round} since {DayText.Of(Since)}{(EndedAt is { } end ? $" until {DayText.Of(end)}" : "")}, due {Due?.ToString() ?? "never"}";
}
