namespace AdminReform.OnTime;

/// <summary>How a dossier stands against its due moment (tình trạng đúng hạn).</summary>
public enum OnTimeStatus
{
    /// <summary>Not counted (không tính): no clock has started, or the counting policy leaves the dossier outside the sum.</summary>
    NotCounted = 0,

    /// <summary>Finished on a day before the due day (trước hạn).</summary>
    Early = 1,

    /// <summary>Finished on the due day, within the term (đúng hạn).</summary>
    OnTime = 2,

    /// <summary>Finished after the term (quá hạn).</summary>
    Late = 3,

    /// <summary>Open, and the term has not passed (đang giải quyết, trong hạn).</summary>
    Within = 4,

    /// <summary>Open, and the term has passed (đang giải quyết, quá hạn).</summary>
    Overdue = 5,

    /// <summary>Open, and the clock stands still while the applicant completes the dossier or meets a duty (tạm dừng).</summary>
    Suspended = 6,

    /// <summary>
    /// Counted, but no due moment is known: neither a limit nor a promised date was given, or an estimate has passed of a dossier whose receipt by the
    /// competent agency is not recorded (chưa xác định hạn).
    /// </summary>
    Undetermined = 7,
}
