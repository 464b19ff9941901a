using AdminReform.OnTime;
using AdminReform.Processes;
using AdminReform.Results;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using NodaTime;

namespace AdminReform.Rules.Engine;

/// <summary>Asks the rules about one dossier at one moment and climbs the ladder for it: the one path of a review and of a watch.</summary>
/// <param name="office">The rules.</param>
/// <param name="notes">What the caseload keeps of the steps of its dossiers.</param>
internal sealed class Asking(OfficeRules office, StepNotes? notes = null)
{
    private const int DueMoment = -1;
    private const int Ladder = -2;

    /// <summary>
    /// The rules that hold, by their place among those that the policy switches on, each with its window; a rule about steps once for each, by the place
    /// of what it looks at.
    /// </summary>
    internal List<(int Rule, int Part, Window Window)> Held { get; } = [];

    /// <summary>The steps of the ladder whose moment has come.</summary>
    internal List<ClimbedStep> Climbed { get; } = [];

    /// <summary>The steps of processes.</summary>
    internal StepsAtHand Steps { get; } = new(office.Context, notes);

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
    /// <param name="entry">The dossier.</param>
    /// <param name="at">The moment.</param>
    /// <param name="known">Knows what is silent at the moment; left out, everything is asked.</param>
    /// <returns>The next moment at which an answer could change while no fact is added, where everything is asked; <see langword="null"/> for never.</returns>
    internal LocalDateTime? Ask(in CaseloadEntry entry, LocalDateTime at, RulesAt? known = null)
    {
        Begin(entry);
        if (!office.LooksAt(entry))
        {
            return null;
        }

        LocalDateTime? next = null;
        var policy = office.Context.PolicyIndexOf(entry);
        var steps = Steps.Of(entry.Dossier);
        var silentOfSteps = steps is null ? default : known?.SilentFor(steps, policy) ?? default;
        var silent = known?.SilentFor(entry, policy) ?? default;
        foreach (ref readonly var chosen in office.Active[policy].For(new(entry)).Without(silent.Marks | silentOfSteps.Marks))
        {
            if (chosen.OfSteps is { } ofSteps)
            {
                next = NextMoment.Earlier(next, steps is null ? null : Ask(ofSteps, chosen.Index, steps, entry, at, asksAll: known is null));
                continue;
            }

            var isHeld = chosen.Rule.TryWindowInShape(entry, office.Context, out var window, out var undetermined);
            next = NextMoment.Earlier(next, Take(chosen.Index, isHeld, window, undetermined, at));
        }

        if (!silent.IsLadderSilent)
        {
            next = NextMoment.Earlier(next, Climb(ClimbGoal.Of(entry, office.Ladder), at));
        }

        return silentOfSteps.IsLadderSilent ? next : NextMoment.Earlier(next, ClimbOfSteps(entry, at));
    }

    /// <summary>Asks everything, condition by condition, and leaves what each of them said.</summary>
    /// <returns>The next moment at which an answer could change while no fact is added; <see langword="null"/> for never.</returns>
    internal LocalDateTime? Ask(in CaseloadEntry entry, LocalDateTime at, ConditionAnswers answers)
    {
        Begin(entry);
        answers.Begin(entry);
        if (!office.LooksAt(entry))
        {
            return null;
        }

        LocalDateTime? next = null;
        var rules = office.ActiveFor(entry);
        for (var index = 0; index < rules.Count; index++)
        {
            if (!answers.Meets(rules[index], entry))
            {
                continue;
            }

            if (rules[index] is StepRule ofSteps)
            {
                next = NextMoment.Earlier(next, Steps.Of(entry.Dossier) is { } steps ? Ask(ofSteps, index, steps, entry, at) : null);
                continue;
            }

            var isHeld = rules[index].TryWindowOfMet(entry, office.Context, out var window, out var undetermined);
            next = NextMoment.Earlier(next, Take(index, isHeld, window, undetermined, at));
        }

        if (answers.MeetsLadder(entry))
        {
            next = NextMoment.Earlier(next, Climb(ClimbGoal.Of(entry, office.Ladder), at));
        }

        return NextMoment.Earlier(next, ClimbOfSteps(entry, at));
    }

