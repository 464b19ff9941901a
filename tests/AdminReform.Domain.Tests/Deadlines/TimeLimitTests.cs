using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Deadlines;

public class TimeLimitTests
{
    [Theory]
    [InlineData("05 ngày làm việc", "05 ngày làm việc")]
    [InlineData("5 Ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ", "05 ngày làm việc")]
    [InlineData("20 (hai mươi) ngày", "20 ngày")]
    [InlineData("03 tháng", "03 tháng")]
    [InlineData("08 giờ làm việc", "08 giờ làm việc")]
    [InlineData("1/2 ngày làm việc", "0,5 ngày làm việc")]
    [InlineData("0,5 ngày làm việc", "0,5 ngày làm việc")]
    [InlineData("0.5 ngày làm việc", "0,5 ngày làm việc")]
    [InlineData("1,5 ngày làm việc", "1,5 ngày làm việc")]
    [InlineData("nửa ngày làm việc", "0,5 ngày làm việc")]
    [InlineData("Trong ngày làm việc", "Trong ngày làm việc")]
    [InlineData("trong ngày", "Trong ngày làm việc")]
    [InlineData("Ngay trong ngày; sau 15 giờ thì trả ngày làm việc tiếp theo", "Trong ngày làm việc; sau 15 giờ thì trả ngày làm việc tiếp theo")]
    [InlineData(
        "Trong ngày làm việc; trường hợp nhận hồ sơ sau 15h30 thì trả kết quả vào ngày làm việc kế tiếp.",
        "Trong ngày làm việc; sau 15 giờ 30 thì trả ngày làm việc tiếp theo")]
    [InlineData("Giải quyết ngay trong ngày làm việc kể từ khi nhận đủ hồ sơ hợp lệ", "Trong ngày làm việc")]
    [InlineData("Không quá 10 ngày", "10 ngày")]
    [InlineData("Tối đa 10 ngày.", "10 ngày")]
    [InlineData("TRONG THỜI HẠN KHÔNG QUÁ 30 NGÀY", "30 ngày")]
    [InlineData("Thời hạn giải quyết: 15 ngày làm việc, kể từ ngày nhận đủ hồ sơ", "15 ngày làm việc")]
    [InlineData("Trong vòng 02 tuần tính từ ngày tiếp nhận hồ sơ đầy đủ, hợp lệ", "02 tuần")]
    [InlineData("25\u00A0(hai mươi lăm)\u202Fngày\tlàm  việc", "25 ngày làm việc")]
    [InlineData("mười lăm (15) ngày", "15 ngày")]
    [InlineData("Ba ngày làm việc", "03 ngày làm việc")]
    [InlineData("05 (năm) năm", "05 năm")]
    [InlineData("năm năm", "05 năm")]
    [InlineData("mười năm", "10 năm")]
    [InlineData("05 (không năm) ngày", "05 ngày")]
    [InlineData("45 (bốn mươi lăm) ngày", "45 ngày")]
    [InlineData("21 (hai mươi mốt) ngày", "21 ngày")]
    [InlineData("105 (một trăm linh năm) ngày", "105 ngày")]
    [InlineData("120 (một trăm hai mươi) ngày", "120 ngày")]
    [InlineData("300 (ba trăm) ngày làm việc", "300 ngày làm việc")]
    [InlineData("24 giờ", "24 giờ")]
    [InlineData("3/4 ngày làm việc", "0,75 ngày làm việc")]
    [InlineData("15 ngày làm việc (kể từ ngày nhận đủ hồ sơ hợp lệ)", "15 ngày làm việc")]
    [InlineData(
        "Ngay trong ngày tiếp nhận yêu cầu; trường hợp nhận hồ sơ sau 15 giờ mà không giải quyết được ngay thì trả kết quả trong ngày làm việc tiếp theo.",
        "Trong ngày làm việc; sau 15 giờ thì trả ngày làm việc tiếp theo")]
    [InlineData(
        "Trong ngày tiếp nhận yêu cầu hoặc trong ngày làm việc tiếp theo, nếu tiếp nhận yêu cầu sau 15 giờ",
        "Trong ngày làm việc; sau 15 giờ thì trả ngày làm việc tiếp theo")]
    [InlineData("a) 05 ngày", "05 ngày")]
    [InlineData("đ) Trong thời hạn 10 ngày kể từ ngày nhận đủ hồ sơ", "10 ngày")]
    [InlineData("1. 05 ngày", "05 ngày")]
    [InlineData("1. Không quá 10 ngày", "10 ngày")]
    [InlineData("2) 5 ngày làm việc", "05 ngày làm việc")]
    [InlineData("45 ngày (bốn mươi lăm ngày)", "45 ngày")]
    [InlineData("Trong thời hạn 15 ngày làm việc (mười lăm ngày làm việc), kể từ ngày nhận đủ hồ sơ", "15 ngày làm việc")]
    [InlineData("29 ngày làm việc, kể từ ngày nhận được hồ sơ của tổ chức, cá nhân đầu tiên có nhu cầu", "29 ngày làm việc")]
    [InlineData("5ngày", "05 ngày")]
    [InlineData("24h", "24 giờ")]
    [InlineData("½ ngày làm việc", "0,5 ngày làm việc")]
    [InlineData("Trong ngày nhận hồ sơ hợp lệ; nếu nhận sau 15 giờ thì giải quyết trong ngày làm việc tiếp theo", "Trong ngày làm việc; sau 15 giờ thì trả ngày làm việc tiếp theo")]
    [InlineData("Trong ngày, sau 15 giờ thì hôm sau", "Trong ngày làm việc; sau 15 giờ thì trả ngày làm việc tiếp theo")]
    [InlineData("- 10 ngày", "10 ngày")]
    [InlineData("+ Trong thời hạn 10 ngày làm việc.", "10 ngày làm việc")]
    [InlineData("Trực tiếp tại Bộ phận Một cửa - 30 ngày kể từ ngày nhận được hồ sơ", "30 ngày")]
    [InlineData("Qua dịch vụ bưu chính công ích: 07 ngày làm việc", "07 ngày làm việc")]
    [InlineData("Nộp hồ sơ tại số 12 phố Hàng Dầu. Không quá 05 ngày làm việc", "05 ngày làm việc")]
    [InlineData("* Cách thực hiện: Nộp hồ sơ trên Cổng dịch vụ công (http://a.gov.vn).\n*Thời hạn giải quyết: 12 ngày", "12 ngày")]
    [InlineData("30 ngày kể từ ngày UBCKNN nhận được hồ sơ đầy đủ, hợp lệ", "30 ngày")]
    [InlineData("05 ngày kể từ ngày nhận đơn đề nghị cấp phép", "05 ngày")]
    [InlineData("05 ngày kể từ ngày nhận đủ hồ sơ đề nghị cấp giấy phép lao động.", "05 ngày")]
    [InlineData("Trong thời hạn 30 ngày kể từ ngày nhận đủ hồ sơ đề nghị thẩm định, Sở Xây dựng trả lời", "30 ngày")]
    [InlineData("03 ngày làm việc kể từ ngày nhận được thông báo của nhà đầu tư", "03 ngày làm việc")]
    [InlineData("07 ngày kể từ ngày nhận được văn bản đề nghị xác nhận", "07 ngày")]
    [InlineData("15 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ và phí thẩm định", "15 ngày làm việc")]
    [InlineData("30 ngày kể từ ngày nhận đủ giấy tờ do người làm thủ tục nộp và xuất trình", "30 ngày")]
    [InlineData("Trong thời hạn 12 ngày kể từ ngày nhận đủ hồ sơ, Bộ Xây dựng thẩm định, quyết định.", "12 ngày")]
    [InlineData("(đồng (Miễn phí từ ngày 07/4/2026 đến 30/6/2026)15 ngày kể từ ngày nhận được hồ sơ hợp lệ", "15 ngày")]
    [InlineData("Trong ngày; sau 15 giờ thì trả ngày làm việc hôm sau", "Trong ngày làm việc; sau 15 giờ thì trả ngày làm việc tiếp theo")]
    [InlineData("Trong ngày; sau 15 giờ thì trả ngày làm việc liền kề", "Trong ngày làm việc; sau 15 giờ thì trả ngày làm việc tiếp theo")]
    [InlineData("Trong ngày; sau 15:30 thì trả ngày làm việc tiếp theo", "Trong ngày làm việc; sau 15 giờ 30 thì trả ngày làm việc tiếp theo")]
    [InlineData("(50.000 đồng) 05 ngày làm việc", "05 ngày làm việc")]
    [InlineData("(20 USD) 05 ngày làm việc", "05 ngày làm việc")]
    [InlineData("Trực tiếp: 05 ngày làm việc", "05 ngày làm việc")]
    [InlineData("Hình thức nộp: trực tiếp tại Bộ phận Một cửa: 05 ngày làm việc", "05 ngày làm việc")]
    [InlineData("10 ngày kể từ ngày nhận đủ hồ sơ\nCơ quan cấp phép", "10 ngày")]
    [InlineData("10 ngày kể từ ngày nhận đủ hồ sơ \nCơ quan cấp phép", "10 ngày")]
    [InlineData("Thời hạngiải quyết: 12 ngày làm việc kể từ ngày tiếp nhận hồ sơ.", "12 ngày làm việc")]
    [InlineData("* Nộp hồ sơ qua Cổng (http://a.gov.vn).\n* Thờihạn giải quyết: 12 ngàylàm việc kể từngày nhận đủ hồsơ", "12 ngày làm việc")]
    [InlineData("- 05 ngày làm việc kể từ ngày nhận đủ hồ sơ\n- Lệ phí : 20.000 Đồng (cấp mới: 20.000 đồng/giấy.); \n- Lệ phí : 50.000 Đồng (cấp lại)\n", "05 ngày làm việc")]
    [InlineData("trong 01 ngày làm việc (ngay trong ngày tiếp nhận hồ sơ)", "01 ngày làm việc")]
    [InlineData("05 ngày kề từ ngày nhận đủ hồ sơ", "05 ngày")]
    [InlineData("05 ngày kể từ ngày nhận được hồ sơ qua Bộ phận Một cửa", "05 ngày")]
    [InlineData("05 ngày làm việc kể từ ngày nhận đủ hồ sơ, Sở Tư pháp cấp phiếu", "05 ngày làm việc")]
    [InlineData("25 ngày kể từ ngày nhận đủ hồ sơ đề nghị cấp giấy phép và giấy chứng nhận", "25 ngày")]
    [InlineData("25 ngày kể từ ngày nhận đủ hồ sơ của tổ chức và cá nhân, lệ phí", "25 ngày")]
    [InlineData("25 ngày kể từ ngày nhận đủ hồ sơ và lệ phí", "25 ngày")]
    [InlineData("05 ngày kể từ ngày Công an cấp xã hoặc Công an cấp tỉnh nhận đủ hồ sơ", "05 ngày")]
    [InlineData(
        "Trong ngày làm việc nhận được hồ sơ hợp lệ; nếu thời điểm nhận hồ sơ sau 15 giờ cùng ngày thì có thể hoàn thành việc đăng ký trong ngày làm việc tiếp theo.",
        "Trong ngày làm việc; sau 15 giờ thì trả ngày làm việc tiếp theo")]
    [InlineData("15 ngày (làm việc)", "15 ngày làm việc")]
    [InlineData("15 ngày( làm việc ) kể từ ngày nhận đủ hồ sơ", "15 ngày làm việc")]
    [InlineData("15 (mười lăm) ngày (tính theo ngày làm việc)", "15 ngày làm việc")]
    [InlineData("08 giờ (làm việc)", "08 giờ làm việc")]
    public void A_wording_of_the_national_database_is_read(string wording, string canonical)
    {
        Assert.Equal(canonical, TimeLimit.Parse(wording).ToString());
        Assert.Equal(canonical, TimeLimit.Parse(Decomposed(wording)).ToString());
        Assert.Equal(canonical, TimeLimit.Parse(wording.ToUpperInvariant()).ToString());
        Assert.Equal(canonical, TimeLimit.Parse($"  {wording}\u00A0").ToString());
        Assert.Equal(canonical, TimeLimit.Parse(canonical).ToString());
    }

