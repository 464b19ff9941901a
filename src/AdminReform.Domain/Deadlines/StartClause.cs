namespace AdminReform.Deadlines;

/// <summary>The clause that starts the clock at the acceptance of a complete dossier; any other start is not taken.</summary>
internal static class StartClause
{
    private static readonly string[] Dossiers =
    [
        "hồ sơ", "văn bản", "công văn", "đơn", "tờ khai", "bản khai", "các bản khai", "các loại giấy tờ", "giấy tờ", "đề nghị", "yêu cầu", "thông báo của nhà đầu tư", "thông báo của tổ chức",
        "thông báo của doanh nghiệp", "bản đăng ký", "giấy đề nghị", "phiếu đề nghị",
    ];

    // What stands before the office that sends a dossier.
    private static readonly string[] Before = ["hồ sơ", "hợp lệ", "từ", "của"];

    // With these the clock waits for more than the dossier, or for a part of the way.
    private static readonly string[] More = ["kết quả", "báo cáo", "ý kiến", "quyết định", "biên bản", "kể từ", "tính từ"];

    // The paper of another body, or one that comes later on the way, unless somebody asks for what it names: "văn bản thẩm định", but "văn bản đề nghị thẩm định".
    private static readonly string[] OfOthers =
    [
        "trả lời", "đồng ý", "thống nhất", "góp ý", "chấp thuận", "phúc đáp", "thẩm định", "thẩm tra", "phê duyệt", "xác nhận", "xác minh", "thông báo", "chỉ đạo", "bổ sung", "chỉnh sửa",
        "hoàn thiện", "hoàn chỉnh", "giải trình", "về việc",
    ];

    private static readonly string[] Asking = ["đề nghị", "yêu cầu", "đăng ký", "xin", "đơn", "tờ khai", "bản khai"];

    // Whoever asks for whatever, these are not the beginning.
    private static readonly string[] Later =
    [
        "đã bổ sung", "đã chỉnh sửa", "đã sửa đổi", "đã hoàn thiện", "yêu cầu bổ sung", "chuyển đến", "sau khi", "do sở", "do bộ", "do cục", "do chi cục", "do phòng", "do cơ quan", "do đơn vị",
        "do ủy ban", "do ubnd", "do giám đốc", "do chủ tịch", "do trung tâm", "do hội đồng", "do văn phòng",
    ];

    // What belongs to a dossier or is paid with it.
    private static readonly string[] WithIt = ["lệ phí và phí thẩm định", "phí thẩm định và lệ phí", "lệ phí", "phí thẩm định", "giấy tờ", "tài liệu"];

    // More to be received, where other words may go on with what is asked for: "đề nghị mở cảng, sân bay".
    private static readonly string[] Papers =
    [
        "kết quả", "biên bản", "ý kiến", "văn bản", "công văn", "báo cáo", "tờ trình", "quyết định", "phí", "tiền", "chứng từ", "giấy", "bản", "phiếu", "thông báo",
        "hồ sơ", "đơn", "tờ khai", "có kết quả", "có ý kiến", "có biên bản",
    ];

    // Who may act after a comma beside the offices, and what begins a clause that says what is done.
    private static readonly string[] Actors =
        ["phòng", "trung tâm", "hội đồng", "viện", "ban", "thủ trưởng", "trưởng phòng", "thanh tra", "đội", "trạm", "công chức", "cán bộ", "chuyên viên"];

    private static readonly string[] Doing = ["có văn bản trả lời", "ra", "lập", "thực hiện", "tiến hành", "xem xét", "giải quyết", "hoàn thành"];

    /// <summary>What shows that a clause says what is done.</summary>
    internal static readonly string[] Duties = ["thì", "phải", "có trách nhiệm", "sẽ"];

    /// <summary>Takes the clause, in brackets or not.</summary>
    internal static bool TryTake(WordingScanner scanner)
    {
        var start = scanner.Position;
        return scanner.TryTake("(")
            ? (TryTakeWords(scanner) && scanner.TryTake(")")) || Undo(scanner, start)
            : TryTakeWords(scanner);
    }

    private static bool TryTakeWords(WordingScanner scanner)
    {
        var start = scanner.Position;
        _ = scanner.TryTake(",");
        if (!scanner.TryTakeAny(["tính kể từ", "được tính kể từ", "được tính từ", "kể từ", "tính từ", "từ", "sau"]))
        {
            return Undo(scanner, start);
        }

        _ = scanner.TryTakeAny(["ngày làm việc", "ngày", "khi", "thời điểm", "lúc"]);
        var isOfKind = ReceivingOffice.Skip(scanner);
        if (!scanner.TryTakeAny(["tiếp nhận được", "tiếp nhận", "nhận được", "nhận"]))
        {
            return Undo(scanner, start);
        }

        _ = scanner.TryTakeAny(["đầy đủ", "đủ"]);
        var dossier = scanner.Position;
        return (TryTakeDossier(scanner) && !(isOfKind && IsSentOn(scanner, dossier, scanner.Position))) || Undo(scanner, start);
    }

