using AdminReform.Rules.Units;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

/// <summary>A unit as a fact of a session: its counts of the statutory month. There is one for every unit; new counts replace it.</summary>
public sealed class WatchedUnit : IIdentityProvider
{
    internal WatchedUnit(UnitFacts counts) => Counts = counts;

    /// <summary>What the unit has done in the statutory month so far, and what it has open.</summary>
    public UnitFacts Counts { get; }

    /// <summary>The name of the unit: a fact with other counts of the same unit is the same fact.</summary>
    public object GetIdentity() => Counts.Unit;

    /// <summary>Returns the counts.</summary>
    public override string ToString() => Counts.ToString();
}
