using System.Globalization;
using AdminReform.Plans;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Alerts;

/// <summary>A target that is off its path, unreachable, missed, or not measured although its term has begun (cảnh báo chỉ tiêu).</summary>
/// <param name="Assessment">The assessment that it rests on.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Message">What to tell people.</param>
public sealed record PlanAlert(TargetAssessment Assessment, Severity Severity, LocalizedText Message) : Conclusion
{
    /// <summary>Status, target and the last day of the term.</summary>
    public override string Id => string.Create(
        CultureInfo.InvariantCulture, $"plan.{Words(Assessment.Status)}/{Assessment.Target}/{Assessment.By:uuuuMMdd}");

    /// <summary>The day of the assessment.</summary>
    public override LocalDateTime Since => Assessment.At.AtMidnight();

    /// <summary>The target.</summary>
    public override string Subject => Assessment.Target;

    /// <summary>The alert that an assessment gives rise to; <see langword="null"/> while the target is met or on its path.</summary>
    public static PlanAlert? Of(TargetAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var current = assessment.Current;
        return current.Status switch
        {
            TargetStatus.OffPath => new(current, Severity.Warning, new($"Chỉ tiêu {current.Target} chậm lộ trình.", $"Target {current.Target} is off its path.")),
            TargetStatus.Unreachable => new(
                current, Severity.Breach, new($"Chỉ tiêu {current.Target} không còn khả năng đạt.", $"Target {current.Target} can no longer be reached.")),
            TargetStatus.Missed => new(current, Severity.Breach, new($"Chỉ tiêu {current.Target} không đạt.", $"Target {current.Target} was missed.")),
            TargetStatus.NotMeasured when current.HasBegun && current.Goal is not null => new(
                current, Severity.Notice, new($"Chỉ tiêu {current.Target} chưa có số liệu.", $"Target {current.Target} has not been measured.")),
            _ => null,
        };
    }

    /// <summary>The alerts that assessments give rise to, in their order.</summary>
    public static ValueList<PlanAlert> All(IEnumerable<TargetAssessment> assessments)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        return [.. assessments.Select(Of).OfType<PlanAlert>()];
    }

    /// <summary>Returns the id and the English message.</summary>
    public override string ToString() => $"{Id}: {Message.English}";

    private static string Words(TargetStatus status) => status switch
    {
        TargetStatus.OffPath => "off-path",
        TargetStatus.Unreachable => "unreachable",
        TargetStatus.Missed => "missed",
        _ => "not-measured",
    };
}