    [Theory]
    [InlineData(null, 0, "nothing to read")]
    [InlineData("", 0, "nothing to read")]
    [InlineData("ngày", 0, "expected a number")]
    [InlineData("05", 2, "expected a unit")]
    [InlineData("05 buổi", 3, "expected a unit")]
    [InlineData("20 (ba mươi) ngày", 4, "do not agree")]
    [InlineData("15 (mười năm) ngày", 4, "do not hold the same number", 9)]
    [InlineData("05 - 07 ngày", 3, "expected a unit")]
    [InlineData("05 ngày hoặc 07 ngày", 8, "cannot be read with certainty")]
    [InlineData("10 ngày (không kể ngày nghỉ, lễ)", 8, "cannot be read with certainty")]
    [InlineData("10 ngày kể từ ngày ký hợp đồng", 8, "cannot be read with certainty")]
    [InlineData("10 ngày làm việc, trong đó UBND tỉnh 03 ngày", 16, "cannot be read with certainty")]
    [InlineData("1.000 ngày", 0, "the number cannot be read with certainty")]
    [InlineData("05/10 ngày", 0, "the number cannot be read with certainty")]
    [InlineData("10/2 ngày", 0, "the number cannot be read with certainty")]
    [InlineData("1/0 ngày", 0, "the number cannot be read with certainty")]
    [InlineData("5-7 ngày", 1, "expected a unit")]
    [InlineData("05–07 ngày làm việc", 2, "expected a unit")]
    [InlineData("từ 5 đến 7 ngày", 0, "expected a number")]
    [InlineData("−5 ngày", 0, "expected a number")]
    [InlineData("ít nhất 5 ngày", 0, "expected a number")]
    [InlineData("20 (hai mươi lăm) ngày", 4, "the number 20 and the one in brackets (25) do not agree")]
    [InlineData("hai mươi năm ngày", 13, "cannot be read with certainty")]
    [InlineData("05 ngày làm việc, trường hợp phức tạp 10 ngày", 16, "cannot be read with certainty")]
    [InlineData("05 ngày làm việc/hồ sơ", 16, "cannot be read with certainty")]
    [InlineData("10 ngày kể từ ngày làm việc tiếp theo", 8, "cannot be read with certainty")]
    [InlineData("10 ngày (kể từ ngày nhận đủ hồ sơ", 8, "cannot be read with certainty")]
    [InlineData("1 ngày rưỡi", 7, "cannot be read with certainty")]
    [InlineData("5 ngày 4 giờ", 7, "cannot be read with certainty")]
    [InlineData("5 tháng làm việc", 8, "cannot be read with certainty")]
    [InlineData("１０ ngày", 0, "expected a number")]
    [InlineData("Trong ngày hoặc ngày làm việc tiếp theo", 11, "cannot be read with certainty")]
    [InlineData("Trong ngày làm việc tiếp theo", 20, "cannot be read with certainty")]
    // Perhaps 1.5 days.
    [InlineData("1. 5 ngày làm việc", 1, "expected a unit")]
    [InlineData("1. 25 ngày làm việc", 1, "expected a unit")]
    [InlineData("1. 05 ngày 2. 10 ngày", 11, "cannot be read with certainty")]
    [InlineData("a) 05 ngày b) 10 ngày", 11, "cannot be read with certainty")]
    [InlineData("45 ngày (bốn mươi sáu ngày)", 8, "cannot be read with certainty")]
    [InlineData("45 ngày (bốn mươi lăm ngày làm việc)", 8, "cannot be read with certainty")]
    [InlineData("Trong thời hạn 05 ngày làm việc, người nộp phải nộp lại", 31, "what follows")]
    [InlineData("Trong thời hạn 05 ngày làm việc, phải nộp lại", 31, "what follows")]
    [InlineData("1/3 ngày làm việc", 0, "not exact")]
    [InlineData("1,5 ngày", 0, "a part of a day")]
    [InlineData("0,5 ngày", 0, "a part of a day")]
    [InlineData("không quá 1/2 ngày", 10, "a part of a day")]
    [InlineData("Trong thời hạn nửa ngày kể từ ngày nhận đủ hồ sơ", 15, "a part of a day")]
    [InlineData("0,5 (nửa) ngày", 0, "a part of a day")]
    [InlineData("1,5 tuần", 0, "not exact")]
    [InlineData("0 ngày", 0, "more than zero")]
    [InlineData("-5 ngày", 0, "expected a number")]
    [InlineData("99999 ngày", 0, "the number cannot be read with certainty")]
    [InlineData("9999 tháng", 0, "longer than 600 months")]
    [InlineData("05 ngày làm vệc", 8, "cannot be read with certainty")]
    [InlineData("Ngay sau khi nhận hồ sơ", 0, "expected a number")]
    [InlineData("Không quy định", 0, "expected a number")]
    [InlineData("Trong ngày; sau 25 giờ thì trả ngày làm việc tiếp theo", 12, "cannot be read with certainty")]
    [InlineData("5 \uD800 ngày", 2, "expected a unit")]
    [InlineData("Trong ngày; sau 15 thì trả ngày làm việc tiếp theo", 12, "cannot be read with certainty")]
    [InlineData("Nộp đơn: 05 ngày làm việc", 0, "expected a number")]
    [InlineData("Trực tiếp: 05 ngày làm việc, trừ ngày lễ", 29, "what follows cannot be read with certainty. A suggestion, for a person to confirm: 5 working days.")]
    [InlineData("10 ngày kể từ ngày nhận hồ sơ gồm 2 bộ", 8, "cannot be read with certainty")]
    [InlineData("05 ngày, kể từ ngày nhận được văn bản trả lời của Bộ Công an", 7, "cannot be read with certainty")]
    [InlineData("05 ngày làm việc, kể từ ngày nhận được văn bản đồng ý của Sở Tư pháp", 16, "cannot be read with certainty")]
    [InlineData("02 ngày làm việc kể từ ngày nhận được hồ sơ trình của Sở Nông nghiệp và Môi trường", 17, "cannot be read with certainty")]
    [InlineData("07 ngày kể từ ngày nhận được văn bản thẩm định của cơ quan chuyên môn", 8, "cannot be read with certainty")]
    [InlineData("40 ngày kể từ ngày nhận được hồ sơ bổ sung", 8, "cannot be read with certainty")]
    [InlineData("10 ngày làm việc kể từ ngày nhận được công văn trả lời", 17, "cannot be read with certainty")]
    [InlineData("10 ngày làm việc, kể từ ngày nhận được văn bản góp ý của các cơ quan liên quan", 16, "cannot be read with certainty")]
    [InlineData("15 ngày, kể từ ngày nhận được hồ sơ do Sở Tư pháp chuyển đến", 7, "cannot be read with certainty")]
    [InlineData("15 ngày kể từ ngày nhận được hồ sơ đã chỉnh sửa", 8, "cannot be read with certainty")]
    [InlineData("03 ngày làm việc kể từ ngày nhận được hồ sơ hợp lệ do Giám đốc Trung tâm trình", 17, "cannot be read with certainty")]
    [InlineData("03 ngày làm việc kể từ khi tiếp nhận văn bản về việc đã tiếp nhận đơn trình báo", 17, "cannot be read with certainty")]
    [InlineData("60 ngày kể từ ngày nhận được văn bản chấp thuận nguyên tắc", 8, "cannot be read with certainty")]
    [InlineData("60 ngày kể từ ngày nhận được văn bản yêu cầu bổ sung", 8, "cannot be read with certainty")]
    [InlineData("02 ngày làm việc (ngay trong ngày tiếp nhận hồ sơ)", 17, "cannot be read with certainty")]
    [InlineData("05 ngày làm việc. Thời hạn này chưa gồm thời gian lấy ý kiến", 18, "cannot be read with certainty")]
    [InlineData("05 ngày làm việc; hồ sơ khó gấp đôi thời hạn", 18, "cannot be read with certainty")]
    [InlineData("05 ngày làm việc. Chỉ áp dụng với cá nhân", 18, "cannot be read with certainty")]
    [InlineData("10 ngày kể từ ngày nhận đủ hồ sơ kèm văn bản của Sở", 8, "cannot be read with certainty")]
    [InlineData("10 ngày kể từ ngày nhận đủ hồ sơ qua cơ quan chủ quản", 8, "cannot be read with certainty")]
    [InlineData("10 ngày kể từ ngày nhận đủ hồ sơ tại kỳ họp gần nhất", 8, "cannot be read with certainty")]
    [InlineData("25 ngày kể từ ngày nhận đủ hồ sơ và tờ trình của Sở Nội vụ", 8, "cannot be read with certainty")]
    [InlineData("25 ngày kể từ ngày nhận đủ hồ sơ và văn bản của Bộ Quốc phòng", 8, "cannot be read with certainty")]
    [InlineData("25 ngày kể từ ngày nhận đủ hồ sơ hợp lệ và hoàn thành nghĩa vụ tài chính", 8, "cannot be read with certainty")]
    [InlineData("25 ngày kể từ ngày nhận đủ hồ sơ hợp lệ và người nộp đã nộp phí", 8, "cannot be read with certainty")]
    [InlineData("25 ngày kể từ ngày nhận hồ sơ và chứng từ nộp phí của doanh nghiệp", 8, "cannot be read with certainty")]
    [InlineData("10 ngày làm việc kể từ ngày nhận đủ hồ sơ đề nghị thẩm định, kết luận của Hội đồng", 17, "cannot be read with certainty")]
    [InlineData("10 ngày kể từ ngày nhận hồ sơ bản giấy", 8, "cannot be read with certainty")]
    [InlineData("01 ngày làm việc\n- Phí: 50.000 đồng; làm nhanh trong ngày: 100.000 đồng", 17, "cannot be read with certainty")]
    [InlineData("03 ngày làm việc\n- Lệ phí: thời hạn tính từ khi nộp lệ phí", 17, "cannot be read with certainty")]
    [InlineData("01 ngày (ngay trong ngày tiếp nhận hồ sơ)", 8, "cannot be read with certainty")]
    [InlineData("05 ngày làm việc\n- Phí: 20.000 đồng; cấp lại trong 10 ngày", 17, "cannot be read with certainty")]
    [InlineData("05 ngày làm việc\n- Phí: 20.000 đồng\n- Trả kết quả: chiều thứ sáu", 17, "cannot be read with certainty")]
    [InlineData("05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệđối với cấp mới", 17, "cannot be read with certainty")]
    [InlineData("05 ngày làm việc kể từ ngày nhận hồ sơ cấp mớitrường hợp khó", 17, "cannot be read with certainty")]
    [InlineData("05 ngày kể từ ngày Công an cấp xã hoặc doanh nghiệp nhận đủ hồ sơ", 8, "cannot be read with certainty")]
    [InlineData("02 ngày làm việc, kể từ ngày nhận được văn bản thống nhất của Bộ Quốc phòng", 16, "cannot be read with certainty")]
    public void What_is_not_certain_is_refused_with_place_and_reason(string? wording, int place, string reason, int alternative = -1)
    {
        var result = TimeLimit.Create(wording);
        Assert.False(result.IsSuccess);
        Assert.Equal("limit.unreadable", result.Problems[0].Code);
        Assert.Contains(reason, result.Problems[0].Message.English, StringComparison.Ordinal);
        Assert.Equal(alternative < 0 ? place : alternative, int.Parse(result.Problems[0].Path, System.Globalization.CultureInfo.InvariantCulture));
        Assert.False(TimeLimit.TryParse(wording, out _));
        Assert.ThrowsAny<FormatException>(() => TimeLimit.Parse(wording!));
    }

