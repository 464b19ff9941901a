using AdminReform.OnTime;
using NodaTime;

namespace AdminReform.Rules.NRules;

/// <summary>
/// A dossier that meets a condition of the catalogue which few meet, such as that a supplement was asked for, beside its <see cref="WatchedDossier"/>: the
/// fact that the rules with such a condition match (hồ sơ có việc ít gặp).
/// </summary>
/// <remarks>
/// NRules visits every condition on a type of facts whenever one of them changes. Half of the conditions are about what seldom happens, and are so not visited
/// for the dossiers to which it did not, unless that is asked for (<see cref="OwnRules.ShowEveryCondition"/>).
/// </remarks>
public sealed class UncommonDossier : LookedAtDossier
{
    internal UncommonDossier(in CaseloadEntry entry, LocalDateTime lookedAt, int policy, SessionLook look)
        : base(entry, lookedAt, policy, look)
    {
    }
}
