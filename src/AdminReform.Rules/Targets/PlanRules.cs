using AdminReform.Plans;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Policies;
using AdminReform.Values;

namespace AdminReform.Rules.Targets;

/// <summary>The rules about targets.</summary>
public static class PlanRules
{
    /// <summary>The target is below what its path asks for by now.</summary>
    public static PlanRule OffPath { get; } = new(
        TargetStatus.OffPath,
        RuleIds.PlanOffPath,
        new("Chậm lộ trình", "Off the path"),
        new("Chỉ tiêu thấp hơn mức mà lộ trình yêu cầu đến nay.", "The target is below what its path asks for by now."),
        Severity.Warning,
        new("chậm lộ trình", "is off its path"));

    /// <summary>Nothing that may still come reaches the target.</summary>
    public static PlanRule Unreachable { get; } = new(
        TargetStatus.Unreachable,
        RuleIds.PlanUnreachable,
        new("Không còn khả năng đạt", "Unreachable"),
        new("Dù kết quả còn lại tốt nhất, chỉ tiêu cũng không đạt.", "Even the best that may still come does not reach the target."),
        Severity.Breach,
        new("không còn khả năng đạt", "can no longer be reached"));

    /// <summary>The term is over and the target was not reached.</summary>
    public static PlanRule Missed { get; } = new(
        TargetStatus.Missed,
        RuleIds.PlanMissed,
        new("Không đạt", "Missed"),
        new("Đã hết thời hạn mà chỉ tiêu không đạt.", "The term is over and the target was not reached."),
        Severity.Breach,
        new("không đạt", "was missed"));

    /// <summary>The term has begun and there is no figure to hold against the target.</summary>
    public static PlanRule NotMeasured { get; } = new(
        TargetStatus.NotMeasured,
        RuleIds.PlanNotMeasured,
        new("Chưa có số liệu", "Not measured"),
        new("Đã vào thời hạn mà chưa có số liệu để đánh giá chỉ tiêu.", "The term has begun and there is no figure to hold against the target."),
        Severity.Notice,
        new("chưa có số liệu", "has not been measured"));

    /// <summary>All of them.</summary>
    public static ValueList<PlanRule> All { get; } = [OffPath, Unreachable, Missed, NotMeasured];
}
