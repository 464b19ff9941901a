namespace AdminReform.Deadlines;

/// <summary>The words by which a text says that a time starts with something else than the receipt of the dossier by the office that settles it.</summary>
internal static class OtherStart
{
    // The others may begin any part of a sentence.
    private static readonly string[] Certain = ["kể từ", "kề từ", "kẻ từ", "tính từ"];

    /// <summary>Those of a time: after it, or else before it in its clause; <see langword="null"/> where there are none.</summary>
    /// <param name="plain">The text without what is in brackets.</param>
    /// <param name="withBrackets">The text.</param>
    /// <param name="clause">Where the clause begins.</param>
    /// <param name="amount">The time.</param>
    /// <param name="end">Where the clause, or the next time, does.</param>
    internal static string? Of(WordingScanner plain, WordingScanner withBrackets, int clause, NamedAmount amount, int end)
    {
        withBrackets.Position = amount.End;
        if (withBrackets.TryTake("(") && IsStart(withBrackets, withBrackets.Position))
        {
            return Words(withBrackets, withBrackets.Position);
        }

        plain.Position = amount.End;
        _ = plain.TryTake(",");
        if (IsStart(plain, plain.Position))
        {
            return Words(plain, plain.Position);
        }

        var first = TextClauses.SkipMarks(plain, clause, amount.Start);
        return plain.FirstOf(Certain, amount.End, end) is { } after ? Words(plain, after)
            : IsStart(plain, first) ? Words(plain, first)
            : plain.FirstOf(Certain, first, amount.Start) is { } before ? Words(plain, before)
            : null;
    }

    /// <summary>Those of a text that names no time. A day of the calendar is when something else began, such as a fee.</summary>
    internal static string? In(WordingScanner scanner)
    {
        for (var from = 0; scanner.FirstOf(Certain, from, scanner.Text.Length) is { } start; from = start + 1)
        {
            scanner.Position = start;
            if (ReceiptClause.TryTakeStart(scanner) && !(scanner.TryTakeAny(ReceiptClause.Moments) && scanner.IsAtDigit))
            {
                return Words(scanner, start);
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
        scanner.Position = start;
        return StartClause.TryTakeBeside(scanner) ? null : scanner.Given(start, ReceiptClause.EndOfPart(scanner, start, scanner.Text.Length));
    }
}
