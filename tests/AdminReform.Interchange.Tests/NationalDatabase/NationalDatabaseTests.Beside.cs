using AdminReform.Deadlines;

namespace AdminReform.Interchange.NationalDatabase;

/// <summary>What the text beside a limit says of it.</summary>
public sealed partial class NationalDatabaseTests
{
    // The same-day rule of registers, with the limit of their extension in the cell.
    [Fact]
    public void A_same_day_limit_in_the_text_beside_another_is_told()
    {
        var record = One(Portal(
            $"{Header}Trực tiếp3 Ngày làm việcMiễn phí- Cơ quan đăng ký có trách nhiệm giải quyết hồ sơ đăng ký trong ngày làm việc nhận được hồ sơ hợp lệ; nếu thời điểm nhận hồ sơ sau 15 giờ cùng ngày thì có thể hoàn thành việc đăng ký trong ngày làm việc tiếp theo. Trường hợp phải kéo dài thì không quá 03 ngày làm việc kể từ ngày nhận được hồ sơ hợp lệ."));

        Assert.Equal("national.limit.others", Assert.Single(record.Problems).Code);
        Assert.Contains("within the working day; when received after 15:00, on the next working day", record.Problems[0].Message.English, StringComparison.Ordinal);
        Assert.Empty(One(Portal($"{Header}Trực tiếp3 Ngày làm việcMiễn phíNhận hồ sơ các giờ trong ngày làm việc")).Problems);
    }

    [Property(MaxTest = 300)]
    public Property A_limit_that_the_text_beside_counts_from_something_else_is_told_and_not_taken()
    {
        string[] cases = ["kể từ khi nhận được đơn đề nghị đối với cấp mới", "kể từ ngày nhận hồ sơ đề nghị đối với trường hợp quy định tại khoản 2 Điều 3"];
        string[] receipts =
        [
            "kể từ ngày nhận đủ hồ sơ", "tính từ ngày tiếp nhận hồ sơ hợp lệ", "kể từ ngày nhận đủ hồ sơ theo quy định", "kể từ ngày Bộ Công Thương nhận đủ hồ sơ", "kề từ ngày nhận hồ sơ",
            "kễ từ ngày nhận đủ hồ sơ", "sau khi nhận đủ hồ sơ", "sau ngày nhận đủ hồ sơ",
        ];
        string[] others =
        [
            "kể từ ngày thụ lý", "kể từ ngày ký hợp đồng", "kể từ ngày nhận được hồ sơ do Ủy ban nhân dân xã gửi đến", "kể từ ngày nhận được kết quả thẩm định", "tính từ ngày họp Hội đồng", "kể từ ngày doanh nghiệp nộp phí",
            "kể từ ngày Ban Chỉ huy quân sự cấp huyện nhận đủ giấy tờ", "sau khi có quyết định", "từ ngày có biên bản",
            "sau ngày họp Hội đồng", "kễ từ ngày thụ lý", "kế từ ngày ký hợp đồng", "kể tù ngày có kết quả",
        ];
        string[] places = ["{0}", "({0})", "(thuộc trách nhiệm của Bộ, {0})", "(tối đa) ({0})", "( {0}; không quá một lần)", "[{0}]", "bắt đầu {0}"];
        string[] forms = ["Không quá 07 ngày làm việc {0}", "- 07 ngày làm việc, {0}.", ": 07 ngày làm việc (thuộc trách nhiệm của Bộ) {0}, Sở A cấp giấy", "- {0}, trong thời hạn 07 ngày làm việc, Sở A cấp giấy"];
        var notes = from start in Gen.Elements([.. receipts, .. cases, .. others])
                    from place in Gen.Elements(places)
                    from form in Gen.Elements(forms)
                    select (Start: start, Note: form.Replace("{0}", place.Replace("{0}", start, StringComparison.Ordinal), StringComparison.Ordinal));
        return Prop.ForAll(notes.ToArbitrary(), pair =>
        {
            var (start, note) = pair;
            var record = One(Portal($"{Header}Trực tiếp7 Ngày làm việcMiễn phí{note}"));
            var isOther = others.Contains(start);
            Assert.Equal(isOther ? "national.limit.start" : cases.Contains(start) ? "national.limit.note" : "", string.Join(' ', record.Problems.Select(problem => problem.Code)));
            Assert.Equal((isOther ? null : TimeLimit.WorkingDays(7), isOther ? 1 : 0, isOther ? 0 : 1), (record.Limits[0].Limit, record.Limits[0].Suggestions.Count, record.Procedure!.Versions[0].Limits.Count));
            if (isOther)
            {
                Assert.Contains(start, record.Problems[0].Message.English, StringComparison.Ordinal);
            }
        });
    }

