namespace AdminReform.Deadlines;

/// <summary>What stands beside a limit and changes it, or may, refuses the wording wherever it stands; what is known to change nothing leaves it read.</summary>
public sealed class WordingDoubtTests
{
    private static readonly string[] Limits =
    [
        "05 ngày làm việc", "05 ngày làm việc kể từ ngày nhận đủ hồ sơ", "Trong thời hạn 05 ngày làm việc, kể từ ngày nhận đủ hồ sơ hợp lệ", "05 ngày làm việc (kể từ ngày nhận đủ hồ sơ)",
        "05 ngày làm việc kể từ ngày nhận được đề nghị cấp thẻ", "05 ngày làm việc kể từ ngày nhận đủ hồ sơ theo quy định, Sở A cấp giấy phép", "Trực tiếp tại Bộ phận Một cửa: 05 ngày làm việc kể từ ngày nhận đủ hồ sơ",
    ];

    private static readonly string[] Places =
        ["{0} ({1})", "{0}, {1}", "{0}; {1}", "{0}. {1}.", "{0}\n{1}", "{0}\n- {1};", "{0} {1}", "{0} - {1}", "{0} [{1}]", "{1}: {0}", "{1}, {0}", "{1}\n{0}", "({1}) {0}", "{0}\nLệ phí: 20.000 đồng; {1}"];

    [Theory]
    [InlineData("trực tuyến: trong ngày")]
    [InlineData("cấp bản sao: ngay trong ngày làm việc")]
    [InlineData("mở tài khoản 03 ngày làm việc")]
    [InlineData("cuối tháng 10 ngày làm việc")]
    [InlineData("hồ sơ khó mười lăm ngày")]
    [InlineData("cấp lại: 03 (năm) ngày")]
    [InlineData("bản sao: 03-ngày")]
    [InlineData("bản sao: 30 phút")]
    [InlineData("phức tạp: 10")]
    public void A_second_time_however_written(string words) => Refused(words);

    [Theory]
    [InlineData("bắt đầu từ khi nộp phí")]
    [InlineData("sau khi có ý kiến của Bộ")]
    [InlineData("từ lúc có biên bản")]
    [InlineData("được tính khi người nộp đóng phí")]
    [InlineData("sau ngày họp Hội đồng")]
    [InlineData("đợi Hội đồng họp")]
    public void Another_start(string words) => Refused(words);

    [Theory]
    [InlineData("thời gian niêm yết được tính thêm")]
    [InlineData("tạm dừng khi chờ ý kiến")]
    [InlineData("ngoài thời gian niêm yết")]
    [InlineData("tính cả thời gian niêm yết")]
    [InlineData("xã miền núi được tăng thêm")]
    [InlineData("dự kiến")]
    [InlineData("đã bãi bỏ")]
    [InlineData("người nộp bổ sung hồ sơ")]
    [InlineData("có thể kéo dài")]
    public void What_is_not_counted_or_not_certain(string words) => Refused(words);

    [Theory]
    [InlineData("cấp lại")]
    [InlineData("dự án nhóm B")]
    [InlineData("tại Sở Xây dựng")]
    [InlineData("cấp tỉnh")]
    [InlineData("với cấp lại")]
    [InlineData("chỉ với cấp mới")]
    [InlineData("truờng hợp cấp mới")]
    [InlineData("đ/v cấp lại")]
    [InlineData("phần của Sở")]
    [InlineData("bước thẩm định")]
    [InlineData("kiểm tra hồ sơ")]
    public void A_case_a_level_or_a_part(string words) => Refused(words, ["05 ngày làm việc kể từ ngày nhận được đề nghị cấp thẻ", "05 ngày làm việc kể từ ngày nhận đủ hồ sơ theo quy định, Sở A cấp giấy phép"]);

