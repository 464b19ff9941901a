using System.Text;
using System.Text.Json;
using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Interchange.Json.Procedures;
using AdminReform.Procedures;
using NodaTime;

namespace AdminReform.Interchange.NationalDatabase;

public sealed partial class NationalDatabaseTests
{
    private const string Header = "Hình thức nộpThời gianPhí, lệ phíMô tả";

    private static readonly LocalDate Day = new(2026, 11, 1);

    [Fact]
    public void A_record_of_the_portal_is_a_procedure_from_the_day_of_the_copy()
    {
        var record = One(Portal($"{Header}Trực tuyến3 Ngày làm việcMiễn phíTrực tiếp3 Ngày làm việcMiễn phí"));

        var version = Assert.Single(record.Procedure!.Versions);
        Assert.Equal((Day, (LocalDate?)Day, false, "163/QĐ-BTP"), (version.Validity.From, version.AsReadOn, version.Name.IsTranslated, version.Decision!.Number.Value));
        Assert.Null(version.Decision.Kind);
        Assert.Equal("03 ngày làm việc", version.Limit().Value.ToString());
        Assert.Equal(("usual", "3 Ngày làm việc"), (version.Limits[0].Id, version.Limits[0].Wording));
        Assert.Equal([AgencyLevel.Province, AgencyLevel.Commune], version.Levels);
        Assert.Equal(["60/2014/QH13", "123/2015/NĐ-CP"], version.Grounds.Select(ground => ground.Number.Value));
        Assert.Equal([new NationalDocument("Tờ khaiMẫu 1.docx", "1 bản chính", "* Phải nộp:"), new("Giấy tờ (01 bản sao)", "0 bản chính,1 bản sao", "* Phải nộp:"), new("Hộ chiếu", "1 bản chính", "* Xuất trình:")], record.Documents);
        Assert.Equal([new NationalResult("Giấy thử", "KQ.G15.000031"), new("Trích lục", "12231")], record.Results);
        Assert.Equal(["Nộp, xét, trả"], record.Of(NationalPart.Steps));
        Assert.Empty(record.Problems);
        Assert.Empty(ProcedureCheck.Run(record.Procedure));
    }

    [Fact]
    public void A_record_of_the_form_keeps_the_days_of_issue()
    {
        var record = One("""
            {"thu_tuc_id": "1.000998", "metadata": {"mã_thủ_tục": "1.000998", "tên_thủ_tục": "Cấp lại", "số_quyết_định": "Quyết định số 12 /QĐ-BQP", "cấp_thực_hiện": "Cấp Bộ", "lĩnh_vực": "Chính sách"},
             "content": {"cơ_quan_thực_hiện": "Cục A", "kết_quả_thực_hiện": "Giấy B"},
             "tables": {"hinh_thuc_nop": [{"hinh_thuc": "Trực tiếp", "thoi_han_giai_quyet": "20 Ngày", "phi_le_phi": "Phí : 0 Đồng", "mo_ta": ""}],
              "thanh_phan_ho_so": [{"ten_giay_to": "Đơn", "so_luong": "", "ghi_chu": "Bản chính: 1"}],
              "can_cu_phap_ly": [{"so_ky_hieu": "21/2008/TTLT- BQP-BTC", "trich_yeu": "Thông tư", "ngay_ban_hanh": "19-02-2008", "co_quan_ban_hanh": "Bộ Quốc phòng"}, {"so_ky_hieu": "78/2015/QH13", "ngay_ban_hanh": "30-02-2015"}]}}
            """.ReplaceLineEndings(" "));

        var version = record.Procedure!.Versions[0];
        Assert.Equal("12/QĐ-BQP", version.Decision!.Number.Value);
        Assert.Equal((TimeLimit.Days(20), false), (version.Limit().Value, version.HasFee));
        Assert.Equal(("21/2008/TTLT-BQP-BTC", (LocalDate?)new LocalDate(2008, 2, 19), "Bộ Quốc phòng"), (version.Grounds[0].Number.Value, version.Grounds[0].Issued, version.Grounds[0].IssuedBy));
        Assert.Null(version.Grounds[1].Issued);
        Assert.Equal([new NationalDocument("Đơn", "Bản chính: 1")], record.Documents);
        Assert.Equal(["Cục A"], record.Of(NationalPart.PerformingAgency));
        Assert.Equal(("national.ground.issued", "1:tables.can_cu_phap_ly[1]"), (Assert.Single(record.Problems).Code, record.Problems[0].Path));
    }

