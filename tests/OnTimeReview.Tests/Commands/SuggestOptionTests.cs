using System.IO.Compression;
using System.Text;
using AdminReform.Dossiers;
using AdminReform.Interchange.EventLogs;

namespace OnTimeReview.Commands;

[Collection(nameof(TheConsole))]
public sealed partial class SuggestOptionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    // What is suggested reads the log that it was suggested from, without a row rejected.
    [Theory]
    [InlineData("Mã hồ sơ;Công việc;Thời điểm;Hình thức nộp\nH1;Tiếp nhận;31/12/2026 3:30 CH;Trực tuyến\nH1;Đã có kết quả;05/01/2027 8:00 SA;Trực tuyến\n", "2026-12-31T15:30:00", "online")]
    [InlineData("case:concept:name,concept:name,time:timestamp,case:channel\nH1,\"Xem, xét\",2026-07-06 08:00:00+07:00,Desk\nH1,Ký,2026-07-07 08:00:00+07:00,Desk\n", "2026-07-06T08:00:00", "counter")]
    [InlineData("case id|activity|timestamp|source\nH1|registered|12/31/2026 10:00|Web\nH1|x|1/13/2027 10:00|Web\n", "2026-12-31T10:00:00", "online")]
    [InlineData("{\"case\": {\"id\": 7}, \"caseid\": \"H1\", \"activity\": \"a\", \"timestamp\": \"2026-07-06T08:00\", \"channel\": \"Bưu chính\"}\n", "2026-07-06T08:00:00", "post")]
    [InlineData("<log><trace><string key='concept:name' value='H1'/><string key='channel' value='Web'/><event><string key='concept:name' value='a'/><date key='time:timestamp' value='2026-07-06T08:00:00+07:00'/></event></trace></log>", "2026-07-06T08:00:00", "online")]
    public void What_is_suggested_reads_the_log(string log, string accepted, string channel)
    {
        foreach (var file in new[] { Write("log", Encoding.UTF8.GetBytes(log)), Write("log.gz", Gzip(log)) })
        {
            var (code, output, error) = TheConsole.Run("--suggest", file);

            Assert.Equal((0, ""), (code, error));
            using var stream = File.OpenRead(file);
            var import = EventLogReader.Read(stream, EventLogMapping.Read(Encoding.UTF8.GetBytes(output)).Value).Value;
            var dossier = Assert.Single(import.Dossiers);
            Assert.Equal(0, import.RejectedDossiers);
            Assert.Equal(("H1", accepted), (dossier.Id, dossier.Events.OfType<Accepted>().Single().At.ToString("s", System.Globalization.CultureInfo.InvariantCulture)));
            Assert.Equal(channel, dossier.Header.Channel.ToString(), ignoreCase: true);
        }
    }

    // A channel that is not known is no word of the list: the review that the mapping is for tells it.
    [Theory]
    [InlineData("Trực tuyến", "Zalo", "Online")]
    [InlineData("Zalo", "Chuyển phát hỏa tốc", "Counter")]
    public void A_channel_that_is_not_known_is_suggested_as_no_channel(string first, string second, string channel)
    {
        var file = Write("log", Encoding.UTF8.GetBytes($"Mã hồ sơ;Công việc;Thời điểm;Hình thức nộp\nH1;Tiếp nhận;31/12/2026 3:30 CH;{first}\nH2;Tiếp nhận;31/12/2026 3:30 CH;{second}\n"));

        var (code, output, error) = TheConsole.Run("--suggest", file);

        Assert.Equal((0, ""), (code, error));
        using var stream = File.OpenRead(file);
        var import = EventLogReader.Read(stream, EventLogMapping.Read(Encoding.UTF8.GetBytes(output)).Value).Value;
        Assert.Equal([channel, "Counter"], import.Dossiers.Select(dossier => dossier.Header.Channel.ToString()));
        Assert.Equal(new[] { first, second }.Where(word => word != "Trực tuyến").Order(), import.UnlistedChannels.Select(unlisted => unlisted.Text).Order());
        Assert.All(import.UnlistedChannels, unlisted => Assert.Contains(unlisted.Text, output.Split('\n').Single(line => line.Contains("Not known", StringComparison.Ordinal)), StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_suggested_reads_a_workbook_and_the_review_tells_its_cells()
    {
        var rows = string.Concat(new[] { new[] { "Mã hồ sơ", "Công việc", "Thời điểm", "", "Hình thức nộp" }, ["H1", "Tiếp nhận", "46209.333333333336", "", "Trực tuyến"], ["H2", "Tiếp nhận", "07/07/2026 10:00", "", "Trực tuyến"] }
            .Select((row, line) => $"<row r=\"{line + 1}\"{(line == 1 ? " hidden=\"1\"" : "")}>{string.Concat(row.Select((text, column) => text.StartsWith("46", StringComparison.Ordinal)
                ? $"<c r=\"C{line + 1}\" s=\"1\"><v>{text}</v></c>" : $"<c r=\"{(char)('A' + column)}{line + 1}\" t=\"str\"><v>{text}</v></c>"))}</row>"));
        var file = Write("log.xlsx", Workbook(rows));

        var (code, mapping, error) = TheConsole.Run("--suggest", file);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("\"sheet\": \"Nhật ký\"", mapping, StringComparison.Ordinal);
        Assert.DoesNotContain("encoding", mapping, StringComparison.Ordinal);
        var (report, page) = (Path.Combine(_folder, "review.json"), Path.Combine(_folder, "review.html"));
        Write("log.xlsx", Workbook(rows.Replace("07/07/2026 10:00", "mai", StringComparison.Ordinal)));
        var (done, output, told) = TheConsole.Run(
            "--events", file, "--mapping", Write("mapping.json", Encoding.UTF8.GetBytes(mapping)), "--at", "2026-07-08T00:00:00+07:00", "--language", "en", "--json", report, "--report", page);
        Assert.Equal("0 ", $"{done} {told}");
        Assert.Contains("read: 2\nrejected: 1\n", output, StringComparison.Ordinal);
        Assert.Contains("'Nhật ký'!C3", output, StringComparison.Ordinal);
        Assert.Contains("1 rows are hidden or filtered out", string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        using var json = System.Text.Json.JsonDocument.Parse(File.ReadAllText(report));
        Assert.Equal("'Nhật ký'!C3", json.RootElement.GetProperty("rejected")[0].GetProperty("place").GetString());
        Assert.Equal("'Nhật ký'!2:2", json.RootElement.GetProperty("workbook")[0].GetProperty("place").GetString());
        Assert.Contains("id=\"workbook\"", File.ReadAllText(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_that_is_no_workbook_is_told()
    {
        var (code, output, error) = TheConsole.Run("--suggest", Write("log.zip", Zip(("a.csv", "case"))), "--language", "en");

        Assert.Equal((2, ""), (code, output));
        Assert.Contains("a zip that is no .xlsx workbook", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_another_kind_is_told_with_the_way_out_as_the_review_does()
    {
        byte[] pdf = [.. "%PDF-1.7"u8], xls = [0xD0, 0xCF, 0x11, 0xE0, .. new byte[4096]], ods = [.. "PK\u0003\u0004"u8, .. new byte[26], .. "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"u8, .. new byte[40]];
        Write("mapping.json", Encoding.UTF8.GetBytes("""{ "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "vietnam-civil-service", "columns": { "dossier": "a", "eventTime": "b", "acceptedAt": "c" } }"""));
        foreach (var (name, bytes, words) in new[] { ("log.xls", xls, "an old Office (.xls, .doc): save the sheet as .xlsx or CSV"), ("log.ods", ods, "an .ods: save it as .xlsx or CSV"), ("log.pdf", pdf, "a PDF: export the data as CSV"),
            ("log.rtf", "{\\rtf1"u8.ToArray(), "an RTF document"), ("log.json", "[{\"a\": 1}]"u8.ToArray(), "a JSON array, and JSON is read with an object a line alone (NDJSON): export the log as CSV"),
            ("log.json", "{\n\"a\": 1}"u8.ToArray(), "JSON over several lines"), ("log.xls", "<html><table>"u8.ToArray(), "a page of HTML"), ("log.mht", "MIME-Version: 1.0\r\n"u8.ToArray(), "a mail or a page saved by a browser"),
            ("log.xlsx", Zip(("a", "b"))[..30], "a zip that breaks off") })
        {
            var file = Write(name, bytes);
            var (code, output, error) = TheConsole.Run("--suggest", file, "--language", "en");

            Assert.Equal((2, ""), (code, output));
            Assert.Contains(words, error, StringComparison.Ordinal);
            Assert.Equal(error, TheConsole.Run("--events", file, "--mapping", Path.Combine(_folder, "mapping.json"), "--at", "2026-07-01T00:00:00+07:00", "--language", "en").Error);
        }
    }

    [Fact]
    public void What_a_review_cannot_read_is_told_in_its_words()
    {
        const string Csv = "Mã hồ sơ;Ngày tiếp nhận;Thời hạn\nU1;01/07/2026;3 ngày\n";
        Write("mapping.json", Encoding.UTF8.GetBytes("""{ "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "vietnam-civil-service", "delimiter": ";", "columns": { "dossier": "a", "eventTime": "b", "acceptedAt": "c" } }"""));
        foreach (var (name, bytes, words) in new[] { ("log.xes", "<!DOCTYPE log [<!ENTITY a 'b'>]><log><trace/></log>"u8.ToArray(), "document type"), ("log.csv.gz", Gzip(Csv)[..^12], "cut short"), ("log.csv", Encoding.Unicode.GetBytes(Csv), "NUL"),
            ("log.xes", "<log><trace><event><string key='a' value='b'/></trace></log>"u8.ToArray(), "The XES cannot be read") })
        {
            var file = Write(name, bytes);
            var (code, output, error) = TheConsole.Run("--suggest", file, "--language", "en");

            Assert.Equal((2, ""), (code, output));
            Assert.Contains(words, error, StringComparison.Ordinal);
            Assert.Equal(error, TheConsole.Run("--events", file, "--mapping", Path.Combine(_folder, "mapping.json"), "--at", "2026-07-01T00:00:00+07:00", "--language", "en").Error);
        }

        Assert.Equal(0, TheConsole.Run("--suggest", Write("log.csv.gz", Gzip(Csv))).Code);
    }

    [Fact]
    public void A_mapping_is_suggested_for_two_files()
    {
        var events = Write("events.csv", "Mã hồ sơ;Công việc;Thời điểm;Start time;Người xử lý\nH1;Thẩm định;07/07/2026 10:00;07/07/2026 9:00;Lan\n"u8.ToArray());
        var dossiers = Write("dossiers.csv", "Mã hồ sơ,Ngày tiếp nhận,Hẹn trả,Hình thức nộp\nH1,06/07/2026,31/07/2026,Trực tuyến\n"u8.ToArray());

        var (code, output, error) = TheConsole.Run("--suggest", events, "--dossiers", dossiers);

        Assert.Equal((0, ""), (code, error));
        using var first = File.OpenRead(events);
        using var second = File.OpenRead(dossiers);
        var import = EventLogReader.Read(first, second, EventLogMapping.Read(Encoding.UTF8.GetBytes(output)).Value).Value;
        var dossier = Assert.Single(import.Dossiers);
        Assert.Equal((Channel.Online, new NodaTime.LocalDate(2026, 7, 31)), (dossier.Header.Channel, dossier.Events.OfType<Accepted>().Single().Promised!.Value.Date));
        Assert.Equal(["Thẩm định (Lan)", "Thẩm định (Lan) complete"], dossier.Events.OfType<StepRecorded>().Select(step => step.Step));
    }

    [Fact]
    public void Beginnings_and_completions_are_suggested_where_a_log_has_both()
    {
        const string Log = "case,activity,time,lifecycle:transition,org:group,org:resource\nH,a,2026-07-06T08:00,start,G,R\nH,a,2026-07-06T09:00,suspend,G,R\nH,a,2026-07-06T10:00,complete,G,R\n";
        var file = Write("log.csv", Encoding.UTF8.GetBytes(Log));

        using var stream = File.OpenRead(file);
        var import = EventLogReader.Read(stream, EventLogMapping.Read(Encoding.UTF8.GetBytes(TheConsole.Run("--suggest", file).Output)).Value).Value;

        Assert.Equal(["a (G, R)", "a (G, R) complete"], Assert.Single(import.Dossiers).Events.OfType<StepRecorded>().Select(step => step.Step));
        Assert.Equal(1, import.PassedOverRows);
    }

    // One row a dossier, a column for each status: with marks, without, and as a database calls its columns.
    [Theory]
    [InlineData("Mã hồ sơ;Thủ tục;Lĩnh vực;Đơn vị;Cán bộ;Người nộp;Ngày nộp;Ngày tiếp nhận;Ngày hẹn trả;Ngày có kết quả;Ngày trả kết quả;Trạng thái;Hình thức nộp")]
    [InlineData("Ma ho so;Ten thu tuc;Linh vuc;Phong ban;Can bo xu ly;Nguoi nop;Thoi gian nop;Thoi gian tiep nhan;Han tra;Ngay hoan thanh;Ngay tra;Tinh trang;Hinh thuc tiep nhan")]
    [InlineData("ma_ho_so;ma_thu_tuc;linh_vuc;don_vi;can_bo;nguoi_nop;ngay_nop;ngay_tiep_nhan;ngay_hen_tra;ngay_co_ket_qua;ngay_tra_ket_qua;trang_thai;hinh_thuc_nop")]
    [InlineData("MaHoSo;ThuTuc;LinhVuc;DonVi;CanBoThuLy;NguoiNop;NgayNopHoSo;NgayTiepNhanHoSo;NgayHenTraKetQua;NgayCoKetQua;NgayTraKetQua;TrangThai;HinhThucNop")]
    [InlineData("SỐ HỒ SƠ;TTHC;LĨNH VỰC;TÊN ĐƠN VỊ;CHUYÊN VIÊN;CHỦ HỒ SƠ;THỜI ĐIỂM NỘP;NGÀY NHẬN;HẠN GIẢI QUYẾT;NGÀY KẾT THÚC;THỜI ĐIỂM TRẢ;TÌNH TRẠNG;HÌNH THỨC")]
    [InlineData("case id;procedure;category;department;officer;applicant;submitted;received date;due date;closed date;returned at;status;channel")]
    public void Status_columns_are_suggested_as_moments(string headers)
    {
        var file = Write("log.csv", Encoding.UTF8.GetBytes(
            $"{headers}\nH1;A;Đất đai;Sở X;Lan;Ông B;29/06/2026 9:00;30/06/2026 8:00;31/07/2026;20/07/2026 10:00;21/07/2026 10:00;Đã trả;Trực tuyến\nH2;A;Đất đai;Sở X;Lan;Bà C;;01/07/2026 8:00;03/08/2026;;;Đang xử lý;Trực tiếp\n"));

        var (code, output, error) = TheConsole.Run("--suggest", file);

        Assert.Equal((0, ""), (code, error));
        var mapping = EventLogMapping.Read(Encoding.UTF8.GetBytes(output)).Value;
        Assert.Equal([ActivityMeaning.Submitted, ActivityMeaning.Accepted, ActivityMeaning.ResultReady, ActivityMeaning.Returned], mapping.Moments.Select(moment => moment.Meaning));
        Assert.Equal([headers.Split(';')[5], headers.Split(';')[11]], output.Split('\n').Single(line => line.Contains("not used", StringComparison.Ordinal)).Split(": ")[1].TrimEnd('.').Split(", "));
        using var stream = File.OpenRead(file);
        var import = EventLogReader.Read(stream, mapping).Value;
        Assert.Empty(import.Rejected);
        var dossier = import.Dossiers[0];
        Assert.Equal(
            ("H1", "A", "Đất đai", "Sở X", "Lan", Channel.Online), (dossier.Id, dossier.Procedure, dossier.Field, dossier.ResolvingUnit, dossier.Officer, dossier.Header.Channel));
        Assert.Equal(new NodaTime.LocalDate(2026, 7, 31), dossier.Events.OfType<Accepted>().Single().Promised!.Value.Date);
        Assert.Equal(new NodaTime.LocalDateTime(2026, 7, 20, 10, 0), dossier.ReadyAt);
        Assert.Null(import.Dossiers[1].ReadyAt);
    }

    [Fact]
    public void Without_a_column_of_the_acceptance_the_first_moment_is_taken_and_other_acts_are_found_by_their_words()
    {
        var file = Write("log.csv", "Mã hồ sơ,Created Date,Due Date,Closed Date,Ngày yêu cầu bổ sung,Ngày đã bổ sung\n1,2026-07-06T08:00,2026-07-20,2026-07-19T08:00,2026-07-08T08:00,2026-07-09T08:00\n"u8.ToArray());

        var output = TheConsole.Run("--suggest", file).Output;

        Assert.Contains("\"Created Date\": \"accepted\"", output, StringComparison.Ordinal);
        Assert.Contains("\"Ngày yêu cầu bổ sung\": \"supplementAsked\"", output, StringComparison.Ordinal);
        Assert.Contains("\"Ngày đã bổ sung\": \"supplemented\"", output, StringComparison.Ordinal);
    }

    // Headings as software of one-stop offices exports them, each set as one file has it; what stands for nothing is left out.
    [Theory]
    [InlineData(
        "Số hồ sơ;Tên thủ tục hành chính;Tên lĩnh vực;Phòng ban;Ngày tiếp nhận;Ngày hẹn trả;Ngày kết thúc xử lý;Cơ quan/đơn vị;Chủ hồ sơ;Số điện thoại;Cán bộ xử lý hiện tại;Trạng thái hồ sơ",
        "dossier;procedure;field;resolvingUnit;accepted;promised;resultReady;;;;officer;")]
    [InlineData(
        "STT;Mã hồ sơ;Tên TTHC;Lĩnh vực;Đơn vị xử lý;Cán bộ tiếp nhận;Cán bộ thụ lý;Ngày nộp;Ngày nhận;Hạn xử lý;Ngày trả;Nguồn hồ sơ;Số ngày trễ hạn",
        ";dossier;procedure;field;resolvingUnit;;officer;submitted;accepted;promised;resultReady;channel;")]
    [InlineData(
        "Số biên nhận;Họ tên;Địa chỉ;Ngày nhận;Ngày hẹn trả;Loại hồ sơ;Mã tình trạng;Tình trạng;Người thụ lý;Ngày nhận kết quả", "dossier;;;accepted;promised;procedure;;;officer;returned")]
    [InlineData(
        "Mã HS;Mã TTHC;Tên TTHC;Thời hạn giải quyết;Ngày tiếp nhận hồ sơ;Ngày dự kiến trả;Ngày hoàn tất;Đơn vị/ cá nhân giải quyết;Bộ phận tiếp nhận;Hình thức nhận hồ sơ;Hình thức nhận kết quả;Số ngày còn lại",
        "dossier;procedure;;limit;accepted;promised;resultReady;resolvingUnit;receivingUnit;channel;;")]
    [InlineData("Mã hồ sơ;Ngày tiếp nhận;Ngày yêu cầu bổ sung;Ngày bổ sung;Ngày trả kết quả", "dossier;accepted;supplementAsked;supplemented;resultReady")]
    [InlineData("Hồ sơ;Thủ tục;Số ngày quy định;Thời hạn trả kết quả;Tiếp nhận;Cơ quan xử lý", "dossier;procedure;;promised;accepted;resolvingUnit")]
    public void Headings_of_software_in_use_are_known(string headings, string fields)
    {
        var (columns, expected) = (headings.Split(';'), fields.Split(';'));
        string Cell(int column, int row) => expected[column] switch
        {
            "dossier" => $"H{row}",
            "accepted" or "promised" or "resultReady" or "returned" or "submitted" or "supplementAsked" or "supplemented" => $"{row + 12}/07/2026",
            "limit" => "05 ngày làm việc",
            _ => "5",
        };
        var log = string.Join('\n', Enumerable.Range(1, 3).Select(row => string.Join(';', columns.Index().Select(column => Cell(column.Index, row)))).Prepend(headings));

        var mapping = EventLogMapping.Read(Encoding.UTF8.GetBytes(TheConsole.Run("--suggest", Write("log.csv", Encoding.UTF8.GetBytes(log))).Output)).Value;

        var found = mapping.Columns.Select(column => (column.Header, Field: MappingField(column.Field))).Concat(mapping.Moments.Select(moment => (moment.Header, Field: MappingField(moment.Meaning)))).ToDictionary();
        Assert.Equal(columns.Zip(expected), columns.Select(column => (column, found.GetValueOrDefault(column, ""))));

        static string MappingField(object field) => field.ToString() switch { "ProcedureField" => "field", var name => $"{char.ToLowerInvariant(name![0])}{name[1..]}" };
    }

    // The ten statuses of the national portal by their names, and what offices call acts that look like others.
    [Theory]
    [InlineData("Mới đăng ký", "submitted"), InlineData("Được tiếp nhận", "accepted"), InlineData("Không được tiếp nhận", "refused"), InlineData("Đang xử lý", "handled")]
    [InlineData("Yêu cầu bổ sung giấy tờ", "supplementAsked"), InlineData("Yêu cầu thực hiện nghĩa vụ tài chính", "dutyAsked"), InlineData("Công dân yêu cầu rút hồ sơ", "withdrawalAsked")]
    [InlineData("Dừng xử lý", "stopped"), InlineData("Đã xử lý xong", "resultReady"), InlineData("Đã trả kết quả", "returned")]
    [InlineData("Chờ tiếp nhận", "submitted"), InlineData("Tạm dừng xử lý", "handled"), InlineData("Công dân rút hồ sơ", "withdrawn"), InlineData("Đóng hồ sơ", "closed"), InlineData("Chờ trả kết quả", "resultReady")]
    [InlineData("Bổ sung hồ sơ", "supplemented"), InlineData("Đã thực hiện nghĩa vụ tài chính", "dutyMet"), InlineData("Chuyên viên thẩm định", "handled"), InlineData("Chuyển chuyên viên thẩm định", "forwarded")]
    public void An_activity_is_guessed_by_its_words(string activity, string meaning) => Assert.Contains(
        $"\"{activity}\": \"{meaning}\"", TheConsole.Run("--suggest", Write("log.csv", Encoding.UTF8.GetBytes($"Mã hồ sơ,Công việc,Thời điểm\nH,{activity},2026-07-06\n"))).Output, StringComparison.Ordinal);

    [Fact]
    public void Bcci_is_the_public_post() => Assert.Contains(
        "\"Qua dịch vụ BCCI\": \"post\"", TheConsole.Run("--suggest", Write("log.csv", "Mã hồ sơ,Ngày tiếp nhận,Hình thức nộp\nH,2026-07-06,Qua dịch vụ BCCI\n"u8.ToArray())).Output, StringComparison.Ordinal);

    // An event log whose sample has one row for each dossier is an event log still.
    [Fact]
    public void A_column_of_the_moment_of_an_event_makes_rows_events()
    {
        var output = TheConsole.Run("--suggest", Write("log.csv", "Mã hồ sơ,Công việc,Thời điểm,Ngày tiếp nhận\nH1,a,2026-07-06,2026-07-01\nH2,b,2026-07-06,2026-07-01\n"u8.ToArray())).Output;

        Assert.Contains("\"eventTime\": \"Thời điểm\"", output, StringComparison.Ordinal);
        Assert.DoesNotContain("moments\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_that_no_row_tells_from_months_are_a_guess_that_says_so() => Assert.Contains(
        "no moment of the sample tells days and months apart", TheConsole.Run("--suggest", Write("log", "case,activity,time\nH,a,05/06/2026\n"u8.ToArray())).Output, StringComparison.Ordinal);

    [Fact]
    public void Windows_1258_is_told_and_reads_the_words()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1258)!.GetBytes("case,activity,time\nH,Pho\u0300ng đo đa\u0323c,2026-07-06\n");

        var output = TheConsole.Run("--suggest", Write("log", bytes)).Output;

        Assert.Contains("\"encoding\": \"windows-1258\"", output, StringComparison.Ordinal);
        Assert.Contains("\"Phòng đo đạc\"", EventLogMapping.Read(Encoding.UTF8.GetBytes(output)).Value.Activities.Select(word => $"\"{word.Text}\"").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("case,activity,time\n")]
    [InlineData("<log>")]
    [InlineData("[{\"a\": 1},\n{\"a\": 2},\n{\"a\": 3}]")]
    public void A_file_without_rows_is_refused(string log) => Assert.Equal(2, TheConsole.Run("--suggest", Write("log", Encoding.UTF8.GetBytes(log))).Code);

    // A mapping or a reason, and never an unforeseen fault (4), whatever the file holds.
    [Property(MaxTest = 150)]
    public void Whatever_a_file_holds_a_mapping_or_a_reason_comes_of_it(byte kind, (ushort At, NonNull<string> Piece)[] changes)
    {
        var log = ((string[])
        [
            "Mã hồ sơ;Công việc;Thời điểm;Hẹn trả\nH1;Tiếp nhận;31/12/26 3:30 CH;\"05/01\n/2027\"\nH2;Rút hồ sơ;1/2/26;NULL\n",
            "case,received,due date,limit\n1,12/31/2026,1/5/2027,05 ngày\n2,1/13/2027,,x\n",
            "{\"case\": {\"id\": 7}, \"activity\": \"a\", \"timestamp\": \"2026-07-06T08:00\"}\n{\"case\": 1}\n",
            "<?xml version='1.0'?><log><trace><string key='concept:name' value='H1'/><event><date key='time:timestamp' value='2026-07-06T08:00:00+07:00'/></event></trace></log>",
        ])[kind % 4];
        foreach (var (at, piece) in changes)
        {
            log = log.Insert(at % (log.Length + 1), piece.Get);
        }

        Assert.Contains(TheConsole.Run("--suggest", Write("log", Encoding.UTF8.GetBytes(log))).Code, new[] { 0, 2 });
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused() => Assert.Equal(2, TheConsole.Run("--suggest", Path.Combine(_folder, "none")).Code);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, byte[] bytes)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    private static byte[] Workbook(string rows) => Zip(
        ("[Content_Types].xml", "<Types/>"),
        ("_rels/.rels", "<R><Relationship Id=\"w\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></R>"),
        ("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Nhật ký\" r:id=\"a\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", "<R><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"sheet.xml\"/><Relationship Id=\"s\" Type=\"x/styles\" Target=\"styles.xml\"/></R>"),
        ("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>"),
        ("xl/sheet.xml", $"<worksheet><sheetData>{rows}</sheetData></worksheet>"));

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return packed.ToArray();
    }

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
