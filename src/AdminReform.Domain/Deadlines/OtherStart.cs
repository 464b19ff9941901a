namespace AdminReform.Deadlines;

/// <summary>The words by which a text says that a time starts with something else than the receipt of the dossier by the office that settles it.</summary>
internal static class OtherStart
{
    // The others may begin any part of a sentence.
    private static readonly string[] Certain = ["kể từ", "kề từ", "kẻ từ", "tính từ"];

    /// <summary>Those of a time: after it, or else before it in its clause; <see langword="null"/> where there are none.</summary>
    /// <param name="text">The text without what is in brackets, but for starts.</param>
    /// <param name="clause">Where the clause begins, brackets before its words included.</param>
    /// <param name="amount">The time.</param>
    /// <param name="end">Where the clause, or the next time, does.</param>
    internal static string? Of(WordingScanner text, int clause, NamedAmount amount, int end)
    {
        text.Position = amount.End;
        _ = text.TryTake(",");
        if (IsStart(text, text.Position))
        {
            return Words(text, text.Position);
        }

        var first = TextClauses.SkipMarks(text, clause, amount.Start);
        return text.FirstOf(Certain, amount.End, end) is { } after ? Words(text, after)
            : IsStart(text, first) ? Words(text, first)
            : text.FirstOf(Certain, first, amount.Start) is { } before ? Words(text, before)
            : null;
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

    /// <summary>Those of a text that names no time.</summary>
    internal static string? In(WordingScanner scanner) => FirstIn(scanner, Certain, 0, scanner.Text.Length) is { } start ? Words(scanner, start) : null;

    /// <summary>Where the first of some starts between two positions stands. A day of the calendar is when something else began, such as a fee.</summary>
    internal static int? FirstIn(WordingScanner scanner, string[] starts, int from, int to)
    {
        for (var position = from; scanner.FirstOf(starts, position, to) is { } start; position = start + 1)
        {
            scanner.Position = start;
            var isStart = ReceiptClause.TryTakeStart(scanner);
            _ = scanner.TryTakeAny(ReceiptClause.Moments);
            if (isStart && !scanner.IsAtDigit)
            {
                return start;
            }
        }

        return null;
    }

    private static bool IsStart(WordingScanner scanner, int position)
    {
        scanner.Position = position;
        var isStart = ReceiptClause.TryTakeStart(scanner);
        scanner.Position = position;
        return isStart;
    }

    private static string? Words(WordingScanner scanner, int start)
    {
        start += scanner.Text.AsSpan(start).IndexOfAnyExcept(' ');
        scanner.Position = start;
        return StartClause.TryTakeBeside(scanner) ? null : scanner.Given(start, ReceiptClause.EndOfPart(scanner, start, scanner.Text.Length));
    }
}