    [Fact]
    public void Limits_that_differ_by_channel_are_cases_of_the_channel()
    {
        var version = One(Portal($"{Header}Trực tuyến17 Ngày làm việcMiễn phíDịch vụ bưu chính30 Ngày làm việcMiễn phíTrực tiếp20 NgàyMiễn phí")).Procedure!.Versions[0];

        Assert.Equal("20 ngày", version.LimitFor(new Dictionary<string, string> { ["channel"] = "counter" }).Value.ToString());
        Assert.Equal("30 ngày làm việc", version.LimitFor(new Dictionary<string, string> { ["channel"] = "post" }).Value.ToString());
        Assert.False(version.Limit().IsSuccess);
        Assert.Empty(ProcedureCheck.Run(One(Portal($"{Header}Trực tuyến1 GiờMiễn phíTrực tiếp2 NgàyMiễn phí")).Procedure!));
    }

    [Fact]
    public void Limits_of_one_channel_that_differ_are_cases_that_the_notes_tell_apart()
    {
        var version = One(Portal($"{Header}Trực tiếp20 NgàyMiễn phíHồ sơ thườngTrực tiếp40 NgàyMiễn phíHồ sơ đặc biệtTrực tuyến20 NgàyMiễn phíHồ sơ thường")).Procedure!.Versions[0];

        Assert.Equal("case", version.Factors[1].Name);
        Assert.Contains("Hồ sơ đặc biệt", version.Factors[1].Question.Vietnamese, StringComparison.Ordinal);
        Assert.Equal(TimeLimit.Days(40), version.LimitFor(new Dictionary<string, string> { ["channel"] = "counter", ["case"] = "case-2" }).Value);
        Assert.Equal(TimeLimit.Days(20), version.LimitFor(new Dictionary<string, string> { ["channel"] = "online" }).Value);
        Assert.False(version.LimitFor(new Dictionary<string, string> { ["channel"] = "counter" }).IsSuccess);
    }

    [Theory]
    [InlineData("3", "Trả trong 05 ngày làm việc kể từ ngày nhận", "national.limit.unit", "05 ngày làm việc")]
    [InlineData("3", "Sau 15 giờ ngày 05 tháng 6 năm 2026. Thời hạn giải quyết: 10 ngày với A; 3 ngày với B", "national.limit.unit", "03 ngày;10 ngày")]
    [InlineData("3", "Người nộp bổ sung trong 03 ngày. Sở trả kết quả trong 10 ngày làm việc", "national.limit.unit", "10 ngày làm việc")]
    [InlineData("10", "Niêm yết danh sách, sau 10 ngày thì lập hồ sơ", "national.limit.unit", "")]
    [InlineData("Không có thông tin", "Không nói", "national.limit.missing", "")]
    [InlineData("Không quy định", "Ngay trong ngày", "national.limit.missing", "Trong ngày làm việc")]
    [InlineData("0 Ngày", "", "national.limit", "")]
    [InlineData("7 Ngày làm việc, trường hợp phức tạp 10 ngày", "Không quá 10 ngày", "national.limit", "07 ngày làm việc;10 ngày")]
    [InlineData("3", "10 ngày (làm việc)", "national.limit.unit", "10 ngày làm việc")]
    [InlineData("3", "1 ngày rưỡi; 05 - 07 ngày; từ 2 đến 4 ngày; 6 ngày làm vệc; 5 ngày 4 giờ; ít nhất 8 ngày; 24/7 giờ", "national.limit.unit", "")]
    public void A_cell_that_says_no_limit_is_told_with_what_the_text_beside_names(string cell, string note, string code, string suggested)
    {
        var record = One(Portal($"{Header}Trực tiếp{cell}Miễn phí{note}"));

        var row = Assert.Single(record.Limits);
        Assert.Null(row.Limit);
        Assert.Equal(suggested, string.Join(';', row.Suggestions));
        Assert.Equal((code, "1:cach_thuc_thuc_hien[0]"), (Assert.Single(record.Problems).Code, record.Problems[0].Path));
        Assert.Empty(record.Procedure!.Versions[0].Limits);
    }

