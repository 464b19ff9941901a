using System.Linq.Expressions;
using AdminReform.Rules.Alerts;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace AdminReform.Rules.NRules;

/// <summary>Turns every rule of a catalogue into a rule of NRules: one translation serves them all, so a rule is written once.</summary>
internal static class CatalogueTranslation
{
    /// <summary>The name of the rule set, and the tag of each rule in it.</summary>
    internal const string Name = "AdminReform";

    internal static RuleSet ToRuleSet(RuleContext context)
    {
        var set = new RuleSet(Name);
        set.Add([
            .. context.Catalogue.Rules.Select(rule => Translate(rule, context)),
            TranslateLadder(),
            .. context.UnitRules.Select(rule => Translate(rule, context)),
        ]);
        return set;
    }

    private static IRuleDefinition Translate(DossierRule rule, RuleContext context)
    {
        // Method calls on a captured object: the comparer that shares nodes tells two of them apart by the object.
        var driven = new DrivenDossierRule(rule, context);
        return Build(
            rule.Id,
            rule.Description.English,
            (Expression<Func<WatchedDossier, bool>>)(dossier => driven.Holds(dossier)),
            (Expression<Action<IContext, WatchedDossier>>)((session, dossier) => driven.Keep(session, dossier)));
    }

    private static IRuleDefinition Translate(UnitRule rule, RuleContext context)
    {
        var driven = new DrivenUnitRule(rule, context);
        return Build(
            rule.Id,
            rule.Description.English,
            (Expression<Func<WatchedUnit, bool>>)(unit => driven.Holds(unit)),
            (Expression<Action<IContext, WatchedUnit>>)((session, unit) => driven.Keep(session, unit)));
    }

    private static IRuleDefinition TranslateLadder() => Build(
        "escalation.ladder",
        "The moment of a step of the ladder has come for an open dossier.",
        (Expression<Func<WatchedDossier, bool>>)(dossier => DrivenLadder.Holds(dossier)),
        (Expression<Action<IContext, WatchedDossier>>)((session, dossier) => DrivenLadder.Keep(session, dossier)));

    // The parameters of both lambdas are found by name: the fact is called as the condition calls it.
    private static IRuleDefinition Build(string id, string description, LambdaExpression condition, LambdaExpression action)
    {
        var builder = new RuleBuilder();
        builder.Name(id);
        builder.Description(description);
        builder.Tag(Name);
        var fact = condition.Parameters[0];
        builder.LeftHandSide().Pattern(fact.Type, fact.Name!).Condition(condition);
        builder.RightHandSide().Action(action, ActionTrigger.Activated | ActionTrigger.Reactivated);
        return builder.Build();
    }
}
