namespace AdminReform.Deadlines;

/// <summary>
/// The limit that a refused wording names all the same, for a person to confirm. It must be the number and the unit that the text names for the office: not a part of a
/// longer one, an hour of the day, a validity, or a time of the applicant's; where that is not certain, none is suggested.
/// </summary>
internal static class LimitSuggestion
{
    // After these a number is one end of a range, or more or less than itself.
    private static readonly string[] Relations =
    [
        "đến", "tới", "từ", "hoặc", "hay", "và", "thêm", "trên", "hơn", "quá", "dưới", "khoảng", "gần", "mỗi", "cứ", "còn", "xuống", "giảm", "tăng", "trước", "lúc", "vào",
    ];

    private static readonly string[] Bounds = ["không quá", "không vượt quá"];

    // A clause with these is about another time than the office's, unless the receipt of the dossier starts it or they say which case it is.
    private static readonly string[] OfApplicants =
    [
        "nộp", "bổ sung", "hoàn thiện", "hoàn chỉnh", "chỉnh sửa", "sửa đổi", "khắc phục", "giải trình", "thanh toán", "tiếp nhận hồ sơ", "lưu giữ", "được lưu", "niêm yết", "gia hạn",
    ];

    private static readonly string[] Cases = ["trường hợp", "đối với", "cấp", "cấp lại", "cấp đổi"];

    private static readonly string[] Repeating =
        ["hàng năm", "hằng năm", "hàng quý", "hằng quý", "hàng tháng", "hằng tháng", "hàng tuần", "hằng tuần", "hàng ngày", "hằng ngày", "mỗi tuần", "một tuần", "trong tuần", "trong tháng", "trong năm"];

    // A clause with these names no limit whatever starts it.
    private static readonly string[] OfOthers =
    [
        "hiệu lực", "giá trị", "thời hạn sử dụng", "thời gian sử dụng", "thời hạn lưu trú", "thời hạn tạm trú", "có thời hạn", "thời hạn của", "kinh nghiệm", "làm việc", "ít nhất", "tối thiểu",
        "không ít", "không dưới", "trước", "thêm", "kéo dài", "cắt giảm", "rút ngắn", "mỗi", "từng", "định kỳ", "bước", "giai đoạn", "trong đó", "bảo hành", "tạm dừng", "tạm ngừng", "quá hạn",
        .. Repeating,
    ];

    // What a limit in plain days, hours, weeks or months may be followed by and stay what it is: a condition, a start, whom it is for.
    private static readonly string[] Following =
    [
        "kể từ", "kể", "tính từ", "tính kể từ", "được tính", "từ ngày", "từ khi", "từ lúc", "sau khi", "đối với", "với", "trường hợp", "trong trường hợp", "nếu", "hoặc", "trừ", "ngoại trừ",
        "không kể", "không tính", "không bao gồm", "không gồm", "chưa kể", "chưa tính", "chưa bao gồm", "bao gồm", "cho", "để", "phải", "cơ quan", "/hồ sơ", "/ hồ sơ", "/thủ tục", "/ thủ tục",
    ];

    // What changes even a limit in working days.
    private static readonly string[] Changing =
    [
        "rưỡi", "đầu", "cuối", "tiếp theo", "kế tiếp", "liền", "trước", "mỗi", "trở lên", "và", "đến", "tới", "hay", "thứ", "hơn", "-", "–", "/", "+", "x", .. Repeating,
    ];

    private static readonly string[] PerDossier = ["/hồ sơ", "/ hồ sơ", "/thủ tục", "/ thủ tục"];

    // With these a limit in plain days is one in working days.
    private static readonly string[] DaysOff = ["nghỉ", "lễ", "tết", "làm việc", "thứ bảy", "thứ 7", "chủ nhật"];

    private static readonly string[] Conditions = ["trường hợp", "đối với", "nếu", "trừ", "với", "kể từ", "tính từ"];

    /// <summary>The suggestion; <see langword="null"/> where none is certain.</summary>
    /// <param name="scanner">The wording.</param>
    /// <param name="amounts">The amounts of time that it names.</param>
    /// <param name="isPlain">Whether nothing before the first of them is in doubt.</param>
    internal static TimeLimit? Of(WordingScanner scanner, List<NamedAmount> amounts, bool isPlain)
    {
        if (IsSameDay(scanner, out var isCertain))
        {
            return isCertain ? TimeLimit.SameDay : null;
        }

        var brackets = Brackets(scanner.Text);
        var named = isPlain ? amounts : [.. amounts.Where(amount => !brackets.Exists(pair => pair.Open < amount.Start && amount.Start < pair.Close))];
        return named is [{ Limit: { } limit } first, ..] && (isPlain || (named.Count == 1 && IsOfTheOffice(scanner, first, limit.Unit))) && IsWhole(scanner, first.End, limit.Unit)
            ? limit
            : null;
    }

    /// <summary>Whether the wording begins with a same-day limit, and whether what follows leaves it one.</summary>
    private static bool IsSameDay(WordingScanner scanner, out bool isCertain)
    {
        scanner.Position = 0;
        isCertain = false;
        if (!TimeLimitReader.TakeSameDay(scanner))
        {
            return false;
        }

        var isSentence = scanner.TryTakeAny([";", "."]);
        _ = scanner.TryTake(",");
        isCertain = isSentence || scanner.TryTakeAny(Conditions);
        return true;
    }

