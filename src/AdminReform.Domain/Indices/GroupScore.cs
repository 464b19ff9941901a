using AdminReform.Values;

namespace AdminReform.Indices;

/// <summary>What one group was given.</summary>
/// <param name="Group">The group.</param>
/// <param name="Components">Its components.</param>
public sealed record GroupScore(ScoreGroup Group, ValueList<ComponentScore> Components)
{
    /// <summary>The points of the components that have data.</summary>
    public Fraction Points => Components.Aggregate(Fraction.Zero, (sum, component) => sum + (component.Points ?? 0));

    /// <summary>Returns the group and its points.</summary>
    public override string ToString() => $"{Group.Id}: {Points} of {Group.Maximum}";
}
