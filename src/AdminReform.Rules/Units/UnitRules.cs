using AdminReform.Values;

namespace AdminReform.Rules.Units;

/// <summary>The rules about units that ship with the library.</summary>
public static class UnitRules
{
    /// <summary>All of them, in the order in which their alerts are listed.</summary>
    public static ValueList<UnitRule> All { get; } = [new OnTimeRateLowRule(), new BacklogGrowingRule(), new RepeatedLatenessRule(), new BulkResultsRule(), new StepAlwaysLateRule()];
}
