namespace AdminReform.Deadlines;

/// <summary>
/// Whether the receipt of the dossier starts a time. Nothing is asked of what follows it, as where a limit is read (<see cref="StartClause"/>); but what is received
/// has to be an application, and no applicant receives it.
/// </summary>
internal static class ReceiptClause
{
    /// <summary>The words with which a start begins, two slips of the pen that records have included.</summary>
    internal static readonly string[] Starts =
    [
        "tính kể từ", "được tính kể từ", "được tính từ", "kể từ", "kề từ", "kẻ từ", "tính từ", "từ ngày", "từ khi", "từ lúc", "từ thời điểm", "sau khi",
    ];

    /// <summary>The words that stand between those of a start and what starts.</summary>
    internal static readonly string[] Moments = ["ngày làm việc", "ngày", "khi", "thời điểm", "lúc"];

    private static readonly string[] Filed = ["nộp đủ hồ sơ", "nộp đầy đủ hồ sơ", "nộp hồ sơ", "nộp đơn", "thụ lý"];

    // "Xác nhận" is no receipt.
    private static readonly string[] OtherWords = ["xác ", "công ", "chứng ", "ghi ", "chấp "];

    private static readonly string[] Dossiers =
    [
        "hồ sơ", "đơn", "tờ khai", "bản khai", "các bản khai", "các loại giấy tờ", "giấy tờ", "đề nghị", "yêu cầu", "giấy đề nghị", "phiếu đề nghị",
        "bản đăng ký", "văn bản đề nghị", "công văn đề nghị", "thông báo của nhà đầu tư",
    ];

    // What comes later on the way, or goes to somebody else.
    private static readonly string[] Later = ["bổ sung", "hoàn thiện", "trình", "chuyển đến", "gửi đến", "lấy ý kiến", "mời", "trả lại", "góp ý"];

    /// <summary>Takes the words with which a start begins.</summary>
    internal static bool TryTakeStart(WordingScanner scanner) => scanner.TryTakeAny(Starts);

    /// <summary>Whether the words between two positions, which follow those of a start, are the receipt of the dossier.</summary>
    internal static bool IsAt(WordingScanner scanner, int from, int to)
    {
        var end = EndOfPart(scanner, from, to);
        scanner.Position = from;
        _ = scanner.TryTakeAny(Moments);
        var receiver = Math.Min(scanner.Position, end);
        if (scanner.FirstOf(Filed, receiver, end) is not null || scanner.Text.AsSpan(receiver, end - receiver).EndsWith("đã nộp", StringComparison.Ordinal))
        {
            return true;
        }

        if (OfficeActs.IsApplicant(scanner, receiver) || EndOfReceived(scanner, receiver, end) is not { } received)
        {
            return false;
        }

        scanner.Position = received;
        while (scanner.TryTakeAny(["được", "đầy đủ", "đủ"]))
        {
        }

        return scanner.Position >= end || scanner.IsAtEnd || (scanner.TryTakeAny(Dossiers) && !IsOfOffice(scanner) && scanner.FirstOf(Later, scanner.Position, end) is null);
    }

    /// <summary>"Kể từ ngày nhận đủ hồ sơ, cơ quan …": where the words go on after it.</summary>
    internal static int? TryTakeFirst(WordingScanner scanner, int from, int to)
    {
        scanner.Position = from;
        if (!TryTakeStart(scanner) || !IsAt(scanner, scanner.Position, to))
        {
            return null;
        }

        for (var position = from; position < to; position++)
        {
            if (scanner.Text[position] == ',' && OfficeActs.IsOffice(scanner, position + 1))
            {
                return position + 1;
            }
        }

        return null;
    }

    /// <summary>Where the part between marks ends that begins at a position.</summary>
    internal static int EndOfPart(WordingScanner scanner, int from, int to)
    {
        var end = from;
        while (end < to && scanner.Text[end] is not (',' or '.' or ';' or '(' or ')'))
        {
            end++;
        }

        return end;
    }

    private static int? EndOfReceived(WordingScanner scanner, int from, int to)
    {
        var found = scanner.IndexOf("nhận", from, to);
        while (found >= 0 && OtherWords.Any(word => scanner.Text.AsSpan(0, found).EndsWith(word, StringComparison.Ordinal)))
        {
            found = scanner.IndexOf("nhận", found + 1, to);
        }

        return found < 0 ? null : found + "nhận".Length;
    }

    // What another office asks for.
    private static bool IsOfOffice(WordingScanner scanner)
    {
        var position = scanner.Position;
        var isOfOffice = scanner.TryTake("của") && OfficeActs.IsOffice(scanner, scanner.Position);
        scanner.Position = position;
        return isOfOffice;
    }
}
