using AdminReform.Plans;
using AdminReform.Rules.Targets;
using AdminReform.Values;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

/// <summary>A target as a fact of a session: how it stood when it was last assessed. There is one for every target; a later assessment replaces it.</summary>
public sealed class WatchedTarget : IIdentityProvider
{
    internal WatchedTarget(TargetAssessment assessment, ValueList<PlanAlert> alerts) => (Assessment, Alerts) = (assessment, alerts);

    /// <summary>How the target stands.</summary>
    public TargetAssessment Assessment { get; }

    /// <summary>What that gives rise to.</summary>
    internal ValueList<PlanAlert> Alerts { get; }

    /// <summary>The id of the target: a fact with another assessment of the same target is the same fact.</summary>
    public object GetIdentity() => Assessment.Target;

    /// <summary>Returns the assessment.</summary>
    public override string ToString() => Assessment.ToString();
}
