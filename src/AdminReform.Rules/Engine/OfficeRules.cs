using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Units;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Engine;

/// <summary>What an engine drives: the rules of an office, prepared for its policies, and its ladder. Immutable; any number of threads.</summary>
internal sealed class OfficeRules
{
    private readonly Lazy<ConditionTable> _conditions;

    private OfficeRules(OfficeRules former, LadderContext ladder)
    {
        Ladder = ladder;
        Catalogue = former.Catalogue;
        UnitRules = former.UnitRules;
        IncludeEnded = former.IncludeEnded;
        Active = former.Active;
        _conditions = former._conditions;
        OwnMoments = former.OwnMoments;
        ClockGrain = former.ClockGrain;
    }

    /// <param name="ladder">What the ladder needs, and what rules look at.</param>
    /// <param name="catalogue">The rules.</param>
    /// <param name="unitRules">The rules about units.</param>
    /// <param name="includeEnded">Whether the rules look at dossiers that have ended, too.</param>
    internal OfficeRules(LadderContext ladder, RuleCatalogue catalogue, ValueList<UnitRule> unitRules, bool includeEnded)
    {
        Ladder = ladder;
        Catalogue = catalogue;
        UnitRules = unitRules;
        IncludeEnded = includeEnded;
        _conditions = new(() => new(catalogue));
        Active = [.. Context.Policies.Policies.Select(policy => new ActiveRules(policy, catalogue, Context.Calculator, Context.Processes is not null))];
    }

    internal RuleContext Context => Ladder.Rules;

    internal LadderContext Ladder { get; }

    internal RuleCatalogue Catalogue { get; }

    internal ValueList<UnitRule> UnitRules { get; }

    internal bool IncludeEnded { get; }

    /// <summary>The rules that each policy switches on.</summary>
    internal ActiveRules[] Active { get; }

    /// <summary>The conditions of the catalogue, for an engine that asks them one by one.</summary>
    internal ConditionTable Conditions => _conditions.Value;

    /// <summary>Moments at which an integrator's rules are to be asked about a dossier, at each and right after it.</summary>
    internal ValueList<Func<Dossier, LocalDateTime?>> OwnMoments { get; private init; } = [];

    /// <summary>How often a clock ticks; <see langword="null"/> where nobody wants one.</summary>
    internal Duration? ClockGrain { get; private init; }

    /// <summary>The rules that the policy of a dossier switches on.</summary>
    internal ActiveRules ActiveFor(in CaseloadEntry entry) => Active[Context.PolicyIndexOf(entry)];

    /// <summary>A rule by its place among those that the policy of a dossier switches on.</summary>
    internal DossierRule RuleAt(int place, in CaseloadEntry entry) => ActiveFor(entry)[place];

    /// <summary>Whether rules look at a dossier.</summary>
    internal bool LooksAt(in CaseloadEntry entry) => IncludeEnded || !entry.Dossier.HasEnded;

    /// <summary>Whether a rule is applied to a dossier under its policy.</summary>
    internal bool Applies(DossierRule rule, in CaseloadEntry entry) => LooksAt(entry) && Context.PolicyOf(entry).IsOn(rule.Id);

    /// <summary>What the rules about units say of one, in their order.</summary>
    internal ValueList<UnitAlert> AlertsOf(UnitFacts facts) => [.. UnitRules.Select(rule => UnitAlert.Of(rule, facts, Context)).OfType<UnitAlert>()];

    /// <summary>The same rules with moments and a clock for the rules of an integrator.</summary>
    internal OfficeRules With(ValueList<Func<Dossier, LocalDateTime?>> ownMoments, Duration? clockGrain) =>
        new(this, Ladder) { OwnMoments = ownMoments, ClockGrain = clockGrain };

    /// <summary>The same rules on another ladder.</summary>
    internal OfficeRules On(LadderContext ladder) => new(this, ladder);
}
