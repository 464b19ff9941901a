using System.CommandLine;
using OnTimeReview.Rendering;

namespace OnTimeReview.Commands;

/// <summary>The options of the command line.</summary>
public sealed class ReviewOptions
{
    public ReviewOptions(Words words)
    {
        Events = Text("--events", words.Of("TỆP", "FILE"), words.Of(
            "Nhật ký sự kiện cần rà soát (CSV, sổ tính .xlsx, XES, NDJSON, .gz), mỗi dòng một sự kiện. Không có thì rà soát hồ sơ dựng lại của một thành phố (01/12/2020–31/05/2021).",
            "An event log to review (CSV, .xlsx workbook, XES, NDJSON, .gz), one line for each event. Without it, the rebuilt caseload of a city (01/12/2020–31/05/2021) is reviewed."));
        Dossiers = Text("--dossiers", words.Of("TỆP", "FILE"), words.Of(
            "Tệp hồ sơ, khi hồ sơ và sự kiện nằm ở hai tệp; “dossierFile” của ánh xạ cho biết cách đọc. Chỉ dùng cùng --events hoặc --suggest.",
            "The file of the dossiers, where dossiers and events are in two files; “dossierFile” of the mapping says how to read it. Used with --events or --suggest only."));
        Mapping = Text("--mapping", words.Of("TỆP.json", "FILE.json"), words.Of(
            "Ánh xạ JSON: cột nào là gì, múi giờ, lịch làm việc. Cần có khi dùng --events.",
            "A JSON mapping: which column is what, the time zone, the working calendar. Needed with --events."));
        Processes = Text("--processes", words.Of("TỆP.json", "FILE.json"), words.Of(
            "Quy trình nội bộ: ai làm gì trong bao lâu. Hồ sơ chạy theo quy trình có mã là thủ tục của hồ sơ; ánh xạ cho biết hoạt động nào là bước nào (steps). Chỉ dùng cùng --events.",
            "Internal processes: who does what in how long. A dossier runs under the one whose id is its procedure; the mapping says which activity is which step (steps). Used with --events only."));
        Procedures = Text("--procedures", words.Of("TỆP.json", "FILE.json"), words.Of(
            "Thủ tục và thời hạn của từng thủ tục: nhật ký không nêu thời hạn thì lấy theo mã thủ tục của hồ sơ. Chỉ dùng cùng --events.",
            "Procedures with their limits: where the log states none, a dossier has that of the code of its procedure. Used with --events only."));
        At = Text("--at", words.Of("THỜI_ĐIỂM", "MOMENT"), words.Of(
            "Thời điểm rà soát, có múi giờ, ví dụ 2012-01-25T00:00:00+01:00, từ năm 1901 đến năm 8999. Cần có khi dùng --events.",
            "The moment of the review, with its offset, such as 2012-01-25T00:00:00+01:00, from the year 1901 to 8999. Needed with --events."));
        Period = Text("--period", words.Of("KỲ", "PERIOD"), words.Of(
            "Kỳ báo cáo của biểu II.06a và chỉ tiêu 07a/BTP: hai ngày 2026-06-15..2026-09-14, hoặc kỳ theo quy định (chốt ngày 14): 2026-09 (tháng), 2026-Q3 (quý), 2026-6M, 2026-9M, 2026 (năm). Không có thì không lập biểu. Chỉ dùng cùng --events.",
            "The reporting period of form II.06a and the items of 07a/BTP: two days, 2026-06-15..2026-09-14, or a statutory one (closing on the 14th): 2026-09 (month), 2026-Q3 (quarter), 2026-6M, 2026-9M, 2026 (year). Without it there is no form. Used with --events only."));
        Report = Text("--report", words.Of("TỆP.html", "FILE.html"), words.Of(
            "Ghi một trang HTML độc lập có biểu đồ.", "Writes one self-contained HTML page with charts."));
        Json = Text("--json", words.Of("TỆP.json", "FILE.json"), words.Of(
            "Ghi toàn bộ kết quả cho máy đọc.", "Writes all results for machines."));
        Xlsx = Text("--xlsx", words.Of("TỆP.xlsx", "FILE.xlsx"), words.Of(
            "Ghi một sổ Excel: biểu II.06a và chỉ tiêu 07a/BTP khi có kỳ báo cáo, hồ sơ quá hạn, phát hiện, kế hoạch, đối chiếu.",
            "Writes an Excel workbook: form II.06a and the items of 07a/BTP where there is a reporting period, overdue dossiers, findings, the plan, the reconciliation."));
        Csv = Text("--csv", words.Of("TỆP.csv", "FILE.csv"), words.Of(
            "Ghi danh sách hồ sơ quá hạn cho Excel (dấu chấm phẩy, UTF-8 có BOM).", "Writes the list of overdue dossiers for Excel (semicolons, UTF-8 with a byte order mark)."));
        Form = Text("--form", words.Of("TỆP.csv", "FILE.csv"), words.Of(
            "Ghi biểu II.06a cho Excel, như --csv. Cần có kỳ báo cáo: --period khi dùng --events.", "Writes form II.06a for Excel, as --csv does. Needs a reporting period: --period with --events."));
        Items = Text("--items", words.Of("TỆP.csv", "FILE.csv"), words.Of(
            "Ghi số liệu theo chỉ tiêu 07a/BTP (nguồn thứ cấp) cho Excel. Cần có kỳ báo cáo như --form.", "Writes the figures by the items of 07a/BTP (a secondary source) for Excel. Needs a reporting period, as --form does."));
        Ics = Text("--ics", words.Of("TỆP.ics", "FILE.ics"), words.Of(
            "Ghi hạn trả của hồ sơ đang giải quyết thành lịch iCalendar, bậc nhắc việc thành lời nhắc. Tệp đang có ở đó là lần ghi trước: mốc nào đổi ngày thì tăng số lần sửa, mốc nào hết thì được hủy.",
            "Writes the due days of open dossiers as an iCalendar, the steps of the ladder as alarms. The file that stands there is the edition before: what moved gets the next number, what is gone is cancelled."));
        Language = new Option<string>("--language")
        {
            Description = words.Of("Ngôn ngữ hiển thị: vi (mặc định) hoặc en.", "The language shown: vi (the default) or en."),
            DefaultValueFactory = _ => "vi",
        }.AcceptOnlyFromAmong("vi", "en");
        Plan = Text("--plan", words.Of("KẾ_HOẠCH", "PLAN"), words.Of(
            "Đối chiếu với chỉ tiêu của một kế hoạch: hanoi-136 (136/KH-UBND của Hà Nội), resolution-76 (76/NQ-CP), một tệp .json hoặc none (không). Mặc định: hanoi-136 cho hồ sơ dựng lại, chỉ để minh họa; none cho --events.",
            "Holds the caseload against the targets of a plan: hanoi-136 (136/KH-UBND of Hà Nội), resolution-76 (76/NQ-CP), a .json file or none. The default is hanoi-136 for the rebuilt caseload, as an illustration, and none for --events."));
        Measurements = Text("--measurements", words.Of("TỆP.json", "FILE.json"), words.Of(
            "Số liệu của các chỉ tiêu, kèm nguồn. Chỉ dùng cùng --plan. Không có --events thì chỉ xét kế hoạch và số liệu, tính đến --at hoặc ngày của số liệu mới nhất, và --report ghi trang của kế hoạch.",
            "Figures of the targets, with their sources. Used with --plan only. Without --events the plan and its figures are looked at by themselves, as of --at or of the latest figure, and --report writes the page of the plan."));
        Outlooks = Text("--outlooks", words.Of("TỆP.json", "FILE.json"), words.Of(
            "Điều còn có thể xảy ra với từng chỉ tiêu; nhờ đó biết ngày không thể muộn hơn. Chỉ dùng cùng --plan.",
            "What may still come of each target; the day of no return follows from it. Used with --plan only."));
        Suggest = Text("--suggest", words.Of("TỆP", "FILE"), words.Of(
            "Đọc phần đầu của một nhật ký (CSV, .xlsx, XES, NDJSON, .gz) và in ra ánh xạ đầu tiên để người dùng sửa lại; không rà soát gì.",
            "Reads the head of a log (CSV, .xlsx, XES, NDJSON, .gz) and prints a first mapping for a person to correct; nothing is reviewed."));
        Strict = new Option<bool>("--strict")
        {
            Description = words.Of("Kết thúc với mã 1 nếu có dòng bị loại, hoặc có số liệu của kế hoạch không dùng được.", "Ends with code 1 when a row was rejected, or a figure of a plan by itself cannot be used."),
        };
    }

    public Option<string?> Events { get; }

    public Option<string?> Dossiers { get; }

    public Option<string?> Mapping { get; }

    public Option<string?> Processes { get; }

    public Option<string?> Procedures { get; }

    public Option<string?> At { get; }

    public Option<string?> Period { get; }

    public Option<string?> Report { get; }

    public Option<string?> Json { get; }

    public Option<string?> Xlsx { get; }

    public Option<string?> Csv { get; }

    public Option<string?> Form { get; }

    public Option<string?> Items { get; }

    public Option<string?> Ics { get; }

    public Option<string> Language { get; }

    public Option<string?> Plan { get; }

    public Option<string?> Measurements { get; }

    public Option<string?> Outlooks { get; }

    public Option<string?> Suggest { get; }

    public Option<bool> Strict { get; }

    public IEnumerable<Option> All => [Events, Dossiers, Mapping, Processes, Procedures, At, Period, Report, Json, Xlsx, Csv, Form, Items, Ics, Plan, Measurements, Outlooks, Language, Suggest, Strict];

    private static Option<string?> Text(string name, string helpName, string description) =>
        new(name) { HelpName = helpName, Description = description };
}
