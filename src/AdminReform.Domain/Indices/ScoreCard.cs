using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Indices;

/// <summary>A set of groups that make a score together (bộ chỉ số), with its grades.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Source">The instrument that sets it.</param>
/// <param name="Certainty">How surely the groups and their points are known.</param>
/// <param name="Groups">The groups.</param>
/// <param name="Grades">The grades.</param>
/// <param name="GradesCertainty">How surely the grades are known.</param>
public sealed record ScoreCard(
    LocalizedText Name, Citation Source, Certainty Certainty, ValueList<ScoreGroup> Groups, GradeScale Grades, Certainty GradesCertainty)
{
    /// <summary>The points at most.</summary>
    public Fraction Maximum => Groups.Aggregate(Fraction.Zero, (sum, group) => sum + group.Maximum);

    /// <summary>Scores ratios by the components' ids.</summary>
    /// <remarks>
    /// A component without a ratio, or with a share of nothing, has no points and no maximum: it is told as missing, and the score has a
    /// grade only when none is.
    /// </remarks>
    public Score Evaluate(IReadOnlyDictionary<string, Fraction?> ratios)
    {
        ArgumentNullException.ThrowIfNull(ratios);
        ValueList<GroupScore> groups = [.. Groups.Select(group => new GroupScore(
            group,
            [.. group.Components.Select(component => new ComponentScore(
                component,
                ratios.GetValueOrDefault(component.Id),
                ratios.GetValueOrDefault(component.Id) is { } ratio ? component.Formula.Points(ratio, component.Maximum) : null))]))];
        return new Score(this, groups);
    }

    /// <summary>Returns the name, the source and the points.</summary>
    public override string ToString() => $"{Name} [{Source}]: {Maximum} points in {Groups.Count} groups";
}