    private static bool IsOfTheOffice(WordingScanner scanner, NamedAmount amount, TimeUnit unit)
    {
        var clause = BeginOfClause(scanner, amount.Start);
        scanner.Position = amount.End;
        var isOfReceipt = StartClause.TryTake(scanner);
        return unit != TimeUnit.Year
            && !IsRelative(scanner, amount.Start)
            && (isOfReceipt || clause == amount.Start || IsIntroduced(scanner, clause, amount.Start))
            && scanner.FirstOf(OfOthers, clause, amount.Start) is null
            && !HasOtherNumber(scanner, clause, amount.Start)
            && (isOfReceipt || IsOfCase(scanner, clause, amount.Start) || scanner.FirstOf(OfApplicants, clause, amount.Start) is null);
    }

    // "Trường hợp sửa đổi, bổ sung giấy phép: 05 ngày".
    private static bool IsOfCase(WordingScanner scanner, int from, int start)
    {
        scanner.Position = from;
        return scanner.TryTakeAny(Cases) && scanner.Text.AsSpan(from, start - from).Contains(':');
    }

    // "Không quá 1/2 thời gian, tối đa 05 ngày", "trong 10 hoặc trong 15 ngày".
    private static bool HasOtherNumber(WordingScanner scanner, int from, int start)
    {
        for (var position = from; position < start; position++)
        {
            if (char.IsAsciiDigit(scanner.Text[position]) && EndsWith(scanner.Text.AsSpan(from, position - from).TrimEnd(' '), TimeLimitReader.Openings))
            {
                return true;
            }
        }

        return false;
    }

    // Whether the number is an end of a range, a part of another, or has a sign.
    private static bool IsRelative(WordingScanner scanner, int start)
    {
        var before = scanner.Text.AsSpan(0, start).TrimEnd(' ');
        return (before.Length > 0 && !char.IsLetter(before[^1]) && before[^1] is not (':' or '.' or ',' or ';' or ')') && !IsBullet(scanner, before.Length - 1, start))
            || (EndsWith(before, Relations) && !EndsWith(before, Bounds));
    }

    private static bool IsBullet(WordingScanner scanner, int sign, int start)
    {
        var before = scanner.Text.AsSpan(0, sign).TrimEnd(' ');
        return scanner.Text[sign] is '-' or '–' or '+' or '*' or '•' && start > sign + 1
            && (before.Length == 0 || before[^1] is '.' or ';' or ':' or ')' || Enumerable.Range(before.Length, sign - before.Length).Any(scanner.IsLineEnd));
    }

    private static bool IsIntroduced(WordingScanner scanner, int from, int start) =>
        EndsWith(scanner.Text.AsSpan(from, start - from).TrimEnd(' '), TimeLimitReader.Openings) || scanner.Text.AsSpan(from, start - from).TrimEnd(' ').EndsWith(')');

    private static bool EndsWith(ReadOnlySpan<char> text, string[] choices)
    {
        foreach (var words in choices)
        {
            if (text.EndsWith(words, StringComparison.Ordinal) && (!char.IsLetter(words[0]) || text.Length == words.Length || !char.IsLetterOrDigit(text[^(words.Length + 1)])))
            {
                return true;
            }
        }

        return false;
    }

    // After the last end of a sentence or line, or bullet, before the limit.
    private static int BeginOfClause(WordingScanner scanner, int start)
    {
        var text = scanner.Text;
        for (var position = start - 1; position > 0; position--)
        {
            if (scanner.IsLineEnd(position)
                || (text[position] is '.' or ';' && text[position + 1] == ' ')
                || (text[position] is '-' or '–' or '+' or '*' or '•' && text[position - 1] == ' ' && text[position + 1] == ' '))
            {
                return SkipBullets(text, position + 1, start);
            }
        }

        return SkipBullets(text, 0, start);
    }

    private static int SkipBullets(string text, int position, int start)
    {
        while (position < start && (text[position] == ' ' || (text[position] is '-' or '–' or '+' or '*' or '•' && text[position + 1] == ' ')))
        {
            position++;
        }

        return position;
    }

    // Whether number and unit end here.
    private static bool IsWhole(WordingScanner scanner, int end, TimeUnit unit)
    {
        var sentence = EndOfSentence(scanner, end);
        scanner.Position = end;
        var isOfWork = unit is TimeUnit.WorkingDay or TimeUnit.WorkingHour;
        if (!isOfWork && scanner.FirstOf(DaysOff, end, sentence) is not null)
        {
            return false;
        }

        if (scanner.IsAtEnd || scanner.IsLineEnd(end))
        {
            return true;
        }

        if (scanner.TryTakeAny([",", "("]))
        {
            return !IsNumber(scanner, scanner.Position);
        }

        return scanner.TryTakeAny([".", ";", ":", ")"])
            || scanner.TryTakeAny(isOfWork ? PerDossier : Following)
            || (isOfWork && !IsNumber(scanner, end) && !scanner.TryTakeAny(Changing));
    }

    private static bool IsNumber(WordingScanner scanner, int position)
    {
        scanner.Position = position;
        return scanner.IsAtDigit || scanner.TryTakeNumber(out _) || NumberWords.TryTake(scanner, out _);
    }

    private static int EndOfSentence(WordingScanner scanner, int from)
    {
        var end = from;
        while (end < scanner.Text.Length && !scanner.IsLineEnd(end) && scanner.Text[end] is not ('.' or ';'))
        {
            end++;
        }

        return end;
    }

    // Pairs that belong together; one that is never closed holds nothing.
    private static List<(int Open, int Close)> Brackets(string text)
    {
        var (open, pairs) = (new Stack<int>(), new List<(int, int)>());
        for (var position = 0; position < text.Length; position++)
        {
            if (text[position] == '(')
            {
                open.Push(position);
            }
            else if (text[position] == ')' && open.TryPop(out var first))
            {
                pairs.Add((first, position));
            }
        }

        return pairs;
    }
}
