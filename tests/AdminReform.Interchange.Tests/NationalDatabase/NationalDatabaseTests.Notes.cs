using AdminReform.Deadlines;

namespace AdminReform.Interchange.NationalDatabase;

/// <summary>A text beside a limit is understood, or it is told that it says more.</summary>
public sealed partial class NationalDatabaseTests
{
    private static readonly string[] Clear =
    [
        "Nộp hồ sơ trực tiếp tại Bộ phận Một cửa", "Nộp hồ sơ qua Cổng dịch vụ công (trừ các văn bản mật)", "Cá nhân gửi hồ sơ qua đường bưu điện, trường hợp nộp thay thì kèm giấy ủy quyền",
        "07 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ", "Thời hạn giải quyết: Không quá 07 ngày làm việc", "Sở A cấp giấy phép trong thời hạn 07 ngày làm việc kể từ ngày nhận đủ hồ sơ",
        "Trong thời hạn 07 ngày làm việc, kể từ ngày nhận đủ hồ sơ theo quy định, Sở A có trách nhiệm cấp giấy phép; trường hợp không cấp phải trả lời bằng văn bản và nêu rõ lý do", "07 ngày làm việc (không kể ngày nghỉ, ngày lễ)",
        "Kể từ ngày nhận đủ hồ sơ hợp lệ", "Kể từ ngày nhận được hồ sơ hợp lệ: 07 ngày làm việc", "Trường hợp hồ sơ hợp lệ: 07 ngày làm việc", "Lệ phí: 50.000 đồng đối với cấp mới", "Áp dụng mức phí 50% kể từ ngày 01/7/2025 đến hết ngày 31/12/2026",
        "Kể từ ngày Thông tư có hiệu lực, miễn phí", "Mức phí áp dụng kể từ khi Thông tư 64/2025/TT-BTC có hiệu lực", "Giấy phép có hiệu lực kể từ ngày ký", "Công dân nhận kết quả sau khi nộp phí",
        "Thời gian tiếp nhận hồ sơ: từ 7 giờ 30 phút đến 11 giờ 30 phút các ngày làm việc (trừ các ngày nghỉ lễ, tết)", "Thống kê từ năm 2020",
    ];

    private static readonly (string Words, string Code)[] Unclear =
    [
        ("Ít nhất 07 ngày làm việc", "not-whole"), ("07 ngày làm việc trước ngày khai mạc", "not-whole"), ("Niêm yết công khai 07 ngày làm việc", "not-whole"), ("Thời hạn bổ sung hồ sơ: 07 ngày làm việc", "not-whole"),
        ("Người nộp bổ sung trong 07 ngày làm việc", "not-whole"), ("Sở Y tế thẩm định: 07 ngày làm việc", "not-whole"), ("Trong thời hạn 07 ngày làm việc, Sở A thẩm định, trình Ủy ban nhân dân tỉnh", "not-whole"), ("Bước 1: 07 ngày làm việc", "not-whole"),
        ("Giai đoạn thẩm định 07 ngày làm việc", "not-whole"), ("Thời hạn kiểm tra hồ sơ: 07 ngày làm việc", "not-whole"),
        ("Trường hợp cấp lại: 07 ngày làm việc", "note"), ("07 ngày làm việc đối với dự án nhóm B", "note"), ("07 ngày làm việc với hộ gia đình", "note"), ("07 ngày làm việc (cấp lại)", "note"), ("Hộ gia đình: 07 ngày làm việc", "note"),
        ("07 ngày làm việc, trường hợp phức tạp có thể kéo dài", "note"), ("07 ngày làm việc (chưa bao gồm thời gian xin ý kiến Bộ)", "note"), ("7 đến 10 ngày làm việc", "note"), ("07 ngày làm việc ke tu ngay thu ly", "note"),
        ("07 ngày làm việc kể từ ngày nhận được hồ sơ từ UBND cấp xã", "note"), ("07 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ đã được thẩm định", "note"), ("07 ngày làm việc kể từ ngày nhận được văn bản đồng thuận", "note"),
        ("07 ngày làm việc kể từ ngày nhận được giấy tờ chứng minh đã nộp tiền", "note"),
    ];

