using System.Linq.Expressions;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Engine;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Policies;
using AdminReform.Rules.Targets;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace AdminReform.Rules.NRules;

/// <summary>
/// Turns every rule of a catalogue into a rule of NRules whose conditions are those of the rule, and every step of a ladder into one. Conditions that
/// rules share are the same objects, so NRules shares their nodes as far as rules begin with the same ones.
/// </summary>
internal sealed class CatalogueTranslation
{
    /// <summary>The name of the rule set, and the tag of each rule in it.</summary>
    internal const string Name = "AdminReform";

    private readonly OfficeRules _office;
    private readonly FactCondition<LookedAtDossier>[] _conditions;
    private readonly Dictionary<string, FactCondition<LookedAtDossier>> _switches = [];

    private readonly FactCondition<LookedAtDossier> _notEnded = new("The dossier has not ended.", fact => !fact.Dossier.HasEnded);

    private readonly FactCondition<WatchedDuty> _notDone = new("It is not done.", fact => !fact.Duty.IsDoneAt(fact.LookedAt));

    private CatalogueTranslation(OfficeRules office)
    {
        _office = office;
        _conditions = [.. office.Conditions.All.Index().Select(item => new FactCondition<LookedAtDossier>(item.Item.Words.English, fact => fact.Holds(item.Index)))];
    }

    internal static RuleSet ToRuleSet(OfficeRules office)
    {
        var translation = new CatalogueTranslation(office);
        var set = new RuleSet(Name);
        set.Add(translation.Rules());
        return set;
    }

    private IEnumerable<IRuleDefinition> Rules()
    {
        var policies = _office.Context.Policies.Policies;
        var ofDossiers = StepsOf("escalation", policies.SelectMany(policy => policy.Ladder.Steps)).ToArray();
        HashSet<LadderStep> ofSteps = [.. _office.Context.Processes is null ? [] : policies.SelectMany(policy => policy.StepLadder.Steps)];
        return
        [
            .. _office.Catalogue.Rules.Where(rule => (rule is not StepRule || _office.Context.Processes is not null) && policies.Any(policy => policy.IsOn(rule.Id))).Select(OfDossiers),
            .. ofDossiers.Select(step => OfDossiers(step.Name, step.Step, isOfDossiers: !ofSteps.Contains(step.Step))),
            .. StepsOf("step-escalation", ofSteps.Except(ofDossiers.Select(step => step.Step))).Select(step => OfDossiers(step.Name, step.Step, isOfDossiers: false)),
            Undetermined<WatchedDossier>(
                "dossier.undetermined", "Something about a dossier cannot be worked out.", fact => fact.Undetermined.Length > 0, fact => fact.Undetermined),
            Undetermined<WatchedDuty>(
                "duty.undetermined", "Something about a duty cannot be worked out.", fact => fact.Undetermined is not null, fact => [fact.Undetermined!]),
            .. _office.UnitRules.Select(rule => Build<WatchedUnit>(
                rule, [new(rule.Description.English, fact => fact.AlertOf(rule) is not null)], fact => fact.AlertOf(rule)!)),
            .. PlanRules.All.Select(OfTargets),
            .. DutyRules.All.Select(OfDuties),
            .. ofDossiers.Where(step => step.Step.When is null).Select(step => OfDuties(step.Name, step.Step)),
        ];
    }

    private IRuleDefinition OfDossiers(DossierRule rule) =>
        rule.Conditions.Any(condition => condition.IsUncommon) ? OfDossiers<UncommonDossier>(rule) : OfDossiers<WatchedDossier>(rule);

    private IRuleDefinition OfDossiers<TMatched>(DossierRule rule)
        where TMatched : LookedAtDossier => Build<LookedAtDossier, TMatched>(
        rule,
        [
            .. LooksAt(), .. IsOn(rule), .. _office.Conditions.Of(rule).ToArray().Select(place => _conditions[place]),
            new FactCondition<LookedAtDossier>(
                rule is StepRule ? "A step meets the conditions; its moment has come and has not passed." : "The moment has come and has not passed.",
                fact => fact.IsFoundBy(rule)),
        ],
        rule is StepRule
            ? new FactConclusion<LookedAtDossier>(rule.Id, fact => fact.FindingsOf(rule))
            : new FactConclusion<LookedAtDossier>(rule.Id, fact => fact.FindingsOf(rule)[0]));

    // A ladder is climbed for dossiers that are open, whose clock runs and that have a due moment; that of steps for steps of such.
    private IRuleDefinition OfDossiers(string name, LadderStep step, bool isOfDossiers) => Build<LookedAtDossier, WatchedDossier>(
        name,
        step,
        [
            .. LooksAt(), .. isOfDossiers ? _office.Conditions.OfLadder.ToArray().Select(place => _conditions[place]) : [],
            .. When(step), new FactCondition<LookedAtDossier>($"The moment has come: {step.Timing.Words.English}.", fact => fact.IsTold(step)),
        ],
        new FactConclusion<LookedAtDossier>(name, fact => fact.NoticesOf(step)));

