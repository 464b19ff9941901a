using System.Linq.Expressions;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Engine;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Targets;
using AdminReform.Rules.Units;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace AdminReform.Rules.NRules;

/// <summary>Turns every rule of a catalogue into a rule of NRules: one translation serves them all, so a rule is written once.</summary>
internal static class CatalogueTranslation
{
    /// <summary>The name of the rule set, and the tag of each rule in it.</summary>
    internal const string Name = "AdminReform";

    internal static RuleSet ToRuleSet(OfficeRules office)
    {
        var set = new RuleSet(Name);
        set.Add([
            .. office.Catalogue.Rules.Select(rule => rule is StepRule
                ? TranslateMany<WatchedDossier>(rule.Id, rule.Description.English, fact => fact.OfSteps.Where(finding => finding.Rule == rule))
                : Translate<WatchedDossier>(rule, fact => Conclude(rule, fact, office))),
            TranslateMany<WatchedDossier>("escalation.ladder", "The moment of a step of the ladder has come for an open dossier.", fact => fact.Notices),
            TranslateMany<WatchedDossier>("dossier.undetermined", "Something about a dossier cannot be worked out.", fact => fact.Undetermined),
            .. office.UnitRules.Select(rule => Translate<WatchedUnit>(rule, fact => UnitAlert.Of(rule, fact.Counts, office.Context))),
            .. PlanRules.All.Select(rule => Translate<WatchedTarget>(rule, fact => PlanAlert.Of(rule, fact.Assessment, office.Context.Policies))),
            .. DutyRules.All.Select(rule => Translate<WatchedDuty>(rule, fact => fact.Duty.Rule == rule ? DutyAlert.Of(fact.Duty, fact.LookedAt, office.Context) : null)),
            TranslateMany<WatchedDuty>("escalation.duty-ladder", "The moment of a step of the ladder has come for a duty that is not done.", fact => fact.Notices),
        ]);
        return set;
    }

    private static Finding? Conclude(DossierRule rule, WatchedDossier fact, OfficeRules office)
    {
        var entry = fact.Entry;
        return office.Applies(rule, entry) ? rule.Conclude(entry, fact.LookedAt, office.Context) : null;
    }

    private static IRuleDefinition Translate<TFact>(CitedRule rule, Func<TFact, Conclusion?> conclude)
    {
        // Method calls on a captured object: the comparer that shares nodes tells two of them apart by the object.
        var driven = new DrivenRule<TFact>(rule.Id, conclude);
        return Build(
            rule.Id,
            rule.Description.English,
            (Expression<Func<TFact, bool>>)(fact => driven.Holds(fact)),
            (Expression<Action<IContext, TFact>>)((session, fact) => driven.Keep(session, fact)));
    }

    private static IRuleDefinition TranslateMany<TFact>(string id, string description, Func<TFact, IEnumerable<Conclusion>> conclusionsOf)
    {
        var driven = new DrivenMany<TFact>(conclusionsOf);
        return Build(
            id,
            description,
            (Expression<Func<TFact, bool>>)(fact => driven.Holds(fact)),
            (Expression<Action<IContext, TFact>>)((session, fact) => driven.Keep(session, fact)));
    }

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