    // Of whichever limit, whether it is named or not.
    private static readonly string[] More =
    [
        "Không tính thời gian bổ sung hồ sơ", "Có thể gia hạn một lần", "Áp dụng đối với cấp lại", "Trường hợp cần lấy ý kiến: cộng thêm 07 ngày", "Thời hạn giải quyết 10-15 ngày", "10 ngày làm vệc", "10 ngầy làm việc", "30 phút", "một quý",
        "Trong ngày làm việc", "Thời điểm bắt đầu tính là ngày nộp tiền", "Ngoài thời gian thẩm định thực tế", "Dừng tính thời gian khi chờ bổ sung", "Không quy định cụ thể",
    ];

    [Property(MaxTest = 500)]
    public Property A_text_that_is_understood_leaves_the_limit_and_tells_nothing() => Prop.ForAll(Texts(Gen.Elements(Clear), 3), note =>
    {
        var record = One(Portal($"{Header}Trực tiếp7 Ngày làm việcMiễn phí{note}"));

        Assert.Empty(record.Problems);
        Assert.Equal(TimeLimit.WorkingDays(7), record.Procedure!.Versions[0].Limit().Value);
    });

    [Property(MaxTest = 500)]
    public Property What_says_more_is_told_in_its_words_and_another_time_is_not_taken() => Prop.ForAll(
        (from one in Gen.Elements(Unclear) from before in Gen.Elements("", "Nộp hồ sơ trực tiếp tại Bộ phận Một cửa.\n", "- Lệ phí: 50.000 đồng;\n- ") from after in Gen.Elements("", ".", ". Nhận kết quả tại nơi nộp hồ sơ.") select (One: one, Note: before + one.Words + after)).ToArbitrary(),
        text =>
        {
            var record = One(Portal($"{Header}Trực tiếp7 Ngày làm việcMiễn phí{text.Note}"));

            var problem = record.Problems.First(problem => problem.Code != "national.limit.others");
            var isOther = text.One.Code == "not-whole";
            Assert.Equal($"national.limit.{text.One.Code}", problem.Code);
            Assert.Contains(problem.Message.English.Split('“')[2].Split('”')[0].TrimEnd('…'), text.Note, StringComparison.Ordinal);
            Assert.Equal((isOther ? null : TimeLimit.WorkingDays(7), isOther ? 1 : 0, isOther ? 0 : 1), (record.Limits[0].Limit, record.Limits[0].Suggestions.Count, record.Procedure!.Versions[0].Limits.Count));
        });

    [Property(MaxTest = 500)]
    public Property Nothing_that_a_text_says_more_is_hidden_by_what_is_understood() => Prop.ForAll(
        (from more in Gen.Elements(More) from before in Texts(Gen.Elements(Clear), 2).Generator from after in Texts(Gen.Elements(Clear), 2).Generator select string.Join(".\n", new[] { before, more, after }.Where(part => part.Length > 0))).ToArbitrary(),
        note =>
        {
            var record = One(Portal($"{Header}Trực tiếp7 Ngày làm việcMiễn phí{note}"));

            Assert.Equal("national.limit.note", Assert.Single(record.Problems).Code);
            Assert.Equal(TimeLimit.WorkingDays(7), record.Limits[0].Limit);
        });

