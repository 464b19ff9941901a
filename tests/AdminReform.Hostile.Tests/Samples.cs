using System.Text;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Feedback;
using AdminReform.Indices;
using AdminReform.Interchange.EventLogs;
using AdminReform.Interchange.Json.Conclusions;
using AdminReform.Interchange.Json.Deadlines;
using AdminReform.Interchange.Json.Feedback;
using AdminReform.Interchange.Processes;
using AdminReform.Law;
using AdminReform.Plans;
using AdminReform.Testing.Conformance;
using AdminReform.Values;
using NodaTime;
using OnTimeReview.Reviewing;

namespace AdminReform.Hostile;

/// <summary>What each reader reads when all is well: the texts from which hostile ones are made.</summary>
internal static class Samples
{
    internal const string Mapping = """
        {
          "version": 1, "name": "t", "timeZone": "Asia/Ho_Chi_Minh", "calendar": "vietnam-civil-service",
          "columns": { "dossier": "Mã", "activity": "Việc", "eventTime": "Lúc", "handledBy": "Ai", "promised": "Hẹn", "limit": "Hạn", "channel": "Cách", "resolvingUnit": "Nơi" },
          "constants": { "procedure": "1.001193", "field": "Hộ tịch", "receivingUnit": "Một cửa" },
          "channels": { "Quầy": "counter", "Mạng": "online" },
          "activities": { "Nộp": "submitted", "Tiếp nhận": "accepted", "Chuyển": "forwarded", "Yêu cầu": "supplementAsked", "Bổ sung": "supplemented", "Xong": "resultReady", "Trả": "returned" },
          "emptyTexts": ["EMPTY"]
        }
        """;

    private const string Ways =
        "\"dayFirst\": true, \"promiseHasTime\": true, \"otherChannels\": \"post\", \"firstEvent\": \"accepted\", \"lastEvent\": \"resultReady\", \"rows\": { \"Nơi\": [\"Tư pháp\", \"Địa chính\"] }, "
        + "\"limits\": { \"1.001193\": \"3 ngày\" }, \"starterCatalogue\": true, \"moments\": { \"Lúc nào\": \"returned\" },";

    internal const string Log = """"
        Mã,Việc,Lúc,Ai,Hẹn,Hạn,Cách,Nơi
        HS-1,Nộp,2026-07-06 07:30,Một cửa,2026-07-09,03 ngày làm việc,Quầy,Tư pháp
        HS-1,Tiếp nhận,2026-07-06 08:00,Một cửa,2026-07-09,3 ngày làm việc,Quầy,Tư pháp
        HS-1,Chuyển,2026-07-06T09:00:00+07:00,"Phòng ""Tư pháp""",,,Quầy,Tư pháp
        HS-1,Yêu cầu,2026-07-07,Tư pháp,,,,
        HS-1,Bổ sung,2026-07-07,"Một
        cửa",,,,
        HS-1,Xong,2026-07-09 10:00,Tư pháp,,,,
        HS-1,Trả,2026-07-09 11:00,Một cửa,,,,
        HS-2,Tiếp nhận,2026-07-06 08:00,Một cửa,,10 ngày,Mạng,Địa chính
        HS-2,Thẩm định,2026-07-08 08:00,Địa chính,EMPTY,,Mạng,Địa chính

