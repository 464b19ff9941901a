namespace AdminReform.Deadlines;

/// <summary>
/// What stands before a time and says only how dossiers are filed; and after it, behind the comma of "kể từ ngày nhận đủ hồ sơ,": more to be received, a step of the
/// office's work, or what the office settles within the limit.
/// </summary>
public class LimitStartTests
{
    [Theory]
    [InlineData("kết quả kiểm tra thực tế")]
    [InlineData("biên bản thẩm định")]
    [InlineData("văn bản trả lời của Bộ Công an")]
    [InlineData("ý kiến của cơ quan phối hợp")]
    [InlineData("quyết định của Ủy ban nhân dân tỉnh")]
    [InlineData("giấy tờ của cơ quan thuế")]
    [InlineData("lệ phí, biên bản thẩm định")]
    [InlineData("có kết quả kiểm tra")]
    public void A_limit_that_waits_for_more_than_the_dossier_is_refused(string more)
    {
        string[] dossiers = ["nhận đủ hồ sơ", "nhận được hồ sơ hợp lệ", "cơ quan nhận đơn", "nhận đủ hồ sơ đề nghị cấp giấy phép"];
        Assert.All(dossiers, dossier => RefusedWithSuggestion($"5 ngày làm việc kể từ ngày {dossier}, {more}"));
        RefusedWithSuggestion($"5 ngày làm việc (kể từ ngày nhận đủ hồ sơ, {more})");
    }

    [Theory]
    [InlineData("cơ quan tiếp nhận kiểm tra tính đầy đủ của hồ sơ")]
    [InlineData("Sở thành lập Hội đồng thẩm định")]
    [InlineData("UBND cấp xã xác nhận và gửi hồ sơ lên UBND cấp huyện")]
    [InlineData("Sở thẩm định trình UBND tỉnh")]
    [InlineData("Sở phê duyệt kết quả thẩm định, trình UBND tỉnh")]
    [InlineData("Sở gửi văn bản lấy ý kiến")]
    [InlineData("Sở cử người")]
    [InlineData("kiểm tra hồ sơ")]
    [InlineData("thẩm định và gửi hồ sơ lên UBND tỉnh")]
    public void The_time_of_a_step_is_refused_as_a_limit(string step)
    {
        RefusedWithSuggestion($"05 ngày làm việc kể từ ngày nhận hồ sơ, {step}");
        RefusedWithSuggestion($"Trong thời hạn 05 ngày làm việc, kể từ ngày nhận đủ hồ sơ hợp lệ, {step}.");
    }

    [Theory]
    [InlineData("kể từ ngày thụ lý")]
    [InlineData("kể từ ngày ký hợp đồng")]
    [InlineData("kể từ ngày nhận được hồ sơ do Ủy ban nhân dân xã gửi đến")]
    [InlineData("kể từ ngày nhận được kết quả thẩm định")]
    [InlineData("tính từ ngày họp Hội đồng")]
    [InlineData("kể từ ngày doanh nghiệp nộp phí")]
    [InlineData("sau khi có quyết định")]
    [InlineData("từ ngày có biên bản")]
    public void Another_start_refuses_a_limit_wherever_it_stands(string start)
    {
        string[] places = ["{0}", "({0})", "(thuộc trách nhiệm của Bộ, {0})", "(tối đa) ({0})", "( {0}; không quá một lần)"];
        string[] forms = ["07 ngày làm việc {0}", "Không quá 07 ngày làm việc, {0}.", "- 07 ngày làm việc (thuộc trách nhiệm của Bộ) {0}, Sở A cấp giấy", "{0}, trong thời hạn 07 ngày làm việc, Sở A cấp giấy", "{0} 07 ngày làm việc", "07 ngày làm việc. {0}"];
        Assert.All(
            from place in places from form in forms select form.Replace("{0}", place.Replace("{0}", start, StringComparison.Ordinal), StringComparison.Ordinal),
            wording => Assert.False(TimeLimit.TryParse(wording, out _), wording));
    }

