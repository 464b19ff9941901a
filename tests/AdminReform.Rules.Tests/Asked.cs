using AdminReform.OnTime;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using NodaTime;

namespace AdminReform.Rules;

/// <summary>What one rule, or the ladder, says about one dossier; no engine between.</summary>
internal static class Asked
{
    internal static LocalDateTime? NextMoment(this DossierRule rule, in CaseloadEntry entry, LocalDateTime at, RuleContext context) =>
        rule.TryWindow(entry, context, out var window) ? window.NextChange(at) : null;

    internal static LocalDateTime? NextMoment(this LadderContext ladder, in CaseloadEntry entry, LocalDateTime at) => ClimbGoal.Of(entry, ladder) is { } goal ? LadderClimb.Climb([], goal, at, ladder, out _) : null;

    internal static List<Notice> Notices(this LadderContext ladder, CaseloadEntry entry, LocalDateTime at)
    {
        List<ClimbedStep> steps = [];
        if (ClimbGoal.Of(entry, ladder) is not { } goal)
        {
            return [];
        }

        LadderClimb.Climb(steps, goal, at, ladder, out _);
        return [.. steps.Select(step => step.ToNotice(entry, goal, ladder))];
    }
}
