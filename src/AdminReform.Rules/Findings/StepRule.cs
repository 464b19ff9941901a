using AdminReform.Calendars;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Processes;
using AdminReform.Results;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Findings;

/// <summary>
/// A rule about the steps of a process (quy tắc theo bước): conditions of each step that it looks at, and a window for each where all of them hold. It
/// can hold for several steps of one dossier at once.
/// </summary>
internal abstract class StepRule : DossierRule
{
    private static readonly LocalizedText DecisionTitle = new("Quyết định phê duyệt quy trình nội bộ", "Decision approving an internal process");

    private readonly StepCondition[] _ofSteps;

    /// <param name="id">A stable, dotted id such as <c>step.late</c>.</param>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it watches, in one sentence.</param>
    /// <param name="severity">How serious its findings are unless a policy says otherwise.</param>
    /// <param name="ofSteps">What a step must be, in the order in which it is asked.</param>
    /// <param name="provision">The provision that it enforces; <see langword="null"/> where its ground is the decision on the process alone.</param>
    protected StepRule(
        string id, LocalizedText name, LocalizedText description, Severity severity, IEnumerable<StepCondition> ofSteps, Func<Regime, Citation?>? provision = null)
        : base(id, name, description, severity, provision, [HasProcess]) => _ofSteps = [.. ofSteps];

    /// <summary>That a process holds for the dossier: the first condition of all these rules.</summary>
    internal static RuleCondition HasProcess { get; } = new(
        new("Có quy trình nội bộ áp dụng cho hồ sơ.", "An internal process holds for it."),
        (in entry, context) => context.Processes?.Holds(entry.Dossier) == true,
        DossierEventKind.Accepted);

    /// <summary>How many things there are of which the rule looks at some: the runs of steps, unless the rule says otherwise.</summary>
    internal virtual int CountIn(StepReading steps) => steps.Spans.Length;

    /// <summary>Whether the rule looks at what stands at a place: at steps that run, unless the rule says otherwise.</summary>
    internal virtual bool LooksAt(StepReading steps, int place) => steps.Spans[place].End is null;

    /// <summary>Whether it is known without asking that the rule does not hold for what it looks at at a moment.</summary>
    internal virtual bool IsSilentAt(in StepLook look, LocalDateTime at) => false;

    /// <summary>The step that a finding is about: the one looked at, unless the rule says otherwise.</summary>
    internal virtual FoundStep StepOf(in StepLook look) => FoundStep.Of(look.Steps, look.Place);

    /// <summary>When the rule holds for what it looks at, if ever.</summary>
    /// <param name="look">What it looks at.</param>
    /// <param name="window">The window.</param>
    /// <param name="isUndetermined">Whether nobody can know, as the calendar does not reach so far.</param>
    internal bool TryWindow(in StepLook look, out Window window, out bool isUndetermined)
    {
        (window, isUndetermined) = (default, false);
        if (!MeetsConditions(look))
        {
            return false;
        }

        try
        {
            if (WindowOf(look) is { } found)
            {
                window = found;
                return true;
            }
        }
        catch (OutsideCalendarException)
        {
            isUndetermined = true;
        }

        return false;
    }

    /// <summary>The finding about what stands at a place, if the rule holds for it at a moment.</summary>
    internal Finding? Conclude(in CaseloadEntry entry, int place, LocalDateTime at, RuleContext context) =>
        new StepsAtHand(context).Of(entry.Dossier) is { } steps && place < CountIn(steps) && LooksAt(steps, place)
            && new StepLook(in entry, steps, place, context) is var look && TryWindow(look, out var window, out _) && window.Contains(at)
            ? context.Found(this, entry, window with { Step = StepOf(look) })
            : null;

    /// <summary>
    /// The rule about one step alone, with the conditions of that step: of the step or the run of it that is named, else of one for which the rule
    /// holds, else of the first that it looks at; itself where there is none.
    /// </summary>
    internal override DossierRule About(string? step, in CaseloadEntry entry, LocalDateTime at, RuleContext context)
    {
        DossierRule? first = null;
        if (new StepsAtHand(context).Of(entry.Dossier) is { } steps)
        {
            for (var place = 0; place < CountIn(steps); place++)
            {
                var look = new StepLook(in entry, steps, place, context);
                if (LooksAt(steps, place) && (step is null || NameOf(look) == step || StepOf(look).Key == step))
                {
                    if (TryWindow(look, out var window, out _) && window.Contains(at))
                    {
                        return new OfStep(this, steps, place);
                    }

                    first ??= new OfStep(this, steps, place);
                }
            }
        }

        return first ?? this;
    }

