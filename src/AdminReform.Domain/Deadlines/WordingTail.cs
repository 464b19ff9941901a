namespace AdminReform.Deadlines;

/// <summary>
/// What follows a limit and its start in the same wording. It is read where it is one of a few things that change nothing of the limit: that the dossier is as
/// prescribed, how it is filed, and what the office does within the limit, where that ends with the result.
/// </summary>
internal static class WordingTail
{
    private static readonly string[] AsPrescribed = ["theo quy định của pháp luật", "theo quy định hiện hành", "theo quy định", "hợp lệ", "đầy đủ"];

    /// <summary>Where the first words stand that are not known; <see langword="null"/> where there are none.</summary>
    /// <param name="scanner">The text.</param>
    /// <param name="from">Where the limit and its start end.</param>
    /// <param name="isAsked">Whether the start named what is asked for, which may go on after a comma.</param>
    internal static int? DoubtIn(WordingScanner scanner, int from, bool isAsked)
    {
        for (var position = from; ;)
        {
            var (words, mark) = SkipMarks(scanner, position);
            if (words >= scanner.Text.Length)
            {
                return null;
            }

            if (mark == '\0' || EndOfKnown(scanner, words, mark, isAsked) is not { } end)
            {
                return words;
            }

            (position, isAsked) = (end, isAsked && mark is ',' or ';');
        }
    }

    // The strongest mark of those before the words: a line, a point, a comma.
    private static (int Position, char Mark) SkipMarks(WordingScanner scanner, int position)
    {
        var mark = '\0';
        for (; position < scanner.Text.Length; position++)
        {
            var sign = scanner.Text[position];
            if (scanner.IsLineEnd(position))
            {
                mark = '\n';
            }
            else if (sign is ',' or '.' or ';')
            {
                mark = mark is '\n' or '.' ? mark : sign;
            }
            else if (sign is '-' or '–' or '+' or '*' or '•' && mark is '\n' or '.' or ';')
            {
            }
            else if (sign != ' ')
            {
                break;
            }
        }

        return (position, mark);
    }

    private static int? EndOfKnown(WordingScanner scanner, int words, char mark, bool isAsked)
    {
        scanner.Position = words;
        if (scanner.TryTakeAny(AsPrescribed) && IsPartEnd(scanner))
        {
            return scanner.Position;
        }

        if (mark is '\n' or '.' or ';' && FilingWay.EndAt(scanner, words, scanner.Text.Length, isLast: true) is { } filed)
        {
            return filed;
        }

        if (mark == ',' && StartClause.EndOfPaidWithIt(scanner, words) is { } paid)
        {
            return paid;
        }

        var end = TextClauses.Of(scanner, words) is [var clause, ..] ? clause.End : scanner.Text.Length;
        if (OfficeClause.Settles(scanner, words, end, isSentence: mark != ','))
        {
            return end;
        }

        var part = ReceiptClause.EndOfPart(scanner, words, scanner.Text.Length);
        var isListed = mark == ',' && OfficeActs.IsApplicant(scanner, words) && ClauseTail.IsListed(scanner.Text.AsSpan(0, words).TrimEnd(" ,"));
        return (isListed || (isAsked && mark is ',' or ';' && !OfficeActs.IsOffice(scanner, words) && !OfficeActs.IsApplicant(scanner, words))) && FreeWords.AreName(scanner, words, part)
            && !scanner.Text.AsSpan(words, part - words).ContainsAnyInRange('0', '9') ? part : null;
    }

    private static bool IsPartEnd(WordingScanner scanner) => scanner.IsAtEnd || scanner.IsLineEnd(scanner.Position) || scanner.Text[scanner.Position] is '.' or ',' or ';';
}
