namespace AdminReform.Deadlines;

/// <summary>A clause in which an office settles a dossier: what it does ends with the result, by its own hand or that of whom it submits to.</summary>
internal static class OfficeClause
{
    // What may stand before the act that settles.
    private static readonly string[] Auxiliaries =
    [
        "thì", "phải", "có trách nhiệm", "sẽ", "được", "ra", "lập", "thực hiện", "tiến hành", "xem xét", "có văn bản", "bằng văn bản", "tổ chức", "thẩm định", "kiểm tra", "thẩm tra", "xác minh",
        "đánh giá", "tiếp nhận", "và", "hoặc", "hay", "ký",
    ];

    // What is done then changes nothing for the applicant: that the dossier has come, how it goes on, who looks at it.
    private static readonly string[] FirstSteps =
    [
        "hồ sơ", "thụ lý", "kiểm tra", "thẩm định", "lịch", "tiếp nhận", "bổ sung", "yêu cầu", "mời", "hẹn", "biên nhận", "tạm thời", "về nguyên tắc", "sơ tuyển", "kế hoạch", "phần mềm", "hệ thống", "hội đồng", "đoàn",
        "tổ công tác", "lấy ý kiến", "kèm theo", "số",
    ];

    // After these somebody else goes on with it.
    private static readonly string[] HandedOn = ["đề nghị", "yêu cầu", "báo cáo", "gửi", "chuyển", "lấy ý kiến", "mời", "tham mưu", "đề xuất", "kiến nghị"];

    // What a number may stand behind, as in "khoản 2 Điều 3 Nghị định số 118/2025/NĐ-CP".
    private static readonly string[] Cited = ["số", "điều", "khoản", "điểm", "mẫu", "mục", "chương", "phụ lục"];

    /// <summary>Whether the clause between two positions is one.</summary>
    /// <param name="scanner">The text.</param>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="isSentence">Whether it stands by itself: an act without an office may then be a case, as in "cấp lại".</param>
    internal static bool Settles(WordingScanner scanner, int from, int to, bool isSentence)
    {
        if (scanner.Text.AsSpan(from, to - from).ContainsAny("()[]") || scanner.FirstOf(ReceiptClause.Starts, from, to) is not null || !AreNumbersCited(scanner, from, to))
        {
            return false;
        }

        if (IsSanction(scanner, from, to))
        {
            return true;
        }

        scanner.Position = from;
        var isNamed = OfficeActs.IsOffice(scanner, from) || scanner.TryTakeAny(StartClause.Actors);
        var first = OfficeActs.First(scanner, from, to);
        if (!isNamed && (isSentence || (first.Start > from && EndOfAuxiliaries(scanner, from) < first.Start)))
        {
            return false;
        }

        for (var position = from; ;)
        {
            var act = OfficeActs.First(scanner, position, to);
            if (act.Kind == ActKind.None)
            {
                return false;
            }

            if (act.Kind == ActKind.Resolving && ((act.Start == first.Start && IsPlain(scanner, act.Start)) || IsReached(scanner, from, act.Start)) && !IsHandedOn(scanner, from, act.Start))
            {
                return IsResult(scanner, from, act, to, isNamed) && !IsSentOn(scanner, act, to);
            }

            position = act.End;
        }
    }

    // "Giấy thông hành sẽ bị hủy".
    private static bool IsSanction(WordingScanner scanner, int from, int to)
    {
        scanner.Position = from;
        return scanner.TryTake("giấy") && scanner.IndexOf("sẽ bị", from, to) >= 0 && FreeWords.AreName(scanner, from, to);
    }

    private static int EndOfAuxiliaries(WordingScanner scanner, int from)
    {
        scanner.Position = from;
        while (scanner.TryTakeAny(Auxiliaries) || scanner.TryTake(","))
        {
        }

        return scanner.Position;
    }

    // "Cấp lại" alone is a case.
    private static bool IsResult(WordingScanner scanner, int from, (ActKind Kind, int Start, int End) act, int to, bool isNamed) =>
        scanner.FirstOf(FirstSteps, act.End, to) is null && FreeWords.AreName(scanner, act.End, to)
        && (isNamed || act.Start > from || scanner.Text.AsSpan(act.Start, to - act.Start).Trim(" .;,").Count(' ') > 1);

    // Not "theo Quyết định", "để cấp giấy", "đã công bố".
    private static bool IsPlain(WordingScanner scanner, int start) => !scanner.IsAfterAny(["theo", "của", "để", "đã", "về", "việc", "người", "điều kiện", "hồ sơ", "kết quả", "văn bản", "biên bản", .. HandedOn], start);

    // "Tham mưu Ủy ban nhân dân phê duyệt".
    private static bool IsHandedOn(WordingScanner scanner, int from, int start) => scanner.FirstOf(HandedOn, from, start) is { } handed
        && Enumerable.Range(handed, start - handed).Any(position => scanner.IsWordStart(position) && OfficeActs.IsOffice(scanner, position));

    // One act after the other: "kiểm tra, cấp giấy", "thẩm định, trình Ủy ban nhân dân quyết định".
    private static bool IsReached(WordingScanner scanner, int from, int start)
    {
        var submitted = scanner.IndexOf("trình", from, start);
        return scanner.Text.AsSpan(from, start - from).TrimEnd(' ').EndsWith(",", StringComparison.Ordinal) || scanner.IsAfterAny(Auxiliaries, start) || (submitted >= 0 && OfficeActs.IsOffice(scanner, submitted + "trình".Length) && IsPlain(scanner, start));
    }

    private static bool IsSentOn(WordingScanner scanner, (ActKind Kind, int Start, int End) act, int to)
    {
        scanner.Position = act.Start;
        var isStep = scanner.TryTake("xác nhận");
        return OfficeActs.IsSentOn(scanner, act.Start, to) || (isStep && scanner.FirstOf(["gửi", "chuyển"], act.End, to) is not null);
    }

    private static bool AreNumbersCited(WordingScanner scanner, int from, int to)
    {
        for (var position = from; position < to; position++)
        {
            if (char.IsAsciiDigit(scanner.Text[position]) && !(position > from && (char.IsLetterOrDigit(scanner.Text[position - 1]) || scanner.Text[position - 1] is '/' or '-' or '.')) && !scanner.IsAfterAny(Cited, position))
            {
                return false;
            }
        }

        return true;
    }
}
