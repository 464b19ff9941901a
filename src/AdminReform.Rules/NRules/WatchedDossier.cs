using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Values;
using NodaTime;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

/// <summary>
/// A dossier as a fact of a session: what was known of it when it was last looked at. There is one for every dossier; a later look replaces it.
/// </summary>
/// <remarks>A rule of an integrator's own may match it. The moment is on the fact so that no rule needs to join a clock.</remarks>
public sealed class WatchedDossier : IIdentityProvider
{
    internal WatchedDossier(in CaseloadEntry entry, LocalDateTime lookedAt, ValueList<Finding> ofSteps, ValueList<Notice> notices, ValueList<Undetermined> undetermined)
    {
        Entry = entry;
        LookedAt = lookedAt;
        OfSteps = ofSteps;
        Notices = notices;
        Undetermined = undetermined;
    }

    /// <summary>The dossier as known at the moment, with its deadline.</summary>
    public CaseloadEntry Entry { get; }

    /// <summary>The dossier as known at the moment.</summary>
    public Dossier Dossier => Entry.Dossier;

    /// <summary>
    /// The moment at which it was last looked at. Nothing that the catalogue says of it has changed since; the session itself may have moved on.
    /// </summary>
    public LocalDateTime LookedAt { get; }

    /// <summary>What rules about steps found: several for one rule where several steps run.</summary>
    internal ValueList<Finding> OfSteps { get; }

    /// <summary>The notices whose moment had come, from the lowest step upwards.</summary>
    internal ValueList<Notice> Notices { get; }

    /// <summary>What cannot be worked out.</summary>
    internal ValueList<Undetermined> Undetermined { get; }

    /// <summary>The id of the dossier: a fact with another state of the same dossier is the same fact.</summary>
    public object GetIdentity() => Dossier.Id;

    /// <summary>Returns the id of the dossier and the moment.</summary>
    public override string ToString() => $"{Dossier.Id} at {LookedAt:uuuu-MM-dd'T'HH:mm:ss}";
}