    [Property(MaxTest = 300)]
    public Property A_start_is_seen_wherever_it_stands()
    {
        string[] others = ["kể từ ngày thụ lý", "từ ngày họp Hội đồng", "sau khi có biên bản kiểm tra", "sau ngày ký hợp đồng", "tính từ khi công dân nộp tiền", "từ khi hoàn thành nghĩa vụ tài chính", "kễ từ ngày có kết quả"];
        string[] forms =
        [
            "{0}", "{0}.", "07 ngày làm việc.\n{0}", "07 ngày làm việc;\n- {0}", "07 ngày làm việc. Thời gian được tính {0}.", "Trong thời hạn 07 ngày làm việc, Sở A cấp giấy phép {0}", "Nộp trực tiếp (07 ngày làm việc {0})",
            "Thời hạn giải quyết: 07 ngày làm việc bắt đầu {0}", "7 ngày {0}", "({0})",
        ];
        return Prop.ForAll((from start in Gen.Elements(others) from form in Gen.Elements(forms) from way in Gen.Elements("", "Nộp hồ sơ tại Bộ phận Một cửa.\n") select (Start: start, Note: way + form.Replace("{0}", start, StringComparison.Ordinal))).ToArbitrary(), one =>
        {
            var record = One(Portal($"{Header}Trực tiếp7 Ngày làm việcMiễn phí{one.Note}"));
            Assert.Contains(record.Problems, problem => problem.Code == "national.limit.start" && problem.Message.Vietnamese.Contains(one.Start, StringComparison.Ordinal));
            Assert.Empty(record.Procedure!.Versions[0].Limits);
            Assert.Equal([TimeLimit.WorkingDays(7)], record.Limits[0].Suggestions);
        });
    }

    // Where a cell is not beside its own number, the start alone tells.
    [Theory]
    [InlineData("cấp có thẩm quyền ban hành văn bản kể từ ngày nhận hồ sơ do cơ quan chuyên môn trình", "national.limit.start")]
    [InlineData("Sở A cấp giấy phép kể từ ngày nhận đủ hồ sơ", "")]
    [InlineData("Giảm phí kể từ ngày 01/7/2025 đến hết ngày 31/12/2026", "")]
    [InlineData("07 ngày kể từ ngày nhận đủ hồ sơ. Gửi giấy trong 07 ngày kể từ ngày ký", "")]
    public void A_start_beside_a_cell_is_told_where_it_is_the_cells(string note, string code) =>
        Assert.Equal(code, string.Join(' ', One(Portal($"{Header}Trực tiếp7 NgàyMiễn phí{note}")).Problems.Select(problem => problem.Code)));

    [Theory]
    [InlineData("Sở A thẩm định hồ sơ trong thời hạn 25 ngày làm việc kể từ ngày nhận đủ hồ sơ", "Sở A trình Bộ B trong thời hạn 30 ngày làm việc kể từ ngày nhận đủ hồ sơ", "national.limit.parts")]
    [InlineData("Sở A xem xét, trình Bộ B", "Bộ B cấp giấy phép kể từ ngày nhận hồ sơ do Sở A trình", "national.limit.start national.limit.parts")]
    [InlineData("Sở A cấp giấy phép trong thời hạn 25 ngày làm việc", "Trường hợp phải xác minh: 30 ngày làm việc kể từ ngày nhận đủ hồ sơ", "")]
    public void Rows_of_one_way_that_are_parts_of_the_work_are_told_and_no_cases(string first, string second, string codes)
    {
        var record = One(Portal($"{Header}Trực tiếp25 Ngày làm việcMiễn phí{first}Trực tiếp30 Ngày làm việcMiễn phí{second}"));

        Assert.Equal(codes, string.Join(' ', record.Problems.Select(problem => problem.Code)));
        Assert.Equal(codes.Length == 0 ? 2 : 0, record.Procedure!.Versions[0].Limits.Count);
        Assert.Equal(codes.Length == 0 ? "" : "25 ngày làm việc;30 ngày làm việc", string.Join(';', record.Limits.SelectMany(row => row.Suggestions)));
    }