    [Property(MaxTest = 1000)]
    public Property A_condition_anywhere_beside_a_limit_refuses_it()
    {
        string[] heads = ["", "- ", "Trực tiếp tại Bộ phận Một cửa: ", "Qua bưu chính.\n", "Thời hạn giải quyết: ", "Trong thời hạn "];
        string[] tails = ["", ".", " kể từ ngày nhận đủ hồ sơ", " kể từ ngày nhận đủ hồ sơ hợp lệ, cơ quan cấp phép.", "; nộp hồ sơ trực tuyến"];
        string[] doubts = ["trường hợp khẩn cấp", "đối với công trình", "nếu có", "hoặc", "không kể ngày nghỉ", "02 ngày", "kể từ ngày ký"];
        return Prop.ForAll(
            (from head in Gen.Elements(heads)
             from tail in Gen.Elements(tails)
             from doubt in Gen.Elements(doubts)
             from isFirst in Gen.Elements(true, false)
             select (Sure: $"{head}10 ngày{tail}", Doubted: isFirst ? $"{doubt} {head}10 ngày{tail}" : $"{head}10 ngày{tail} {doubt}")).ToArbitrary(),
            wordings => TimeLimit.Parse(wordings.Sure) == TimeLimit.Days(10) && !TimeLimit.TryParse(wordings.Doubted, out _));
    }

