using AdminReform.Agencies;
using AdminReform.OnTime;
using NodaTime;

namespace AdminReform.Rules.Escalation;

/// <summary>A step of a ladder whose moment has come.</summary>
/// <param name="Index">Its place in the ladder.</param>
/// <param name="Place">What it was climbed for, by <see cref="ClimbGoal.Place"/>.</param>
/// <param name="Start">When the notice falls due.</param>
/// <param name="Recipient">Who is told, where people are known.</param>
internal readonly record struct ClimbedStep(int Index, int Place, LocalDateTime Start, Responsible? Recipient)
{
    internal Notice ToNotice(in CaseloadEntry entry, in ClimbGoal goal, LadderContext context) =>
        new(goal.Ladder.Steps[Index], entry, Start, goal.Due.End, Recipient, Start < context.WatchedSince) { Due = goal.Due, OfStep = goal.Step };
}
