using System.Buffers;

namespace AdminReform.Deadlines;

/// <summary>Words of which nothing is known but that they name something: a permit, a place. They may hide what changes a limit, and then they are not taken.</summary>
internal static class FreeWords
{
    // Another moment, what is not counted, what is not certain, short and misspelt conditions.
    private static readonly string[] Doubts =
    [
        "khi", "đã", "chưa", "không phải", "không có", "không cần", "ko", "đ/v", "th", "tuỳ", "chỉ áp dụng", "chỉ với", "chỉ cho", "chỉ khi", "chỉ tính", "xong", "bắt đầu", "tính cả", "tính thêm", "thời gian", "chờ", "đợi", "dự kiến", "bãi bỏ", "hết hiệu lực", "tạm dừng",
        "truờng hợp", "trừơng hợp", "đôi với", "niêm yết", "người nộp", "từ lúc", "từ ngày", "từ thời điểm", "tăng thêm", "hơn",
    ];

    // Of a name: a case, a level, what is done with it on the way.
    private static readonly string[] DoubtsOfName =
    [
        "sau", "trước", "với", "đang", "kèm", "đóng phí", "nộp", "chuyển lên", "chuyển đến", "hồ sơ khó", "kiểm tra", "giải trình", "bổ sung", "thanh tra", "trực tuyến", "cấp tỉnh", "cấp xã", "cấp huyện", "trung ương", "nhóm a", "nhóm b",
        "nhóm c", "tại sở", "tại bộ", "tại ubnd", "tại ủy ban", "tại uỷ ban", "tại cục", "gồm",
    ];

    private static readonly SearchValues<char> Signs = SearchValues.Create("()[]:&–+");

    /// <summary>Where the first words between two positions stand of which that is not so, whatever they speak of; <see langword="null"/> where there are none.</summary>
    internal static int? DoubtIn(WordingScanner scanner, int from, int to) => scanner.FirstOf(Doubts, from, to);

    /// <summary>Whether the words between two positions are the name of something.</summary>
    internal static bool AreName(WordingScanner scanner, int from, int to) => AreOwner(scanner, from, to) && scanner.FirstOf(DoubtsOfName, from, to) is null;

    /// <summary>Whether the words between two positions are the name of somebody, who may be of a level.</summary>
    internal static bool AreOwner(WordingScanner scanner, int from, int to)
    {
        var words = scanner.Text.AsSpan(from, to - from);
        return DoubtIn(scanner, from, to) is null && !words.ContainsAny(Signs) && !words.Contains(" - ", StringComparison.Ordinal)
            && !TimeLimitReader.NamesTime(words.ToString());
    }
}
