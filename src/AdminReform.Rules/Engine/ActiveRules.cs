using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Policies;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Engine;

/// <summary>The rules that a policy switches on, in the order of the catalogue: for a shape of dossiers, and for a due day, those that can hold.</summary>
internal sealed class ActiveRules
{
    private const int MostMarked = 32;
    private const int ShapesRemembered = 1_024;

    private readonly RulePolicy _policy;
    private readonly DeadlineCalculator _calculator;
    private readonly DossierRule[] _active;
    private readonly (DueRule Rule, Regime?[] Regimes)[] _marked;
    private readonly StepDueRule[] _markedOfSteps;
    private readonly Memo<DossierShape, RuleChoice> _choices;

    internal ActiveRules(RulePolicy policy, RuleCatalogue catalogue, DeadlineCalculator calculator, bool hasProcesses)
    {
        _policy = policy;
        _calculator = calculator;
        _active = [.. catalogue.Rules.Where(rule => policy.IsOn(rule.Id) && (hasProcesses || rule is not StepRule))];
        _markedOfSteps = [.. _active.OfType<StepDueRule>()];
        _marked = [.. _active.OfType<DueRule>().Take(MostMarked - _markedOfSteps.Length).Select(rule => (rule, rule.RegimesOf(calculator)))];
        _choices = new(ChoiceFor, ShapesRemembered);
    }

    internal int Count => _active.Length;

    /// <summary>Everything that goes by the due moments of steps, as it is silent where none runs.</summary>
    internal SilentRules AllOfSteps => new(((1u << _markedOfSteps.Length) - 1) << _marked.Length, true);

    internal DossierRule this[int index] => _active[index];

    /// <summary>The rules that can hold for dossiers of a shape.</summary>
    internal RuleChoice For(DossierShape shape) => _choices[shape];

    /// <summary>What cannot hold at a moment for dossiers that are due on a day and were given no new date.</summary>
    internal SilentRules SilentAt(LocalDateTime at, LocalDate dueDay) => Silent(
        at, dueDay, _marked.Length, index => _marked[index].Rule.IsSilentAt(at, dueDay, _policy, _marked[index].Regimes, _calculator), 0, _policy.Ladder);

    /// <summary>What cannot hold at a moment for steps that are due on a day.</summary>
    internal SilentRules SilentOfStepsAt(LocalDateTime at, LocalDate dueDay) => Silent(
        at, dueDay, _markedOfSteps.Length, index => _markedOfSteps[index].IsSilentAt(at, dueDay, _policy, _calculator), _marked.Length, _policy.StepLadder);

    private SilentRules Silent(LocalDateTime at, LocalDate dueDay, int rules, Func<int, bool> isSilent, int firstMark, Ladder ladder)
    {
        try
        {
            uint marks = 0;
            for (var index = 0; index < rules; index++)
            {
                marks |= isSilent(index) ? 1u << (firstMark + index) : 0;
            }

            return new(marks, ladder.Steps.All(step => step.Timing.NotBefore(dueDay, _calculator.Time) > at));
        }
        catch (OutsideCalendarException)
        {
            return default;
        }
    }

    private RuleChoice ChoiceFor(DossierShape shape) =>
        new([.. _active.Index().Where(rule => rule.Item.CanHold(shape)).Select(rule => new ChosenRule(rule.Item, rule.Index, MarkOf(rule.Item)))]);

    // A bit for each rule about a due moment; none for other rules, which are always asked.
    private uint MarkOf(DossierRule rule) =>
        Array.FindIndex(_marked, marked => marked.Rule == rule) is >= 0 and var ofDossiers ? 1u << ofDossiers
        : Array.IndexOf(_markedOfSteps, rule) is >= 0 and var ofSteps ? 1u << (_marked.Length + ofSteps)
        : 0;
}
