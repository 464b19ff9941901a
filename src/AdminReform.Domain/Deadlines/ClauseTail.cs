namespace AdminReform.Deadlines;

/// <summary>Reads the words of a clause that stand after a time: what starts it, and what who acts within it does.</summary>
internal sealed class ClauseTail(WordingScanner scanner, WordingScanner withBrackets, bool isWording)
{
    /// <summary>What a time may be followed by and stay what it is: a condition, whom it is for, what is not counted.</summary>
    internal static readonly string[] Conditions =
    [
        "đối với", "với", "trường hợp", "trong trường hợp", "nếu", "hoặc", "trừ", "ngoại trừ", "không kể", "không bao gồm", "không gồm",
        "không tính thời gian", "không tính ngày", "chưa kể", "chưa tính thời gian", "chưa bao gồm", "bao gồm", "trong đó",
    ];

    private static readonly string[] Duties = [.. StartClause.Duties, "được"];

    /// <summary>The start that follows, in brackets or not.</summary>
    internal StartKind Start(int from, int end)
    {
        withBrackets.Position = from;
        _ = withBrackets.TryTakeAny([",", "("]);
        if (ReceiptClause.TryTakeStart(withBrackets))
        {
            return StartAt(withBrackets, end);
        }

        scanner.Position = from;
        _ = scanner.TryTake(",");
        return ReceiptClause.TryTakeStart(scanner) ? StartAt(scanner, end) : StartKind.None;
    }

    /// <summary>The act after a time: of the first part between commas that names somebody, or an act.</summary>
    /// <param name="from">Where the time ends.</param>
    /// <param name="end">Where the clause, or the next time, does.</param>
    /// <param name="isStarted">Whether a start follows the time.</param>
    /// <param name="isSaid">Whether something else says that the time is the office's: then words that are not known leave it so.</param>
    internal ActKind Act(int from, int end, bool isStarted, bool isSaid)
    {
        for (var position = from; position < end; position++)
        {
            if (position > from && scanner.Text[position] != ',')
            {
                continue;
            }

            var words = TextClauses.SkipMarks(scanner, position, end);
            scanner.Position = words;
            if (words >= end || (position == from && isStarted) || ReceiptClause.TryTakeStart(scanner) || IsInList(from, position))
            {
                continue;
            }

            if (scanner.TryTakeAny(Conditions))
            {
                return ActKind.None;
            }

            if (ActOf(words, end, isStarted, isSaid) is { } act)
            {
                return act;
            }
        }

        return ActKind.None;
    }

    private static StartKind StartAt(WordingScanner text, int end)
    {
        var from = text.Position;
        return ReceiptClause.IsAt(text, from, end) ? StartKind.Receipt
            : ProcedureClause.IsAt(text, from, end) ? StartKind.Procedure
            : StartKind.Other;
    }

    private ActKind? ActOf(int words, int end, bool isStarted, bool isSaid)
    {
        scanner.Position = words;
        if (scanner.TryTake("cho"))
        {
            return OfficeActs.IsOffice(scanner, scanner.Position) ? ActKind.Preparing : ActKind.OfOthers;
        }

        if (OfficeActs.IsApplicant(scanner, words) || OfficeActs.IsNoticeOfFiling(scanner, words, end))
        {
            return ActKind.OfOthers;
        }

        if (OfficeActs.IsOffice(scanner, words))
        {
            var first = OfficeActs.First(scanner, words, end).Kind;
            return OfficeActs.IsSentOn(scanner, words, end) ? ActKind.Preparing
                : first is ActKind.None or ActKind.Preparing ? OfParts(words, end)
                : first;
        }

        scanner.Position = words;
        var isDuty = false;
        while (scanner.TryTakeAny(Duties))
        {
            isDuty = true;
        }

        (var act, scanner.Position) = OfficeActs.At(scanner, scanner.Position);
        return act == ActKind.Preparing && isWording ? (OfficeActs.IsSentOn(scanner, words, end) ? act : OfParts(words, end))
            : act == ActKind.Resolving || (act == ActKind.OfOthers && !scanner.TryTake("của")) ? act
            : isSaid || (isStarted && !isDuty && !OfficeActs.Has(scanner, ActKind.OfOthers, words, EndOfPart(words, end))) || IsMark(words) ? null
            : ActKind.OfOthers;
    }

    private bool IsMark(int position) => !char.IsLetterOrDigit(scanner.Text[position]);

    private int EndOfPart(int from, int end) => scanner.Text.IndexOf(',', from, end - from) is >= 0 and var comma ? comma : end;

    // "Kiểm tra và gửi văn bản để bổ sung" ends with what the applicant has to do; "kiểm tra, cấp giấy phép" in the wording of a limit with the result.
    private ActKind OfParts(int from, int end) =>
        OfficeActs.Has(scanner, ActKind.Resolving, from, end) ? isWording ? ActKind.Resolving : ActKind.Preparing
        : OfficeActs.Has(scanner, ActKind.OfOthers, from, end) ? ActKind.OfOthers
        : ActKind.Preparing;

    // "Hồ sơ của tổ chức, cá nhân".
    private bool IsInList(int from, int comma) => IsListed(scanner.Text.AsSpan(from, comma - from));

    /// <summary>Whether words end with whom others may be listed after.</summary>
    internal static bool IsListed(ReadOnlySpan<char> before) =>
        before.EndsWith("tổ chức", StringComparison.Ordinal) || before.EndsWith("cơ quan", StringComparison.Ordinal) || before.EndsWith("doanh nghiệp", StringComparison.Ordinal);
}
