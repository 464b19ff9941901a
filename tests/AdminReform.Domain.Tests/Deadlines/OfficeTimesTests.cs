using System.Globalization;

namespace AdminReform.Deadlines;

/// <summary>What a text beside a limit says, such as the steps of a record: whose time each of its numbers is.</summary>
public class OfficeTimesTests
{
    private static readonly string[] OfOthers =
    [
        "Ảnh chụp không quá {0} tháng", "Giấy khám sức khỏe cấp trong vòng {0} ngày", "Niêm yết danh sách, sau {0} ngày nếu không có ý kiến thì lập hồ sơ", "Công khai kết quả trong {0} ngày làm việc",
        "Trong thời hạn {0} ngày kể từ ngày nhận được thông báo, người bị thiệt hại trả lời", "Người nộp thuế nộp hồ sơ chậm nhất là {0} tháng sau ngày kết thúc năm tài chính",
        "Trong vòng {0} ngày làm việc kể từ khi hợp đồng có hiệu lực, chủ dự án gửi công văn", "Người nước ngoài học tập trong thời gian ít nhất là {0} năm", "Giấy phép có giá trị {0} năm",
        "Thời hạn {0} tháng không tính vào thời hạn giải quyết hồ sơ", "Trường hợp hồ sơ chưa đầy đủ, Sở A thông báo trong thời hạn {0} ngày làm việc kể từ ngày tiếp nhận hồ sơ",
    ];

    private static readonly string[] OfOffice =
    [
        "Thời hạn giải quyết: {0}", "Trong thời hạn {0} kể từ ngày nhận đủ hồ sơ, Sở A cấp giấy phép", "Sở A trả kết quả trong {0} kể từ ngày nhận đủ hồ sơ", "- Không quá {0} kể từ ngày nhận hồ sơ hợp lệ",
        "Kể từ ngày nhận được hồ sơ hợp lệ, cơ quan đăng ký có trách nhiệm cấp xác nhận trong thời hạn {0}",
    ];

    [Theory]
    [InlineData("Không quá 10 ngày", "10 ngày")]
    [InlineData("- Thời hạn giải quyết:\n- Không quá 03 ngày làm việc với A;\n- Không quá 05 ngày làm việc với B", "03 ngày làm việc;05 ngày làm việc")]
    [InlineData("07 ngày làm việc (cấp mới), 02 ngày làm việc (cấp lại) kể từ ngày nhận được hồ sơ", "07 ngày làm việc;02 ngày làm việc")]
    [InlineData("Sở A cấp giấy chứng nhận ngay trong ngày nhận đủ hồ sơ theo quy định.", "Trong ngày làm việc")]
    [InlineData("Giải quyết ngay trong ngày; nếu nhận hồ sơ sau 15 giờ thì trả ngày làm việc tiếp theo", "Trong ngày làm việc; sau 15 giờ thì trả ngày làm việc tiếp theo")]
    [InlineData("Trường hợp đủ điều kiện: Sở A ghi nội dung thay đổi vào giấy phép trong 05 ngày làm việc, kể từ ngày nhận được đề nghị ghi chú.", "05 ngày làm việc")]
    [InlineData("Thời hạn thực hiện liên thông đăng ký, cấp thẻ tối đa không quá 20 ngày làm việc, kể từ ngày nộp đủ hồ sơ", "20 ngày làm việc")]
    [InlineData("Không quá 45 ngày, kể từ ngày thụ lý", "45 ngày")]
    [InlineData("Trong thời hạn 20 ngày Cục A sẽ cấp giấy chứng nhận nếu đạt yêu cầu", "20 ngày")]
    [InlineData("10 ngày (nhóm A) trong đó lấy ý kiến 05 ngày", "10 ngày")]
    public void A_text_names_the_limits_within_which_the_office_settles_dossiers(string text, string limits) =>
        Assert.Equal(limits, string.Join(';', TimeLimitReader.ReadBeside(text).Limits));

