using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Texts;

namespace AdminReform.Rules;

/// <summary>A rule of an integrator's own, from two delegates instead of a class.</summary>
/// <param name="id">A stable, dotted id that no rule of the catalogue has.</param>
/// <param name="name">Its name.</param>
/// <param name="description">What it watches, in one sentence.</param>
/// <param name="severity">How serious its findings are unless a policy says otherwise.</param>
/// <param name="windowOf">When the rule holds for given facts, <see langword="null"/> for never; pure, and must not throw.</param>
/// <param name="tell">What a finding says to people.</param>
/// <param name="citationUnder">The provision under a regime; left out, findings cite nothing.</param>
/// <param name="needs">What a history must hold for the rule to be able to hold; left out, every dossier is looked at.</param>
public sealed class DelegateRule(
    string id,
    LocalizedText name,
    LocalizedText description,
    Severity severity,
    Func<CaseloadEntry, RuleContext, Window?> windowOf,
    Func<Finding, LocalizedText> tell,
    Func<Regime, Citation?>? citationUnder = null,
    DossierEventKinds needs = default)
    : WindowRule(id, name, description, severity)
{
    private readonly Func<CaseloadEntry, RuleContext, Window?> _windowOf = windowOf ?? throw new ArgumentNullException(nameof(windowOf));
    private readonly Func<Finding, LocalizedText> _tell = tell ?? throw new ArgumentNullException(nameof(tell));

    /// <inheritdoc/>
    public override DossierEventKinds Needs => needs;

    /// <inheritdoc/>
    public override Citation? CitationUnder(Regime regime) => citationUnder?.Invoke(regime);

    /// <inheritdoc/>
    public override Window? WindowOf(in CaseloadEntry entry, RuleContext context) => _windowOf(entry, context);

    /// <inheritdoc/>
    public override LocalizedText Tell(Finding finding) => _tell(finding);
}
