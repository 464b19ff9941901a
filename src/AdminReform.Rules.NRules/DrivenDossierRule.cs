using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

/// <summary>A rule of the catalogue, driven by NRules.</summary>
internal sealed class DrivenDossierRule(DossierRule rule, RuleContext context)
{
    // Asked for every look at every dossier. A rule that throws did so before the session was touched: see AdminReformSession.
    internal bool Holds(WatchedDossier dossier) => Conclude(dossier) is not null;

    internal void Keep(IContext session, WatchedDossier dossier) => session.Keep(rule.Id, Conclude(dossier)!);

    private Finding? Conclude(WatchedDossier dossier)
    {
        var entry = dossier.Entry;
        return context.Applies(rule, entry) ? rule.Conclude(entry, dossier.LookedAt, context) : null;
    }
}