    [Theory]
    [InlineData("++ Kiểm tra, chấp nhận hồ sơ: Cơ quan thuế gửi thông báo về việc chấp nhận hoặc không chấp nhận hồ sơ chậm nhất 01 ngày làm việc kể từ ngày ghi trên thông báo tiếp nhận hồ sơ.")]
    [InlineData("Bước 3: Trong 05 ngày kể từ ngày nhận được văn bản đề nghị của doanh nghiệp, Sở A mời các cơ quan tham gia Hội đồng")]
    [InlineData("Trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ, Sở A đề nghị Bộ B. Trong 10 ngày làm việc kể từ ngày nhận đủ hồ sơ, Bộ B quyết định")]
    [InlineData("Sở A thẩm định: 15 ngày, kể từ ngày nhận đủ hồ sơ.\n- Sở A cấp giấy phép trong 05 ngày làm việc")]
    [InlineData("Trong thời hạn 02 ngày làm việc kể từ ngày kết thúc kiểm tra, cơ quan A quyết định cấp giấy chứng nhận")]
    [InlineData("Thời hạn trả kết quả: 02 ngày làm việc, kể từ ngày nhận được kết quả giải quyết")]
    [InlineData("Thời hạn xem xét, quyết định: 03 ngày làm việc, kể từ ngày nhận được hồ sơ trình phê duyệt")]
    [InlineData("Trong thời hạn 05 ngày, kể từ ngày nhận được đề nghị của Sở A, Bộ B quyết định")]
    [InlineData("Trong thời hạn 05 ngày làm việc kể từ ngày nhận được hồ sơ bổ sung, Bộ B quyết định")]
    [InlineData("Trong thời hạn 05 ngày kể từ ngày được xác nhận hồ sơ, Bộ B quyết định")]
    [InlineData("nếu tiếp nhận hồ sơ sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo")]
    [InlineData("Niêm yết ngay trong ngày nhận hồ sơ")]
    [InlineData("Cơ quan A ra thông báo về việc dừng thủ tục trong thời hạn 03 ngày làm việc kể từ ngày nhận được văn bản đề nghị.")]
    [InlineData("Thẩm định hồ sơ:\n- 10 ngày kể từ ngày nhận đủ hồ sơ")]
    [InlineData("Nhóm A:\n- 10 ngày kể từ ngày nhận đủ hồ sơ")]
    [InlineData("02 năm")]
    [InlineData("Trong thời hạn 05 ngày kể từ ngày tổ chức nhận được hồ sơ, Bộ B quyết định")]
    [InlineData("Thời gian Sở A niêm yết: 60 ngày, kể từ ngày nhận đủ hồ sơ")]
    [InlineData("Bước 4: Niêm yết danh sách (sau 10 ngày, nếu không có ý kiến thì lập danh sách (qua Bộ B). Bước 5: xét duyệt")]
    [InlineData("Trường hợp khó thì có thể kéo dài thêm nhưng không quá 60 ngày.")]
    public void Where_it_names_a_part_or_another_time_it_names_no_limit(string text) => Assert.Empty(TimeLimitReader.ReadBeside(text).Limits);

    [Fact]
    public void Every_time_is_told_whatever_it_is_the_time_of_and_no_end_of_a_range() =>
        Assert.Equal(
            "20 ngày;40 ngày;06 tháng",
            string.Join(';', TimeLimitReader.ReadBeside("20 ngày (hồ sơ khó 40 ngày). Ảnh chụp không quá 06 tháng. Từ 02 đến 04 ngày; thêm 3 ngày; 1 ngày rưỡi; sau 15 giờ").Times));

    [Property(MaxTest = 1000)]
    public Property A_time_of_anothers_is_never_suggested() => Prop.ForAll(
        (from other in Gen.Elements(OfOthers)
         from number in Gen.Choose(1, 60)
         from mark in Gen.Elements("", ".", ";", "\n")
         select string.Format(CultureInfo.InvariantCulture, other, number) + mark).ToArbitrary(),
        text => !TimeLimit.TryParse(text, out _) && TimeLimit.Suggest(text) is null && TimeLimitReader.ReadBeside(text).Limits.Count == 0);

    [Property(MaxTest = 2000)]
    public Property A_clause_of_anothers_time_before_or_after_a_limit_changes_no_suggestion_to_that_time() => Prop.ForAll(
        (from office in Gen.Elements(OfOffice)
         from other in Gen.Elements(OfOthers)
         from limit in Gen.Choose(1, 60).SelectMany(amount => Gen.Elements(TimeLimit.Days(amount), TimeLimit.WorkingDays(amount)))
         from number in Gen.Choose(61, 99)
         from between in Gen.Elements(". ", ";\n", ".\n- ")
         from isFirst in Gen.Elements(true, false)
         let clauses = (Office: string.Format(CultureInfo.InvariantCulture, office, limit), Other: string.Format(CultureInfo.InvariantCulture, other, number))
         where office[0] == 'T' || office[0] == '-' || limit.Unit == TimeUnit.WorkingDay || office.Contains("nhận đủ", StringComparison.Ordinal)
         select (Limit: limit, Text: isFirst ? $"{clauses.Office}{between}{clauses.Other}" : $"{clauses.Other}{between}{clauses.Office}")).ToArbitrary(),
        one => TimeLimitReader.ReadBeside(one.Text).Limits.SequenceEqual([one.Limit])
            && (TimeLimit.Suggest(one.Text) is not { } suggested || suggested == one.Limit));
}
