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
    private static readonly string[] More = ["kết quả", "báo cáo", "ý kiến", "quyết định", "biên bản", "kỳ họp", "phiên họp", "kể từ", "tính từ"];

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
        "đã bổ sung", "đã chỉnh sửa", "đã sửa đổi", "đã hoàn thiện", "yêu cầu bổ sung", "bản giấy", "chuyển đến", "sau khi", "do sở", "do bộ", "do cục", "do chi cục", "do phòng", "do cơ quan", "do đơn vị",
        "do ủy ban", "do ubnd", "do giám đốc", "do chủ tịch", "do trung tâm", "do hội đồng", "do văn phòng",
    ];

    // What belongs to a dossier or is paid with it.
    private static readonly string[] WithIt = ["lệ phí và phí thẩm định", "phí thẩm định và lệ phí", "lệ phí", "phí thẩm định", "giấy tờ", "tài liệu"];

    // More to be received, where other words may go on with what is asked for: "đề nghị mở cảng, sân bay".
    private static readonly string[] Papers =
    [
        "kết quả", "kết luận", "biên bản", "ý kiến", "văn bản", "công văn", "báo cáo", "tờ trình", "quyết định", "phí", "tiền", "chứng từ", "giấy", "bản", "phiếu", "thông báo",
        "hồ sơ", "đơn", "tờ khai", "có kết quả", "có ý kiến", "có biên bản",
    ];

    /// <summary>Who may act after a comma beside the offices.</summary>
    internal static readonly string[] Actors =
        ["phòng", "trung tâm", "hội đồng", "viện", "ban", "thủ trưởng", "trưởng phòng", "thanh tra", "đội", "trạm", "công chức", "cán bộ", "chuyên viên"];

    // What begins a clause that says what is done.
    private static readonly string[] Doing = ["có văn bản trả lời", "ra", "lập", "thực hiện", "tiến hành", "xem xét", "giải quyết", "hoàn thành"];

    private static readonly string[] Desks = ["bộ phận", "trung tâm"];

    // What has to have happened beside the receipt.
    private static readonly string[] Done = ["đã", "hoàn thành", "nộp"];

    /// <summary>What shows that a clause says what is done.</summary>
    internal static readonly string[] Duties = ["thì", "phải", "có trách nhiệm", "sẽ"];

    /// <summary>Takes the clause, in brackets or not.</summary>
    internal static bool TryTake(WordingScanner scanner)
    {
        var start = scanner.Position;
        return scanner.TryTake("(") || (scanner.TryTake(",") && scanner.TryTake("("))
            ? (TryTakeWords(scanner) && scanner.TryTake(")")) || Undo(scanner, start)
            : Undo(scanner, start) || TryTakeWords(scanner);
    }

    /// <summary>
    /// Takes the clause in a text that says more than the limit: there a condition or a number after the dossier is no doubt of what starts the clock.
    /// </summary>
    internal static bool TryTakeBeside(WordingScanner scanner) => TryTakeWords(scanner, isBeside: true);

    /// <summary>Where what belongs to a dossier or is paid with it ends, of which nothing more is said; <see langword="null"/> where there is none.</summary>
    internal static int? EndOfPaidWithIt(WordingScanner scanner, int from)
    {
        scanner.Position = from;
        if (!scanner.TryTakeAny(WithIt))
        {
            return null;
        }

        _ = scanner.TryTakeAny(["hợp lệ", "theo quy định"]);
        return EndOfPart(scanner) == scanner.Position ? scanner.Position : null;
    }

    private static bool TryTakeWords(WordingScanner scanner, bool isBeside = false)
    {
        var start = scanner.Position;
        _ = scanner.TryTake(",");
        if (!ReceiptClause.TryTakeStart(scanner) && !scanner.TryTakeAny(["từ", "sau"]))
        {
            return Undo(scanner, start);
        }

        _ = scanner.TryTakeAny(ReceiptClause.Moments);
        var isOfKind = ReceivingOffice.Skip(scanner);
        if (!scanner.TryTakeAny(["tiếp nhận được", "tiếp nhận", "nhận được", "nhận"]))
        {
            return Undo(scanner, start);
        }

        _ = scanner.TryTakeAny(["đầy đủ", "đủ"]);
        var dossier = scanner.Position;
        return (TryTakeDossier(scanner, isBeside) && !(isOfKind && IsSentOn(scanner, dossier, scanner.Position))) || Undo(scanner, start);
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
    private static bool TryTakeDossier(WordingScanner scanner, bool isBeside)
    {
        var from = scanner.Position;
        if (!scanner.TryTakeAny(Dossiers))
        {
            return scanner.IsAtEnd || (isBeside ? EndOfPart(scanner) == scanner.Position : scanner.TryTake("."));
        }

        var named = scanner.Position;
        if (!scanner.TryTake("trình báo") && scanner.TryTake("trình"))
        {
            return false;
        }

        var beforeValid = named;
        foreach (var words in (string[][])[["tài liệu"], ["đầy đủ", "đủ"]])
        {
            beforeValid = scanner.TryTakeAny(words) ? scanner.Position : beforeValid;
        }

        _ = scanner.TryTake(",") || scanner.TryTake("và");
        _ = scanner.TryTake("tài liệu");
        var isValid = scanner.TryTake("hợp lệ");
        if (!isValid)
        {
            scanner.Position = beforeValid;
        }

        var known = scanner.Position;
        var end = EndOfPart(scanner);
        if (isBeside)
        {
            end = scanner.Text.AsSpan(named, end - named).IndexOfAnyInRange('0', '9') is >= 0 and var number ? named + number : end;
            end = LimitDoubts.FirstIn(scanner, named, end) ?? end;
        }

        // A number may be another limit.
        if (scanner.Text.AsSpan(from, end - from).ContainsAnyInRange('0', '9') || scanner.FirstOf(More, from, end) is not null || LimitDoubts.FirstIn(scanner, from, end) is not null
            || scanner.FirstOf(Later, from, end) is not null || (!isBeside && !DossierName.IsKnown(scanner, from, known, end)) || (!isValid && IsOfOthers(scanner, from, named, end))
            || IsMoreReceived(scanner, end, scanner.FirstOf(Asking, from, end) is not null) || IsJoined(scanner, from, named, end) || IsByOther(scanner, named, end))
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

    // "Hồ sơ và tờ trình" waits for both, "hồ sơ và người nộp đã nộp phí" for what is done; what is asked for may be two things.
    private static bool IsJoined(WordingScanner scanner, int from, int named, int end)
    {
        foreach (var joint in (string[])["và", "kèm theo", "kèm", "cùng với", "cùng"])
        {
            for (var found = scanner.IndexOf(joint, named, end); found >= 0; found = scanner.IndexOf(joint, found + 1, end))
            {
                var words = found + joint.Length;
                if ((!TakesAt(scanner, words, [.. WithIt, "phí"]) && TakesAt(scanner, words, Papers) && scanner.FirstOf(Asking, from, found) is null)
                    || TakesAt(scanner, words, Done) || (OfficeActs.IsApplicant(scanner, words) && scanner.FirstOf(Done, words, end) is not null))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "Qua cơ quan chủ quản" the dossier takes another way; the desk is the office's own.
    private static bool IsByOther(WordingScanner scanner, int from, int end) =>
        scanner.IndexOf("qua", from, end) is >= 0 and var by && (OfficeActs.IsOffice(scanner, by + "qua".Length) || OfficeActs.IsApplicant(scanner, by + "qua".Length))
        && !TakesAt(scanner, by + "qua".Length, Desks);

    private static bool IsClause(WordingScanner scanner, int words)
    {
        scanner.Position = words;
        var end = EndOfPart(scanner);
        return OfficeActs.IsOffice(scanner, words) || OfficeActs.IsApplicant(scanner, words) || TakesAt(scanner, words, Actors) || TakesAt(scanner, words, Doing)
            || TakesAt(scanner, words, ClauseTail.Conditions) || TakesAt(scanner, words, TimeLimitReader.Openings) || scanner.FirstOf(Duties, words, end) is not null
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
