namespace AdminReform.Dossiers;

/// <summary>What kind of thing happened to a dossier; the numbers are stored and do not change.</summary>
public enum DossierEventKind
{
    /// <summary>Filed by the applicant (nộp hồ sơ).</summary>
    Submitted = 1,

    /// <summary>Accepted by the one-stop office (tiếp nhận).</summary>
    Accepted = 2,

    /// <summary>Refused at intake (từ chối tiếp nhận).</summary>
    RefusedAtIntake = 3,

    /// <summary>Passed to a unit or an officer (chuyển hồ sơ).</summary>
    Forwarded = 4,

    /// <summary>A supplement asked for (yêu cầu bổ sung).</summary>
    SupplementAsked = 5,

    /// <summary>Supplemented (đã bổ sung).</summary>
    Supplemented = 6,

    /// <summary>A financial duty asked for (yêu cầu thực hiện nghĩa vụ tài chính).</summary>
    DutyAsked = 7,

    /// <summary>The financial duty met (đã thực hiện nghĩa vụ tài chính).</summary>
    DutyMet = 8,

    /// <summary>Another agency asked (lấy ý kiến).</summary>
    OpinionAsked = 9,

    /// <summary>Another agency answered (trả lời ý kiến).</summary>
    OpinionGiven = 10,

    /// <summary>Apology sent and a new date set (xin lỗi, hẹn lại).</summary>
    Reappointed = 11,

    /// <summary>Withdrawal asked for (yêu cầu rút hồ sơ).</summary>
    WithdrawalAsked = 12,

    /// <summary>The request to withdraw fell away (thôi rút hồ sơ).</summary>
    WithdrawalDropped = 13,

    /// <summary>Stopped at the citizen's wish (dừng giải quyết).</summary>
    Stopped = 14,

    /// <summary>Closed for want of the supplement (đóng hồ sơ).</summary>
    Closed = 15,

    /// <summary>The result at the one-stop office (có kết quả).</summary>
    ResultReady = 16,

    /// <summary>The result handed over (trả kết quả).</summary>
    Returned = 17,

    /// <summary>An error in the result found (yêu cầu đính chính).</summary>
    CorrectionAsked = 18,

    /// <summary>The result corrected (đã đính chính).</summary>
    Corrected = 19,

    /// <summary>A step that changes no status (ghi nhận).</summary>
    StepRecorded = 20,

    /// <summary>An event recorded in error taken back (rút lại sự kiện ghi nhầm).</summary>
    TakenBack = 21,

    /// <summary>Received by the agency with competence (cơ quan có thẩm quyền nhận hồ sơ).</summary>
    ReceivedByCompetent = 22,

    /// <summary>The applicant told where the dossier stands (đã thông báo trạng thái).</summary>
    StatusTold = 23,

    /// <summary>A fee, a charge or a financial duty paid (đã thanh toán).</summary>
    Paid = 24,
}
