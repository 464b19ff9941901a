namespace AdminReform.Interchange.EventLogs;

/// <summary>What an activity of a log means in the life of a dossier.</summary>
public enum ActivityMeaning
{
    /// <summary>Someone worked on it; nothing in its state changes. What an activity means that the mapping does not list.</summary>
    Handled = 0,

    /// <summary>The applicant filed it (nộp hồ sơ).</summary>
    Submitted = 1,

    /// <summary>It was accepted (tiếp nhận) and the clock started.</summary>
    Accepted = 2,

    /// <summary>It was refused at intake (từ chối tiếp nhận).</summary>
    Refused = 3,

    /// <summary>It was forwarded to the unit that handles it (chuyển hồ sơ).</summary>
    Forwarded = 4,

    /// <summary>The applicant was asked to supplement it (yêu cầu bổ sung).</summary>
    SupplementAsked = 5,

    /// <summary>The supplement arrived (đã bổ sung).</summary>
    Supplemented = 6,

    /// <summary>The applicant was asked to pay (yêu cầu thực hiện nghĩa vụ tài chính); the limit runs on.</summary>
    DutyAsked = 7,

    /// <summary>The applicant paid (đã thực hiện nghĩa vụ tài chính).</summary>
    DutyMet = 8,

    /// <summary>The applicant asked to withdraw it (yêu cầu rút hồ sơ); it goes on until it is stopped.</summary>
    WithdrawalAsked = 9,

    /// <summary>It was stopped (dừng xử lý); at the applicant's wish where the log has a request to withdraw before.</summary>
    Stopped = 10,

    /// <summary>The result was ready (đã có kết quả).</summary>
    ResultReady = 11,

    /// <summary>The result was handed over (đã trả kết quả).</summary>
    Returned = 12,

    /// <summary>The one-stop closed it because the applicant did not complete it (đóng hồ sơ).</summary>
    Closed = 14,

    /// <summary>The line says nothing about the dossier and is passed over.</summary>
    Ignored = 13,

    /// <summary>The agency with competence received it from the one that accepted it (cơ quan có thẩm quyền nhận hồ sơ).</summary>
    ReceivedByCompetent = 15,

    /// <summary>The applicant was told where it stands (đã thông báo trạng thái).</summary>
    StatusTold = 16,

    /// <summary>The result, a refusal, was ready (từ chối giải quyết).</summary>
    ResultRefused = 17,

    /// <summary>An error in the result was found (yêu cầu đính chính).</summary>
    CorrectionAsked = 18,

    /// <summary>The result was corrected (đã đính chính).</summary>
    Corrected = 19,

    /// <summary>The applicant paid online (đã thanh toán trực tuyến).</summary>
    PaidOnline = 20,

    /// <summary>The applicant paid at the counter (đã thanh toán trực tiếp).</summary>
    PaidDirectly = 21,

    /// <summary>The applicant withdrew it (công dân rút hồ sơ): asked for it, where the log does not say so before, and it was stopped.</summary>
    Withdrawn = 22,

    /// <summary>
    /// The applicant was asked for a duty during which the limit does not run, by the law of the sector (yêu cầu thực hiện nghĩa vụ tài chính, thời gian này không tính vào thời hạn).
    /// </summary>
    DutyAskedSuspending = 23,
}