    private void Begin(in CaseloadEntry entry)
    {
        Held.Clear();
        Climbed.Clear();
        Undetermined.Clear();
        if (entry.Deadline.Undetermined is not null)
        {
            Undetermined.Add(DueMoment);
        }
    }

    private LocalDateTime? Take(int rule, bool isHeld, in Window window, Problem? undetermined, LocalDateTime at)
    {
        if (!isHeld)
        {
            if (undetermined is not null)
            {
                Undetermined.Add(rule);
            }

            return null;
        }

        if (window.Contains(at))
        {
            Held.Add((rule, 0, window));
        }

        return window.NextChange(at);
    }

    private LocalDateTime? ClimbOfSteps(in CaseloadEntry entry, LocalDateTime at) =>
        entry.IsRunning && Steps.Of(entry.Dossier) is { } steps ? Climb(steps, entry, at) : null;

    private LocalDateTime? Ask(StepRule rule, int index, StepReading steps, in CaseloadEntry entry, LocalDateTime at, bool asksAll = true)
    {
        var (next, hasUndetermined) = ((LocalDateTime?)null, false);
        for (var place = 0; place < rule.CountIn(steps); place++)
        {
            if (!rule.LooksAt(steps, place))
            {
                continue;
            }

            var look = new StepLook(in entry, steps, place, office.Context);
            if (!asksAll && rule.IsSilentAt(look, at))
            {
                continue;
            }

            if (rule.TryWindow(look, out var window, out var isUndetermined))
            {
                next = NextMoment.Earlier(next, window.NextChange(at));
                if (window.Contains(at))
                {
                    Held.Add((index, place, window));
                }
            }

            hasUndetermined |= isUndetermined;
        }

        if (hasUndetermined)
        {
            Undetermined.Add(index);
        }

        return next;
    }

    private static Undetermined Window(in CaseloadEntry entry, DossierRule rule, RuleContext context) => Findings.Undetermined.Window(
        entry, rule, rule.WhyUndetermined(entry, context) ?? throw new InvalidOperationException(
            $"The rule {rule.Id} had no answer for the dossier {entry.Dossier.Id} and, asked again, had one; a rule must be pure."));

    private LocalDateTime? Climb(StepReading steps, in CaseloadEntry entry, LocalDateTime at)
    {
        LocalDateTime? next = null;
        for (var step = 0; step < steps.Plan.Steps.Length; step++)
        {
            if (steps.IsRunning(step))
            {
                next = NextMoment.Earlier(next, Climb(ClimbGoal.Of(entry, steps, step, office.Ladder), at));
            }
        }

        return next;
    }

    private LocalDateTime? Climb(ClimbGoal? goal, LocalDateTime at)
    {
        if (goal is not { } running)
        {
            return null;
        }

        var next = LadderClimb.Climb(Climbed, running, at, office.Ladder, out var isUndetermined);
        if (isUndetermined && !Undetermined.Contains(Ladder))
        {
            Undetermined.Add(Ladder);
        }

        return next;
    }

    /// <summary>The window of a rule that holds as it is told: that of a rule about steps with the step.</summary>
    internal Window Told(int rule, int part, in Window window, in CaseloadEntry entry) => office.RuleAt(rule, entry) is StepRule ofSteps
        ? window with { Step = ofSteps.StepOf(new(in entry, Steps.Of(entry.Dossier)!, part, office.Context)) }
        : window;

    /// <summary>What a step of a ladder was climbed for.</summary>
    internal ClimbGoal GoalOf(in ClimbedStep climbed, in CaseloadEntry entry) => (climbed.Place == ClimbGoal.OfDossier
        ? ClimbGoal.Of(entry, office.Ladder)
        : ClimbGoal.Of(entry, Steps.Of(entry.Dossier)!, climbed.Place, office.Ladder))!.Value;
}
