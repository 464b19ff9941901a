using AdminReform.Calendars;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>The working time of a run of a step: that in which it ran, and that in which the dossier stood still.</summary>
internal readonly record struct RoundTime(Duration Working, Duration Waiting)
{
    /// <summary>The time of a run until it ended, or until the moment of its dossier.</summary>
    /// <exception cref="OutsideCalendarException">It began or ended outside the calendar.</exception>
    internal static RoundTime Of(ProcessRun run, StepRound round, WorkingTime time)
    {
        var (waiting, end) = (Duration.Zero, round.EndedAt ?? run.At);
        foreach (var interruption in run.Facts.Interruptions.AsSpan())
        {
            var (from, to) = (LocalDateTime.Max(interruption.From, round.Since), LocalDateTime.Min(interruption.To ?? run.At, end));
            waiting += from < to ? time.Between(from, to) : Duration.Zero;
        }

        return new(time.Between(round.Since, end) - waiting, waiting);
    }
}
