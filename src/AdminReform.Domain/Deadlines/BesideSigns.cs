namespace AdminReform.Deadlines;

/// <summary>The words by which a clause beside a limit is known to say more than the limit, or nothing of it.</summary>
internal sealed class BesideSigns(WordingScanner scanner, List<NamedAmount> amounts)
{
    private static readonly string[] Cases = ["trong trường hợp", "trường hợp", "đối với", "với dự án", "nếu", "trừ", "ngoại trừ", "áp dụng"];

    private static readonly string[] NotCounted =
        ["không tính", "không bao gồm", "không gồm", "không kể", "chưa kể", "chưa tính", "chưa bao gồm", "chưa gồm", "loại trừ", "không được tính"];

    private static readonly string[] More =
    [
        "kéo dài", "gia hạn một", "gia hạn thêm", "gia hạn không", "gia hạn tối đa", "gia hạn thời", "có thể gia hạn", "được gia hạn", "phức tạp", "tăng thêm", "cộng thêm", "rút ngắn", "cắt giảm",
        "tạm dừng", "dừng tính", "ngày làm việc thứ", "ngày làm việc tiếp", "ngày làm việc kế", "bước", "giai đoạn", "công đoạn", "khâu", "thời gian cụ thể", "trong đó", "bắt đầu", "không quy định", "ít nhất", "tối thiểu",
    ];

    private static readonly string[] DaysOff = ["nghỉ", "lễ", "tết", "thứ bảy", "thứ 7", "chủ nhật"];

    private static readonly string[] Refusals = ["lý do", "từ chối", "không cấp", "không giải quyết", "không đồng ý", "không chấp thuận", "không đủ điều kiện"];

    private static readonly string[] Ways =
    [
        "nộp", "gửi", "trực tiếp", "trực tuyến", "bưu chính", "bưu điện", "cổng dịch vụ công", "dịch vụ công", "địa chỉ", "thư điện tử", "một cửa", "nhận kết quả", "trả kết quả",
        "cách thức thực hiện", "cách thực hiện", "hình thức nộp",
    ];

    // Who files, or where it is done, before the words of a way.
    private const int MostBeforeWay = 60;

    private static readonly string[] Hours = ["thời gian tiếp nhận", "thời gian nhận hồ sơ", "thời gian làm việc", "giờ hành chính", "các giờ", "buổi sáng", "buổi chiều", "hàng tuần", "hằng tuần"];

    private static readonly string[] OddUnits = ["phut", "giay", "buoi", "ngay", "gio", "tuan", "thang"];

    // The number before these is one of a calendar, or of a text.
    private static readonly string[] OtherNumbers = ["ngày", "tháng", "quý", "năm", "thứ", "lần", "bước", "số", "khoản", "điều", "mục", "điểm", "sáng", "chiều"];

    /// <summary>What the words between two positions say of a limit: nothing, that days off are not counted, a case, or more; and where they say it.</summary>
    internal (Saying Saying, int At) In(int from, int to)
    {
        if (scanner.FirstOf(More, from, to) is { } more)
        {
            return (Saying.More, more);
        }

        var said = (Saying.Nothing, from);
        for (var position = from; scanner.FirstOf(NotCounted, position, to) is { } found; position = found + 1)
        {
            if (scanner.FirstOf(DaysOff, found, to) is null)
            {
                return (Saying.More, found);
            }

            said = (Saying.DaysOff, found);
        }

        return CaseIn(from, to) is { IsIdle: false } other ? (Saying.Case, other.At) : IsCaseInBrackets(from, to) ? (Saying.Case, from) : said;
    }

    /// <summary>The same of what follows a time: "với hộ gia đình", "hoặc 10" are of a case there.</summary>
    internal (Saying Saying, int At) After(NamedAmount amount, int to)
    {
        var said = In(amount.End, to);
        scanner.Position = amount.End;
        return said.Saying == Saying.Nothing && scanner.TryTakeAny(["với", "hoặc", "riêng"]) && scanner.Position < to && !TryTakeWhole() ? (Saying.Case, amount.End) : said;
    }

    /// <summary>Whether the only case that is named is that of a whole dossier.</summary>
    internal bool IsIdleCase(int from, int to) => CaseIn(from, to) is { IsIdle: true };

    /// <summary>Whether the words say how dossiers are filed and results returned.</summary>
    internal bool IsWay(int from, int to) => scanner.FirstOf(Ways, from, to) is { } way && way - TextClauses.SkipMarks(scanner, from, to) < MostBeforeWay;