    [Theory]
    [InlineData("Cơ quan thuế gửi thông báo cho NNT về việc chấp nhận hoặc không chấp nhận hồ sơ của NNT qua Cổng chậm nhất 01 ngày làm việc kể từ ngày ghi trên thông báo tiếp nhận hồ sơ điện tử của NNT.")]
    [InlineData("Cơ quan thuế kiểm tra, giải quyết hồ sơ khai thuế, gửi thông báo chấp nhận/không chấp nhận hồ sơ đến Cổng chậm nhất 01 ngày làm việc kể từ ngày ghi trên thông báo tiếp nhận nộp hồ sơ khai thuế điện tử.")]
    [InlineData("Trong thời hạn 01 ngày làm việc kể từ ngày nhận hồ sơ, cơ quan thuế thông báo chấp nhận hồ sơ.")]
    public void The_time_in_which_a_filing_is_answered_is_no_limit_to_suggest(string steps)
    {
        Assert.Empty(One(Portal($"{Header}Trực tuyến1Miễn phí", ("trinh_tu_thuc_hien", steps))).Limits[0].Suggestions);
        Assert.Equal([TimeLimit.Days(10)], One(Portal($"{Header}Trực tuyến1Miễn phí", ("trinh_tu_thuc_hien", $"{steps}\nThời hạn giải quyết: 10 ngày."))).Limits[0].Suggestions);
    }

    [Theory]
    [InlineData("Miễn phí", "Miễn phí", false)]
    [InlineData("Miễn phí", "Không có thông tin", null)]
    [InlineData("Không có thông tin", "Không có thông tin", null)]
    [InlineData("Miễn phí", "50,000 VNĐ", true)]
    [InlineData("Không có thông tin", "50,000 VNĐ", true)]
    public void A_fee_is_none_where_every_row_says_so(string first, string second, bool? hasFee) =>
        Assert.Equal(hasFee, One(Portal($"{Header}Trực tiếp7 Ngày làm việc{first}Trực tuyến7 Ngày làm việc{second}")).Procedure!.Versions[0].HasFee);

    // The post has two names, and is one way.
    [Fact]
    public void Parts_of_the_work_are_found_whatever_the_way_is_called()
    {
        const string First = "Sở A thẩm định hồ sơ trong thời hạn 25 ngày làm việc kể từ ngày nhận đủ hồ sơ", Second = "Sở A trình Bộ B trong thời hạn 30 ngày làm việc kể từ ngày nhận đủ hồ sơ";
        var record = One(Portal($"{Header}Dịch vụ bưu chính25 Ngày làm việcMiễn phí{First}Dịch vụ bưu chính công ích30 Ngày làm việcMiễn phí{Second}"));

        Assert.Equal(["national.limit.parts"], record.Problems.Select(problem => problem.Code));
        Assert.Empty(record.Procedure!.Versions[0].Limits);
    }

    // Each way has the text of the others beside it as a rule.
    [Fact]
    public void What_a_text_beside_several_ways_says_of_other_limits_is_told_once_and_without_the_limit_itself()
    {
        const string Note = "Trả kết quả trong 03 ngày làm việc kể từ ngày nhận đủ hồ sơ. Trường hợp phải xác minh, trả kết quả trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ.";
        var record = One(Portal($"{Header}Trực tiếp3 Ngày làm việcMiễn phí{Note}Trực tuyến3 Ngày làm việcMiễn phí{Note}Dịch vụ bưu chính3 Ngày làm việcMiễn phí{Note}"));

        var problem = Assert.Single(record.Problems);
        Assert.Equal("national.limit.others", problem.Code);
        Assert.Contains("5 working days", problem.Message.English, StringComparison.Ordinal);
        Assert.DoesNotContain("3 working days", problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_that_a_cell_and_the_text_beside_it_name_is_suggested_once() =>
        Assert.Equal([TimeLimit.WorkingDays(7)], One(Portal($"{Header}Trực tiếp7 Ngày làm việc, trường hợp phức tạp thì gia hạnMiễn phíTrả kết quả trong 07 ngày làm việc")).Limits[0].Suggestions);
}