    // Of dossiers that have ended, too: as many as cannot be worked out.
    private static IRuleDefinition Undetermined<TFact>(string id, string words, Func<TFact, bool> isThere, Func<TFact, Conclusion[]> of)
    {
        var builder = new RuleBuilder();
        builder.Description(words);
        builder.Tag(Name);
        return Build<TFact, TFact>(builder, id, [new("Something cannot be worked out.", isThere)], new FactConclusion<TFact>(id, of));
    }

    private IRuleDefinition OfTargets(PlanRule rule) => Build<WatchedTarget, WatchedTarget>(
        rule,
        [new(rule.Description.English, fact => fact.Alerts.Any(alert => alert.Rule == rule))],
        new FactConclusion<WatchedTarget>(rule.Id, fact => [.. fact.Alerts.Where(alert => alert.Rule == rule)]));

    private IRuleDefinition OfDuties(DutyRule rule) => Build<WatchedDuty>(
        rule,
        [
            _notDone, new("It is a duty of this kind.", fact => fact.Duty.Rule == rule),
            new("Its due moment has passed, and the policy has the rule switched on.", fact => fact.Alert is not null),
        ],
        fact => fact.Alert!);

    private IRuleDefinition OfDuties(string name, LadderStep step) => Build<WatchedDuty, WatchedDuty>(
        $"{name}.duty",
        step,
        [_notDone, new($"The moment has come: {step.Timing.Words.English}.", fact => fact.NoticeOf(step) is not null)],
        new FactConclusion<WatchedDuty>($"{name}.duty", fact => fact.NoticeOf(step)!));

    private static FactCondition<LookedAtDossier>[] When(LadderStep step) =>
        step.When is { } when ? [new(when.Words.English, fact => when.Holds(fact.Dossier))] : [];

    private FactCondition<LookedAtDossier>[] LooksAt() => _office.IncludeEnded ? [] : [_notEnded];

    // Only where policies differ; rules that are on in the same ones share the node.
    private FactCondition<LookedAtDossier>[] IsOn(DossierRule rule)
    {
        bool[] on = [.. _office.Context.Policies.Policies.Select(policy => policy.IsOn(rule.Id))];
        if (!on.Contains(false))
        {
            return [];
        }

        var key = string.Concat(on.Select(isOn => isOn ? '1' : '0'));
        if (!_switches.TryGetValue(key, out var isSwitchedOn))
        {
            isSwitchedOn = new("The policy of the dossier has the rule switched on.", fact => on[fact.Policy]);
            _switches.Add(key, isSwitchedOn);
        }

        return [isSwitchedOn];
    }

    // Steps that are the same in two policies are one rule; others of the same id are told apart by a number.
    private static IEnumerable<(string Name, LadderStep Step)> StepsOf(string family, IEnumerable<LadderStep> all) =>
        from steps in all.Distinct().GroupBy(step => step.Id)
        from step in steps.Index()
        select (FormattableString.Invariant($"{family}.{step.Item.Id}{(step.Index == 0 ? "" : $".{step.Index + 1}")}"), step.Item);

    private IRuleDefinition Build<TFact>(CitedRule rule, FactCondition<TFact>[] conditions, Func<TFact, Conclusion> conclusion) =>
        Build<TFact, TFact>(rule, conditions, new FactConclusion<TFact>(rule.Id, conclusion));

    private IRuleDefinition Build<TFact, TMatched>(CitedRule rule, FactCondition<TFact>[] conditions, FactConclusion<TFact> conclusion)
        where TMatched : TFact
    {
        var builder = new RuleBuilder();
        builder.Description(rule.Description.English);
        builder.Tags([Name, rule.Family, rule.Severity.ToString()]);
        builder.Priority((int)rule.Severity);
        builder.Property(nameof(DossierRule), rule);
        builder.Property("Family", rule.Family);
        builder.Property(nameof(Severity), rule.Severity);
        var citations = string.Join("; ", _office.Context.Calculator.Regimes.All.Select(rule.CitationUnder).OfType<Law.Citation>().Distinct());
        if (citations.Length > 0)
        {
            builder.Property(nameof(Law.Citation), citations);
        }

        return Build<TFact, TMatched>(builder, rule.Id, conditions, conclusion);
    }

    private static IRuleDefinition Build<TFact, TMatched>(string name, LadderStep step, FactCondition<TFact>[] conditions, FactConclusion<TFact> conclusion)
        where TMatched : TFact
    {
        var builder = new RuleBuilder();
        builder.Description($"Tells {step.Recipient}: {step.Timing.Words.English}.");
        builder.Tags([Name, "escalation"]);
        builder.Property(nameof(LadderStep), step);
        return Build<TFact, TMatched>(builder, name, conditions, conclusion);
    }

    private static IRuleDefinition Build<TFact, TMatched>(
        RuleBuilder builder, string name, FactCondition<TFact>[] conditions, FactConclusion<TFact> conclusion)
        where TMatched : TFact
    {
        builder.Name(name);
        var fact = Expression.Parameter(typeof(TMatched), "fact");
        var pattern = builder.LeftHandSide().Pattern(fact.Type, fact.Name!);
        foreach (var condition in conditions)
        {
            pattern.Condition(condition.On<TMatched>(fact));
        }

        builder.RightHandSide().Action(conclusion.On<TMatched>(fact), ActionTrigger.Activated | ActionTrigger.Reactivated);
        return builder.Build();
    }
}
