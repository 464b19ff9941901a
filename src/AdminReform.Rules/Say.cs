using NodaTime;
using NodaTime.Text;

namespace AdminReform.Rules;

/// <summary>Moments as findings write them, the same under every culture.</summary>
internal static class Say
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("HH':'mm dd'/'MM'/'uuuu");

    internal static string Moment(LocalDateTime moment) => Pattern.Format(moment);
}
