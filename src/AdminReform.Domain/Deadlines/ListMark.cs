namespace AdminReform.Deadlines;

/// <summary>The mark of an item of a list: <c>a)</c>, <c>a.</c>, <c>1)</c>, <c>1.</c>, <c>(1)</c></summary>
internal static class ListMark
{
    /// <summary>Takes a mark. One of a number and a point is none where a number follows that may be its decimals: <c>1. 5 ngày</c>.</summary>
    internal static bool TryTake(WordingScanner scanner)
    {
        var start = scanner.Position;
        if (!scanner.IsAtEnd && TakeSign(scanner))
        {
            return true;
        }

        scanner.Position = start;
        return false;
    }

    private static bool TakeSign(WordingScanner scanner)
    {
        var text = scanner.Text;
        var isOpened = scanner.TryTake("(");
        var isNumber = scanner.IsAtDigit;
        var first = scanner.Position;
        while (scanner.Position < text.Length && scanner.Position - first < 2 && (isNumber ? char.IsAsciiDigit(text[scanner.Position]) : char.IsLetter(text[scanner.Position])))
        {
            scanner.Position++;
        }

        var end = scanner.Position;
        if (end == first || end + 1 >= text.Length || text[end + 1] != ' ' || !(text[end] == ')' || (text[end] == '.' && !isOpened && (isNumber || end - first == 1))))
        {
            return false;
        }

        scanner.Position = end + 2;
        return text[end] == ')' || !isNumber || !(scanner.IsAtDigit && text[scanner.Position] != '0');
    }
}
