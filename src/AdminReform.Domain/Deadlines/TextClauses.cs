namespace AdminReform.Deadlines;

/// <summary>A text taken apart into clauses: sentences, lines, items of a list with the heading that they stand under.</summary>
internal static class TextClauses
{
    /// <summary>The clauses from a position on, in their order; positions are those of the scanner.</summary>
    internal static List<TextClause> Of(WordingScanner scanner, int from)
    {
        var clauses = new List<TextClause>();
        var begin = from;
        for (var position = from; position < scanner.Text.Length; position++)
        {
            if ((IsEnd(scanner, position) && !IsMarkAlone(scanner, begin, position)) || IsBullet(scanner, position + 1))
            {
                Add(scanner, clauses, begin, position + 1);
                begin = position + 1;
            }
        }

        Add(scanner, clauses, begin, scanner.Text.Length);
        return clauses;
    }

    /// <summary>Where the words of a clause begin: after bullets and marks of a list such as <c>a)</c> and <c>1.</c></summary>
    internal static int SkipMarks(WordingScanner scanner, int position, int to)
    {
        while (position < to)
        {
            scanner.Position = position;
            if (scanner.Text[position] is ' ' or ',' || IsBullet(scanner, position))
            {
                position++;
            }
            else if (ListMark.TryTake(scanner) && scanner.Position <= to)
            {
                position = scanner.Position;
            }
            else
            {
                break;
            }
        }

        return Math.Min(position, to);
    }

    private static void Add(WordingScanner scanner, List<TextClause> clauses, int begin, int end)
    {
        var words = SkipMarks(scanner, begin, end);
        var last = LastOf(scanner.Text, words, end);
        if (last < words || (last == words && !char.IsLetterOrDigit(scanner.Text[words])))
        {
            return;
        }

        var isItem = scanner.Text.AsSpan(begin, words - begin).ContainsAnyExcept(' ', ',');
        clauses.Add(new(words, end, isItem, HeadingOf(scanner, clauses, isItem)));
    }

    // What ends with a colon, or a line before a list; the items of one list share it.
    private static (int Begin, int End)? HeadingOf(WordingScanner scanner, List<TextClause> clauses, bool isItem)
    {
        if (clauses.Count == 0)
        {
            return null;
        }

        var before = clauses[^1];
        var mark = scanner.Text[LastOf(scanner.Text, before.Begin, before.End)];
        return mark == ':' || (isItem && !before.IsItem && mark is not ('.' or ';')) ? (before.Begin, before.End)
            : isItem ? before.Heading
            : null;
    }

    private static int LastOf(string text, int from, int to)
    {
        var last = to - 1;
        while (last >= from && text[last] == ' ')
        {
            last--;
        }

        return last;
    }

    private static bool IsEnd(WordingScanner scanner, int position)
    {
        var text = scanner.Text;
        return text[position] switch
        {
            ';' => true,
            '.' => position + 1 == text.Length || text[position + 1] == ' ' || (position > 0 && char.IsLetter(text[position - 1]) && scanner.IsCapital(position + 1)),
            _ => scanner.IsLineEnd(position) && IsBetweenLines(scanner, position),
        };
    }

    // The point of "1. Thời hạn" and "a. Thời hạn".
    private static bool IsMarkAlone(WordingScanner scanner, int begin, int position) =>
        scanner.Text[position] == '.' && scanner.Text.AsSpan(begin, position - begin).Trim(" -–+*•") is { Length: 1 or 2 } mark
        && (!mark.ContainsAnyExceptInRange('0', '9') || (mark.Length == 1 && char.IsLetter(mark[0])));

    // A line that was only too long goes on with a small letter or a number.
    private static bool IsBetweenLines(WordingScanner scanner, int position)
    {
        var next = position + 1;
        scanner.Position = next;
        return (position > 0 && scanner.Text[position - 1] is ':' or '.' or ';')
            || (next < scanner.Text.Length && (scanner.IsCapital(next) || scanner.Text[next] is '-' or '–' or '+' or '*' or '•' || ListMark.TryTake(scanner)));
    }

    // "Trường hợp khó: - 3 ngày"; between two numbers it is a range.
    internal static bool IsBullet(WordingScanner scanner, int position)
    {
        var text = scanner.Text;
        return position + 1 < text.Length && text[position] is '-' or '–' or '+' or '*' or '•'
            && (position == 0 || text[position - 1] is ' ' or '+' or ')')
            && (text[position + 1] is ' ' or '+' || (text[position] == '*' && char.IsLetter(text[position + 1])))
            && !(position > 1 && char.IsAsciiDigit(text[position - 2]) && position + 2 < text.Length && char.IsAsciiDigit(text[position + 2]));
    }
}
