using AdminReform.Rules.Findings;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

/// <summary>Writes down each finding that comes and goes, through a service that it asks the session for.</summary>
public sealed class ComingAndGoingRule : Rule
{
    public override void Define()
    {
        Finding finding = default!;
        When().Match(() => finding);
        Then()
            .Action(context => context.Resolve<Diary>().Lines.Add($"+ {finding.Rule.Id}"), ActionTrigger.Activated)
            .Action(context => context.Resolve<Diary>().Lines.Add($"- {finding.Rule.Id}"), ActionTrigger.Deactivated);
    }
}
