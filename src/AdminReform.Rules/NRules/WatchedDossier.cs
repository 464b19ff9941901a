using AdminReform.OnTime;
using AdminReform.Rules.Findings;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.NRules;

/// <summary>A dossier as a fact of a session, for rules of an integrator's own as for those of the catalogue: there is one for every dossier.</summary>
public sealed class WatchedDossier : LookedAtDossier
{
    internal WatchedDossier(in CaseloadEntry entry, LocalDateTime lookedAt, int policy, SessionLook look, ValueList<object> own)
        : base(entry, lookedAt, policy, look) => AllOwn = own;

    /// <summary>What of an integrator's own belongs to the dossier.</summary>
    internal ValueList<object> AllOwn { get; }

    /// <summary>The facts of an integrator's own that belong to the dossier, in no order (<see cref="OwnRules.Join"/>).</summary>
    /// <typeparam name="TFact">The type that was joined.</typeparam>
    public IEnumerable<TFact> Own<TFact>() => AllOwn.OfType<TFact>();

    /// <summary>What cannot be worked out.</summary>
    internal Undetermined[] Undetermined => Look.Undetermined;

    /// <summary>The same look with other facts of an integrator's own.</summary>
    internal WatchedDossier With(ValueList<object> own) => new(Entry, LookedAt, Policy, Look, own);
}
