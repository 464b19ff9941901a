namespace AdminReform.Deadlines;

/// <summary>
/// What may follow the dossier in the clause that starts the clock: nothing, that it is as prescribed, whose it is, or what it asks for. Anything else may be another
/// start, a case or more that is waited for.
/// </summary>
internal static class DossierName
{
    // These ask for something themselves.
    private static readonly string[] Applications =
        ["đơn", "tờ khai", "bản khai", "các bản khai", "đề nghị", "yêu cầu", "thông báo của nhà đầu tư", "thông báo của tổ chức", "thông báo của doanh nghiệp", "bản đăng ký", "giấy đề nghị", "phiếu đề nghị"];

    private static readonly string[] AsPrescribed =
        ["theo quy định của pháp luật", "theo quy định hiện hành", "theo quy định", "theo đúng quy định", "đúng quy định", "đúng theo quy định", "hợp pháp", "điện tử", "hợp lệ", "đầy đủ"];

    private static readonly string[] Asking =
    [
        "đề nghị", "yêu cầu", "đăng ký", "xin", "kê khai", "khai", "mở", "thành lập", "thay đổi", "điều chỉnh", "sửa đổi", "công nhận", "công bố", "chấm dứt", "thu hồi", "chuyển nhượng", "gia hạn",
        "cấp giấy", "cấp phép", "cấp chứng", "cấp thẻ", "cấp phiếu", "cấp bản", "cấp lại giấy", "cấp lại chứng", "cấp đổi giấy", "cấp mới giấy", "hưởng", "hỗ trợ",
    ];

    private static readonly string[] Desks = ["bộ phận một cửa", "cơ quan một cửa", "bộ phận tiếp nhận và trả kết quả", "bộ phận tiếp nhận và trả kết quả giải quyết thủ tục hành chính", "trung tâm phục vụ hành chính công"];

    private static readonly string[] PaidWithIt = ["lệ phí và phí thẩm định", "phí thẩm định và lệ phí", "phí và lệ phí", "phí, lệ phí", "lệ phí", "phí thẩm định", "phí"];

    // Who asks on the way, and for no citizen.
    private static readonly string[] Bodies = ["phòng", "thanh tra", "đoàn", "hội đồng", "tòa án", "toà án", "viện"];

    private static readonly string[] Filed = ["nộp", "gửi", "khai", "lập", "xuất trình"];

    /// <summary>Whether the words between two positions are known.</summary>
    /// <param name="scanner">The text.</param>
    /// <param name="dossier">Where the dossier is named.</param>
    /// <param name="from">Where the words begin that follow it.</param>
    /// <param name="to">Where the part between marks ends.</param>
    internal static bool IsKnown(WordingScanner scanner, int dossier, int from, int to)
    {
        scanner.Position = from;
        while (scanner.TryTakeAny(AsPrescribed))
        {
        }

        var words = scanner.Position;
        if (IsAtEnd(scanner, to) || ((TakesDesk(scanner) || TakesFee(scanner)) && IsAtEnd(scanner, to)))
        {
            return true;
        }

        scanner.Position = words;

        if (scanner.TryTake("của"))
        {
            var owner = scanner.Position;
            return FreeWords.AreOwner(scanner, words, to)
                && ((OfficeActs.IsApplicant(scanner, owner) && FreeWords.AreName(scanner, words, to)) || IsPaper(scanner, dossier) || (IsApplication(scanner, dossier) && !IsBody(scanner, owner)));
        }

        if (scanner.TryTakeAny(["do", "mà", "từ"]))
        {
            return OfficeActs.IsApplicant(scanner, scanner.Position) && scanner.FirstOf(Filed, words, to) is { } filed && FreeWords.AreName(scanner, words, filed) && IsAllFiled(scanner, filed, to);
        }

        return (scanner.TryTakeAny(Asking) || IsApplication(scanner, dossier)) && FreeWords.AreName(scanner, words, to);
    }

    /// <summary>Whether a start between two positions names what is asked for, which may go on after a comma.</summary>
    internal static bool IsAsked(WordingScanner scanner, int from, int to) => scanner.FirstOf(Asking, from, to) is not null || scanner.FirstOf(Applications, from, to) is not null;

    private static bool IsBody(WordingScanner scanner, int position) => OfficeActs.IsOffice(scanner, position) || OfficeActs.EndOfLongest(scanner, position, Bodies) > position;

    // Who sends it on is the desk.
    private static bool TakesDesk(WordingScanner scanner)
    {
        var isDesk = scanner.TryTakeAny(["từ", "tại", "qua"]) && scanner.TryTakeAny(Desks);
        _ = isDesk && scanner.TryTakeAny(["chuyển sang", "chuyển đến"]);
        return isDesk;
    }

    private static bool TakesFee(WordingScanner scanner)
    {
        var isFee = scanner.TryTakeAny(["và", "kèm"]) && scanner.TryTakeAny(PaidWithIt);
        _ = isFee && scanner.TryTakeAny(AsPrescribed);
        return isFee;
    }

    // "Do người làm thủ tục nộp và xuất trình".
    private static bool IsAllFiled(WordingScanner scanner, int from, int to)
    {
        scanner.Position = from;
        while (scanner.TryTakeAny(Filed) || scanner.TryTake("và"))
        {
        }

        return IsAtEnd(scanner, to);
    }

    // "Văn bản của Ủy ban nhân dân cấp tỉnh" is how one office asks another.
    private static bool IsPaper(WordingScanner scanner, int dossier)
    {
        var position = scanner.Position;
        scanner.Position = dossier;
        var isPaper = scanner.TryTakeAny(["văn bản", "công văn"]);
        scanner.Position = position;
        return isPaper;
    }

    private static bool IsApplication(WordingScanner scanner, int dossier)
    {
        var position = scanner.Position;
        scanner.Position = dossier;
        var isApplication = scanner.TryTakeAny(Applications);
        scanner.Position = position;
        return isApplication;
    }

    private static bool IsAtEnd(WordingScanner scanner, int to) => scanner.Position >= to || scanner.Text.AsSpan(scanner.Position, to - scanner.Position).Trim(' ').IsEmpty;
}