    [Theory]
    [InlineData("lệ phí")]
    [InlineData("giấy tờ hợp lệ, Sở cấp giấy phép")]
    [InlineData("tài liệu theo quy định")]
    [InlineData("phòng chuyên môn cấp giấy phép")]
    [InlineData("quyết định cấp giấy phép")]
    [InlineData("có văn bản trả lời")]
    [InlineData("giấy thông hành sẽ bị hủy")]
    [InlineData("Sở thẩm định, cấp giấy phép")]
    [InlineData("Sở thẩm định, trình UBND tỉnh quyết định")]
    [InlineData("Sở cấp giấy phép và gửi cơ quan thuế")]
    [InlineData("kiểm tra, cấp giấy phép")]
    public void What_the_office_settles_within_the_limit_leaves_it_read(string words) =>
        Assert.Equal(TimeLimit.WorkingDays(5), TimeLimit.Parse($"05 ngày làm việc kể từ ngày nhận đủ hồ sơ, {words}"));

    [Fact]
    public void What_is_asked_for_may_be_several_things() =>
        Assert.Equal(TimeLimit.Days(12), TimeLimit.Parse("12 ngày, kể từ ngày nhận được hồ sơ đề nghị mở cảng hàng không, sân bay, Bộ Xây dựng quyết định"));

    [Theory]
    [InlineData("Nộp trực tuyến: 05 ngày làm việc kể từ ngày nhận hồ sơ")]
    [InlineData("Nộp hồ sơ trực tuyến: 05 ngày làm việc")]
    [InlineData("Nộp trực tiếp: không quá 05 ngày làm việc")]
    [InlineData("Nộp hồ sơ trực tiếp tại Bộ phận Một cửa: 05 ngày làm việc")]
    [InlineData("Nộp hồ sơ qua bưu điện: 05 ngày làm việc")]
    [InlineData("b. 05 ngày làm việc")]
    [InlineData("(1) 05 ngày làm việc")]
    [InlineData("(a) 5 ngày làm việc kể từ ngày nhận đủ hồ sơ")]
    [InlineData("a. 5 ngày làm việc kể từ ngày nhận đủ hồ sơ, Sở cấp giấy phép")]
    [InlineData("* Thời hạn giải quyết: 5 ngày làm việc (đối với hồ sơ hợp lệ)")]
    [InlineData("5 ngày làm việc (đối với hồ sơ hợp lệ)")]
    [InlineData("5 ngày làm việc (đối với hồ sơ đầy đủ, hợp lệ), kể từ ngày nhận hồ sơ")]
    [InlineData("5 ngày làm việc kể từ ngày tiếp nhận hồ sơ hợp lệ (không kể ngày nghỉ, lễ, Tết)")]
    [InlineData("- 5 ngày làm việc kể từ ngày tiếp nhận hồ sơ hợp lệ (không tính thứ bảy, chủ nhật và các ngày lễ), Sở cấp giấy phép")]
    [InlineData("05 ngày làm việc (không kể ngày nghỉ)")]
    public void What_says_nothing_new_of_a_limit_leaves_it_read(string wording) => Assert.Equal(TimeLimit.WorkingDays(5), TimeLimit.Parse(wording));

    [Theory]
    [InlineData("Nộp phí trực tuyến: 05 ngày làm việc")]
    [InlineData("Nộp hồ sơ bổ sung qua bưu điện: 05 ngày làm việc")]
    [InlineData("Nộp trực tiếp trong 05 ngày làm việc")]
    [InlineData("(1. 05 ngày làm việc")]
    [InlineData("(sau khi nộp phí) 05 ngày làm việc")]
    [InlineData("(Hội đồng thẩm định) 05 ngày làm việc")]
    [InlineData("(theo hợp đồng) 05 ngày làm việc")]
    [InlineData("ab. 05 ngày làm việc")]
    [InlineData("05 ngày (không kể ngày nghỉ, lễ, Tết)")]
    [InlineData("05 ngày làm việc (không kể ngày)")]
    [InlineData("05 ngày làm việc (không kể ngày lấy ý kiến)")]
    [InlineData("05 ngày làm việc (đối với hồ sơ hợp lệ của tổ chức)")]
    [InlineData("05 ngày làm việc (đối với hồ sơ hợp lệ), trường hợp khó 10 ngày làm việc")]
    public void What_says_more_of_it_refuses_it(string wording) => Assert.False(TimeLimit.TryParse(wording, out _));

    private static void RefusedWithSuggestion(string wording)
    {
        Assert.False(TimeLimit.TryParse(wording, out _), wording);
        Assert.Equal(TimeLimit.WorkingDays(5), TimeLimit.Suggest(wording));
    }
}
