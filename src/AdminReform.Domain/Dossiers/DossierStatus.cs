namespace AdminReform.Dossiers;

/// <summary>Where a dossier stands (trạng thái hồ sơ), with the codes 1 to 10 of the national portal.</summary>
public enum DossierStatus
{
    /// <summary>Nothing is filed yet; not a status of the portal (chưa nộp).</summary>
    None = 0,

    /// <summary>Filed (mới đăng ký).</summary>
    Filed = 1,

    /// <summary>Accepted: the clock runs (được tiếp nhận).</summary>
    Accepted = 2,

    /// <summary>Refused at intake: an end (không được tiếp nhận).</summary>
    RefusedAtIntake = 3,

    /// <summary>With the unit that resolves it (đang xử lý).</summary>
    Processing = 4,

    /// <summary>Waiting for the applicant's supplement (yêu cầu bổ sung giấy tờ).</summary>
    SupplementAsked = 5,

    /// <summary>Waiting for the applicant to meet a financial duty (yêu cầu thực hiện nghĩa vụ tài chính).</summary>
    DutyAsked = 6,

    /// <summary>The citizen asks to withdraw: a request only (công dân yêu cầu rút hồ sơ).</summary>
    WithdrawalAsked = 7,

    /// <summary>Stopped or closed: an end (dừng xử lý).</summary>
    Stopped = 8,

    /// <summary>The result is at the one-stop office: the end for the deadline (đã xử lý xong).</summary>
    Done = 9,

    /// <summary>The result is handed over: an end (đã trả kết quả).</summary>
    Returned = 10,
}
