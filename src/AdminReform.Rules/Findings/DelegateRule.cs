using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Rules.Findings;

/// <summary>A rule of an integrator's own, from two delegates instead of a class.</summary>
/// <param name="id">A stable, dotted id that no rule of the catalogue has.</param>
/// <param name="name">Its name.</param>
/// <param name="description">What it watches, in one sentence.</param>
/// <param name="severity">How serious its findings are unless a policy says otherwise.</param>
/// <param name="windowOf">When the rule holds for facts that meet the conditions, <see langword="null"/> for never; pure, and must not throw.</param>
/// <param name="tell">What a finding says to people.</param>
/// <param name="provision">The provision under a regime; left out, findings cite nothing.</param>
/// <param name="conditions">What the facts must be, in the order in which it is asked; left out, every dossier is looked at.</param>
/// <param name="parameters">What it takes from the policy; left out, nothing of its own.</param>
public sealed class DelegateRule(
    string id,
    LocalizedText name,
    LocalizedText description,
    Severity severity,
    Func<CaseloadEntry, RuleContext, Window?> windowOf,
    Func<Finding, LocalizedText> tell,
    Func<Regime, Citation?>? provision = null,
    IEnumerable<RuleCondition>? conditions = null,
    IEnumerable<RuleParameter>? parameters = null)
    : DossierRule(id, name, description, severity, provision, conditions ?? [])
{
    private readonly Func<CaseloadEntry, RuleContext, Window?> _windowOf = windowOf ?? throw new ArgumentNullException(nameof(windowOf));
    private readonly Func<Finding, LocalizedText> _tell = tell ?? throw new ArgumentNullException(nameof(tell));

    /// <inheritdoc/>
    public override ValueList<RuleParameter> Parameters { get; } = ValueList.From(parameters ?? []);

    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => _tell(finding);

    /// <inheritdoc/>
    protected override Window? WindowOf(in CaseloadEntry entry, RuleContext context) => _windowOf(entry, context);
}
