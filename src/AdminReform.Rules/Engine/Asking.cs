using AdminReform.OnTime;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using NodaTime;

namespace AdminReform.Rules.Engine;

/// <summary>Asks the rules about one dossier at one moment and climbs the ladder for it: the one path of a review and of a watch.</summary>
internal sealed class Asking(OfficeRules office)
{
    private const int DueMoment = -1;
    private const int Ladder = -2;

    /// <summary>The rules that hold, by their place among those that the policy switches on, each with its window.</summary>
    internal List<(int Rule, Window Window)> Held { get; } = [];

    /// <summary>The steps of the ladder whose moment has come.</summary>
    internal List<ClimbedStep> Climbed { get; } = [];

    /// <summary>What cannot be worked out: <see cref="UndeterminedOf"/> states it.</summary>
    internal List<int> Undetermined { get; } = [];

    /// <summary>States what cannot be worked out.</summary>
    internal static Undetermined UndeterminedOf(int what, in CaseloadEntry entry, OfficeRules office) => what switch
    {
        DueMoment => Findings.Undetermined.DueMoment(entry),
        Ladder => Findings.Undetermined.Ladder(entry),
        _ => Window(entry, office.RuleAt(what, entry), office.Context),
    };

    /// <summary>Asks everything but what is known to be silent.</summary>
    /// <returns>The next moment at which an answer could change while no fact is added; <see langword="null"/> for never.</returns>
    internal LocalDateTime? Ask(in CaseloadEntry entry, LocalDateTime at, SilentRules silent = default)
    {
        Held.Clear();
        Climbed.Clear();
        Undetermined.Clear();
        if (entry.Deadline.Undetermined is not null)
        {
            Undetermined.Add(DueMoment);
        }

        if (!office.LooksAt(entry))
        {
            return null;
        }

        LocalDateTime? next = null;
        foreach (ref readonly var chosen in office.RulesFor(entry).Without(silent.Marks))
        {
            if (chosen.Rule.TryWindowInShape(entry, office.Context, out var window, out var undetermined))
            {
                next = NextMoment.Earlier(next, window.NextChange(at));
                if (window.Contains(at))
                {
                    Held.Add((chosen.Index, window));
                }
            }
            else if (undetermined is not null)
            {
                Undetermined.Add(chosen.Index);
            }
        }

        return silent.IsLadderSilent ? next : NextMoment.Earlier(next, Climb(entry, at));
    }

    private static Undetermined Window(in CaseloadEntry entry, DossierRule rule, RuleContext context) => Findings.Undetermined.Window(
        entry, rule, rule.WhyUndetermined(entry, context) ?? throw new InvalidOperationException(
            $"The rule {rule.Id} had no answer for the dossier {entry.Dossier.Id} and, asked again, had one; a rule must be pure."));

    private LocalDateTime? Climb(in CaseloadEntry entry, LocalDateTime at)
    {
        var next = LadderClimb.Climb(Climbed, entry, at, office.Ladder, out var isUndetermined);
        if (isUndetermined)
        {
            Undetermined.Add(Ladder);
        }

        return next;
    }
}