    // "Kể từ ngày Bộ A nhận được hồ sơ từ Sở B": the second in a chain.
    private static bool IsSentOn(WordingScanner scanner, int from, int to)
    {
        var end = scanner.Position;
        var isSentOn = Enumerable.Range(from, to - from).Any(position => scanner.IsWordStart(position) && TakesAt(scanner, position, Before) && OfficeActs.IsOffice(scanner, scanner.Position));
        scanner.Position = end;
        return isSentOn;
    }

    // "Hồ sơ đầy đủ, hợp lệ", or what the dossier is in this procedure, up to the next mark.
    private static bool TryTakeDossier(WordingScanner scanner)
    {
        var from = scanner.Position;
        if (!scanner.TryTakeAny(Dossiers))
        {
            return scanner.IsAtEnd || scanner.TryTake(".");
        }

        var named = scanner.Position;
        if (!scanner.TryTake("trình báo") && scanner.TryTake("trình"))
        {
            return false;
        }

        _ = scanner.TryTakeAny(["tài liệu"]);
        _ = scanner.TryTakeAny(["đầy đủ", "đủ"]);
        var beforeValid = scanner.Position;
        _ = scanner.TryTake(",") || scanner.TryTake("và");
        _ = scanner.TryTake("tài liệu");
        var isValid = scanner.TryTake("hợp lệ");
        if (!isValid)
        {
            scanner.Position = beforeValid;
        }

        var end = EndOfPart(scanner);
        // A number may be another limit.
        if (scanner.Text.AsSpan(from, end - from).ContainsAnyInRange('0', '9') || scanner.FirstOf(More, from, end) is not null || LimitDoubts.FirstIn(scanner, from, end) is not null
            || scanner.FirstOf(Later, from, end) is not null || (!isValid && IsOfOthers(scanner, from, named, end))
            || IsMoreReceived(scanner, end, scanner.FirstOf(Asking, from, end) is not null))
        {
            return false;
        }

        scanner.Position = end;
        return true;
    }

    // What follows the kind of paper says whose it is; after "hợp lệ" it says who does what.
    private static bool IsOfOthers(WordingScanner scanner, int from, int named, int end)
    {
        var others = scanner.FirstOf(OfOthers, named, end);
        while (others is { } fee && scanner.Text.AsSpan(0, fee).EndsWith(" phí ", StringComparison.Ordinal))
        {
            others = scanner.FirstOf(OfOthers, fee + 1, end);
        }

        return others is not null && !(scanner.FirstOf(Asking, from, end) < others);
    }

    // "Hồ sơ, biên bản thẩm định" waits for both; in "hồ sơ, Sở cấp giấy phép" somebody acts.
    private static bool IsMoreReceived(WordingScanner scanner, int end, bool isAsked)
    {
        scanner.Position = end;
        while (scanner.TryTake(",") && !scanner.IsAtEnd)
        {
            var words = scanner.Position;
            if (!scanner.TryTakeAny(WithIt))
            {
                return !IsClause(scanner, words) && (!isAsked || TakesAt(scanner, words, Papers));
            }

            _ = scanner.TryTakeAny(["hợp lệ", "theo quy định"]);
            if (EndOfPart(scanner) > scanner.Position)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsClause(WordingScanner scanner, int words)
    {
        scanner.Position = words;
        var end = EndOfPart(scanner);
        return OfficeActs.IsOffice(scanner, words) || OfficeActs.IsApplicant(scanner, words) || TakesAt(scanner, words, Actors) || TakesAt(scanner, words, Doing)
            || TakesAt(scanner, words, ClauseTail.Conditions) || scanner.FirstOf(Duties, words, end) is not null
            || (OfficeActs.At(scanner, words).Kind != ActKind.None && !IsOfOffice(scanner, words, end));
    }

    // "Quyết định của Ủy ban nhân dân" is a paper.
    private static bool IsOfOffice(WordingScanner scanner, int from, int to) =>
        scanner.IndexOf("của", from, to) is >= 0 and var of && OfficeActs.IsOffice(scanner, of + "của".Length);

    private static bool TakesAt(WordingScanner scanner, int position, string[] choices)
    {
        scanner.Position = position;
        return scanner.TryTakeAny(choices);
    }

    private static int EndOfPart(WordingScanner scanner)
    {
        var end = scanner.Position;
        while (end < scanner.Text.Length && !scanner.IsLineEnd(end) && scanner.Text[end] is not (',' or '.' or ';' or '(' or ')'))
        {
            end++;
        }

        return end;
    }

    private static bool Undo(WordingScanner scanner, int start)
    {
        scanner.Position = start;
        return false;
    }
}
