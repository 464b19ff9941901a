using AdminReform.Texts;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Rules.Findings;

/// <summary>Moments as findings write them, the same under every culture.</summary>
internal static class MomentText
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("HH':'mm dd'/'MM'/'uuuu");

    /// <summary>A last moment: of a day, its end.</summary>
    internal static string OfLast(LocalDateTime moment) => moment.TimeOfDay == LocalTime.MaxValue ? $"24:00 {DayText.Of(moment.Date)}" : Of(moment);

    internal static string Of(LocalDateTime moment) => Pattern.Format(moment);
}
