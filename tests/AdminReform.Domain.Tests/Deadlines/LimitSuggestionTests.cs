using AdminReform.Texts;

namespace AdminReform.Deadlines;

public class LimitSuggestionTests
{
    [Theory]
    [InlineData("05 ngày làm việc, trường hợp phức tạp 10 ngày", "05 ngày làm việc")]
    [InlineData("05 ngày làm việc (không kể ngày nghỉ bệnh)", "05 ngày làm việc")]
    [InlineData("Thời hạn giải quyết: 05 ngày, kể từ ngày ký hợp đồng", "05 ngày")]
    [InlineData("05 ngày làm việc kể từ ngày Hội đồng họp", "05 ngày làm việc")]
    [InlineData("05 ngày làm việc, kể từ ngày có kết quả kiểm tra", "05 ngày làm việc")]
    [InlineData("05 ngày làm việc (kể từ ngày kết thúc thẩm định)", "05 ngày làm việc")]
    [InlineData("05 ngày làm việc, kể từ ngày nhận được văn bản trả lời của Bộ Công an", "05 ngày làm việc")]
    [InlineData("15 ngày, kể từ ngày Bộ trưởng Bộ A, Bộ trưởng Bộ B nhận đủ hồ sơ", "15 ngày")]
    [InlineData("- 05 ngày kể từ ngày Sở Xây dựng nhận đủ hồ sơ", "05 ngày")]
    [InlineData("- 05 ngày kể từ ngày nhận được hồ sơ và kết quả kiểm tra", "05 ngày")]
    [InlineData("Qua bưu chính: 05 ngày. Có thể kéo dài.", "05 ngày")]
    [InlineData("05 ngày/hồ sơ", "05 ngày")]
    [InlineData("03 ngày làm việc Công an cấp giấy phép", "03 ngày làm việc")]
    [InlineData("Cấp tỉnh: 07 ngày", "07 ngày")]
    [InlineData("Trường hợp hợp lệ: 07 ngày", "07 ngày")]
    [InlineData("Trường hợp sửa đổi, bổ sung giấy phép: 05 ngày làm việc", "05 ngày làm việc")]
    [InlineData("Đối với người từ 14 tuổi: 07 ngày làm việc", "07 ngày làm việc")]
    [InlineData("Chậm nhất sau 05 ngày làm việc, kể từ khi nhận được văn bản đề nghị, trường hợp không cấp phải trả lời", "05 ngày làm việc")]
    [InlineData("Nộp trực tuyến qua Cổng dịch vụ công quốc gia hoặc Cổng của Bộ. Không quá 05 ngày làm việc từ ngày nhận đủ hồ sơ.", "05 ngày làm việc")]
    [InlineData("145 USD (Thẻ tạm trú có thời hạn không quá 02 năm)Nộp bổ sung hồ sơ qua bưu chính (nếu có). 05 ngày làm việc kể từ ngày nhận đủ hồ sơ.", "05 ngày làm việc")]
    [InlineData("Tiếp nhận từ thứ 2 đến thứ 6 (trừ ngày nghỉ lễ).\n- Thời hạn giải quyết: 03 ngày làm việc", "03 ngày làm việc")]
    [InlineData("Trường hợp khó: - 3 ngày", "03 ngày")]
    [InlineData("Trong ngày; nếu phức tạp thì không quá 03 ngày", "Trong ngày làm việc")]
    [InlineData("Ngay trong ngày đối với hồ sơ đơn giản", "Trong ngày làm việc")]
    [InlineData("10 USD (mỗi lần)nộp hồ sơ qua cổng của Sở 05 ngày làm việc kể từ ngày nhận đủ hồ sơ", "05 ngày làm việc")]
    [InlineData("Sở A: thẩm định hồ sơ trong thời hạn 05 ngày làm việc", "05 ngày làm việc")]
    [InlineData("Sở A cấp giấy phép trong thời hạn 10 ngày làm việc", "10 ngày làm việc")]
    [InlineData("Sở A cấp giấy phép trong 10 ngày kể từ ngày nhận đủ hồ sơ", "10 ngày")]
    [InlineData("Thời hạn cấp giấy: 15 ngày", "15 ngày")]
    [InlineData("Thời hạn sát hạch: 04 ngày làm việc kể từ ngày nhận đủ hồ sơ", "04 ngày làm việc")]
    [InlineData("Thời hạn công bố: Trường hợp đạt: trong thời hạn 02 ngày làm việc kể từ ngày kết thúc kiểm tra", "02 ngày làm việc")]
    [InlineData("Trường hợp đã kết nối thì thời hạn xem xét, cho phép không quá 07 ngày làm việc", "07 ngày làm việc")]
    [InlineData("Trường hợp hồ sơ hợp lệ, Sở A quyết định kiểm tra thêm (khi có tin báo): 06 ngày làm việc", "06 ngày làm việc")]
    [InlineData("Trường hợp có nhiều nội dung phức \ntạp: trong thời hạn 04 ngày làm việc", "04 ngày làm việc")]
    [InlineData("Trong thời hạn 03 ngày làm việc kể từ ngày nhận đủ hồ sơ, Sở A kiểm tra, cấp giấy phép; nếu không cấp phải trả lời", "03 ngày làm việc")]
    [InlineData("07 ngày làm việc (kể từ ngày nhận đủ hồ sơ, không tính thời gian khắc phục)", "07 ngày làm việc")]
    [InlineData("27 ngày làm việc, kể từ ngày nhận được hồ sơ:\n- 10 ngày làm việc cho Sở A;\n- 17 ngày làm việc cho Sở B", "27 ngày làm việc")]
    [InlineData("Thời hạn giải quyết: 07 ngày làm việc; người dân bổ sung trong 30 ngày", "07 ngày làm việc")]
    [InlineData("b) Trường hợp khó: 10 ngày", "10 ngày")]
    public void What_is_refused_suggests_the_limit_that_it_names(string wording, string suggestion)
    {
        var problem = TimeLimit.Create(wording).Problems[0];
        var suggested = TimeLimit.Suggest(wording);
        Assert.Equal(suggestion, suggested?.ToString());
        Assert.EndsWith($" Gợi ý, cần người xác nhận: {suggestion}.", problem.Message.Vietnamese, StringComparison.Ordinal);
        Assert.EndsWith($" A suggestion, for a person to confirm: {suggested!.In(Language.English)}.", problem.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("15 ngày (không phải ngày làm việc)")]
    [InlineData("05 ngày làm vệc")]
    [InlineData("05 ngày lam viec")]
    [InlineData("05 ngày LV")]
    [InlineData("5 tháng làm việc")]
    [InlineData("1 ngày rưỡi")]
    [InlineData("5 ngày 4 giờ")]
    [InlineData("5 ngày và 4 giờ")]
    [InlineData("5 ngày, 4 giờ")]
    [InlineData("15 ngày làm việc và 47 ngày")]
    [InlineData("5 ngày làm việc + 3 ngày")]
    [InlineData("hai mươi năm ngày")]
    [InlineData("10 ngày (không kể ngày nghỉ, lễ)")]
    [InlineData("10 ngày không kể thứ bảy, chủ nhật")]
    [InlineData("10-25 ngày")]
    [InlineData("từ 5 đến 7 ngày kể từ ngày nhận đủ hồ sơ")]
    [InlineData("Trường hợp phức tạp: từ 05 - 07 ngày làm việc")]
    [InlineData("-5 ngày")]
    [InlineData("Trường hợp khó: -3 ngày")]
    [InlineData("Trường hợp khó: +3 ngày")]
    [InlineData("khoảng 10 ngày")]
    [InlineData("tối thiểu là 10 ngày")]
    [InlineData("Trước ngày kiểm tra ít nhất 02 ngày làm việc")]
    [InlineData("Được gia hạn nhưng không quá 15 ngày")]
    [InlineData("Không quá 1/2 thời gian, tối đa 05 ngày")]
    [InlineData("trong 10 hoặc trong 15 ngày nếu khó")]
    [InlineData("Giấy phép có giá trị trong 12 tháng")]
    [InlineData("Thời hạn hiệu lực: 36 tháng")]
    [InlineData("Thời gian làm việc: 08 giờ/ngày")]
    [InlineData("24h/24h")]
    [InlineData("05 ngày làm việc trong tuần")]
    [InlineData("03 ngày làm việc đầu tiên của tháng")]
    [InlineData("Chậm nhất 05 ngày làm việc trước ngày 15 hằng tháng")]
    [InlineData("Chậm nhất vào ngày 20 tháng đầu tiên của quý")]
    [InlineData("Thời hạn nộp hồ sơ: 15 ngày")]
    [InlineData("Nộp hồ sơ bổ sung trong 05 ngày")]
    [InlineData("Cấp mới là 04 ngày; cấp lại 02 ngày")]
    [InlineData("Bước 5: 15 ngày")]
    [InlineData("Nếu có: không quá 5 (sáu) ngày")]
    [InlineData("Trong ngày hoặc ngày làm việc tiếp theo")]
    [InlineData("Trong ngày làm việc tiếp theo")]
    [InlineData("Trong ngày 05 tháng 3")]
    [InlineData("Không quy định")]
    // A paper, its age and its validity.
    [InlineData("Phiếu lý lịch cấp không quá 06 tháng")]
    [InlineData("Ảnh chụp không quá 06 tháng")]
    [InlineData("Giấy khám sức khỏe cấp trong vòng 12 tháng")]
    [InlineData("Giấy khám sức khỏe (bản gốc) không quá 06 tháng")]
    [InlineData("Giấy khám sức khỏe:\n- không quá 06 tháng")]
    [InlineData("Giấy khám sức khỏe không quá\n06 tháng")]
    [InlineData("Giấy khám sức khỏe - không quá 06 tháng")]
    [InlineData("Giấy khám sức khỏe:\n1. 06 tháng")]
    [InlineData("Bản sao chứng thực trong thời hạn 06 tháng")]
    [InlineData("Bản sao do cơ quan có thẩm quyền cấp không quá 06 tháng")]
    [InlineData("Sở A cấp giấy phép hoạt động trong thời hạn 24 tháng")]
    [InlineData("Sở A cấp giấy phép có giá trị trong 10 ngày làm việc")]
    [InlineData("Thời hạn lưu trú: 30 ngày")]
    // What is shown, and what is paid.
    [InlineData("Công khai trong 05 ngày")]
    [InlineData("Niêm yết công khai trong 15 ngày làm việc")]
    [InlineData("Trong thời hạn 03 ngày làm việc kể từ ngày lập biên bản, Sở A niêm yết kết quả")]
    [InlineData("Trợ cấp hằng tháng không quá 24 tháng")]
    [InlineData("Nghỉ phép không quá 12 ngày")]
    // The applicant's.
    [InlineData("Tàu nhập cảnh chậm nhất 08 giờ nếu có yêu cầu")]
    [InlineData("Nộp phí tại kho bạc: 10 ngày")]
    [InlineData("Trong thời hạn 10 ngày kể từ ngày nhận được văn bản, người nộp thuế nộp tiền")]
    [InlineData("Trong thời hạn 10 ngày, tổ chức, cá nhân phải bổ sung hồ sơ")]
    [InlineData("Trong thời hạn 05 ngày làm việc, phải nộp lại")]
    [InlineData("Trong thời hạn 05 ngày kể từ ngày ký, học viên nộp báo cáo")]
    [InlineData("Trong thời hạn 05 ngày, học viên dự thi")]
    [InlineData("05 ngày làm việc bổ sung hồ sơ")]
    [InlineData("05 ngày cho người nộp bổ sung")]
    [InlineData("Chậm nhất 05 ngày làm việc nộp báo cáo")]
    [InlineData("Trường hợp mất giấy phép thì phải báo trong 24 giờ")]
    [InlineData("Sở A gửi văn bản để người nộp bổ sung trong 03 ngày làm việc")]
    // What starts it is the issue of a paper, or an event that no office's procedure has.
    [InlineData("Trong thời hạn 10 năm kể từ ngày cấp giấy chứng nhận")]
    [InlineData("05 năm kể từ ngày cấp")]
    [InlineData("06 tháng kể từ ngày cấp phiếu")]
    [InlineData("06 tháng kể từ ngày cấp giấy chứng nhận kiểm tra")]
    [InlineData("05 năm kể từ ngày cơ quan cấp giấy phép")]
    [InlineData("Trong thời hạn 12 tháng kể từ ngày có hiệu lực")]
    [InlineData("Trong vòng 60 ngày kể từ ngày sinh con")]
    [InlineData("Trong vòng 60 ngày kể từ ngày nhập cảnh")]
    [InlineData("Trong vòng 60 ngày kể từ ngày có thay đổi")]
    [InlineData("Trong vòng 60 ngày kể từ ngày hết hạn")]
    [InlineData("Trong vòng 60 ngày kể từ ngày trúng đấu giá")]
    [InlineData("Trong vòng 24 giờ kể từ khi khách đến lưu trú")]
    [InlineData("Trong vòng 60 ngày kể từ ngày ký hợp đồng")]
    [InlineData("- 05 ngày, kể từ ngày ký hợp đồng")]
    [InlineData("05 ngày làm việc kể từ ngày người nộp thuế nhận được văn bản")]
    [InlineData("Sở Y tế công bố trên Cổng thông tin điện tử trong thời hạn 05 ngày làm việc kể từ ngày cấp")]
    // A dossier that is not complete.
    [InlineData("Trường hợp hồ sơ không hợp lệ: 03 ngày làm việc")]
    [InlineData("Trường hợp hồ sơ chưa đầy đủ thì trong thời hạn 02 ngày làm việc")]
    [InlineData("Trường hợp hồ sơ không hợp lệ:\n- Trong 03 ngày làm việc kể từ ngày nhận hồ sơ, Sở A trả lời")]
    [InlineData("Không quá 01 ngày làm việc kể từ ngày nhận hồ sơ, Sở A gửi văn bản để bổ sung, nếu thiếu")]
    // Not counted, added, at least.
    [InlineData("Thời hạn 09 tháng không tính vào thời hạn giải quyết")]
    [InlineData("Thời hạn giải quyết không tính 05 ngày chờ ý kiến")]
    [InlineData("Thời hạn giải quyết được kéo dài thêm không quá 05 ngày làm việc")]
    [InlineData("Thời hạn giải quyết hồ sơ của Sở A tối thiểu 10 ngày làm việc")]
    [InlineData("Sau 05 ngày làm việc")]
    public void What_would_be_a_guess_is_not_suggested(string wording)
    {
        Assert.False(TimeLimit.TryParse(wording, out _));
        Assert.Null(TimeLimit.Suggest(wording));
        Assert.DoesNotContain("suggestion", TimeLimit.Create(wording).Problems[0].Message.English, StringComparison.Ordinal);
    }

    [Property(MaxTest = 2000)]
    public Property A_suggestion_is_the_limit_that_the_words_name_and_no_other()
    {
        string[] heads =
        [
            "", "- ", "Trường hợp phải xác minh: ", "Đối với hồ sơ giấy: trong thời hạn ", "Cấp huyện: không quá ", "Nộp qua bưu chính hoặc trực tuyến. ", "(Phí 02 năm: 145 USD) Nếu đủ điều kiện: ", "Sở ", "Thời hạn nộp: ",
        ];
        string[] tails = ["", ".", ", kể từ ngày ký", " đối với cấp mới", " (nếu cần)", " hoặc hơn", " kể từ ngày nhận đủ hồ sơ"];
        string[] otherHeads = ["từ 03 đến ", "Nếu khó: từ 03 đến ", "thêm ", "Trường hợp khó: thêm ", "hơn ", "5 - ", "mỗi ", "Giấy phép có giá trị trong "];
        string[] otherTails = [" rưỡi", " 30 phút", " và 10 ngày", " trong tuần", "/tuần", " tiếp theo", "- 9 ngày"];
        return Prop.ForAll(
            (from head in Gen.Elements([.. heads, .. otherHeads])
             from tail in Gen.Elements([.. tails, .. otherTails])
             from amount in Gen.Choose(1, 60)
             from unit in Gen.Elements(TimeUnit.Day, TimeUnit.WorkingDay, TimeUnit.WorkingHour, TimeUnit.Week)
             select (Limit: TimeLimit.Of(amount, unit), Wording: $"{head}{TimeLimit.Of(amount, unit)}{tail}", IsOther: otherHeads.Contains(head) || otherTails.Contains(tail))).ToArbitrary(),
            named => TimeLimit.Suggest(named.Wording) is not { } suggestion || (suggestion == named.Limit && !named.IsOther));
    }
}
