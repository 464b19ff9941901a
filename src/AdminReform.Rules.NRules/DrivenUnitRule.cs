using AdminReform.Rules.Alerts;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

/// <summary>A rule about units, driven by NRules.</summary>
internal sealed class DrivenUnitRule(UnitRule rule, RuleContext context)
{
    internal bool Holds(WatchedUnit unit) => UnitAlert.Of(rule, unit.Counts, context) is not null;

    internal void Keep(IContext session, WatchedUnit unit) => session.Keep(rule.Id, UnitAlert.Of(rule, unit.Counts, context)!);
}
