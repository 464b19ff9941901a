using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Policies;
using AdminReform.Values;

namespace AdminReform.Rules.Duties;

/// <summary>The rules about duties.</summary>
public static class DutyRules
{
    /// <summary>The results of a month were not published in time.</summary>
    public static DutyRule PublicationMissing { get; } = new(
        RuleIds.PublicationMissing,
        new("Chưa công khai kết quả tháng", "Publication missing"),
        new("Kết quả giải quyết của tháng chưa được công khai đúng hạn.", "The results of the month were not published in time."),
        Severity.Breach);

    /// <summary>Feedback of a citizen waits for a step longer than it may.</summary>
    public static DutyRule FeedbackOverdue { get; } = new(
        RuleIds.FeedbackOverdue,
        new("Chậm xử lý phản ánh, kiến nghị", "Feedback overdue"),
        new("Phản ánh, kiến nghị chưa được xử lý đúng hạn.", "Feedback waits for a step longer than it may."),
        Severity.Breach);

    /// <summary>Any other duty was not done in time.</summary>
    public static DutyRule Overdue { get; } = new(
        RuleIds.DutyOverdue,
        new("Nhiệm vụ quá hạn", "Duty overdue"),
        new("Nhiệm vụ khác chưa được thực hiện đúng hạn.", "Any other duty was not done in time."),
        Severity.Breach);

    /// <summary>All of them.</summary>
    public static ValueList<DutyRule> All { get; } = [PublicationMissing, FeedbackOverdue, Overdue];
}