        """";

    private const string Xes =
        "<?xml version=\"1.0\"?><log xes.version=\"1849-2016\"><extension name=\"Time\" prefix=\"time\" uri=\"u\"/><string key=\"source\" value=\"t\"/><trace><string key=\"Mã\" value=\"HS-1\"/>\n"
        + "<event><string key=\"Mã\" value=\"HS-1\"/><string key=\"Việc\" value=\"Tiếp nhận\"><string key=\"x\" value=\"y\"/></string><date key=\"Lúc\" value=\"2026-07-06T08:00:00.000+07:00\"/><string key=\"Ai\" value=\"&lt;A&gt;\"/></event>\n"
        + "<event><string key=\"Mã\" value=\"HS-1\"/><string key=\"Việc\" value=\"Xong\"/><date key=\"Lúc\" value=\"2026-07-08T08:00:00Z\"/><string key=\"Hẹn\" value=\"2026-07-09\"/><string key=\"Hạn\" value=\"3 ngày\"/>"
        + "<string key=\"Cách\" value=\"Quầy\"/><string key=\"Nơi\" value=\"Tư pháp\"/></event></trace><trace/></log>";

    private const string Ndjson =
        "{\"Mã\": \"HS-1\", \"Việc\": \"Tiếp nhận\", \"Lúc\": \"2026-07-06 08:00\", \"Ai\": \"A\", \"Hẹn\": null, \"Hạn\": \"3 ngày\", \"Cách\": \"Quầy\", \"Nơi\": \"Tư pháp\", \"b\": {\"c\": [1]}}\n"
        + "{\"Mã\": \"HS-1\", \"Việc\": \"Xong\", \"Lúc\": \"2026-07-08T08:00:00+07:00\"}\n";

    internal const string Table =
        "# Ghi chú\nprocess\twhole\tharder areas\tstage\tstage limit\tstep\tunit\tlimit\n"
        + "TINH-01\t23 ngày\t33 ngày\t1\t15 ngày\t1\tTrung tâm\t01 ngày\nTINH-01\t23 ngày\t33 ngày\t2\t07-10 ngày\t1\t\"Phòng \"\"Đất\"\"\"\t0,25 ngày\n"
        + "XA-01\t5 ngày làm việc\t\t\t\t1\tTrung tâm\tKhông nêu rõ\nXA-01\t5 ngày làm việc\t\t\t\t2\tCơ quan thuế\t0 ngày\n";

    internal const string Portal =
        "{\"ma_thu_tuc\": \"1.000999\", \"ten_thu_tuc\": \"Cấp giấy thử\", \"so_quyet_dinh\": \"163/QĐ-BTP\", \"cap_thuc_hien\": \"Cấp xã\", \"linh_vuc\": \"Hộ tịch\", "
        + "\"trinh_tu_thuc_hien\": \"Trong thời hạn 03 ngày làm việc\", \"cach_thuc_thuc_hien\": \"Hình thức nộpThời gianPhí, lệ phíMô tảTrực tuyến3 Ngày làm việc8,000 VNĐ(mỗi bản (hai trang))Xem 2 ngàyTrực tiếp1Miễn phí\", "
        + "\"thanh_phan_ho_so\": \"--Tên giấy tờMẫu đơn, tờ khaiSố lượngTờ khai1 bản chính,1 bản sao\", \"can_cu_phap_ly\": \"Tên văn bản pháp lýMã văn bảnLuật Hộ tịch năm 201460/2014/QH13Nghị định 123/2015/NĐ-CP123/2015/NĐ-CPban hành24/2016/TT-BTCTHÔNG TƯ\", "
        + "\"ket_qua_xu_ly\": \"Giấy thửMã: KQ.G15.000031Từ khóaKhông có thông tin\"}\n";

    internal const string Form =
        "{\"thu_tuc_id\": \"1.000998\", \"metadata\": {\"mã_thủ_tục\": \"1.000998\", \"tên_thủ_tục\": \"Cấp lại giấy thử\", \"số_quyết_định\": \"Quyết định số 12 /QĐ-BQP\", \"cấp_thực_hiện\": \"Cấp Bộ, Cấp Xã\", \"lĩnh_vực\": \"Chính sách\"}, "
        + "\"content\": {\"kết_quả_thực_hiện\": \"Giấy thử\"}, \"tables\": {\"hinh_thuc_nop\": [{\"hinh_thuc\": \"Trực tiếp\", \"thoi_han_giai_quyet\": \"20 Ngày\", \"phi_le_phi\": \"Phí : 0 Đồng\", \"mo_ta\": \"\"}], "
        + "\"can_cu_phap_ly\": [{\"so_ky_hieu\": \"13/2016/NĐ-CP\", \"trich_yeu\": \"Nghị định\", \"ngay_ban_hanh\": \"19-02-2016\"}]}}\n";

    /// <summary>A file of dossiers beside the log of events, and how both are read.</summary>
    internal const string DossierFile = "Mã;Nhận;Phân loại;Hẹn\nHS-1;2026-07-06 08:00;Hộ tịch;2026-07-09\nHS-2;\"2026-07-06\";;EMPTY\nHS-3;mai;;\n";

    private static readonly string MappingOfTwoFiles = Mapping
        .Replace("\"promised\": \"Hẹn\", ", "\"eventOfficer\": \"Hẹn\", ", StringComparison.Ordinal)
        .Replace("\"emptyTexts\"", "\"dossierFile\": { \"columns\": { \"dossier\": \"Mã\", \"acceptedAt\": \"Nhận\", \"field\": \"Phân loại\", \"promised\": \"Hẹn\" }, \"delimiter\": \";\" }, \"emptyTexts\"", StringComparison.Ordinal);

    internal static EventLogMapping OfTwoFiles { get; } = EventLogMapping.Read(Encoding.UTF8.GetBytes(MappingOfTwoFiles)).Value;

    private static readonly FeedbackItem Feedback = new FeedbackEvent[]
    {
        new FeedbackClassified(new(2026, 7, 7, 9, 0), FeedbackKind.Conduct, true), new FeedbackAnswered(new(2026, 7, 8, 9, 0)), new FeedbackRated(new(2026, 7, 9, 9, 0), true),
    }.Aggregate(FeedbackItem.Receive("PA-1", "H26.12", new(2026, 7, 6, 9, 0)), (item, next) => item.Apply(next).Value);

    private static readonly ConformanceSet Vectors = new(
        ValueList.From(Regimes.Known.All),
        [
            new("one-stop", new("plain", new(new(2026, 1, 1), new(2027, 12, 31))) { Weeks = [new(new(2026, 1, 1), WeekPattern.MondayToFriday)] }, OfficeHours.Common)
            {
                StartPolicy = StartPolicy.NextWorkingDayAfterCutOff,
            },
        ],
        [
            new(
                "1", "one-stop", [new Accepted(new(2026, 11, 20, 9, 0), TimeLimit.WorkingDays(5)), new SupplementAsked(new(2026, 11, 23, 9, 0))],
                new(DeadlineState.Running, new(new LocalDate(2026, 11, 27))), "thử", "Điều 148"),
        ]);

    /// <summary>By the type whose reader it is for; JSON comes from the writers.</summary>
    internal static readonly Dictionary<string, string[]> Texts = new(StringComparer.Ordinal)
    {
        ["TimeLimit"] = ["05 ngày làm việc", "03 tháng", "8 giờ làm việc", "Trong ngày làm việc", "1,5 ngày làm việc", "không quá 20 (hai mươi) ngày kể từ ngày nhận đủ hồ sơ hợp lệ"],
        ["DossierCode"] = ["H26.12-261120-0033", "000.07.20.H99-210531-0001"],
        ["ProcedureCode"] = ["1.001193", "2.002189.000.00.00.H26"],
        ["AgencyCode"] = ["H26.12", "000.07.20.H99"],
        ["InstrumentNumber"] = ["118/2025/NĐ-CP", "28/2026/QH16", "136/KH-UBND", "766/QĐ-TTg"],
        ["Citation"] = ["118/2025/NĐ-CP art. 19.6", "118/2025/NĐ-CP, Điều 19 khoản 6", "61/2018/NĐ-CP"],
        ["Fraction"] = ["17/20", "85%", "0.85", "-1/3", "0,5", "100"],
        ["DueMoment"] = ["2026-07-01", "2026-07-01T11:30:00", "2026-07-01T24:00:00", "01/07/2026", "11:30 01/07/2026"],
        ["PublishedNumber"] = ["1,07 ngàn", "hơn 1,2 triệu hồ sơ", "gần 15.000", "trên 95%", "tối thiểu 99,50%", "1.234,5 nghìn HS", "21651", "3 nghìn rưỡi"],
        ["Threshold"] = ["≥ 95%", "> 85%", "≤ 1/50", "< 0.05"],
        ["AcknowledgementsJson"] = [AcknowledgementsJson.Write([new("H1", "overdue", new(2026, 7, 13, 0, 0), "an", new(2026, 7, 14, 8, 0)) { OfStep = "1.2#1" }])],
        ["FeedbackJson"] = [FeedbackJson.Write([Feedback])],
        ["ConformanceJson"] = [ConformanceJson.Write(Vectors)],
        ["ApplicantReference"] = ["ref:1a2b3c4d5e6f7a8b", "A-000123", "applicant-1"],
        ["EventLogReader"] = [Log, Xes, Ndjson],
        ["EventLogXlsx"] = [Workbooks.Plain, Workbooks.Odd, Log],
        ["EventLogMapping"] = [Mapping, Mapping.Replace("\"version\": 1,", $"\"version\": 1, {Ways}", StringComparison.Ordinal), MappingOfTwoFiles],
        ["ProcessTables"] = [Table],
        ["NationalDatabaseReader"] = [Portal, Form],
    };

    internal static IReadOnlyList<EventLogMapping> Mappings { get; } =
    [
        .. new[] { "", "\"delimiter\": \";\",", "\"delimiter\": \"\\t\",", "\"encoding\": \"windows-1258\",", "\"timestampPatterns\": [\"uuuu-MM-dd HH:mm\", \"uuuu-MM-dd\", \"dd/MM/yy\", \"uuuu-MM-dd'T'HH:mm:sso<G>\"],", Ways.Replace("\"moments\": { \"Lúc nào\": \"returned\" },", "", StringComparison.Ordinal) }
            .Select(more => EventLogMapping.Read(Encoding.UTF8.GetBytes(Mapping.Replace("\"version\": 1,", $"\"version\": 1, {more}", StringComparison.Ordinal))).Value),
    ];

    /// <summary>Values to which nothing public leads.</summary>
    internal static IEnumerable<object> Made()
    {
        var source = new Publication("Báo cáo", "UBND");
        yield return new ProcessTableContext(new Validity(new LocalDate(2025, 11, 10))) { OtherAgencies = ["Cơ quan thuế"] };
        yield return new Dictionary<string, Outlook> { ["t"] = new VolumeOutlook(5, 9) };
        yield return new LocalDay(new LocalDate(2027, 5, 4), true, new("Làm bù", "Made up"), Instruments.Decree118.Cite("19"));
        yield return new Measurement("i", new LocalDate(2026, 12, 31), MeasuredValue.OfShare(new Share(17, 20)), source);
        yield return IndexSeries.Create(IndexDefinition.Sipas, "Hà Nội", [new IndexYear(2023, source, Fraction.Parse("83.57"))]).Value;
        foreach (var dossier in Dossiers())
        {
            yield return dossier;
            yield return StoredDeadline.Of(dossier.Id, dossier.ToDeadlineFacts()!, OfficeCalculator.By(WorkingCalendars.VietnamCivilService));
        }
    }

    private static ValueList<Dossier> Dossiers()
    {
        using var log = new MemoryStream(Encoding.UTF8.GetBytes(Log));
        return EventLogReader.Read(log, Mappings[0]).Value.Dossiers;
    }
}
