namespace AdminReform.Deadlines;

/// <summary>The office that is named as the one that receives the dossier: "kể từ ngày Bộ Công Thương nhận đủ hồ sơ". A word of a kind of agency makes it one, whatever its name.</summary>
internal static class ReceivingOffice
{
    // Those that stand without a name, of which the first that fits is taken.
    private static readonly string[] Unnamed =
    [
        "cơ quan có thẩm quyền thẩm định, phê duyệt hồ sơ", "cơ quan có thẩm quyền", "cơ quan giải quyết", "cơ quan",
    ];

    // A department, the committee of a province and whoever heads an agency are not among them: named here they are often the next in a chain, as are parts of an office.
    private static readonly string[] Kinds =
    [
        "bộ", "tổng cục", "cục", "chi cục", "công an", "kho bạc", "hải quan", "cảng vụ", "bảo hiểm xã hội", "ban quản lý khu", "ubcknn", "ủy ban chứng khoán nhà nước", "ngân hàng nhà nước",
        "biên phòng cửa khẩu", "đồn biên phòng", "cơ quan thuế", "cơ quan quản lý thuế", "cơ quan hải quan", "cơ quan công an", "cơ quan bhxh", "cơ quan bảo hiểm xã hội", "cơ quan đăng ký",
        "cơ quan đăng kiểm", "cơ quan quản lý xuất nhập cảnh", "phòng đăng ký kinh doanh", "văn phòng đăng ký đất đai", "chi nhánh văn phòng đăng ký đất đai", "bộ phận một cửa",
        "bộ phận tiếp nhận và trả kết quả", "trung tâm phục vụ hành chính công",
        .. from committee in (string[])["ubnd", "ủy ban nhân dân", "uỷ ban nhân dân"] from place in (string[])["cấp xã", "xã", "phường", "đặc khu"] select $"{committee} {place}",
    ];

    // With these a kind of agency is another thing: a minister, a set of papers, a section.
    private static readonly string[] OtherThings = ["trưởng", "hồ sơ", "phận", "chỉ huy", "tư lệnh"];

    // Words of no name: somebody else comes in, or something else happens first.
    private static readonly string[] OtherWords =
    [
        "người", "cá nhân", "doanh nghiệp", "công dân", "công ty", "nhà đầu tư", "nhà thầu", "chủ đầu tư", "cơ sở", "đơn vị", "bên", "hợp tác xã", "bưu điện", "bưu chính", "cho", "để", "do", "từ",
        "của", "đã", "được", "có", "khi", "sau", "giao", "trả", "chưa", "thu", "phí", "lập", "biên bản", "hồ sơ", "xác nhận", "công nhận", "chứng nhận", "ghi nhận", "chấp nhận",
    ];

    private static readonly string[] Receiving = ["tiếp nhận", "nhận"];

    /// <summary>Takes it where one is named, up to the words that say that it receives; <see langword="true"/> for one of a kind, which may be one of several.</summary>
    internal static bool Skip(WordingScanner scanner)
    {
        var start = scanner.Position;
        if (OfficeActs.EndOfLongest(scanner, start, Kinds) is var named && named > start && EndOfName(scanner, named) is { } end)
        {
            scanner.Position = end;
            return true;
        }

        scanner.Position = start;
        _ = scanner.TryTakeAny(Unnamed);
        return false;
    }

    private static int? EndOfName(WordingScanner scanner, int from)
    {
        scanner.Position = from;
        if (scanner.TryTakeAny(OtherThings) || scanner.FirstOf(Receiving, from, ReceiptClause.EndOfPart(scanner, from, scanner.Text.Length)) is not { } end)
        {
            return null;
        }

        // The first word of "xác nhận" stands before the second.
        var isName = scanner.FirstOf(OtherWords, from, Math.Min(end + "nhận".Length, scanner.Text.Length)) is null && !scanner.Text.AsSpan(from, end - from).EndsWith(" không ", StringComparison.Ordinal) && OfficeActs.First(scanner, from, end).Kind == ActKind.None
            && !(scanner.IndexOf("và", from, end) is >= 0 and var other && OfficeActs.IsOffice(scanner, other + "và".Length))
            && !(scanner.IndexOf("hoặc", from, end) is >= 0 and var or && OfficeActs.EndOfLongest(scanner, or + "hoặc".Length, Kinds) == or + "hoặc".Length);
        return isName ? end : null;
    }
}
