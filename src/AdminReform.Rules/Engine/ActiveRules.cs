using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using NodaTime;

namespace AdminReform.Rules.Engine;

/// <summary>The rules that a policy switches on, in the order of the catalogue: for a history, and for a due day, those that could hold.</summary>
internal sealed class ActiveRules
{
    private const int MostMarked = 32;
    private const int KindsRemembered = 256;

    private readonly RulePolicy _policy;
    private readonly DeadlineCalculator _calculator;
    private readonly DossierRule[] _active;
    private readonly DueRule[] _marked;
    private readonly Memo<DossierEventKinds, RuleChoice> _choices;

    internal ActiveRules(RulePolicy policy, RuleCatalogue catalogue, DeadlineCalculator calculator)
    {
        _policy = policy;
        _calculator = calculator;
        _active = [.. catalogue.Rules.Where(rule => policy.IsOn(rule.Id))];
        _marked = [.. _active.OfType<DueRule>().Take(MostMarked)];
        _choices = new(ChoiceFor, KindsRemembered);
    }

    internal DossierRule this[int index] => _active[index];

    /// <summary>The rules whose needs a history meets.</summary>
    internal RuleChoice For(Dossier dossier) => _choices[dossier.Kinds];

    /// <summary>What cannot hold at a moment for dossiers that are due on a day and were given no new date.</summary>
    internal SilentRules SilentAt(LocalDateTime at, LocalDate dueDay)
    {
        try
        {
            return Silent(at, dueDay);
        }
        catch (OutsideCalendarException)
        {
            return default;
        }
    }

    private SilentRules Silent(LocalDateTime at, LocalDate dueDay)
    {
        uint marks = 0;
        foreach (var rule in _marked)
        {
            var (from, until) = rule.WidestWindow(dueDay, _policy, _calculator);
            marks |= from <= at && !(until <= at) ? 0 : MarkOf(rule);
        }

        return new(marks, _policy.Ladder.Steps.All(step => step.Timing.NotBefore(dueDay, _calculator.Time) > at));
    }

    private RuleChoice ChoiceFor(DossierEventKinds kinds) =>
        new([.. _active.Index().Where(rule => kinds.Contains(rule.Item.Needs)).Select(rule => new ChosenRule(rule.Item, rule.Index, MarkOf(rule.Item)))]);

    // A bit for each rule about the due moment; none for other rules, which are always asked.
    private uint MarkOf(DossierRule rule) => Array.IndexOf(_marked, rule) is >= 0 and var index ? 1u << index : 0;
}
