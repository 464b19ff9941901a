using AdminReform.Information;
using AdminReform.Plans;

namespace AdminReform.Hosting.Settings;

/// <summary>A plan that a unit keeps: its targets, its recurring duties, or both.</summary>
public sealed class PlanSetup
{
    internal PlanSetup(string unit) => Unit = unit;

    /// <summary>The unit.</summary>
    public string Unit { get; }

    /// <summary>The plan whose targets are watched; none where nothing is said.</summary>
    public Setting<Plan> Targets { get; } = new();

    /// <summary>The information plan whose duties are watched; none where nothing is said.</summary>
    public Setting<InformationPlan> Duties { get; } = new();
}
