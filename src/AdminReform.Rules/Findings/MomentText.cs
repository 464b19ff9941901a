using NodaTime;
using NodaTime.Text;

namespace AdminReform.Rules.Findings;

/// <summary>Moments as findings write them, the same under every culture.</summary>
internal static class MomentText
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("HH':'mm dd'/'MM'/'uuuu");

    internal static string Of(LocalDateTime moment) => Pattern.Format(moment);
}
