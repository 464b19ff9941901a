using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Ladders;
using NodaTime;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

/// <summary>What was known of a dossier when it was last looked at, as a fact of a session. A later look replaces it.</summary>
/// <remarks>The moment is on the fact so that no rule needs to join a clock; a rule that reads it says when it is to be asked again (<see cref="OwnRules.LookAt"/>).</remarks>
public abstract class LookedAtDossier : IIdentityProvider
{
    private protected LookedAtDossier(in CaseloadEntry entry, LocalDateTime lookedAt, int policy, SessionLook look) =>
        (Entry, LookedAt, Policy, Look) = (entry, lookedAt, policy, look);

    /// <summary>The dossier as known at the moment, with its deadline.</summary>
    public CaseloadEntry Entry { get; }

    /// <summary>The dossier as known at the moment.</summary>
    public Dossier Dossier => Entry.Dossier;

    /// <summary>
    /// The moment at which it was last looked at. Nothing that the catalogue says of it has changed since, and no moment that a rule announced has come;
    /// the session itself may have moved on.
    /// </summary>
    public LocalDateTime LookedAt { get; }

    /// <summary>The policy of the dossier, by its place among the policies.</summary>
    internal int Policy { get; }

    private protected SessionLook Look { get; }

    /// <summary>The id of the dossier: a fact with another state of the same dossier is the same fact.</summary>
    public object GetIdentity() => Dossier.Id;

    /// <summary>Returns the id of the dossier and the moment.</summary>
    public override string ToString() => $"{Dossier.Id} at {LookedAt:uuuu-MM-dd'T'HH:mm:ss}";

    /// <summary>Whether a condition of the catalogue holds, by its place; it was asked when the dossier was looked at.</summary>
    internal bool Holds(int condition) => Look.Holds(condition);

    /// <summary>What a rule found: once, or a rule about steps once for each.</summary>
    internal Finding[] FindingsOf(DossierRule rule) => Look.FindingsOf(rule);

    /// <summary>Whether a rule found something.</summary>
    internal bool IsFoundBy(DossierRule rule) => Look.IsFoundBy(rule);

    /// <summary>The notices of a step of a ladder whose moment has come: of the dossier, or of each step of its process.</summary>
    internal Notice[] NoticesOf(LadderStep step) => Look.NoticesOf(step);

    /// <summary>Whether the moment of a step of a ladder had come.</summary>
    internal bool IsTold(LadderStep step) => Look.IsTold(step);
}
