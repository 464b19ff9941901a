using AdminReform.Agencies;
using AdminReform.OnTime;
using NodaTime;

namespace AdminReform.Rules.Escalation;

/// <summary>A step of the ladder whose moment has come for a dossier.</summary>
/// <param name="Index">Its place in the ladder.</param>
/// <param name="Start">When the notice falls due.</param>
/// <param name="Recipient">Who is told, where people are known.</param>
internal readonly record struct ClimbedStep(int Index, LocalDateTime Start, Responsible? Recipient)
{
    internal Notice ToNotice(in CaseloadEntry entry, LadderContext context) => new(
        context.Rules.PolicyOf(entry).Ladder.Steps[Index], entry, Start, entry.Deadline.Due!.Value.End, Recipient, Start < context.WatchedSince);
}
