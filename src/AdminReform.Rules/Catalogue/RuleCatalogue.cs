using AdminReform.Rules.Findings;
using AdminReform.Values;

namespace AdminReform.Rules.Catalogue;

/// <summary>The rules that are applied, in the order in which their findings are listed (danh mục quy tắc).</summary>
public sealed class RuleCatalogue
{
    private RuleCatalogue(ValueList<DossierRule> rules) => Rules = rules;

    /// <summary>The rules that ship with the library.</summary>
    public static RuleCatalogue Default { get; } = Of(
        new AlertLateRule(),
        new AcceptanceLateRule(),
        new SupplementNoticeLateRule(),
        new SecondSupplementRule(),
        new ForwardedLateRule(),
        new ForwardedOutsideTerritoryLateRule(),
        new DueSoonRule(),
        new ApologyDueRule(),
        new ApologyMissingRule(),
        new OverdueRule(),
        new OverdueAfterReappointmentRule(),
        new SecondReappointmentRule(),
        new LegLateRule(),
        new WaitingTooLongRule(),
        new ClosedTooEarlyRule(),
        new NotHandedOverRule(),
        new LastHourSupplementRule(),
        new RepeatedSupplementsRule(),
        new ReceiptBeforeSubmissionRule(),
        new StopAtClosingRule());

    /// <summary>The rules.</summary>
    public ValueList<DossierRule> Rules { get; }

    /// <summary>A catalogue of the caller's own.</summary>
    /// <exception cref="ArgumentException">Two rules have the same id.</exception>
    public static RuleCatalogue Of(params IEnumerable<DossierRule> rules)
    {
        var list = ValueList.From(rules);
        return list.GroupBy(rule => rule.Id).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw new ArgumentException($"Two rules have the id {twice.Key}.", nameof(rules))
            : new(list);
    }

    /// <summary>The same catalogue with one more rule.</summary>
    /// <exception cref="ArgumentException">A rule with that id is already in it.</exception>
    public RuleCatalogue With(DossierRule rule) => Of([.. Rules, rule]);

    /// <summary>The rule of an id; <see langword="null"/> when there is none.</summary>
    public DossierRule? Find(string id)
    {
        foreach (var rule in Rules)
        {
            if (rule.Id == id)
            {
                return rule;
            }
        }

        return null;
    }
}
