using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Indices;

/// <summary>A group of rates (nhóm chỉ số).</summary>
/// <param name="Id">Its name.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Components">Its rates; their points add up to the group's.</param>
public sealed record ScoreGroup(string Id, LocalizedText Name, ValueList<ScoreComponent> Components)
{
    /// <summary>The points at most.</summary>
    public Fraction Maximum => Components.Aggregate(Fraction.Zero, (sum, component) => sum + component.Maximum);

    /// <summary>Returns the id, the name and the points.</summary>
    public override string ToString() => $"{Id}: {Name}, {Maximum} points";
}
