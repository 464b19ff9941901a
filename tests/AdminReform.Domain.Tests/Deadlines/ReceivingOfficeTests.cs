namespace AdminReform.Deadlines;

/// <summary>The office named before "nhận hồ sơ": a kind of agency whatever its name, and nobody else.</summary>
public class ReceivingOfficeTests
{
    [Theory]
    [InlineData("Bộ Công Thương")]
    [InlineData("Bộ Nông nghiệp và Môi trường")]
    [InlineData("Tổng cục Thuế")]
    [InlineData("Cục Hàng không Việt Nam")]
    [InlineData("Cục Sở hữu trí tuệ")]
    [InlineData("Chi cục Chăn nuôi và Thú y")]
    [InlineData("Chi cục Hải quan cửa khẩu")]
    [InlineData("UBND cấp xã")]
    [InlineData("Uỷ ban nhân dân xã")]
    [InlineData("Ủy ban nhân dân phường")]
    [InlineData("Công an cấp tỉnh")]
    [InlineData("cơ quan thuế")]
    [InlineData("cơ quan đăng ký kinh doanh")]
    [InlineData("Phòng Đăng ký kinh doanh cấp tỉnh")]
    [InlineData("Văn phòng đăng ký đất đai")]
    [InlineData("Chi nhánh Văn phòng đăng ký đất đai")]
    [InlineData("Trung tâm Phục vụ hành chính công tỉnh Lào Cai")]
    [InlineData("Bộ phận Một cửa cấp xã")]
    [InlineData("Bảo hiểm xã hội cấp tỉnh")]
    [InlineData("Kho bạc Nhà nước")]
    [InlineData("Ban quản lý khu công nghiệp")]
    public void An_office_may_be_named_as_the_one_that_receives(string office)
    {
        string[] wordings =
        [
            $"05 ngày làm việc kể từ ngày {office} nhận đủ hồ sơ hợp lệ", $"Không quá 05 ngày làm việc, kể từ khi {office} tiếp nhận hồ sơ.", $"5 ngày làm việc (kể từ ngày {office} nhận được hồ sơ đầy đủ, hợp lệ)",
            $"05 ngày làm việc kể từ ngày {office} nhận được đơn đề nghị của doanh nghiệp", $"Nộp trực tiếp: 05 ngày làm việc kể từ ngày {office} nhận được hồ sơ, cơ quan đó cấp giấy phép",
        ];
        Assert.All(wordings, wording => Assert.Equal(TimeLimit.WorkingDays(5), TimeLimit.Parse(wording)));
    }

    [Theory]
    [InlineData("doanh nghiệp")]
    [InlineData("người nộp")]
    [InlineData("tổ chức, cá nhân")]
    [InlineData("cơ quan, tổ chức, cá nhân")]
    [InlineData("cơ quan chủ quản")]
    [InlineData("công ty")]
    [InlineData("ngân hàng")]
    [InlineData("Tòa án nhân dân")]
    [InlineData("bưu điện")]
    [InlineData("trường đại học")]
    [InlineData("Văn phòng công chứng")]
    [InlineData("Hội đồng thẩm định")]
    [InlineData("bộ phận chuyên môn")]
    [InlineData("bộ hồ sơ được công ty")]
    [InlineData("Cục Thuế trả lại, doanh nghiệp")]
    [InlineData("Cục Thuế giao cho công ty")]
    [InlineData("Cục Thuế thông báo và tổ chức")]
    [InlineData("Cục Thuế lập biên bản")]
    [InlineData("Cục Thuế thu phí và")]
    [InlineData("Bộ Y tế không")]
    public void Whoever_else_receives_starts_another_time(string receiver) => RefusedAll(receiver);

    [Theory]
    [InlineData("xác nhận hồ sơ")]
    [InlineData("chấp nhận hồ sơ")]
    [InlineData("công nhận")]
    public void What_only_ends_as_receipt_does_starts_another_time(string act) => Assert.False(TimeLimit.TryParse($"05 ngày làm việc kể từ ngày Bộ Y tế {act}", out _));

    // Where several act these may be the next in a chain, and then the limit is a part of the way.
    [Theory]
    [InlineData("Sở Xây dựng")]
    [InlineData("Ủy ban nhân dân tỉnh")]
    [InlineData("Bộ trưởng Bộ Xây dựng")]
    [InlineData("Cục trưởng Cục Hàng không Việt Nam")]
    [InlineData("Bộ Chỉ huy quân sự tỉnh")]
    [InlineData("Bộ Xây dựng và Bộ Công an")]
    [InlineData("Bộ Xây dựng, Bộ Công an")]
    public void One_that_may_be_the_next_in_a_chain_is_refused(string receiver) => RefusedAll(receiver);

    [Theory]
    [InlineData("hồ sơ từ Sở Công Thương")]
    [InlineData("hồ sơ của UBND cấp tỉnh")]
    [InlineData("hồ sơ Sở Công Thương gửi")]
    [InlineData("hồ sơ do Sở Công Thương trình")]
    [InlineData("hồ sơ hợp lệ từ Cục Quản lý Dược")]
    [InlineData("văn bản của cơ quan tài nguyên")]
    [InlineData("văn bản trả lời của Bộ Y tế")]
    [InlineData("công văn chấp thuận")]
    [InlineData("kết quả thẩm định")]
    [InlineData("hồ sơ đã bổ sung")]
    [InlineData("hồ sơ, biên bản thẩm định")]
    public void What_another_office_sends_is_no_application(string received)
    {
        Assert.True(TimeLimit.TryParse("05 ngày làm việc kể từ ngày Bộ Công Thương nhận được hồ sơ", out _));
        Assert.False(TimeLimit.TryParse($"05 ngày làm việc kể từ ngày Bộ Công Thương nhận được {received}", out _));
    }

    [Theory]
    [InlineData("hồ sơ{0}phí thẩm định")]
    [InlineData("hồ sơ hợp lệ{0}phí thẩm định")]
    [InlineData("hồ sơ{0}phí thẩm định theo quy định")]
    [InlineData("hồ sơ, lệ phí{0}phí thẩm định")]
    [InlineData("hồ sơ{0}lệ phí")]
    public void A_fee_is_paid_with_the_dossier_after_a_comma_and_after_and(string received) => Assert.All(
        (string[])[", ", " và "],
        and => Assert.Equal(TimeLimit.WorkingDays(5), TimeLimit.Parse($"05 ngày làm việc kể từ ngày nhận đủ {string.Format(System.Globalization.CultureInfo.InvariantCulture, received, and)}")));

    [Theory]
    [InlineData("hồ sơ{0}phí thẩm định, biên bản thẩm định")]
    [InlineData("hồ sơ{0}biên bản thẩm định, phí thẩm định")]
    [InlineData("hồ sơ{0}phí thẩm định, văn bản thẩm định")]
    public void What_comes_beside_a_fee_is_waited_for(string received) => Assert.All(
        (string[])[", ", " và "],
        and => Assert.False(TimeLimit.TryParse($"05 ngày làm việc kể từ ngày nhận đủ {string.Format(System.Globalization.CultureInfo.InvariantCulture, received, and)}", out _)));

    private static void RefusedAll(string receiver)
    {
        string[] dossiers = ["nhận đủ hồ sơ hợp lệ", "nhận được hồ sơ", "tiếp nhận đơn", "nhận hồ sơ, Sở cấp giấy phép"];
        Assert.All(dossiers, dossier => Assert.False(TimeLimit.TryParse($"05 ngày làm việc kể từ ngày {receiver} {dossier}", out _), $"{receiver} {dossier}"));
    }
}
