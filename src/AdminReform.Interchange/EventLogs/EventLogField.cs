namespace AdminReform.Interchange.EventLogs;

/// <summary>What a column of an event log can say.</summary>
/// <remarks>
/// All but <see cref="EventTime"/>, <see cref="StartedAt"/>, <see cref="Activity"/>, <see cref="Lifecycle"/>, <see cref="HandledBy"/> and <see cref="EventOfficer"/> belong to
/// the dossier; they repeat on each of its rows, or stand once in a file of the dossiers.
/// </remarks>
public enum EventLogField
{
    /// <summary>Which dossier (hồ sơ) the row belongs to; every mapping names it.</summary>
    Dossier = 1,

    /// <summary>When the event happened; every mapping names it.</summary>
    EventTime = 2,

    /// <summary>What happened.</summary>
    Activity = 3,

    /// <summary>Which unit did it, or whoever the log names.</summary>
    HandledBy = 4,

    /// <summary>When the applicant filed the dossier (thời điểm nộp).</summary>
    SubmittedAt = 5,

    /// <summary>When the dossier was accepted and the clock started (thời điểm tiếp nhận).</summary>
    AcceptedAt = 6,

    /// <summary>The date promised on the receipt (ngày hẹn trả kết quả).</summary>
    Promised = 7,

    /// <summary>When the result was ready (thời điểm có kết quả).</summary>
    ReadyAt = 8,

    /// <summary>When the result was handed over (thời điểm trả kết quả).</summary>
    ReturnedAt = 9,

    /// <summary>The administrative procedure (thủ tục hành chính).</summary>
    Procedure = 10,

    /// <summary>The field of the procedure (lĩnh vực).</summary>
    ProcedureField = 11,

    /// <summary>The agency or department that resolves it (cơ quan giải quyết).</summary>
    ResolvingUnit = 12,

    /// <summary>The one-stop unit that received it (bộ phận tiếp nhận).</summary>
    ReceivingUnit = 13,

    /// <summary>How it was filed (hình thức nộp).</summary>
    Channel = 14,

    /// <summary>The officer who is responsible for it (cán bộ thụ lý).</summary>
    Officer = 15,

    /// <summary>The time limit in words, such as <c>05 ngày làm việc</c> (thời hạn giải quyết).</summary>
    Limit = 16,

    /// <summary>
    /// Whether it was accepted without regard to territory (phi địa giới): <c>true</c>, <c>1</c>, <c>yes</c>, <c>có</c> or <c>false</c>, <c>0</c>,
    /// <c>no</c>, <c>không</c>; an empty cell says no.
    /// </summary>
    NonTerritorial = 17,

    /// <summary>When the agency with competence received it (thời điểm cơ quan có thẩm quyền nhận).</summary>
    ReceivedByCompetentAt = 18,

    /// <summary>When what a column of <see cref="EventLogMapping.Moments"/> says happened.</summary>
    Moment = 19,

    /// <summary>When what the row says began; <see cref="EventTime"/> is then when it ended.</summary>
    StartedAt = 20,

    /// <summary>Which officer did it.</summary>
    EventOfficer = 21,

    /// <summary>Whether the row says that its activity began or that it was completed.</summary>
    Lifecycle = 22,
}