    [Theory]
    [InlineData("Bước 1: 05 ngày làm việc", "Bước 2: 03 ngày làm việc")]
    [InlineData("Giai đoạn 1", "Giai đoạn 2")]
    [InlineData("Cấp xã: 05 ngày làm việc", "Cấp tỉnh: 03 ngày làm việc")]
    [InlineData("Tại Ủy ban nhân dân cấp xã", "Tại Sở Y tế")]
    [InlineData("UBND cấp xã: 05 ngày làm việc", "Sở Y tế: 03 ngày làm việc")]
    [InlineData("Niêm yết công khai: 05 ngày làm việc", "Cấp giấy chứng nhận: 03 ngày làm việc")]
    [InlineData("Thẩm định hồ sơ.", "Phê duyệt.")]
    [InlineData("Thời gian xác minh: 05 ngày làm việc", "Thời gian ra quyết định: 03 ngày làm việc")]
    [InlineData("05 ngày làm việc kể từ ngày nhận đủ hồ sơ", "03 ngày làm việc sau ngày họp Hội đồng")]
    public void Rows_that_are_steps_or_of_offices_are_no_cases(string first, string second)
    {
        foreach (var (one, other) in new[] { (first, second), (second, first) })
        {
            var record = One(Portal($"{Header}Trực tiếp{(one == first ? 5 : 3)} Ngày làm việcMiễn phí{one}Trực tiếp{(other == first ? 5 : 3)} Ngày làm việcMiễn phí{other}"));

            Assert.Contains(record.Problems, problem => problem.Code == "national.limit.parts");
            Assert.DoesNotContain(record.Problems, problem => problem.Code == "national.limit.not-whole");
            Assert.Empty(record.Procedure!.Versions[0].Limits);
            Assert.Equal(2, record.Limits.SelectMany(row => row.Suggestions).Count());
        }
    }

    [Theory]
    [InlineData("", "", true)]
    [InlineData("Nộp tại Sở", "Nộp tại Sở", true)]
    [InlineData("Nộp trực tiếp", "Nộp tại Trung tâm", true)]
    [InlineData("05 ngày làm việc", "03 ngày làm việc", true)]
    [InlineData("Cấp mới: 05 ngày làm việc", "Cấp lại: 03 ngày làm việc", false)]
    [InlineData("Dự án nhóm A: 05 ngày làm việc", "Dự án nhóm B: 03 ngày làm việc", false)]
    [InlineData("Sở A cấp giấy phép trong 05 ngày làm việc", "Trường hợp phải xác minh: 03 ngày làm việc", false)]
    [InlineData("", "Đối với cấp lại", false)]
    public void Cases_that_the_texts_do_not_tell_apart_are_told(string first, string second, bool isTold)
    {
        var record = One(Portal($"{Header}Trực tiếp5 Ngày làm việcMiễn phí{first}Trực tiếp3 Ngày làm việcMiễn phí{second}"));

        Assert.Equal(isTold ? "national.limit.cases" : "", string.Join(' ', record.Problems.Select(problem => problem.Code)));
        Assert.Equal(2, record.Procedure!.Versions[0].Limits.Count);
    }

    // The page writes the brackets of a text behind the fee where the text begins with them.
    [Theory]
    [InlineData("(kể từ ngày hoàn thành nghĩa vụ tài chính)", "national.limit.start")]
    [InlineData("(không tính thời gian bổ sung hồ sơ)", "national.limit.note")]
    [InlineData("(không bao gồm 15 ngày niêm yết)", "national.limit.others")]
    [InlineData("(Không quy định)", "")]
    [InlineData("(Mức phí cụ thể đối với từng trường hợp)", "")]
    public void Brackets_behind_a_fee_that_speak_of_time_are_of_the_limit(string brackets, string code) =>
        Assert.Equal(code, string.Join(' ', One(Portal($"{Header}Trực tiếp7 Ngày làm việcMiễn phí{brackets}")).Problems.Select(problem => problem.Code)));

    [Fact]
    public void A_sentence_without_an_end_is_told()
    {
        var endless = string.Concat(Enumerable.Repeat("hồ sơ của tổ chức và cá nhân ", 100));

        Assert.Equal("national.limit.note", Assert.Single(One(Portal($"{Header}Trực tiếp7 Ngày làm việcMiễn phí7 ngày làm việc kể từ ngày nhận đủ {endless}")).Problems).Code);
    }

    private static Arbitrary<string> Texts(Gen<string> sentence, int most) =>
        (from sentences in sentence.ListOf() from between in Gen.Elements(". ", ".\n", ";\n- ") select string.Join(between, sentences.Take(most))).ToArbitrary();
}