    [Fact]
    public void The_place_is_a_character_of_the_text_as_given_even_when_decomposed()
    {
        var text = Decomposed("Trong thời hạn 05 ngày hay hơn");
        Assert.NotEqual("Trong thời hạn 05 ngày hay hơn", text);
        Assert.Equal(
            text.IndexOf("hay", StringComparison.Ordinal).ToString(System.Globalization.CultureInfo.InvariantCulture),
            TimeLimit.Create(text).Problems[0].Path);
    }

    [Fact]
    public void A_text_of_any_length_is_answered_at_once()
    {
        Assert.False(TimeLimit.TryParse(new string('1', 10_000_000), out _));
        Assert.False(TimeLimit.TryParse(new string('(', 300), out _));
        Assert.False(TimeLimit.TryParse("5" + new string('\u0301', 290), out _));
        Assert.False(TimeLimit.TryParse(string.Concat(Enumerable.Repeat("trong ", 50)), out _));
    }

    [Property(Arbitrary = [typeof(DeadlineArbitraries)], MaxTest = 500)]
    public bool Parse_after_format_is_identity(TimeLimit limit) => TimeLimit.Parse(limit.ToString()) == limit;

    [Property(MaxTest = 500)]
    public bool Any_text_is_either_refused_or_read_to_a_limit_that_reads_back(string? text) =>
        !TimeLimit.TryParse(text, out var limit) || TimeLimit.Parse(limit.ToString()) == limit;