    /// <inheritdoc/>
    protected internal override ValueList<DossierEvent> EvidenceOf(Finding finding) =>
        [.. finding.Dossier.StandingEvents.Where(happened => happened is Accepted or Forwarded or StepRecorded or SupplementAsked or Supplemented or DutyAsked or DutyMet)];

    /// <summary>The decision on the process, and where it is not known, the provision of the regime.</summary>
    internal override Citation? GroundOf(in CaseloadEntry entry, LocalDateTime at, RuleContext context) =>
        context.CitationOf(this, entry, at)
        ?? (context.Processes?.VersionOf(entry.Dossier) is { Decision: { } decision } version
            ? new Instrument(decision.Number, DecisionTitle, LocalDate.Min(version.Validity.From, at.Date)).Cite()
            : null);

    /// <summary>Why the rule has no answer for a step of a dossier: of the first step for which it has none.</summary>
    internal override Problem? WhyUndetermined(in CaseloadEntry entry, RuleContext context)
    {
        if (new StepsAtHand(context).Of(entry.Dossier) is { } steps)
        {
            for (var place = 0; place < CountIn(steps); place++)
            {
                var look = new StepLook(in entry, steps, place, context);
                if (LooksAt(steps, place) && !TryWindow(look, out _, out var isUndetermined) && isUndetermined)
                {
                    return WhyOutside(look);
                }
            }
        }

        return null;
    }

    /// <summary>Why there is no answer for what leads outside the calendar.</summary>
    protected virtual Problem WhyOutside(in StepLook look)
    {
        var (step, limit, range) = (look.Step, look.Step.Limit, look.Context.Calculator.Time.Calendar.Range);
        return Undetermined.OutsideOf(
            $"Thời hạn “{limit}” của bước {step.Id} dẫn ra ngoài lịch {range} nên quy tắc không trả lời được.",
            $"The limit “{limit}” of step {step.Id} leads outside the calendar, which covers {range}, and the rule has no answer.");
    }

    /// <summary>When the rule holds for what meets its conditions; <see langword="null"/> for never. Pure.</summary>
    protected abstract Window? WindowOf(in StepLook look);

    /// <summary>The id of the step at a place.</summary>
    protected virtual string NameOf(in StepLook look) => look.Step.Id;

    /// <summary>Of all that it looks at, the window that opens first.</summary>
    protected sealed override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Window? first = null;
        if (new StepsAtHand(context).Of(entry.Dossier) is { } steps)
        {
            for (var place = 0; place < CountIn(steps); place++)
            {
                var look = new StepLook(in entry, steps, place, context);
                if (LooksAt(steps, place) && MeetsConditions(look) && WindowOf(look) is { } window && !(first?.From <= window.From))
                {
                    first = window with { Step = StepOf(look) };
                }
            }
        }

        return first;
    }

    private bool MeetsConditions(in StepLook look)
    {
        foreach (var condition in _ofSteps)
        {
            if (!condition.Holds(look))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The rule bound to one step, so that it is explained like any other.</summary>
    private sealed class OfStep(StepRule rule, StepReading steps, int place) : DossierRule(
        rule.Id,
        rule.Name,
        rule.Description,
        rule.Severity,
        rule.CitationUnder,
        [
            HasProcess,
            .. rule._ofSteps.Select(condition => new RuleCondition(condition.Words, (in entry, context) => condition.Holds(new(in entry, steps, place, context)))),
        ])
    {
        protected internal override LocalizedText Tell(Finding finding) => rule.Tell(finding);

        protected internal override ValueList<DossierEvent> EvidenceOf(Finding finding) => rule.EvidenceOf(finding);

        internal override Citation? GroundOf(in CaseloadEntry entry, LocalDateTime at, RuleContext context) => rule.GroundOf(entry, at, context);

        protected override Window? WindowOf(in CaseloadEntry entry, RuleContext context) =>
            new StepLook(in entry, steps, place, context) is var look && rule.WindowOf(look) is { } window ? window with { Step = rule.StepOf(look) } : null;
    }
}
