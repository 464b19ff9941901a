using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>Levels to be reached by their days, one after the other (chỉ tiêu theo mốc).</summary>
/// <remarks>A figure of the year in which a milestone ends is its final figure, once that year is over.</remarks>
/// <param name="Milestones">The milestones, in order of their days.</param>
/// <param name="Start">Where the way begins; without it nothing is required before the goal itself.</param>
public sealed record MilestoneShape(ValueList<Milestone> Milestones, StartingPoint? Start = null) : TargetShape
{
    /// <inheritdoc/>
    public override LocalDate? By => Milestones.Count == 0 ? null : Milestones[^1].By;

    internal override Result<TargetAssessment> Assess(AssessmentInput input) =>
        LevelTerm.Read(input).Then(level => Result.Of(
            Series.Together(input, [.. Milestones.Select((_, index) => AssessOne(level, index))], input.Indicator.Unit)));

    internal override string TextIn(IndicatorUnit unit) =>
        Milestones.Count == 0 ? ToString() : string.Join("; ", Milestones.Select(milestone => milestone.TextIn(unit)));

    /// <summary>Returns the milestones.</summary>
    public override string ToString() => Milestones.Count == 0 ? "no milestone" : string.Join("; ", Milestones);

    private TargetAssessment AssessOne(LevelTerm level, int index)
    {
        var milestone = Milestones[index];
        var label = DayText.Of(milestone.By);
        var before = index == 0 ? null : Milestones[index - 1];
        var start = before is null ? Start : new StartingPoint(before.By, before.Goal.Value);
        return level.Assess(new($"đến {label}", $"by {label}"), before is null ? Start?.Date : LocalDate.Min(before.By, LocalDate.MaxIsoValue.PlusDays(-1)).PlusDays(1), milestone, start, null);
    }
}
