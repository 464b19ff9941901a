using System.Globalization;
using AdminReform.Results;
using AdminReform.Texts;

namespace AdminReform.Deadlines;

/// <summary>Reads the wording of a limit from left to right and stops at the first thing that is not certain.</summary>
internal sealed partial class TimeLimitReader
{
    internal const int MaximumLength = 2_000;

    internal static readonly string[] Openings =
    [
        "thời hạn giải quyết thủ tục hành chính", "thời hạn giải quyết tthc", "thời hạn giải quyết hồ sơ", "thời hạn giải quyết", "thời gian giải quyết",
        "tổng thời hạn giải quyết", "tổng thời gian giải quyết", "thời hạn trả kết quả",
        "trong thời hạn", "trong thời gian", "trong vòng", "thời hạn", "thời gian",
        "không quá", "không vượt quá", "tối đa là", "tối đa", "chậm nhất là", "chậm nhất sau", "chậm nhất", "là", "trong", ":",
    ];

    private static readonly string[] SameDayWordings =
    [
        "giải quyết ngay trong ngày làm việc", "giải quyết ngay trong ngày", "giải quyết trong ngày làm việc", "giải quyết trong ngày",
        "trả kết quả ngay trong ngày làm việc", "trả kết quả ngay trong ngày", "trả kết quả trong ngày làm việc", "trả kết quả trong ngày",
        "ngay trong ngày làm việc", "ngay trong ngày", "trong ngày làm việc", "trong ngày",
    ];

    private static readonly (string Name, TimeUnit Unit)[] Units =
    [
        ("ngày làm việc", TimeUnit.WorkingDay), ("giờ làm việc", TimeUnit.WorkingHour),
        ("ngày", TimeUnit.Day), ("giờ", TimeUnit.Hour), ("h", TimeUnit.Hour), ("tuần", TimeUnit.Week), ("tháng", TimeUnit.Month), ("năm", TimeUnit.Year),
    ];

    private readonly WordingScanner _scanner;

    private TimeLimitReader(WordingScanner scanner) => _scanner = scanner;

