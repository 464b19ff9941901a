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

    internal static ValueList<StepShare> Of(ProcessRun run, DeadlineCalculator office)
    {
        var time = office.Time;
        var interruptions = run.Dossier.ToDeadlineFacts()!.Interruptions;
        return
        [
            .. run.Rounds.GroupBy(round => round.Step).Select(group => new StepShare(
                group.Key, group.Count(),
                group.Aggregate(Duration.Zero, (sum, round) => sum + Open(round) - Stopped(round)),
                group.Aggregate(Duration.Zero, (sum, round) => sum + Stopped(round)))),
        ];

        Duration Open(StepRound round) => time.Between(round.Since, round.EndedAt ?? run.At);

        Duration Stopped(StepRound round)
        {
            var (sum, end) = (Duration.Zero, round.EndedAt ?? run.At);
            foreach (var interruption in interruptions.AsSpan())
            {
                var (from, to) = (LocalDateTime.Max(interruption.From, round.Since), LocalDateTime.Min(interruption.To ?? run.At, end));
                sum += from < to ? time.Between(from, to) : Duration.Zero;
            }

            return sum;
        }
    }
}
