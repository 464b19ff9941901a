using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Values;

namespace AdminReform.Rules.Catalogue;

/// <summary>Conditions and evidence that several rules share.</summary>
internal static class Given
{
    internal static RuleCondition Online(in CaseloadEntry entry) =>
        new(new("Hồ sơ nộp trực tuyến.", "It was filed online."), entry.Dossier.Channel == Channel.Online);

    internal static RuleCondition Filed(in CaseloadEntry entry) =>
        new(new("Có ghi thời điểm nộp.", "The moment of filing is on record."), entry.Dossier.SubmittedAt is not null);

    internal static RuleCondition Accepted(in CaseloadEntry entry) =>
        new(new("Hồ sơ đã được tiếp nhận.", "It was accepted."), entry.Dossier.AcceptedAt is not null);

    internal static RuleCondition Asked(in CaseloadEntry entry) =>
        new(new("Có yêu cầu bổ sung.", "A supplement was asked for."), entry.Dossier.SupplementRequests > 0);

    internal static RuleCondition Owed(in CaseloadEntry entry) =>
        new(new("Kết quả còn phải trả.", "The result is still owed."), entry.IsOpen);

    internal static RuleCondition Running(in CaseloadEntry entry) =>
        new(new("Thời hạn đang chạy.", "The clock runs."), entry.Deadline.State == DeadlineState.Running);

    internal static RuleCondition Due(in CaseloadEntry entry) =>
        new(new("Có hạn giải quyết.", "There is a due moment."), entry.Deadline.Due is not null);

    internal static RuleCondition Reappointed(in CaseloadEntry entry) =>
        new(new("Đã hẹn lại.", "It was given a new date."), entry.Deadline.Reappointed is not null);

    internal static RuleCondition NotReappointed(in CaseloadEntry entry) =>
        new(new("Chưa hẹn lại.", "It was not given a new date."), entry.Deadline.Reappointed is null);

    /// <summary>The events from which the due moment follows: the evidence of what rests on it.</summary>
    internal static ValueList<DossierEvent> ClockOf(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return
        [
            .. finding.Dossier.Events.Where(happened =>
                happened is Dossiers.Accepted or SupplementAsked or Supplemented or DutyAsked or DutyMet or Dossiers.Reappointed),
        ];
    }

    internal static RuleCondition Regulated(bool isRegulated) =>
        new(new("Quy định áp dụng cho hồ sơ có nội dung này.", "The regime of the dossier has such a provision."), isRegulated);
}
