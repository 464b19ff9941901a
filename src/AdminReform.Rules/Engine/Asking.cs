using AdminReform.OnTime;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using NodaTime;

namespace AdminReform.Rules.Engine;

/// <summary>Asks the rules about one dossier at one moment and climbs the ladder for it: the one path of a review and of a watch.</summary>
internal sealed class Asking(OfficeRules office)
{
    /// <summary>The rules that hold, by their place among those that the policy switches on, each with its window.</summary>
    internal List<(int Rule, Window Window)> Held { get; } = [];

    /// <summary>The steps of the ladder whose moment has come.</summary>
    internal List<ClimbedStep> Climbed { get; } = [];

    /// <summary>Asks everything but what is known to be silent.</summary>
    /// <returns>The next moment at which an answer could change while no fact is added; <see langword="null"/> for never.</returns>
    internal LocalDateTime? Ask(in CaseloadEntry entry, LocalDateTime at, SilentRules silent = default)
    {
        Held.Clear();
        Climbed.Clear();
        if (!office.LooksAt(entry))
        {
            return null;
        }

        LocalDateTime? next = null;
        foreach (ref readonly var chosen in office.RulesFor(entry).Without(silent.Marks))
        {
            if (chosen.Rule.MeetsConditions(entry, office.Context) && chosen.Rule.TryWindowOfMet(entry, office.Context, out var window))
            {
                next = NextMoment.Earlier(next, window.NextChange(at));
                if (window.Contains(at))
                {
                    Held.Add((chosen.Index, window));
                }
            }
        }

        return silent.IsLadderSilent ? next : NextMoment.Earlier(next, LadderClimb.Climb(Climbed, entry, at, office.Ladder));
    }
}
