using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Rules.Findings;
using AdminReform.Values;

namespace AdminReform.Rules.Catalogue;

/// <summary>Conditions that several rules share, most of them on the shape of a dossier, in the order in which every rule asks them; after them a rule asks what is its own.</summary>
internal static class SharedConditions
{
    internal static RuleCondition Online { get; } = RuleCondition.OfShape(
        new("Hồ sơ nộp trực tuyến.", "It was filed online."), shape => shape.Channel == Channel.Online);

    internal static RuleCondition AtCounter { get; } = RuleCondition.OfShape(
        new("Hồ sơ nộp trực tiếp.", "It was received at the counter."), shape => shape.Channel == Channel.Counter);

    internal static RuleCondition Filed { get; } = RuleCondition.Happened(
        DossierEventKind.Submitted, new("Có ghi thời điểm nộp.", "The moment of filing is on record."));

    internal static RuleCondition Accepted { get; } = RuleCondition.Happened(
        DossierEventKind.Accepted, new("Hồ sơ đã được tiếp nhận.", "It was accepted."));

    internal static RuleCondition Asked { get; } = new(
        new("Có yêu cầu bổ sung.", "A supplement was asked for."),
        (in entry, _) => entry.Dossier.SupplementRequests > 0,
        DossierEventKind.SupplementAsked);

    internal static RuleCondition Owed { get; } = RuleCondition.OfShape(
        new("Kết quả còn phải trả.", "The result is still owed."), shape => shape.IsOpen);

    internal static RuleCondition Running { get; } = RuleCondition.OfShape(
        new("Thời hạn đang chạy.", "The clock runs."), shape => shape.State == DeadlineState.Running, DossierEventKind.Accepted);

    internal static RuleCondition Reappointed { get; } = RuleCondition.OfShape(
        new("Đã hẹn lại.", "It was given a new date."),
        shape => shape.IsReappointed,
        DossierEventKind.Accepted, DossierEventKind.Reappointed);

    internal static RuleCondition NotReappointed { get; } = RuleCondition.OfShape(
        new("Chưa hẹn lại.", "It was not given a new date."), shape => !shape.IsReappointed);

    internal static RuleCondition Due { get; } = RuleCondition.OfShape(
        new("Có hạn giải quyết.", "There is a due moment."), shape => shape.HasDue, DossierEventKind.Accepted);

    internal static RuleCondition NotEstimated { get; } = RuleCondition.OfShape(
        new("Hạn không phải là dự kiến: thời điểm cơ quan có thẩm quyền nhận hồ sơ đã rõ.", "The due moment is no estimate: receipt by the competent agency is known."),
        shape => !shape.IsEstimated);

    internal static RuleCondition Told { get; } = RuleCondition.Happened(
        DossierEventKind.StatusTold, new("Hồ sơ có ghi việc thông báo trạng thái.", "The record holds what the applicant was told."));

    /// <summary>All of them, in their order.</summary>
    internal static ValueList<RuleCondition> All { get; } = [Online, AtCounter, Filed, Accepted, Asked, Owed, Running, Reappointed, NotReappointed, Due, NotEstimated, Told];

    /// <summary>The events from which the due moment follows: the evidence of what rests on it.</summary>
    internal static ValueList<DossierEvent> ClockOf(Finding finding) =>
    [
        .. finding.Dossier.StandingEvents.Where(happened =>
            happened is Dossiers.Accepted or ReceivedByCompetent or SupplementAsked or Supplemented or DutyAsked or DutyMet or Dossiers.Reappointed),
    ];
}