    /// <summary>Whether the words say when dossiers are received.</summary>
    internal bool IsReception(int from, int to) =>
        scanner.FirstOf(Hours, from, to) is not null && !AmountsIn(from, to).Any(amount => amount.Limit is { Unit: not (TimeUnit.Hour or TimeUnit.WorkingHour or TimeUnit.SameDay) });

    /// <summary>Where a time is named that cannot be read: in minutes, misspelt, or the day without a number; <see langword="null"/> where none is.</summary>
    internal int? OddTimeIn(int from, int to)
    {
        var inside = AmountsIn(from, to).ToDictionary(amount => amount.Start);
        for (var position = from; position < to; position++)
        {
            if (inside.TryGetValue(position, out var amount))
            {
                position = amount.End - 1;
                continue;
            }

            scanner.Position = position;
            if (scanner.Text[position] != ' ' && scanner.IsWordStart(position) && ((!IsOfCalendar(position) && (scanner.TryTakeNumber(out _) || NumberWords.TryTake(scanner, out _)) && IsAtOddUnit(to))
                || (scanner.TryTakeAny(["trong ngày làm việc", "trong ngày"]) && !scanner.IsAtDigit && !scanner.TryTakeAny(DaysOff))))
            {
                return position;
            }
        }

        return null;
    }

    private IEnumerable<NamedAmount> AmountsIn(int from, int to)
    {
        var (first, end) = (0, amounts.Count);
        while (first < end)
        {
            var middle = (first + end) / 2;
            (first, end) = amounts[middle].Start < from ? (middle + 1, end) : (first, middle);
        }

        return amounts.Skip(first).TakeWhile(amount => amount.Start < to);
    }

    private bool IsOfCalendar(int position) => scanner.IsAfterAny(OtherNumbers, position) || (position > 0 && scanner.Text[position - 1] == '/');

    // With or without its marks. A day of the calendar has a number after it.
    private bool IsAtOddUnit(int to)
    {
        _ = scanner.TryTake("(");
        if (scanner.IsAtEnd || scanner.Position >= to)
        {
            return false;
        }

        if (scanner.TryTake("quý"))
        {
            return true;
        }

        var (start, end) = (scanner.Position, scanner.Position);
        while (end < to && char.IsLetter(scanner.Text[end]))
        {
            end++;
        }

        scanner.Position = end;
        return OddUnits.Contains(string.Concat(scanner.Text[start..end].Select(PenSlips.Bare)), StringComparer.Ordinal) && !scanner.IsAtDigit;
    }

    // The first that is not that of a whole dossier, or else one that is. What is done where the result is refused is no case of a limit.
    private (bool IsIdle, int At)? CaseIn(int from, int to)
    {
        (bool, int)? idle = null;
        for (var position = from; scanner.FirstOf(Cases, position, to) is { } found; position = scanner.Position)
        {
            scanner.Position = found;
            _ = scanner.TryTakeAny(Cases);
            var words = scanner.Position;
            if (TryTakeWhole())
            {
                idle ??= (true, found);
            }
            else if (scanner.FirstOf(Refusals, words, to) is null || AmountsIn(words, to).Any())
            {
                return (false, found);
            }

            scanner.Position = Math.Max(words, scanner.Position);
        }

        return idle;
    }

    // "Trường hợp hồ sơ hợp lệ:", and nothing more of it.
    private bool TryTakeWhole()
    {
        if (!scanner.TryTake("hồ sơ") || !scanner.TryTakeAny(["đã đầy đủ", "đầy đủ", "đủ", "hợp lệ"]))
        {
            return false;
        }

        _ = scanner.TryTakeAny([",", "và"]);
        _ = scanner.TryTake("hợp lệ");
        return scanner.IsAtEnd || scanner.TryTakeAny([":", ".", ";", ")"]) || (scanner.TryTake(",") && scanner.TryTakeAny(TimeLimitReader.Openings)) || scanner.TryTakeAny(TimeLimitReader.Openings);
    }

    // "(cấp lại)", "(tại Sở Y tế)" after a time.
    private bool IsCaseInBrackets(int from, int to)
    {
        scanner.Position = from;
        if (!scanner.TryTake("(") || scanner.Position >= to)
        {
            return false;
        }

        var words = scanner.Position;
        return OfficeActs.At(scanner, words).Kind == ActKind.Resolving || OfficeActs.EndOfLongest(scanner, words, ["tại", "cấp mới", "cấp lại", "cấp đổi"]) > words || OfficeActs.IsOffice(scanner, words);
    }
}