    [Fact]
    public void Where_one_way_has_no_limit_that_can_be_read_the_others_keep_theirs_by_channel()
    {
        var version = One(Portal($"{Header}Trực tuyến1Miễn phíTrực tiếp20 NgàyMiễn phí")).Procedure!.Versions[0];

        Assert.False(version.LimitFor(new Dictionary<string, string> { ["channel"] = "online" }).IsSuccess);
        Assert.Equal(TimeLimit.Days(20), version.LimitFor(new Dictionary<string, string> { ["channel"] = "counter" }).Value);
    }

    [Theory]
    [InlineData("18,000 VNĐ", "1", "8,000 VNĐ")]
    [InlineData("501,500,000 Việt Nam Đồng", "50", "1,500,000 Việt Nam Đồng")]
    // Also 120 and 0 VNĐ.
    [InlineData("1200 VNĐ", "1200 VNĐ", "")]
    [InlineData("118,000 VNĐ", "118,000 VNĐ", "")]
    public void A_number_and_a_fee_that_have_run_together_are_parted_where_there_is_one_way_to(string cells, string limit, string fee)
    {
        var row = One(Portal($"{Header}Trực tuyến{cells}")).Limits.Single();

        Assert.Equal((limit, fee), (row.Wording, row.Fee));
        Assert.Null(row.Limit);
    }

    [Fact]
    public void Other_limits_in_the_text_beside_one_are_told_and_the_limit_stays()
    {
        var record = One(Portal($"{Header}Trực tiếp7 Ngày làm việcMiễn phí- không quá 03 ngày làm việc với A; 07 ngày làm việc với B"));

        Assert.Equal("national.limit.others", Assert.Single(record.Problems).Code);
        Assert.Contains("3 working days", record.Problems[0].Message.English, StringComparison.Ordinal);
        Assert.Equal(TimeLimit.WorkingDays(7), record.Procedure!.Versions[0].Limit().Value);
    }

