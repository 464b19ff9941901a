namespace AdminReform.Rules.Catalogue;

/// <summary>The ids of the rules that ship with the library; they never change.</summary>
public static class RuleIds
{
    /// <summary>Online dossier not taken up (chưa xem hồ sơ trực tuyến).</summary>
    public const string AlertLate = "dossier.alert-late";

    /// <summary>Online acceptance late (chậm tiếp nhận trực tuyến).</summary>
    public const string AcceptanceLate = "dossier.acceptance-late";

    /// <summary>Supplement asked late (yêu cầu bổ sung chậm).</summary>
    public const string SupplementNoticeLate = "dossier.supplement-notice-late";

    /// <summary>Supplement asked too often (yêu cầu bổ sung quá số lần).</summary>
    public const string SecondSupplement = "dossier.second-supplement";

    /// <summary>Forwarded late (chậm chuyển hồ sơ).</summary>
    public const string ForwardedLate = "dossier.forwarded-late";

    /// <summary>Non-territorial dossier forwarded late (chậm chuyển hồ sơ phi địa giới).</summary>
    public const string ForwardedOutsideTerritoryLate = "dossier.forwarded-outside-late";

    /// <summary>Due soon (sắp đến hạn).</summary>
    public const string DueSoon = "dossier.due-soon";

    /// <summary>Apology due (đến hạn gửi thư xin lỗi).</summary>
    public const string ApologyDue = "dossier.apology-due";

    /// <summary>Apology missing (không gửi thư xin lỗi đúng hạn).</summary>
    public const string ApologyMissing = "dossier.apology-missing";

    /// <summary>Overdue (quá hạn).</summary>
    public const string Overdue = "dossier.overdue";

    /// <summary>Overdue after a re-appointment (quá hạn sau khi hẹn lại).</summary>
    public const string OverdueAfterReappointment = "dossier.overdue-after-reappointment";

    /// <summary>Re-appointed too often (hẹn lại quá số lần).</summary>
    public const string SecondReappointment = "dossier.second-reappointment";

    /// <summary>Participating agency late (cơ quan phối hợp chậm).</summary>
    public const string LegLate = "dossier.leg-late";

    /// <summary>Waiting too long for a supplement (chờ bổ sung quá hạn).</summary>
    public const string WaitingTooLong = "dossier.waiting-too-long";

    /// <summary>Closed too early (đóng hồ sơ trước hạn bổ sung); found only where ended dossiers are looked at (<see cref="ReviewOptions.IncludeEnded"/>).</summary>
    public const string ClosedTooEarly = "dossier.closed-too-early";

    /// <summary>Refused after the limit (từ chối quá hạn).</summary>
    public const string RefusalAfterLimit = "dossier.refusal-after-limit";

    /// <summary>Result not handed over (kết quả chưa trả).</summary>
    public const string NotHandedOver = "dossier.not-handed-over";

    /// <summary>Early return not announced (trả sớm không thông báo trước); found only where ended dossiers are looked at (<see cref="ReviewOptions.IncludeEnded"/>).</summary>
    public const string EarlyReturnUnannounced = "dossier.early-return-unannounced";

    /// <summary>Correction late (chậm đính chính kết quả); of a result that was handed over found only where ended dossiers are looked at (<see cref="ReviewOptions.IncludeEnded"/>).</summary>
    public const string CorrectionLate = "dossier.correction-late";

    /// <summary>Status not told at once (chậm thông báo trạng thái).</summary>
    public const string StatusNotTold = "dossier.status-not-told";

    /// <summary>Supplement asked at the last hour (yêu cầu bổ sung sát hạn).</summary>
    public const string LastHourSupplement = "gaming.last-hour-supplement";

    /// <summary>Repeated supplements (yêu cầu bổ sung nhiều lần).</summary>
    public const string RepeatedSupplements = "gaming.repeated-supplements";

    /// <summary>Receipt before submission (tiếp nhận trước khi nộp).</summary>
    public const string ReceiptBeforeSubmission = "gaming.receipt-before-submission";

    /// <summary>Stops that end at closing time (tạm dừng đến hết giờ).</summary>
    public const string StopAtClosing = "gaming.stop-at-closing";

    /// <summary>Step due soon (bước sắp đến hạn).</summary>
    public const string StepDueSoon = "step.due-soon";

    /// <summary>Step late (bước quá hạn).</summary>
    public const string StepLate = "step.late";

    /// <summary>Step skipped (bỏ qua bước).</summary>
    public const string StepSkipped = "step.skipped";

    /// <summary>Step without an owner (bước không có người thực hiện).</summary>
    public const string StepUnowned = "step.unowned";

    /// <summary>Whole endangered (cả quy trình có nguy cơ quá hạn).</summary>
    public const string ProcessEndangered = "process.endangered";

    /// <summary>No slack left (không còn thời gian dự phòng).</summary>
    public const string ProcessLost = "process.lost";

    /// <summary>On-time rate low (tỷ lệ đúng hạn thấp).</summary>
    public const string OnTimeRateLow = "unit.on-time-rate-low";

    /// <summary>Backlog growing (tồn đọng tăng).</summary>
    public const string BacklogGrowing = "unit.backlog-growing";

    /// <summary>Repeated lateness (quá hạn nhiều lần).</summary>
    public const string RepeatedLateness = "unit.repeated-lateness";

    /// <summary>Results in bulk before closing (đăng ký kết quả hàng loạt cuối kỳ).</summary>
    public const string BulkResults = "gaming.bulk-results";

    /// <summary>Step always late (bước luôn quá hạn).</summary>
    public const string StepAlwaysLate = "unit.step-always-late";

    /// <summary>Off the path (chậm lộ trình).</summary>
    public const string PlanOffPath = "plan.off-path";

    /// <summary>Unreachable (không còn khả năng đạt).</summary>
    public const string PlanUnreachable = "plan.unreachable";

    /// <summary>Missed (không đạt).</summary>
    public const string PlanMissed = "plan.missed";

    /// <summary>Not measured (chưa có số liệu).</summary>
    public const string PlanNotMeasured = "plan.not-measured";

    /// <summary>Publication missing (chưa công khai kết quả tháng).</summary>
    public const string PublicationMissing = "unit.publication-missing";

    /// <summary>Feedback overdue (chậm xử lý phản ánh, kiến nghị).</summary>
    public const string FeedbackOverdue = "duty.feedback-overdue";

    /// <summary>Duty overdue (nhiệm vụ quá hạn).</summary>
    public const string DutyOverdue = "duty.overdue";
}
