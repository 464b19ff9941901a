using AdminReform.Rules.Findings;
using AdminReform.Rules.NRules;
using AdminReform.Rules.Policies;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using NRulesHost.Mail;

namespace NRulesHost.LandRules;

/// <summary>The Chair is told once of each breach, however often it is told again, and however often the office restarts.</summary>
[Name("Tell the Chair of a breach, once")]
public sealed class LatenessMailRule : OnceRule<Finding>
{
    protected override bool Concerns(Finding conclusion) => conclusion.Severity >= Severity.Breach;

    protected override void Act(IContext context, Finding conclusion) => context.Resolve<Outbox>().Put(
        conclusion.Id, "chair", $"{conclusion.Rule.Name.Vietnamese}: {conclusion.Subject}", $"{conclusion.Message.Vietnamese}\n{conclusion.Message.English}");
}
