namespace AdminReform.Deadlines;

/// <summary>A sentence that says how dossiers are filed, and nothing of the time in which they are settled.</summary>
internal static class FilingWay
{
    /// <summary>What a sentence about it may be headed by.</summary>
    internal static readonly string[] Labels =
        ["cách thức thực hiện: không quy định", "cách thực hiện: không quy định", "cách thức thực hiện:", "cách thực hiện:", "hình thức nộp:", "cách thức nộp:"];

    private static readonly string[] Ways = ["trực tiếp", "trực tuyến", "qua", "thông qua", "dịch vụ bưu chính", "bưu chính"];

    private static readonly string[] Filing = ["nộp", "gửi", "hồ sơ gửi"];

    private static readonly string[] Channels = ["trực tiếp", "trực tuyến", "bưu chính", "bưu điện", "cổng dịch vụ công", "cổng thông tin", "thông qua", "qua", "tại", "về", "trên", "cho"];

    // "Trực tiếp khảo sát" files nothing, nor does "nộp phí".
    private static readonly string[] AfterFiling = ["hồ sơ", "tại", "về", "đến", "tới", .. Ways];

    private static readonly string[] AfterWay = ["tại", "trên", "qua", "thông qua", "đến", "tới", "về", "cho", "ở", "hoặc", "nộp hồ sơ", "gửi hồ sơ"];

    // What is filed later, paid or asked of others, and what the office does.
    private static readonly string[] Other = ["phí", "bổ sung", "ý kiến", "khảo sát", "kiểm tra", "thẩm định", "xác minh", "sau khi", "hội đồng", "kỳ họp", "lên", "phát kết quả", "chuyển trả", "để", "cấp mới", "cấp lại", "cấp đổi", "khiếu nại"];

    private static readonly string[] InBrackets = ["địa chỉ", "tại địa chỉ", "http", "website", "trang", "hệ thống", "nếu có"];

    /// <summary>Where the sentence at a position ends, at the latest at another; <see langword="null"/> where there is none.</summary>
    /// <param name="scanner">The text.</param>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends at the latest.</param>
    /// <param name="isLast">Whether it may end there.</param>
    internal static int? EndAt(WordingScanner scanner, int from, int to, bool isLast)
    {
        scanner.Position = from;
        var isHeaded = scanner.TryTakeAny(Labels);
        var words = scanner.Position;
        if ((EndOfSentence(scanner, words, to) ?? (isLast ? to : null)) is not { } end
            || !Array.Exists(Channels, channel => scanner.IndexOf(channel, words, end) >= 0)
            || scanner.FirstOf(Other, words, end) is not null || FreeWords.DoubtIn(scanner, words, end) is not null || (isHeaded && scanner.FirstOf(["hồ sơ"], words, end) is null)
            || !AreBracketsKnown(scanner, words, end))
        {
            return null;
        }

        scanner.Position = words;
        return isHeaded || IsFiling(scanner, end) ? end : null;
    }

    private static bool IsFiling(WordingScanner scanner, int end)
    {
        if (scanner.TryTakeAny(Filing))
        {
            var rest = scanner.Position;
            return scanner.Position >= end || scanner.TryTakeAny(AfterFiling) || rest >= end;
        }

        if (!scanner.TryTakeAny(Ways))
        {
            return false;
        }

        // The name of the service stands between the way and where it leads: "dịch vụ bưu chính công ích".
        var (isOther, after) = (scanner.Text.AsSpan(0, scanner.Position).EndsWith("qua", StringComparison.Ordinal) || scanner.Text.AsSpan(0, scanner.Position).EndsWith("bưu chính", StringComparison.Ordinal), scanner.Position);
        return isOther || scanner.TryTakeAny(AfterWay) || scanner.TryTakeAny([".", ":", ";", ",", "(", "-", "–"]) || after >= end || scanner.Text.AsSpan(after, end - after).IsWhiteSpace();
    }

    private static bool AreBracketsKnown(WordingScanner scanner, int from, int to)
    {
        for (var position = from; position < to; position++)
        {
            scanner.Position = position + 1;
            if (scanner.Text[position] is '[' || (scanner.Text[position] is '(' && !scanner.TryTakeAny(InBrackets)))
            {
                return false;
            }
        }

        return true;
    }

    private static int? EndOfSentence(WordingScanner scanner, int from, int to)
    {
        var text = scanner.Text;
        for (var position = from; position < to; position++)
        {
            if (scanner.IsLineEnd(position)
                || (text[position] is '.' or ':' or ';' && (position + 1 == text.Length || text[position + 1] == ' '))
                || (position > from && text[position] is '-' or '–' && text[position - 1] == ' ' && position + 1 < text.Length && text[position + 1] == ' '))
            {
                return position + 1;
            }
        }

        return null;
    }
}