    [Theory]
    [InlineData("từ cấp xã")]
    [InlineData("từ Sở Tư pháp")]
    [InlineData("do cấp xã chuyển")]
    [InlineData("địa phương trình")]
    [InlineData("chuyển lên")]
    [InlineData("đã được Sở Xây dựng thẩm định")]
    [InlineData("sau thẩm định")]
    [InlineData("và thẩm định xong")]
    [InlineData("bổ sung")]
    [InlineData("và đóng phí")]
    [InlineData("và mẫu sản phẩm")]
    [InlineData("kèm mẫu kiểm nghiệm")]
    [InlineData("& phiếu khảo sát")]
    [InlineData("và đủ điều kiện")]
    [InlineData("cấp lại")]
    [InlineData("cho dự án nhóm B")]
    [InlineData("tại Sở Xây dựng")]
    [InlineData("khi không có tranh chấp")]
    [InlineData("có yếu tố nước ngoài")]
    [InlineData("đến khi trình UBND tỉnh")]
    [InlineData("trực tuyến")]
    [InlineData("- cấp lại")]
    [InlineData("[cấp mới]")]
    [InlineData(": tại Sở Xây dựng")]
    public void What_follows_the_dossier_and_is_no_application(string words)
    {
        Assert.All(["hồ sơ", "hồ sơ hợp lệ", "đủ hồ sơ đầy đủ, hợp lệ"], dossier => Assert.False(TimeLimit.TryParse($"05 ngày làm việc kể từ ngày nhận {dossier} {words}", out _), $"{dossier} {words}"));
        Assert.All(["hồ sơ", "hồ sơ hợp lệ"], dossier => Assert.False(TimeLimit.TryParse($"05 ngày làm việc (kể từ ngày nhận {dossier} {words})", out _), $"({dossier} {words})"));
    }

    [Theory]
    [InlineData("văn bản đồng thuận")]
    [InlineData("văn bản kết luận")]
    [InlineData("giấy tờ chứng minh đã nộp tiền")]
    [InlineData("đơn bổ sung")]
    [InlineData("yêu cầu giải trình")]
    [InlineData("đề nghị của Thủ tướng")]
    [InlineData("đề nghị của đoàn kiểm tra")]
    [InlineData("hồ sơ của doanh nghiệp kiểm tra hồ sơ")]
    [InlineData("hồ sơ của doanh nghiệp hồ sơ trực tuyến giảm một nửa")]
    public void A_paper_that_comes_later_or_from_another_office(string paper) =>
        Assert.False(TimeLimit.TryParse($"05 ngày làm việc kể từ ngày nhận được {paper}", out _));

    [Theory]
    [InlineData("theo quy định")]
    [InlineData("hợp lệ theo quy định của pháp luật")]
    [InlineData("đề nghị mở cảng hàng không")]
    [InlineData("của tổ chức, cá nhân")]
    [InlineData("mở tài khoản thanh toán hợp lệ")]
    [InlineData("từ cơ quan Một cửa chuyển sang")]
    [InlineData("qua Bộ phận Một cửa")]
    [InlineData("và lệ phí")]
    [InlineData("do người nộp gửi")]
    public void What_an_application_is_called_leaves_the_limit_read(string words)
    {
        Assert.Equal(TimeLimit.WorkingDays(5), TimeLimit.Parse($"05 ngày làm việc kể từ ngày nhận đủ hồ sơ {words}"));
        Assert.Equal(TimeLimit.WorkingDays(5), TimeLimit.Parse($"05 ngày làm việc kể từ ngày nhận đủ hồ sơ {words}, Sở A cấp giấy phép."));
    }

