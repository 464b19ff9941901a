namespace AdminReform.Deadlines;

/// <summary>Words which say that a limit is not the whole of every dossier, or is not counted as limits are.</summary>
internal static class LimitDoubts
{
    private static readonly string[] Words =
    [
        "trường hợp", "đối với", "nếu", "hoặc", "trừ", "ngoại trừ", "loại trừ", "có thể", "không tính", "không bao gồm", "không gồm", "không kể", "chưa kể", "chưa tính",
        "chưa bao gồm", "chưa gồm", "bao gồm", "kể cả", "kéo dài", "gia hạn", "thời gian cụ thể", "trong đó", "ít nhất", "tối thiểu", "trước", "phức tạp", "hàng năm", "hằng năm",
        "hàng quý", "hằng quý", "hàng tháng", "hằng tháng", "bước", "giai đoạn", "lần", "mỗi", "từng", "tùy", "trở lên", "riêng", "ngoài ra", "sau đó", "đến ngày", "thứ",
        "gửi văn bản", "chuyển hồ sơ", "phương án", "hết hạn", "làm thêm", "cộng thêm", "áp dụng", "gấp",
    ];

    internal static IEnumerable<string> All => Words;

    /// <summary>The first of them between two positions, or of words that have run together, which may hide one.</summary>
    internal static int? FirstIn(WordingScanner scanner, int from, int to) => new[] { scanner.FirstOf(Words, from, to), JoinedWords.FirstIn(scanner.Text, from, to) }.Min();
}
