using AdminReform.Rules.Units;
using AdminReform.Values;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

/// <summary>A unit as a fact of a session: its counts of the statutory month. There is one for every unit; new counts replace it.</summary>
public sealed class WatchedUnit : IIdentityProvider
{
    private readonly ValueList<UnitAlert> _alerts;

    internal WatchedUnit(UnitFacts counts, ValueList<UnitAlert> alerts)
    {
        Counts = counts;
        _alerts = alerts;
    }

    /// <summary>What the unit has done in the statutory month so far, and what it has open.</summary>
    public UnitFacts Counts { get; }

    /// <summary>The name of the unit: a fact with other counts of the same unit is the same fact.</summary>
    public object GetIdentity() => Counts.Unit;

    /// <summary>Returns the counts.</summary>
    public override string ToString() => Counts.ToString();

    /// <summary>What a rule says; <see langword="null"/> for nothing.</summary>
    internal UnitAlert? AlertOf(UnitRule rule)
    {
        foreach (var alert in _alerts.AsSpan())
        {
            if (alert.Rule == rule)
            {
                return alert;
            }
        }

        return null;
    }
}
