namespace AdminReform.Deadlines;

/// <summary>What is said of fees in brackets before a limit, which need not belong together: records have them cut short.</summary>
internal static class FeeBrackets
{
    private static readonly string[] Fees = ["miễn phí", "miễn lệ phí", "lệ phí", "phí:", "phí :", "mức phí", "phí kiểm định", "phí thẩm định", "đ/lần"];

    private static readonly string[] Currencies = ["đồng", "đ", "vnđ", "usd"];

    // What speaks of the limit, or of whose it is.
    private static readonly string[] Others =
        ["không tính", "trường hợp", "thời gian", "thời hạn nộp", "nộp phí", "nộp lệ phí", "hợp đồng", "hội đồng", "nếu", "đối với", "với", "bước", "trong đó", "ít nhất", "tối thiểu"];

    private static readonly string[] Cases = ["cấp mới", "cấp lại", "cấp đổi", "hồ sơ"];

    /// <summary>Where they end; 0 where the text before the limit is not of fees.</summary>
    /// <param name="scanner">The text.</param>
    /// <param name="limit">Where the limit begins.</param>
    internal static int EndIn(WordingScanner scanner, int limit)
    {
        var end = limit == 0 ? -1 : scanner.Text.LastIndexOf(')', limit - 1);
        if (end <= 0 || scanner.Text[0] != '(' || scanner.FirstOf(Others, 0, end) is not null || OtherStart.FirstIn(scanner, ReceiptClause.Starts, 0, end) is not null)
        {
            return 0;
        }

        scanner.Position = 1;
        return !scanner.TryTakeAny(Cases) && NamesFee(scanner, EndOfFirst(scanner, end)) ? end + 1 : 0;
    }

    // The first of several that do belong together is of fees by itself.
    private static int EndOfFirst(WordingScanner scanner, int end)
    {
        var depth = 0;
        for (var position = 0; position < end; position++)
        {
            depth += scanner.Text[position] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return position;
            }
        }

        return end;
    }

    private static bool NamesFee(WordingScanner scanner, int end) =>
        Array.Exists(Fees, fee => scanner.Text.AsSpan(0, end).Contains(fee, StringComparison.Ordinal)) || NamesMoney(scanner, end);

    /// <summary>Whether an amount of money stands before a position.</summary>
    internal static bool NamesMoney(WordingScanner scanner, int end)
    {
        end = Math.Min(end, scanner.Text.Length);
        for (var from = 0; scanner.FirstOf(Currencies, from, end) is { } currency; from = currency + 1)
        {
            if (scanner.Text.AsSpan(0, currency).TrimEnd(' ') is [.., >= '0' and <= '9'])
            {
                return true;
            }
        }

        return false;
    }
}