    /// <summary>The limit or why not, and the one that stands before the first doubt.</summary>
    internal static (Result<TimeLimit> Result, TimeLimit? Understood) Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return (Refuse("không có nội dung", "there is nothing to read", 0), null);
        }

        return text.Length > MaximumLength
            ? (Refuse($"dài hơn {MaximumLength} ký tự", $"longer than {MaximumLength} characters", MaximumLength), null)
            : new TimeLimitReader(new WordingScanner(FeeLines.Without(text))).Read();
    }

    /// <summary>What a text beside a limit's own wording says of times.</summary>
    internal static TextBeside ReadBeside(string text)
    {
        var reader = new TimeLimitReader(PenSlips.Mended(new WordingScanner(text)));
        var amounts = reader.Amounts(withSameDay: true);
        var from = reader.EndOfFees(amounts);
        return new(reader._scanner, from, amounts, OfficeTimes.In(reader._scanner, from, amounts, isWording: false));
    }

    private (Result<TimeLimit> Result, TimeLimit? Understood) Read()
    {
        _ = ListMark.TryTake(_scanner);
        var alone = SkipTo(SameDayWordings) ? SameDay() : Amount();
        var read = alone.IsSuccess ? alone : Framed(alone);
        return read.IsSuccess ? (read, read.Value) : Offered(read);
    }

    private (Result<TimeLimit> Result, TimeLimit? Understood) Offered(Result<TimeLimit> refused)
    {
        var amounts = Amounts();
        if (LimitSuggestion.Of(_scanner, EndOfFees(amounts), amounts) is not { } suggestion)
        {
            return (refused, null);
        }

        var problem = refused.Problems[0];
        return (Result<TimeLimit>.Invalid(problem with
        {
            Message = new(
                $"{problem.Message.Vietnamese} Gợi ý, cần người xác nhận: {suggestion}.",
                $"{problem.Message.English} A suggestion, for a person to confirm: {suggestion.In(Language.English)}."),
        }), suggestion);
    }

    /// <summary>Takes a same-day limit with the receipt from which it runs.</summary>
    internal static bool TakeSameDay(WordingScanner scanner)
    {
        if (!new TimeLimitReader(scanner).SkipTo(SameDayWordings))
        {
            return false;
        }

        _ = SkipReceipt(scanner);
        return true;
    }

    // Whether the receipt of the dossier follows a same-day limit, which it takes.
    private static bool SkipReceipt(WordingScanner scanner)
    {
        var start = scanner.Position;
        _ = scanner.TryTake("cơ quan");
        if (!TakeReceipt(scanner) && !StartClause.TryTake(scanner))
        {
            scanner.Position = start;
            return false;
        }

        _ = scanner.TryTakeAny(["đầy đủ, hợp lệ", "đầy đủ và hợp lệ", "hợp lệ"]);
        return true;
    }

    private static bool TakeReceipt(WordingScanner scanner)
    {
        var start = scanner.Position;
        if (scanner.TryTakeAny(["tiếp nhận", "nhận được", "nhận"]))
        {
            _ = scanner.TryTakeAny(["đầy đủ", "đủ"]);
            if (scanner.TryTakeAny(["hồ sơ", "yêu cầu"]))
            {
                return true;
            }
        }

        scanner.Position = start;
        return false;
    }

    // "Trong ngày" is a same-day limit; "trong 5 ngày" is not, so the openings must not swallow the "trong" of the former.
    private bool SkipTo(string[] wordings)
    {
        while (true)
        {
            foreach (var wording in wordings)
            {
                if (_scanner.TryTake(wording))
                {
                    return true;
                }
            }

            if (!_scanner.TryTakeAny(Openings))
            {
                return false;
            }
        }
    }

    private Result<TimeLimit> SameDay()
    {
        var limit = TimeLimit.SameDay;
        _ = SkipReceipt(_scanner);
        if (CutOffClause.TryTake(_scanner, out var cutOff))
        {
            limit = TimeLimit.SameDayUntil(cutOff);
        }

        return AtEnd(limit);
    }

    private Result<TimeLimit> Amount()
    {
        var start = _scanner.Offset;
        if (!TakeNumber(out var amount, out var fault))
        {
            return fault;
        }

        if (TakeUnit() is { } unit)
        {
            if (AmountRule.Fault(amount, unit) is { } wrong)
            {
                return Refuse(wrong.Vietnamese, wrong.English, start);
            }

            TakeBrackets(amount, unit);
            _ = StartClause.TryTake(_scanner) && IdleBrackets.TryTake(_scanner, amount, unit);
            return AtEnd(TimeLimit.Of(amount, unit));
        }

        return Refuse(
            "cần đơn vị: giờ, giờ làm việc, ngày, ngày làm việc, tuần, tháng hoặc năm",
            "expected a unit: giờ, giờ làm việc, ngày, ngày làm việc, tuần, tháng or năm",
            _scanner.Offset);
    }

    private TimeUnit? TakeUnit()
    {
        foreach (var (name, unit) in Units)
        {
            if (_scanner.TryTake(name))
            {
                return unit switch
                {
                    TimeUnit.Day when TakeWorkInBrackets("ngày làm việc") => TimeUnit.WorkingDay,
                    TimeUnit.Hour when TakeWorkInBrackets("giờ làm việc") => TimeUnit.WorkingHour,
                    _ => unit,
                };
            }
        }

        return null;
    }

    // "15 ngày (làm việc)", "15 ngày (tính theo ngày làm việc)".
    private bool TakeWorkInBrackets(string unit)
    {
        var start = _scanner.Position;
        if (_scanner.TryTake("("))
        {
            _ = _scanner.TryTakeAny(["tính theo", "theo", "là"]);
            if (_scanner.TryTakeAny([unit, "làm việc"]) && _scanner.TryTake(")"))
            {
                return true;
            }
        }

        _scanner.Position = start;
        return false;
    }

    private void TakeBrackets(decimal amount, TimeUnit unit)
    {
        TakeSameInBrackets(amount, unit);
        _ = IdleBrackets.TryTake(_scanner, amount, unit);
    }

    // "45 ngày (bốn mươi lăm ngày)"; what is not the same stays, and is not certain.
    private void TakeSameInBrackets(decimal amount, TimeUnit unit)
    {
        var start = _scanner.Position;
        if (!_scanner.TryTake("(") || !(NumberWords.TryTake(_scanner, out var other) || _scanner.TryTakeNumber(out other)) || other != amount
            || TakeUnit() != unit || !_scanner.TryTake(")"))
        {
            _scanner.Position = start;
        }
    }

    // Digits, words, or one with the other in brackets; where both are there they must agree.
    private bool TakeNumber(out decimal amount, out Result<TimeLimit> fault)
    {
        fault = null!;
        var start = _scanner.Offset;
        var inDigits = _scanner.TryTakeNumber(out amount);
        if (!inDigits && !NumberWords.TryTake(_scanner, out amount))
        {
            fault = _scanner.IsAtDigit
                ? Refuse(
                    "số không đọc được chắc chắn: tối đa bốn chữ số, hai số lẻ, hoặc phân số như 1/2",
                    "the number cannot be read with certainty: four digits at most, two decimals, or a fraction such as 1/2",
                    start)
                : Refuse("cần một số", "expected a number", start);
            return false;
        }

        if (!_scanner.TryTake("("))
        {
            return true;
        }

        var bracket = _scanner.Offset;
        decimal other;
        var taken = inDigits ? NumberWords.TryTake(_scanner, out other) : _scanner.TryTakeNumber(out other);
        if (!taken || !_scanner.TryTake(")"))
        {
            fault = Refuse("trong ngoặc không phải là chính số đó", "the brackets do not hold the same number", taken ? _scanner.Offset : bracket);
            return false;
        }

        if (other != amount)
        {
            fault = Refuse(
                $"số {Digits(amount)} và chữ trong ngoặc ({Digits(other)}) không khớp",
                $"the number {Digits(amount)} and the one in brackets ({Digits(other)}) do not agree",
                bracket);
            return false;
        }

        return true;
    }

    private Result<TimeLimit> AtEnd(TimeLimit limit)
    {
        _ = _scanner.TryTake(".") || _scanner.TryTake(";");
        return _scanner.IsAtEnd
            ? Result.Of(limit)
            : Refuse("phần còn lại không đọc được chắc chắn", "what follows cannot be read with certainty", _scanner.Offset);
    }

    private static string Digits(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static Result<TimeLimit> Refuse(string vietnamese, string english, int offset) => Result<TimeLimit>.Invalid(Problem.Of(
        "limit.unreadable",
        $"Không đọc được thời hạn tại ký tự {offset}: {vietnamese}.",
        $"The time limit cannot be read at character {offset}: {english}.",
        offset.ToString(CultureInfo.InvariantCulture)));
}
