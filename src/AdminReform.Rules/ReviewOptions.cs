using AdminReform.OnTime;
using AdminReform.Plans;
using AdminReform.Rules.Alerts;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Policies;
using AdminReform.Values;

namespace AdminReform.Rules;

/// <summary>What a review may be told besides the caseload and the moment; everything has a default.</summary>
public sealed record ReviewOptions
{
    /// <summary>Every default.</summary>
    public static ReviewOptions Default { get; } = new();

    /// <summary>The policies of the office.</summary>
    public PolicyHistory Policies { get; init; } = PolicyHistory.Default;

    /// <summary>The rules.</summary>
    public RuleCatalogue Catalogue { get; init; } = RuleCatalogue.Default;

    /// <summary>The rules about units.</summary>
    public ValueList<UnitRule> UnitRules { get; init; } = Alerts.UnitRules.All;

    /// <summary>The targets of the plans, assessed for the moment; those that need attention become alerts.</summary>
    public ValueList<TargetAssessment> Assessments { get; init; } = [];

    /// <summary>What the counts count.</summary>
    public CountingPolicy Counting { get; init; } = CountingPolicy.Default;
}
