using AdminReform.Rules.Conformance;
using AdminReform.Rules.Findings;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace AdminReform.Rules.NRules;

/// <summary>An integrator's own rule whose condition and whose action fail when the fault says so; what it yields follows the findings.</summary>
public sealed class FragileActionRule(Fault fault) : Rule
{
    public override void Define()
    {
        Finding finding = default!;
        When().Match(() => finding, found => Passes(found));
        Then().Do(_ => fault.Reach()).Yield(_ => new Letter(finding.Id, finding.Message.English));
    }

    private bool Passes(Finding finding)
    {
        fault.Reach();
        return finding.Rule.Id != "dossier.due-soon";
    }

    internal sealed class Activator(Fault fault) : IRuleActivator
    {
        public IEnumerable<Rule> Activate(Type type) => [new FragileActionRule(fault)];
    }
}
