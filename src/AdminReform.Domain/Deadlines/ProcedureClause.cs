namespace AdminReform.Deadlines;

/// <summary>Whether an act of the office's own procedure, other than the receipt of the dossier, starts a time.</summary>
internal static class ProcedureClause
{
    private static readonly string[] Acts =
    [
        "hồ sơ", "họp", "hội đồng", "thẩm định", "thẩm tra", "kiểm tra", "đánh giá", "xác minh", "khảo sát", "giám định", "sát hạch", "niêm yết", "biên bản", "báo cáo",
        "văn bản", "công văn", "phương án", "ý kiến", "trả lời", "đồng ý", "thống nhất", "góp ý", "phúc đáp", "nhận được đề nghị", "tờ trình", "trình", "kết quả giải quyết",
        "nghĩa vụ tài chính",
    ];

    /// <summary>Whether the words between two positions, which follow those of a start, are such an act.</summary>
    internal static bool IsAt(WordingScanner scanner, int from, int to)
    {
        scanner.Position = from;
        _ = scanner.TryTakeAny(ReceiptClause.Moments);
        var words = scanner.Position;
        // "Kể từ ngày Bộ A, Bộ B nhận đủ hồ sơ".
        var isOffice = OfficeActs.IsOffice(scanner, words);
        return !OfficeActs.IsApplicant(scanner, words) && (isOffice || !IsIssue(scanner, words))
            && scanner.FirstOf(Acts, words, isOffice ? to : ReceiptClause.EndOfPart(scanner, words, to)) is not null;
    }

    // A paper may be one of a check: "kể từ ngày cấp giấy chứng nhận kiểm tra".
    private static bool IsIssue(WordingScanner scanner, int words)
    {
        scanner.Position = words;
        return scanner.TryTakeAny(["được cấp", "cấp"]);
    }
}
