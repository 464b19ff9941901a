namespace AdminReform.Reports;

/// <summary>A numbered column of form II.06a (biểu II.06a, Thông tư 01/2020/TT-VPCP); the value is the column's number on the form.</summary>
public enum ReportColumn
{
    /// <summary>Column 3: all dossiers received (tổng số tiếp nhận), the sum of columns 4, 5 and 6.</summary>
    Received = 3,

    /// <summary>Column 4: received in the period, online (tiếp nhận trong kỳ, trực tuyến).</summary>
    NewOnline = 4,

    /// <summary>Column 5: received in the period at the counter or by post (trực tiếp, dịch vụ bưu chính).</summary>
    NewDirect = 5,

    /// <summary>Column 6: carried over from the period before (từ kỳ trước chuyển qua).</summary>
    CarriedOver = 6,

    /// <summary>Column 7: all dossiers resolved (tổng số đã giải quyết), the sum of columns 8, 9 and 10.</summary>
    Resolved = 7,

    /// <summary>Column 8: resolved early (trước hạn).</summary>
    ResolvedEarly = 8,

    /// <summary>Column 9: resolved on time (đúng hạn).</summary>
    ResolvedOnTime = 9,

    /// <summary>Column 10: resolved late (quá hạn).</summary>
    ResolvedLate = 10,

    /// <summary>Column 11: all dossiers being resolved (tổng số đang giải quyết), the sum of columns 12 and 13.</summary>
    Pending = 11,

    /// <summary>Column 12: being resolved, within the limit (trong hạn).</summary>
    PendingWithin = 12,

    /// <summary>Column 13: being resolved, past the limit (quá hạn).</summary>
    PendingLate = 13,
}
