namespace AdminReform.Deadlines;

/// <summary>The words by which a text says that a time starts with something else than the receipt of the dossier by the office that settles it.</summary>
internal static class OtherStart
{
    private static readonly string[] Certain = ["kể từ", "tính từ"];

    // These are of a time that they follow, or whose words they stand with; elsewhere they may be of anything: "nhận kết quả sau khi nộp phí".
    private static readonly string[] Loose = ["sau khi", "sau ngày", "từ ngày", "từ khi", "từ lúc", "từ thời điểm"];

    // What is received may be another's, where an application is the applicant's own.
    private static readonly string[] Papers = ["hồ sơ", "các loại giấy tờ", "giấy tờ", "văn bản", "công văn"];

    private static readonly string[] Force = ["hiệu lực", "giá trị", "thời hạn sử dụng"];

    private static readonly string[] Texts = ["thông tư", "nghị định", "luật", "nghị quyết", "quyết định này", "quy định"];

    /// <summary>Those of a time: after it, or else before it in its clause; <see langword="null"/> where there are none.</summary>
    /// <param name="text">The text without what is in brackets, but for starts.</param>
    /// <param name="clause">Where the clause begins, brackets before its words included.</param>
    /// <param name="amount">The time.</param>
    /// <param name="end">Where the clause, or the next time, does.</param>
    internal static string? Of(WordingScanner text, int clause, NamedAmount amount, int end) => At(text, clause, amount, end) is { } start ? Words(text, start) : null;

    /// <summary>Where a start of a time is named, be it the receipt of the dossier or another; <see langword="null"/> where none is.</summary>
    internal static int? At(WordingScanner text, int clause, NamedAmount amount, int end)
    {
        text.Position = amount.End;
        _ = text.TryTake(",");
        if (IsStart(text, text.Position))
        {
            return text.Position;
        }

        var first = TextClauses.SkipMarks(text, clause, amount.Start);
        return new[] { text.FirstOf(Certain, amount.End, end), FirstIn(text, Loose, amount.End, end) }.Min() is { } after ? after
            : IsStart(text, first) ? first
            : text.FirstOf(Certain, first, amount.Start);
    }

    /// <summary>Whether of a start that is the receipt of a dossier all words are known: "hồ sơ từ Ủy ban nhân dân cấp xã" may be another's. A number or a condition ends them, for it is told by itself.</summary>
    internal static bool IsCertain(WordingScanner text, int start, int end)
    {
        text.Position = start;
        _ = text.TryTake(",");
        _ = TryTake(text) || text.TryTakeAny(["từ", "sau"]);
        _ = text.TryTakeAny(ReceiptClause.Moments);
        _ = ReceivingOffice.Skip(text);
        _ = text.TryTakeAny(["tiếp nhận được", "tiếp nhận", "nhận được", "nhận"]);
        _ = text.TryTakeAny(["đầy đủ", "đủ"]);
        var dossier = text.Position;
        if (!text.TryTakeAny(Papers))
        {
            return true;
        }

        _ = text.TryTakeAny(["tài liệu"]);
        _ = text.TryTakeAny(["đầy đủ", "đủ"]);
        var known = text.Position;
        known = text.TryTakeAny([",", "và"]) && text.TryTake("hợp lệ") ? text.Position : known;
        end = Math.Min(end, ReceiptClause.EndOfPart(text, known, text.Text.Length));
        end = text.Text.AsSpan(known, Math.Max(0, end - known)).IndexOf(':') is >= 0 and var colon ? known + colon : end;
        end = text.Text.AsSpan(known, Math.Max(0, end - known)).IndexOfAnyInRange('0', '9') is >= 0 and var number ? known + number : end;
        end = LimitDoubts.FirstIn(text, known, end) ?? end;
        return known >= end || DossierName.IsKnown(text, dossier, known, end);
    }

    /// <summary>Whether a start stands right after a time.</summary>
    internal static bool IsAfter(WordingScanner text, NamedAmount amount) => IsStart(text, amount.End);

