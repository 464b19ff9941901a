using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>A level to be reached by a day (mốc): more than 85 % by the end of 2023.</summary>
/// <param name="By">The last day.</param>
/// <param name="Goal">What has to be reached.</param>
public sealed record Milestone(LocalDate By, Threshold Goal)
{
    /// <summary>Returns the goal and the day.</summary>
    public override string ToString() => $"{Goal} by {DayText.Of(By)}";
}
