using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Plans;

/// <summary>Puts parts (milestones, years, tiers) together to one assessment.</summary>
internal static class Series
{
    // What is worse for the whole comes first.
    private static readonly TargetStatus[] Order =
    [
        TargetStatus.Missed, TargetStatus.Unreachable, TargetStatus.OffPath, TargetStatus.NotMeasured, TargetStatus.OnPath, TargetStatus.Met,
    ];

    /// <summary>One part is the whole. Several count as their worst, and those that have not begun count once they cannot be reached.</summary>
    internal static TargetAssessment Together(AssessmentInput input, ValueList<TargetAssessment> parts, IndicatorUnit unit)
    {
        if (parts.Count == 1)
        {
            return parts[0] with { Part = input.Part };
        }

        var counted = parts.Where(part => part.HasBegun || part.Status == TargetStatus.Unreachable).ToList();
        var open = parts.Count > counted.Count && counted.All(part => part.Status == TargetStatus.Met);
        var status = counted.Count == 0 ? TargetStatus.NotMeasured
            : open ? TargetStatus.OnPath
            : counted.Select(part => part.Status).MinBy(status => Array.IndexOf(Order, status));
        var deciding = counted.FirstOrDefault(part => part.Status == status);
        return new TargetAssessment
        {
            Target = input.Target,
            Part = input.Part,
            At = input.At,
            Status = status,
            From = parts.Min(part => part.From),
            By = parts.Max(part => part.By),
            Unit = unit,
            Latest = parts.Select(part => part.Latest).Where(latest => latest is not null).MaxBy(latest => latest!.Date),
            Steps = [new AssessmentStep(AssessmentFigure.Status, Why(deciding, open))],
            Parts = parts,
        };
    }

    private static LocalizedText Why(TargetAssessment? deciding, bool open) => (deciding, open) switch
    {
        (_, true) => new("các phần đã đến kỳ đều đạt; còn phần chưa đến kỳ", "every part that has begun is met; others have not begun"),
        (null, _) => new("chưa phần nào đến kỳ", "no part has begun"),
        _ => new($"theo phần kém nhất: {deciding.Part?.Vietnamese}", $"as its worst part: {deciding.Part?.English}"),
    };
}
