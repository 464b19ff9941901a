namespace AdminReform.Deadlines;

/// <summary>Who acts in a clause, and what is done in it: words by which a time is known as the office's or as another's.</summary>
internal static class OfficeActs
{
    // Before the applicants, of whose words some of these begin with: "chủ tịch" and "chủ", "ngân hàng nhà nước" and "ngân hàng".
    private static readonly string[] Offices =
    [
        "cơ quan", "sở", "bộ", "cục", "chi cục", "tổng cục", "vụ", "ủy ban nhân dân", "uỷ ban nhân dân", "ubnd", "chủ tịch", "bộ trưởng", "thủ tướng",
        "giám đốc", "công an", "bộ phận", "trung tâm phục vụ hành chính công", "văn phòng đăng ký đất đai", "chi nhánh văn phòng đăng ký đất đai", "phòng tư pháp", "phòng kinh tế", "phòng nội vụ",
        "phòng văn hóa", "phòng chuyên môn", "phòng cảnh sát", "hội đồng nhân dân", "tòa án", "ngân hàng nhà nước", "ubcknn", "ủy ban chứng khoán nhà nước",
        "biên phòng", "cảng vụ", "hải quan", "chi cục hải quan", "kho bạc", "bảo hiểm xã hội", "ban quản lý khu", "ban chỉ huy quân sự", "người có thẩm quyền",
        "người đứng đầu cơ quan", "cấp có thẩm quyền", "cơ sở đăng kiểm",
    ];

    private static readonly string[] Applicants =
    [
        "người", "tổ chức", "cá nhân", "doanh nghiệp", "công dân", "hộ", "chủ", "công ty", "nhà đầu tư", "nhà thầu", "thương nhân", "cơ sở", "chi nhánh",
        "văn phòng", "bên", "hợp tác xã", "nnt", "nlđ", "đương sự", "thân nhân", "gia đình", "tàu", "thuyền trưởng", "trường", "ngân hàng", "đơn vị",
        "cơ quan chủ quản", "cơ quan, tổ chức, cá nhân", "bộ hồ sơ",
    ];

    private static readonly string[] Resolving =
    [
        "giải quyết hồ sơ", "giải quyết và trả", "giải quyết cho", "xem xét, giải quyết", "giải quyết khiếu nại", "giải quyết tố cáo", "trả kết quả",
        "trả lời", "cấp giấy", "cấp phiếu", "cấp phép", "cấp lại", "cấp đổi", "cấp mới", "cấp thẻ", "cấp chứng", "cấp xác nhận", "cấp hộ chiếu", "cấp thị thực",
        "cấp tài khoản", "cấp thông báo", "cấp phù hiệu", "cấp biển", "cấp bản sao", "cấp quyết định", "cấp văn bản", "cấp, điều chỉnh", "cấp đăng ký",
        "quyết định", "phê duyệt", "chấp thuận", "công nhận", "công bố", "xác nhận", "cho phép", "ban hành", "chứng nhận", "ghi nội dung", "cập nhật",
        "thông báo kết quả", "chấp nhận hoặc không chấp nhận", "chấp nhận/không chấp nhận",
    ];

    // A part of the office's work, or a step towards another office.
    private static readonly string[] Preparing =
    [
        "tiếp nhận", "kiểm tra", "thẩm định", "thẩm tra", "đánh giá", "xác minh", "lấy ý kiến", "gửi", "chuyển", "trình", "báo cáo", "đề nghị", "đề xuất",
        "mời", "thông báo", "yêu cầu", "tổ chức", "phối hợp", "tuyển chọn",
    ];

    // What applicants do, what is shown to the public, and what changes a time.
    private static readonly string[] OfOthers =
    [
        "nộp", "bổ sung", "hoàn thiện", "hoàn chỉnh", "chỉnh sửa", "sửa đổi", "khắc phục", "giải trình", "thanh toán", "niêm yết", "công khai", "đăng tải",
        "lưu giữ", "lưu trữ", "nghỉ", "gia hạn", "kéo dài", "tăng thêm", "rút ngắn", "cắt giảm", "tạm dừng", "không tính", "không kể", "có hiệu lực",
        "có giá trị", "có thời hạn",
    ];

    private static readonly (string[] Words, ActKind Kind)[] Acts = [(Resolving, ActKind.Resolving), (Preparing, ActKind.Preparing), (OfOthers, ActKind.OfOthers)];

    /// <summary>Whether an office is named at a position.</summary>
    internal static bool IsOffice(WordingScanner scanner, int position) => EndOfLongest(scanner, position, Offices) > EndOfLongest(scanner, position, Applicants);

    /// <summary>Whether someone is named at a position who is no office.</summary>
    internal static bool IsApplicant(WordingScanner scanner, int position) => EndOfLongest(scanner, position, Applicants) > EndOfLongest(scanner, position, Offices);

    /// <summary>The first act between two positions, and where its words end.</summary>
    internal static (ActKind Kind, int Start, int End) First(WordingScanner scanner, int from, int to)
    {
        var first = (Kind: ActKind.None, Start: to, End: from);
        foreach (var (choices, kind) in Acts)
        {
            foreach (var words in choices)
            {
                var found = scanner.IndexOf(words, from, to);
                if (found >= 0 && (found < first.Start || (found == first.Start && found + words.Length > first.End)))
                {
                    first = (kind, found, found + words.Length);
                }
            }
        }

        return first;
    }

    /// <summary>The act whose words begin at a position, and where they end.</summary>
    internal static (ActKind Kind, int End) At(WordingScanner scanner, int position)
    {
        var longest = (Kind: ActKind.None, End: position);
        foreach (var (choices, kind) in Acts)
        {
            var end = EndOfLongest(scanner, position, choices);
            longest = end > longest.End ? (kind, end) : longest;
        }

        return longest;
    }

    /// <summary>Whether an act of a kind stands between two positions.</summary>
    internal static bool Has(WordingScanner scanner, ActKind kind, int from, int to) =>
        scanner.FirstOf(kind switch { ActKind.Resolving => Resolving, ActKind.Preparing => Preparing, _ => OfOthers }, from, to) is not null;

    /// <summary>Whether what is done between two positions ends with the dossier on its way to another office: "xác nhận và gửi hồ sơ lên".</summary>
    internal static bool IsSentOn(WordingScanner scanner, int from, int to) =>
        (scanner.FirstOf(["gửi hồ sơ", "chuyển hồ sơ", "trình hồ sơ"], from, to) ?? SubmittedAt(scanner, from, to)) is { } sent && !Has(scanner, ActKind.Resolving, sent, to);

    // "Trình Ủy ban nhân dân".
    private static int? SubmittedAt(WordingScanner scanner, int from, int to) =>
        scanner.IndexOf("trình", from, to) is >= 0 and var submitted && IsOffice(scanner, submitted + "trình".Length) ? submitted : null;

    /// <summary>Whether what is done between two positions is to say whether an electronic dossier is accepted, which settles nothing of it.</summary>
    internal static bool IsNoticeOfFiling(WordingScanner scanner, int from, int to) => scanner.IndexOf("chấp nhận hồ sơ", from, to) >= 0;

    /// <summary>Where the longest of some words ends that stands at a position; the position where none does.</summary>
    internal static int EndOfLongest(WordingScanner scanner, int position, string[] choices)
    {
        var end = position;
        foreach (var words in choices)
        {
            scanner.Position = position;
            end = scanner.TryTake(words) ? Math.Max(end, scanner.Position) : end;
        }

        return end;
    }
}
