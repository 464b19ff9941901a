using System.Collections.Frozen;
using AdminReform.Rules.Findings;
using AdminReform.Values;

namespace AdminReform.Rules.Catalogue;

/// <summary>The rules that are applied, in the order in which their findings are listed (danh mục quy tắc).</summary>
/// <example>
/// <code>
/// var catalogue = RuleCatalogue.Default.Without(RuleIds.DueSoon);
/// var options = ReviewOptions.Default with { Catalogue = catalogue };
/// </code>
/// </example>
public sealed class RuleCatalogue
{
    private readonly FrozenDictionary<string, DossierRule> _byId;

    private RuleCatalogue(ValueList<DossierRule> rules)
    {
        Rules = rules;
        _byId = rules.ToFrozenDictionary(rule => rule.Id, StringComparer.Ordinal);
    }

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
        new RefusalAfterLimitRule(),
        new NotHandedOverRule(),
        new EarlyReturnUnannouncedRule(),
        new CorrectionLateRule(),
        new StatusNotToldRule(),
        new LastHourSupplementRule(),
        new RepeatedSupplementsRule(),
        new ReceiptBeforeSubmissionRule(),
        new StopAtClosingRule(),
        new StepDueSoonRule(),
        new StepLateRule(),
        new StepSkippedRule(),
        new StepUnownedRule(),
        new ProcessEndangeredRule(),
        new ProcessLostRule());

    /// <summary>The rules.</summary>
    public ValueList<DossierRule> Rules { get; }

    /// <summary>A catalogue of the caller's own.</summary>
    /// <exception cref="ArgumentException">Two rules have the same id, or a rule lists a parameter of another rule or two of the same name.</exception>
    public static RuleCatalogue Of(params IEnumerable<DossierRule> rules)
    {
        var list = ValueList.From(rules);
        if (list.GroupBy(rule => rule.Id).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two rules have the id {twice.Key}.", nameof(rules));
        }

        foreach (var rule in list)
        {
            if (rule.Parameters.FirstOrDefault(parameter => parameter.RuleId != rule.Id) is { } foreign)
            {
                throw new ArgumentException($"The rule {rule.Id} lists the parameter {foreign} of another rule.", nameof(rules));
            }

            if (rule.Parameters.GroupBy(parameter => parameter.Name).FirstOrDefault(group => group.Count() > 1) is { } named)
            {
                throw new ArgumentException($"Two parameters of the rule {rule.Id} have the name {named.Key}.", nameof(rules));
            }
        }

        return new(list);
    }

    /// <summary>The same catalogue with one more rule.</summary>
    /// <exception cref="ArgumentException">A rule with that id is already in it.</exception>
    public RuleCatalogue With(DossierRule rule) => Of([.. Rules, rule]);

    /// <summary>The same catalogue without a rule, such as <c>RuleCatalogue.Default.Without(RuleIds.Overdue)</c>.</summary>
    /// <exception cref="ArgumentException">There is no rule of that id.</exception>
    public RuleCatalogue Without(string id)
    {
        var gone = Required(id);
        return Of(Rules.Where(rule => rule != gone));
    }

    /// <summary>The same catalogue with another rule in the place of the one that has its id.</summary>
    /// <exception cref="ArgumentException">There is no rule of that id.</exception>
    public RuleCatalogue Replace(DossierRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var former = Required(rule.Id);
        return Of(Rules.Select(other => other == former ? rule : other));
    }

    /// <summary>The rule of an id; <see langword="null"/> when there is none.</summary>
    public DossierRule? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _byId.GetValueOrDefault(id);
    }

    private DossierRule Required(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Find(id) ?? throw new ArgumentException($"There is no rule {id} in the catalogue.", nameof(id));
    }
}
