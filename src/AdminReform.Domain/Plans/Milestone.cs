using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>A level to be reached by a day (mốc): more than 85 % by the end of 2023.</summary>
/// <param name="By">The last day.</param>
/// <param name="Goal">What has to be reached.</param>
public sealed record Milestone(LocalDate By, Threshold Goal)
{
    /// <summary>Returns the goal, as a bare number because its unit is the indicator's, and the day.</summary>
    public override string ToString() => $"{Goal.Sign} {Goal.Value} by {DayText.Of(By)}";

    internal string TextIn(IndicatorUnit unit) => $"{FigureText.Of(Goal, unit).English} by {DayText.Of(By)}";
}
