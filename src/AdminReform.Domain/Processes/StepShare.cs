using AdminReform.Deadlines;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>Where the working time of one step of a dossier went (thời gian của bước).</summary>
/// <param name="Step">The step.</param>
/// <param name="Rounds">How often it ran; more than 1 after returns.</param>
/// <param name="Working">The working time in which it ran.</param>
/// <param name="Waiting">Of the working time since it began: that in which the dossier stood still.</param>
public sealed record StepShare(ProcessStep Step, int Rounds, Duration Working, Duration Waiting)
{
    /// <summary>Returns the step and its time.</summary>
    public override string ToString() => FormattableString.Invariant($"{Step.Id}: {Working} working, {Waiting} waiting, {Rounds} rounds");

    internal static ValueList<StepShare> Of(ProcessRun run, DeadlineCalculator office) =>
    [
        .. run.Rounds.GroupBy(round => round.Step).Select(group =>
        {
            RoundTime[] times = [.. group.Select(round => RoundTime.Of(run, round, office.Time))];
            return new StepShare(
                group.Key, times.Length,
                times.Aggregate(Duration.Zero, (sum, time) => sum + time.Working),
                times.Aggregate(Duration.Zero, (sum, time) => sum + time.Waiting));
        }),
    ];
}