    [Property(MaxTest = 1000)]
    public Property Shuffled_wordings_are_either_refused_or_read_back()
    {
        string[] words =
        [
            "05", "20", "1/2", "0,5", "(", ")", "năm", "hai mươi", "mười", "lăm", "ngày", "ngày làm việc", "giờ", "tháng", "trong", "không quá",
            "kể từ ngày nhận đủ hồ sơ", "hợp lệ", "sau 15 giờ", "thì trả ngày làm việc tiếp theo", ".", ";", "\u00A0", "\u0301", "\uDC00", "nửa",
        ];
        return Prop.ForAll(
            Gen.Elements(words).ListOf().Select(list => string.Join(' ', list)).ToArbitrary(),
            text => !TimeLimit.TryParse(text, out var limit) || TimeLimit.Parse(limit.ToString()) == limit);
    }

    [Fact]
    public void Number_words_from_1_to_999_agree_with_their_digits()
    {
        for (var n = 1; n <= 999; n++)
        {
            Assert.Equal(n, TimeLimit.Parse($"{n} ({InWords(n)}) ngày").Amount);
            Assert.False(TimeLimit.TryParse($"{n} ({InWords((n % 999) + 1)}) ngày", out _));
        }
    }

    [Fact]
    public void A_part_is_exact_or_refused()
    {
        Assert.Equal(TimeLimit.WorkingDays(0.5m), TimeLimit.WorkingDays(0.50m));
        Assert.Equal("0.5", TimeLimit.WorkingDays(0.50m).Amount.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(TimeLimit.WorkingDays(0.5m).GetHashCode(), TimeLimit.Parse("1/2 ngày làm việc").GetHashCode());
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimit.WorkingHours(1m / 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimit.Months(0.25m));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimit.WorkingDays(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimit.WorkingDays(-3));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimit.Days(10_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimit.Days(0.5m));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimit.Of(1, (TimeUnit)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimit.SameDayUntil(LocalTime.Midnight));
    }

    [Fact]
    public void English_counts_in_English()
    {
        Assert.Equal(
            ["2 hours", "2 working hours", "2 days", "2 working days", "2 weeks", "2 months", "2 years"],
            Enum.GetValues<TimeUnit>().Where(unit => unit != TimeUnit.SameDay).Select(unit => TimeLimit.Of(2, unit).In(Language.English)));
        Assert.Equal("1 working day", TimeLimit.WorkingDays(1).In(Language.English));
        Assert.Equal("0.5 working days", TimeLimit.WorkingDays(0.5m).In(Language.English));
        Assert.Equal("within the working day", TimeLimit.SameDay.In(Language.English));
    }

    [Fact]
    public void Stored_units_keep_their_numbers() => Assert.Equal(
        [(1, "Hour"), (2, "WorkingHour"), (3, "Day"), (4, "WorkingDay"), (5, "Week"), (6, "Month"), (7, "Year"), (8, "SameDay")],
        Enum.GetValues<TimeUnit>().Select(unit => ((int)unit, unit.ToString())));

    // The platform does not decompose under invariant globalization.
    private static string Decomposed(string text) => string.Concat(text.Select(letter => Decompositions.GetValueOrDefault(letter, letter.ToString())));

    private static readonly Dictionary<char, string> Decompositions = (
        from vowel in "aeiouyAEIOUY"
        from shape in new[] { "", "\u0302", "\u0306", "\u031B" }
        from tone in new[] { "", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323" }
        let marked = vowel + shape + tone
        let composed = VietnameseText.Compose(marked)
        where marked.Length > 1 && composed.Length == 1
        select (composed[0], marked)).ToDictionary();

    // Written from the rules of the language, not from the reader.
    private static string InWords(int n)
    {
        string[] ones = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
        var (hundreds, tens, one) = (n / 100, n / 10 % 10, n % 10);
        var words = new List<string>();
        if (hundreds > 0)
        {
            words.Add($"{ones[hundreds]} trăm");
        }

        if (tens == 0 && one > 0 && hundreds > 0)
        {
            words.Add("linh");
        }
        else if (tens > 0)
        {
            words.Add(tens == 1 ? "mười" : $"{ones[tens]} mươi");
        }

        if (one > 0)
        {
            words.Add(tens > 0 && one == 5 ? "lăm" : tens > 1 && one == 1 ? "mốt" : ones[one]);
        }

        return string.Join(' ', words);
    }
}