    [Theory]
    [InlineData("Sở A kiểm tra thực tế theo Mẫu số 2 ban hành kèm theo Nghị định số 41/2026/NĐ-CP")]
    [InlineData("Sở A thẩm định hồ sơ theo Quyết định số 12/QĐ-UBND")]
    [InlineData("Sở A kiểm tra điều kiện cấp giấy phép")]
    [InlineData("Sở A thông báo cho người đề nghị cấp giấy phép về tính hợp lệ của hồ sơ")]
    [InlineData("Ủy ban nhân dân xã làm văn bản đề nghị Chủ tịch Ủy ban nhân dân tỉnh ra quyết định")]
    [InlineData("Sở A tham mưu Ủy ban nhân dân tỉnh phê duyệt")]
    [InlineData("Ủy ban nhân dân xã xác nhận và gửi Sở Nội vụ")]
    [InlineData("Công an xã xác nhận, chuyển lên Công an tỉnh")]
    [InlineData("cơ quan tiếp nhận chuyển Sở Y tế để cấp giấy phép")]
    [InlineData("Sở A xác nhận đã nhận hồ sơ")]
    [InlineData("Sở A cấp giấy tiếp nhận hồ sơ")]
    [InlineData("Sở A cấp giấy hẹn")]
    [InlineData("Sở A quyết định thành lập Hội đồng thẩm định")]
    [InlineData("Sở A ban hành văn bản lấy ý kiến")]
    [InlineData("Sở A thông báo kết quả kiểm tra hồ sơ")]
    [InlineData("Sở A cấp giấy phép (cấp lại)")]
    [InlineData("giấy thông hành sẽ bị hủy, ngoài thời gian niêm yết")]
    [InlineData("Sở A cấp giấy phép sau khi có biên bản")]
    public void A_step_of_the_work(string act) => Assert.All(
        ["05 ngày làm việc, {0}", "05 ngày làm việc kể từ ngày nhận đủ hồ sơ, {0}", "Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, {0}.", "05 ngày làm việc kể từ ngày nhận đủ hồ sơ. {0}"],
        wording => Assert.False(TimeLimit.TryParse(wording.Replace("{0}", act, StringComparison.Ordinal), out _), wording));

    [Theory]
    [InlineData("Nộp phí trực tiếp tại Kho bạc")]
    [InlineData("Nộp bổ sung hồ sơ qua bưu chính")]
    [InlineData("Gửi lấy ý kiến tại các Sở")]
    [InlineData("Trực tiếp khảo sát tại thực địa")]
    [InlineData("Gửi trả kết quả qua bưu chính")]
    [InlineData("Trực tiếp tại Sở (cấp mới)")]
    [InlineData("Thông qua Hội đồng tại Sở")]
    public void What_begins_as_a_way_of_filing_does_and_is_none(string words) =>
        Assert.All([". ", ": ", " - ", "\n"], mark => Assert.False(TimeLimit.TryParse($"{words}{mark}05 ngày làm việc", out _), words));

    [Theory]
    [InlineData("không tính thời gian nộp phí")]
    [InlineData("trường hợp cấp mới có thu phí")]
    [InlineData("thời hạn nộp phí")]
    [InlineData("đồng sở hữu")]
    [InlineData("không đồng ý cấp")]
    [InlineData("cấp mới: phí 50.000 đồng")]
    [InlineData("nếu phải xác minh) (Lệ phí: 50.000 đồng")]
    public void What_is_in_brackets_before_a_limit_and_is_no_fee(string words) =>
        Assert.All([$"({words}) 05 ngày làm việc", $"({words})05 ngày làm việc kể từ ngày nhận đủ hồ sơ"], wording => Assert.False(TimeLimit.TryParse(wording, out _), wording));

    [Theory]
    [InlineData("Tổng thời gian giải quyết: 05 ngày làm việc")]
    [InlineData("Thời hạn giải quyết TTHC: 05 ngày làm việc")]
    [InlineData("Thời hạn trả kết quả: 05 ngày làm việc")]
    [InlineData("Chậm nhất sau 05 ngày làm việc kể từ ngày nhận đủ hồ sơ")]
    [InlineData("05 ngày làm việc, (kể từ ngày nhận đủ hồ sơ)")]
    [InlineData("05 ngày làm việc kể từ ngày nhận đủ hồ sơ\n- Lệ phí: 20.000 đồng; miễn lệ phí theo quy định")]
    [InlineData("Trực tiếp nộp hồ sơ và nhận kết quả tại trụ sở Sở A. 05 ngày làm việc kể từ ngày nhận đủ hồ sơ")]
    [InlineData("05 ngày làm việc kể từ ngày nhận đủ hồ sơ\n- Trực tuyến (hệ thống liên thông)")]
    public void What_is_known_leaves_the_limit_read(string wording) => Assert.Equal(TimeLimit.WorkingDays(5), TimeLimit.Parse(wording));

    // A name may hold what elsewhere is a case, and what is said after an act belongs to it.
    private static void Refused(string words, params string[] except) => Assert.All(
        from limit in Limits.Except(except) from place in Places select place.Replace("{0}", limit, StringComparison.Ordinal).Replace("{1}", words, StringComparison.Ordinal),
        wording => Assert.False(TimeLimit.TryParse(wording, out var read), $"{wording} was read as {read}"));
}
