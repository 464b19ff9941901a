using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Indices;

/// <summary>One rate of a group (chỉ số thành phần).</summary>
/// <param name="Id">Its name among all components.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Maximum">Its points at most.</param>
/// <param name="Formula">How its ratio becomes points.</param>
public sealed record ScoreComponent(string Id, LocalizedText Name, Fraction Maximum, ScoreFormula Formula)
{
    /// <summary>Returns the id, the name and the points.</summary>
    public override string ToString() => $"{Id}: {Name}, {Maximum} points";
}