    [Fact]
    public void A_line_that_is_no_record_keeps_none_of_the_others_from_being_read()
    {
        var import = Read(string.Join('\n', "", "{", "[1]", Portal(""), "{\"a\": \"\\ud800\"}", "{\"a\": 1, \"a\": 2}", Portal("") + "\r", "{}"));

        Assert.Equal((3, 4, 7), (import.Records.Count, import.RejectedLines, import.Read));
        Assert.Equal(["national.line 2", "national.line 3", "national.line 5", "national.line 6", "national.code.twice 7"], import.Problems.Select(problem => $"{problem.Code} {problem.Path}"));
        Assert.Equal([4, 7, 8], import.Records.Select(record => record.Line));
        Assert.Null(import.Records[2].Procedure);
        Assert.Equal(["national.missing", "national.missing", "national.missing", "national.missing"], import.Records[2].Problems.Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("ma_thu_tuc", "1.00999", "national.code", false)]
    [InlineData("so_quyet_dinh", "QĐ2338-BTP", "national.decision", true)]
    [InlineData("cap_thuc_hien", "Cấp xã, Cơ quan khác", "national.level", true)]
    [InlineData("ten_thu_tuc", "Không có thông tin", "national.missing", false)]
    [InlineData("mã_thủ_tục", "1.000777", "national.several", false)]
    [InlineData("thu_tuc_id", "1.000777", "national.code.other", true)]
    [InlineData("cach_thuc_thuc_hien", "Nộp ở đâu cũng được", "national.ways", true)]
    public void What_is_not_certain_is_told_with_its_member(string member, string text, string code, bool isProcedure)
    {
        var record = One(Portal("", (member, text)));

        Assert.Equal((code, isProcedure), (Assert.Single(record.Problems).Code, record.Procedure is not null));
    }

    [Theory]
    [InlineData("Nghị định 122/2017/NĐ-CP122/2017/NĐ-CPban hành và hướng dẫn", "122/2017/NĐ-CP", 0)]
    [InlineData("Luật năm 201601/2016/QH14Thông tư 19/2024/TT-BTP", "01/2016/QH14;19/2024/TT-BTP", 0)]
    [InlineData("Luật 65/2006/QH1165/2006/QH11Luật 20/2012/QH1320/2012/QH13", "65/2006/QH11;20/2012/QH13", 0)]
    [InlineData("Luật Cư trú 202068/2020/QH14Quy định 1523/QĐ-BCA-C06", "68/2020/QH14;1523/QĐ-BCA-C06", 0)]
    [InlineData("dữ liệu66.7/2025/NQ-CPNghị định 613/QĐ-TTgThông tư", "66.7/2025/NQ-CP;613/QĐ-TTg", 0)]
    [InlineData("thực.07/2025/NĐ-CP năm 202405/2024/UBTVQH15Nghị", "07/2025/NĐ-CP;05/2024/UBTVQH15", 0)]
    [InlineData("ngày 16 tháng 6 năm 2025.09/2026/TT-BNNMTNghị định 22/2026/TT-BNNMT", "09/2026/TT-BNNMT;22/2026/TT-BNNMT", 0)]
    [InlineData("Bộ phận Một cửa118/2025/NĐ-CQuy định về118/2025/NĐ-CQuy", "", 1)]
    [InlineData("Thông tư số 11/2020/TT- BTP ngày 31/12/2020 Quy chế11/2020/TT-BTP", "11/2020/TT-BTP", 1)]
    [InlineData("Nghị định 18/2021/ND-CP", "", 1)]
    [InlineData("phí264/2016/TT-BTCLUẬT QUỐC TỊCH", "", 1)]
    [InlineData("pháp18/2026/NĐ-CPBAN HÀNH", "", 1)]
    [InlineData("pháp 18/2026/NĐ-CP BAN HÀNH", "", 1)]
    [InlineData("pháp18/2026/NĐ-CPBAN HÀNH Nghị định 18/2026/NĐ-CP ngày 01/01/2026", "18/2026/NĐ-CP", 0)]
    [InlineData("Thông tư 08.a/2010/TT-BTP", "", 1)]
    public void The_numbers_of_instruments_are_taken_where_both_ends_are_certain(string text, string numbers, int problems)
    {
        var record = One(Portal("", ("can_cu_phap_ly", $"Tên văn bản pháp lýMã văn bản{text}")));

        Assert.Equal(numbers, string.Join(';', record.Procedure!.Versions[0].Grounds));
        Assert.Equal(problems, record.Problems.Count(problem => problem.Code == "national.ground"));
    }

    [Theory]
    [InlineData("118/2025/NĐ-C", "“118/2025/NĐ-C” is not the whole number of an instrument: “C” is not the whole sign of an issuer.")]
    [InlineData("2025.09/2026/TT-BNNMT", "“2025.09/2026/TT-BNNMT” is not the whole number of an instrument: no series of instruments has a point in its numbers there.")]
    public void A_number_of_the_form_that_is_not_whole_is_told_and_left_out(string number, string told)
    {
        var record = One($$$"""{"thu_tuc_id": "1.000998", "metadata": {"mã_thủ_tục": "1.000998", "tên_thủ_tục": "Cấp lại", "số_quyết_định": "163/QĐ", "cấp_thực_hiện": "Cấp Bộ", "lĩnh_vực": "Chính sách"}, "tables": {"can_cu_phap_ly": [{"so_ky_hieu": "{{{number}}}"}]}}""");

        Assert.Empty(record.Procedure!.Versions[0].Grounds);
        Assert.Equal(["national.decision", "national.ground"], record.Problems.Select(problem => problem.Code));
        Assert.Equal(told, record.Problems[1].Message.English);
    }

    // A number that is one is not told to be none.
    [Theory]
    [InlineData("Thông tư 13/2025/TT-BCAxét", "Where the number of the instrument “13/2025/TT-BCA” ends is not certain")]
    [InlineData("Thông tư 08.a/2010/TT-BTP", "“08.a/2010/TT” is not the number of an instrument")]
    public void A_number_whose_end_is_not_certain_is_told_as_that(string text, string told) => Assert.StartsWith(
        told,
        One(Portal("", ("can_cu_phap_ly", $"Tên văn bản pháp lýMã văn bản{text}"))).Problems.Single(problem => problem.Code == "national.ground").Message.English,
        StringComparison.Ordinal);

    // The generator knows the cells; the page has no sign between them.
    [Property(MaxTest = 300)]
    public Property Ways_of_filing_that_have_run_together_are_taken_apart_cell_by_cell()
    {
        var way = Gen.Elements("Trực tuyến", "Dịch vụ bưu chính", "Trực tiếp");
        var limit = Gen.Elements("5 Ngày làm việc", "14 Ngày", "8 Giờ", "1.5 Ngày làm việc", "6 Tháng", "3", "Không có thông tin");
        var fee = Gen.Elements("Miễn phí", "Không có thông tin", "Miễn phí((Mức (cụ thể) do HĐND))", "Miễn phí(chưa đóng (lần cấp)");
        var note = Gen.Elements("", "Nộp trực tiếp", "- Trực tiếp tại Một cửa", "Trực tuyến qua Cổng 24 giờ.\nXong", "05 ngày kể từ ngày nhận");
        var row = from a in way from b in limit from c in fee from d in note select (Way: a, Limit: b, Fee: c, Note: d);
        return Prop.ForAll(row.NonEmptyListOf().ToArbitrary(), rows =>
        {
            var record = One(Portal(Header + string.Concat(rows.Select(cells => cells.Way + cells.Limit + cells.Fee + cells.Note))));
            Assert.Equal(rows, record.Limits.Select(read => (read.Way, read.Wording, read.Fee, read.Note)));
            Assert.All(record.Limits, read => Assert.Equal(TimeLimit.TryParse(read.Wording, out var known) ? known : null, read.Limit));
        });
    }

    // What the procedure says of a channel is what the rows of that channel say, where they say one thing.
    [Property(MaxTest = 300)]
    public Property A_limit_by_channel_is_the_one_that_the_rows_of_the_channel_agree_on()
    {
        var row = from way in Gen.Elements("Trực tuyến", "Dịch vụ bưu chính", "Trực tiếp") from limit in Gen.Elements("5 Ngày", "5 Ngày", "6 Ngày", "7") select (Way: way, Limit: limit);
        return Prop.ForAll(row.NonEmptyListOf().ToArbitrary(), rows =>
        {
            var version = One(Portal(Header + string.Concat(rows.Select(cells => $"{cells.Way}{cells.Limit}Miễn phí")))).Procedure!.Versions[0];
            foreach (var (way, word) in new[] { ("Trực tuyến", "online"), ("Dịch vụ bưu chính", "post"), ("Trực tiếp", "counter") })
            {
                var said = rows.Where(cells => cells.Way == way).Select(cells => cells.Limit).Where(cell => cell != "7").Distinct().ToList();
                var isMissing = rows.Exists(cells => cells.Limit == "7");
                var all = rows.Select(cells => cells.Limit).Distinct().ToList();
                var expected = !isMissing && all.Count == 1 ? all[0] : said.Count == 1 ? said[0] : null;
                var found = version.LimitFor(new Dictionary<string, string> { ["channel"] = word });
                Assert.Equal(expected is null ? null : TimeLimit.Parse(expected), found.TryGet(out var limit) ? limit : null);
            }
        });
    }

    [Property(MaxTest = 200)]
    public Property No_text_of_a_record_is_lost()
    {
        var text = Gen.Elements("Cấp xã", "a \"b\"\n c", "  ", "Không có thông tin", "5 Ngày", "13/2016/NĐ-CP");
        var member = Gen.Elements("ma_thu_tuc", "ten_thu_tuc", "tables", "can_cu_phap_ly", "hinh_thuc_nop", "x.y", "mo_ta", "tên_thủ_tục", "[0]");
        Gen<object> Value(int depth) => depth == 0 ? text.Select(value => (object)value) : Gen.Frequency(
            (3, text.Select(value => (object)value)),
            (1, Gen.Choose(0, 9).Select(value => (object)value)),
            (1, Value(depth - 1).ListOf().Select(list => (object)list.Take(3).ToList())),
            (2, Members(depth - 1).Select(value => (object)value)));
        Gen<Dictionary<string, object>> Members(int depth) =>
            from names in member.ListOf()
            from values in Value(depth).ListOf()
            select names.Distinct().Zip(values).Take(5).ToDictionary(pair => pair.First, pair => pair.Second);
        return Prop.ForAll(Members(3).ToArbitrary(), record =>
        {
            var json = JsonSerializer.Serialize(record);
            using var document = JsonDocument.Parse(json);
            Assert.Equal(Leaves(document.RootElement).Where(leaf => !string.IsNullOrWhiteSpace(leaf)), One(json).Texts.Select(kept => kept.Text));
        });
    }

    [Property(MaxTest = 200)]
    public Property What_is_read_is_written_and_read_as_the_same()
    {
        var limit = Gen.Elements("5 Ngày", "5 Ngày", "6 Giờ", "7");
        return Prop.ForAll(limit.ListOf().ToArbitrary(), limits =>
        {
            var import = Read(Portal(Header + string.Concat(limits.Select((cell, at) => $"{(at % 2 == 0 ? "Trực tuyến" : "Trực tiếp")}{cell}Miễn phí"))));
            Assert.Equal(import.Procedures, ProceduresJson.Read(ProceduresJson.Write(import.Procedures)).Value);
        });
    }

    [Fact]
    public void The_channels_are_those_of_the_three_ways() => Assert.Equal(
        [Channel.Online, Channel.Post, Channel.Counter],
        One(Portal($"{Header}Trực tuyến5 NgàyMiễn phíDịch vụ bưu chính5 NgàyMiễn phíTrực tiếp5 NgàyMiễn phí")).Limits.Select(row => row.Channel));

    private static IEnumerable<string> Leaves(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Leaves(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Leaves),
        JsonValueKind.String => [value.GetString()!],
        _ => [value.GetRawText()],
    };

    private static NationalImport Read(string ndjson)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(ndjson));
        return NationalDatabaseReader.Read(stream, Day);
    }

    private static NationalRecord One(string json) => Assert.Single(Read(json).Records);

    private static string Portal(string ways, params (string Member, string Text)[] more)
    {
        var record = new Dictionary<string, string>
        {
            ["ma_thu_tuc"] = "1.000999",
            ["ten_thu_tuc"] = "Cấp giấy  thử",
            ["so_quyet_dinh"] = "163/QĐ-BTP",
            ["cap_thuc_hien"] = "Cấp tỉnh, Cấp xã",
            ["linh_vuc"] = "Hộ tịch",
            ["trinh_tu_thuc_hien"] = "Nộp, xét, trả",
            ["cach_thuc_thuc_hien"] = ways,
            ["thanh_phan_ho_so"] = "* Phải nộp:Tên giấy tờMẫu đơn, tờ khaiSố lượngTờ khaiMẫu 1.docx1 bản chínhGiấy tờ (01 bản sao)0 bản chính,1 bản sao* Xuất trình:Tên giấy tờMẫu đơn, tờ khaiSố lượngHộ chiếu1 bản chính",
            ["can_cu_phap_ly"] = "Tên văn bản pháp lýMã văn bảnLuật Hộ tịch năm 201460/2014/QH13Nghị định số 123/2015/NĐ-CP ngày 15/11/2015123/2015/NĐ-CP",
            ["ket_qua_xu_ly"] = "Giấy thửMã: KQ.G15.000031Trích lụcMã: 12231Từ khóaKhông có thông tinMô tảKhông có thông tinChọn cơ quan thực hiện",
        };
        foreach (var (member, text) in more)
        {
            record[member] = text;
        }

        return JsonSerializer.Serialize(record);
    }
}
