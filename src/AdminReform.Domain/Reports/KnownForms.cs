using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;
using static AdminReform.Reports.ReportColumn;

namespace AdminReform.Reports;

/// <summary>The columns of the known forms.</summary>
internal static class KnownForms
{
    private static readonly LocalizedText Received = new("Số lượng hồ sơ tiếp nhận", "Dossiers received");

    private static readonly LocalizedText Resolved = new("Số lượng hồ sơ đã giải quyết", "Dossiers resolved");

    private static readonly LocalizedText Pending = new("Số lượng hồ sơ đang giải quyết", "Dossiers being resolved");

    internal static ReportForm II06a() => new(
        "II.06a",
        new("Biểu II.06a – Kết quả giải quyết thủ tục hành chính", "Form II.06a – Results of administrative procedures"),
        Instruments.Circular1Of2020.Cite(),
        Certainty.Secondary,
        [
            new(Received, Official(ReportColumn.Received, NewOnline, NewDirect, CarriedOver)),
            new(Resolved, Official(ReportColumn.Resolved, ResolvedEarly, ResolvedOnTime, ResolvedLate)),
            new(Pending, Official(ReportColumn.Pending, PendingWithin, PendingLate)),
        ],
        []);

    internal static ReportForm Btp07a() => new(
        "07a/BTP",
        new(
            "Số liệu theo các chỉ tiêu của biểu 07a/BTP (nguồn thứ cấp, không phải biểu chính thức)",
            "Figures by the items of form 07a/BTP (from a secondary source; not the official form)"),
        null,
        Certainty.Secondary,
        [
            new(Received,
            [
                Column("Tổng số", "Total", "tổng số tiếp nhận", "received", counts => counts.Received),
                Column(
                    "Trực tiếp", "Direct", "tiếp nhận mới trực tiếp", "new, direct",
                    counts => counts.NewDirect - counts.Detail.NewByPost),
                Column("Trực tuyến", "Online", "tiếp nhận mới trực tuyến", "new, online", counts => counts.NewOnline),
                Column("Bưu chính", "By post", "tiếp nhận mới qua bưu chính", "new, by post", counts => counts.Detail.NewByPost),
                Column("Kỳ trước chuyển qua", "Carried over", "kỳ trước chuyển qua", "carried over", counts => counts.CarriedOver),
                Column(
                    "Trong đó, tiếp nhận mới phi địa giới", "Of the new: non-territorial",
                    "tiếp nhận mới không phụ thuộc địa giới hành chính", "new, accepted without regard to territory",
                    counts => counts.Detail.NewNonTerritorial),
            ]),
            new(Resolved,
            [
                Column("Tổng số", "Total", "tổng số đã giải quyết", "resolved", counts => counts.Resolved),
                Column(
                    "Trước hạn, đúng hạn", "Early, on time", "giải quyết trước hạn và đúng hạn", "resolved early or on time",
                    counts => counts.ResolvedEarly + counts.ResolvedOnTime),
                Column(
                    "Quá hạn, có thư xin lỗi", "Late, with an apology", "giải quyết quá hạn, có thư xin lỗi", "resolved late, with an apology",
                    counts => counts.Detail.ResolvedLateWithApology),
                Column(
                    "Quá hạn, không có thư xin lỗi", "Late, without an apology", "giải quyết quá hạn, không có thư xin lỗi",
                    "resolved late, without an apology",
                    counts => counts.ResolvedLate - counts.Detail.ResolvedLateWithApology),
            ]),
            new(Pending,
            [
                Column("Tổng số", "Total", "tổng số đang giải quyết", "pending", counts => counts.Pending),
                Column("Chưa đến hạn", "Not due", "đang giải quyết chưa đến hạn", "pending, not due", counts => counts.PendingWithin),
                Column(
                    "Quá hạn, có thư xin lỗi", "Late, with an apology", "đang giải quyết quá hạn, có thư xin lỗi", "pending late, with an apology",
                    counts => counts.Detail.PendingLateWithApology),
                Column(
                    "Quá hạn, không có thư xin lỗi", "Late, without an apology", "đang giải quyết quá hạn, không có thư xin lỗi",
                    "pending late, without an apology",
                    counts => counts.PendingLate - counts.Detail.PendingLateWithApology),
            ]),
            new(new("Trực tuyến chờ tiếp nhận", "Online, waiting for acceptance"),
            [
                Column(
                    "Trong hạn", "In time", "trực tuyến chờ tiếp nhận, trong hạn", "online, waiting for acceptance in time",
                    counts => counts.Detail.OnlineAwaitingAcceptance),
                Column(
                    "Quá hạn", "Late", "trực tuyến chờ tiếp nhận, quá hạn", "online, waiting for acceptance and late",
                    counts => counts.Detail.OnlineAwaitingAcceptanceLate),
            ]),
            new(new("Thanh toán", "Payment"),
            [
                Column("Trực tuyến", "Online", "có thanh toán trực tuyến", "paid online", counts => counts.Detail.PaidOnline),
                Column("Trực tiếp", "Directly", "chỉ thanh toán trực tiếp", "paid directly", counts => counts.Detail.PaidDirectly),
            ]),
            new(new("Không giải quyết", "Not resolved"),
            [
                Column("Không tiếp nhận", "Not accepted", "không tiếp nhận", "refused at intake", counts => counts.Refused),
                Column("Dừng xử lý", "Stopped", "dừng xử lý, đóng", "stopped or closed", counts => counts.Stopped - counts.Detail.Withdrawn),
                Column("Công dân rút", "Withdrawn", "công dân rút hồ sơ", "withdrawn by the citizen", counts => counts.Detail.Withdrawn),
            ]),
        ],
        [
            new(
                "Biểu 07a/BTP: chưa tìm thấy thông tư ban hành; các chỉ tiêu theo phần mềm đang dùng, cần đối chiếu trước khi nộp.",
                "Form 07a/BTP: its circular was not found; the items follow tools in use and are to be compared with it before they are handed in."),
            new(
                "Không có trong bảng: mức độ dịch vụ của hồ sơ trực tuyến (toàn trình, một phần, khác), vì hồ sơ ghi nhận không cho biết.",
                "Left out: the service level of online dossiers (full, partial, other), because the record of a dossier does not tell it."),
        ]);

    private static ValueList<ReportFormColumn> Official(params ReportColumn[] columns) =>
        [.. columns.Select(column => new ReportFormColumn(ReportColumns.Heading(column), ReportColumns.Name(column), counts => counts[column], (int)column))];

    private static ReportFormColumn Column(string heading, string englishHeading, string name, string englishName, Func<ReportCounts, long> read) =>
        new(new(heading, englishHeading), new(name, englishName), read);
}