    /// <summary>Those of a clause that names no time: wherever a start is certain, or first; any where the clause speaks of a limit.</summary>
    internal static string? In(WordingScanner scanner, int from, int to, bool isOfLimit)
    {
        var first = TextClauses.SkipMarks(scanner, from, to);
        while (first < to && scanner.Text[first] is '(' or ' ')
        {
            first++;
        }

        var start = FirstIn(scanner, Certain, from, to) is { } certain ? certain
            : FirstIn(scanner, Loose, first, to) is { } loose && (isOfLimit || loose == first) ? loose
            : (int?)null;
        return start is { } at && !IsOfSomethingElse(scanner, from, at, to, isOfLimit) ? Words(scanner, at) : null;
    }

    /// <summary>Where a start begins in brackets that name no time of their own, at their beginning or after a mark; the end of them where there is none.</summary>
    /// <param name="scanner">The text.</param>
    /// <param name="amounts">The times that it names.</param>
    /// <param name="open">Where the brackets open.</param>
    /// <param name="close">Where they close.</param>
    internal static int InBrackets(WordingScanner scanner, List<NamedAmount> amounts, int open, int close)
    {
        if (amounts.Exists(amount => open < amount.Start && amount.Start < close))
        {
            return close;
        }

        for (var position = open; position < close; position++)
        {
            if (scanner.Text[position] is '(' or ',' or ';' && IsStart(scanner, position + 1))
            {
                return position + 1;
            }
        }

        return close;
    }

    /// <summary>Where the first of some starts between two positions stands. A day of the calendar is when something else began, such as a fee.</summary>
    internal static int? FirstIn(WordingScanner scanner, string[] starts, int from, int to)
    {
        for (var position = from; scanner.FirstOf(starts, position, to) is { } start; position = start + 1)
        {
            scanner.Position = start;
            var isStart = TryTake(scanner);
            _ = scanner.TryTakeAny(ReceiptClause.Moments);
            if (isStart && !scanner.IsAtDigit)
            {
                return start;
            }
        }

        return null;
    }

    // "Kể từ ngày Thông tư có hiệu lực", "Giấy phép có hiệu lực kể từ ngày ký", "Mức phí áp dụng kể từ khi …".
    private static bool IsOfSomethingElse(WordingScanner scanner, int from, int start, int to, bool isOfLimit)
    {
        var end = ReceiptClause.EndOfPart(scanner, start, to);
        return (scanner.FirstOf(Force, start, end) is not null && scanner.FirstOf(Texts, start, end) is not null) || scanner.FirstOf(Force, from, start) is not null
            || (!isOfLimit && (scanner.FirstOf(BesideClauses.Fees, from, start) ?? scanner.FirstOf(BesideClauses.Fees, end, to)) is not null);
    }

    private static bool IsStart(WordingScanner scanner, int position)
    {
        scanner.Position = position;
        var isStart = TryTake(scanner);
        scanner.Position = position;
        return isStart;
    }

    /// <summary>Takes the words with which a start begins.</summary>
    internal static bool TryTake(WordingScanner scanner) => ReceiptClause.TryTakeStart(scanner) || scanner.TryTakeAny(["sau ngày"]);

    private static string? Words(WordingScanner scanner, int start)
    {
        start += scanner.Text.AsSpan(start).IndexOfAnyExcept(' ');
        scanner.Position = start;
        return StartClause.TryTakeBeside(scanner) || IsFiling(scanner, start) ? null : scanner.Given(start, ReceiptClause.EndOfPart(scanner, start, scanner.Text.Length));
    }

    // "Kể từ ngày nộp đủ hồ sơ": what is filed whole is received.
    private static bool IsFiling(WordingScanner scanner, int start)
    {
        scanner.Position = start;
        if (!TryTake(scanner))
        {
            return false;
        }

        _ = scanner.TryTakeAny(ReceiptClause.Moments);
        if (!scanner.TryTakeAny(["nộp đủ hồ sơ", "nộp đầy đủ hồ sơ"]))
        {
            return false;
        }

        _ = scanner.TryTake("hợp lệ");
        _ = scanner.TryTake("theo quy định");
        return scanner.IsAtEnd || scanner.IsLineEnd(scanner.Position) || scanner.TryTakeAny([",", ".", ";", ")"]);
    }
}
