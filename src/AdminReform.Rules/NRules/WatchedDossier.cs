using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Ladders;
using AdminReform.Values;
using NodaTime;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

/// <summary>
/// A dossier as a fact of a session: what was known of it when it was last looked at. There is one for every dossier; a later look replaces it.
/// </summary>
/// <remarks>
/// A rule of an integrator's own may match it. The moment is on the fact so that no rule needs to join a clock; a rule that reads it says when it is
/// to be asked again (<see cref="OwnRules.LookAt"/>).
/// </remarks>
public sealed class WatchedDossier : IIdentityProvider
{
    private readonly SessionLook _look;

    internal WatchedDossier(SessionLook look, ValueList<object> own)
    {
        _look = look;
        AllOwn = own;
    }

    /// <summary>The dossier as known at the moment, with its deadline.</summary>
    public CaseloadEntry Entry => _look.Entry;

    /// <summary>The dossier as known at the moment.</summary>
    public Dossier Dossier => Entry.Dossier;

    /// <summary>
    /// The moment at which it was last looked at. Nothing that the catalogue says of it has changed since, and no moment that a rule announced has come;
    /// the session itself may have moved on.
    /// </summary>
    public LocalDateTime LookedAt => _look.At;

    /// <summary>The policy of the dossier, by its place among the policies.</summary>
    internal int Policy => _look.Policy;

    /// <summary>What of an integrator's own belongs to the dossier.</summary>
    internal ValueList<object> AllOwn { get; }

    /// <summary>The facts of an integrator's own that belong to the dossier, in no order (<see cref="OwnRules.Join"/>).</summary>
    /// <typeparam name="TFact">The type that was joined.</typeparam>
    public IEnumerable<TFact> Own<TFact>() => AllOwn.OfType<TFact>();

    /// <summary>What cannot be worked out.</summary>
    internal IReadOnlyList<Undetermined> Undetermined => _look.Undetermined;

    /// <summary>The id of the dossier: a fact with another state of the same dossier is the same fact.</summary>
    public object GetIdentity() => Dossier.Id;

    /// <summary>Returns the id of the dossier and the moment.</summary>
    public override string ToString() => $"{Dossier.Id} at {LookedAt:uuuu-MM-dd'T'HH:mm:ss}";

    /// <summary>Whether a condition of the catalogue holds, by its place; it was asked when the dossier was looked at.</summary>
    internal bool Holds(int condition) => _look.Holds(condition);

    /// <summary>What a rule found: once, or a rule about steps once for each.</summary>
    internal IEnumerable<Finding> FindingsOf(DossierRule rule) => _look.FindingsOf(rule);

    /// <summary>Whether a rule found something.</summary>
    internal bool IsFoundBy(DossierRule rule) => _look.IsFoundBy(rule);

    /// <summary>The notices of a step of a ladder whose moment has come: of the dossier, or of each step of its process.</summary>
    internal IEnumerable<Notice> NoticesOf(LadderStep step) => _look.NoticesOf(step);

    /// <summary>Whether the moment of a step of a ladder had come.</summary>
    internal bool IsTold(LadderStep step) => _look.IsTold(step);

    /// <summary>The same look with other facts of an integrator's own.</summary>
    internal WatchedDossier With(ValueList<object> own) => new(_look, own);
}
