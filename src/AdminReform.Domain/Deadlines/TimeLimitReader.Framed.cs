using System.Globalization;
using AdminReform.Results;

namespace AdminReform.Deadlines;

/// <summary>
/// A limit among other words, as the National Database has it: the way of filing before it, who does what after it. It is read where it is the
/// only one, the words before it are known, and none makes it depend on something.
/// </summary>
internal sealed partial class TimeLimitReader
{
    private static readonly string[] Starts = ["kể từ", "tính từ"];

    private static readonly string[] Ways =
    [
        "trực tiếp", "trực tuyến", "qua", "thông qua", "nộp", "gửi", "hồ sơ gửi", "dịch vụ bưu chính", "bưu chính",
    ];

    private static readonly string[] WayLabels =
        ["cách thức thực hiện: không quy định", "cách thực hiện: không quy định", "cách thức thực hiện:", "cách thực hiện:", "hình thức nộp:", "cách thức nộp:"];

    private static readonly string[] Channels = ["trực tiếp", "trực tuyến", "bưu chính", "bưu điện", "cổng dịch vụ công", "thông qua", "qua", "tại", "về", "trên", "cho"];

    private static readonly string[] Fees = ["phí", "đồng", "usd"];

    // "Hợp đồng" is no money.
    private static readonly string[] OtherFees = ["hợp đồng", "hội đồng", "cộng đồng"];

    // The number before these words is part of a date, or counts something else.
    private static readonly string[] OtherNumbers = ["ngày", "tháng", "quý", "năm", "thứ", "lần", "bước", "số", "khoản", "điều", "mục", "điểm"];

    private Result<TimeLimit> Framed(Result<TimeLimit> refused)
    {
        var amounts = Amounts();
        if (amounts.Count == 0 || amounts[0].Limit is not { } limit)
        {
            return refused;
        }

        var (start, end, _) = amounts[0];
        var head = HeadDoubt(start);
        _scanner.Position = end;
        _ = StartClause.TryTake(_scanner);
        var started = _scanner.Position;
        _ = IdleBrackets.TryTake(_scanner, limit.Amount, limit.Unit);
        var (after, length) = (_scanner.Position, _scanner.Text.Length);
        var doubt = new[]
        {
            head, TailDoubt(after), amounts.Count > 1 ? amounts[1].Start : null, LimitDoubts.FirstIn(_scanner, end, started), LimitDoubts.FirstIn(_scanner, after, length),
            _scanner.FirstOf(Starts, after, length),
        }.Min();
        return doubt is not { } place
            ? OfficeTimes.In(_scanner, EndOfFees(start), amounts, isWording: true) is [{ Of: > TimeOf.Part }]
                ? Result.Of(limit)
                : Refuse("không rõ đó là thời hạn của ai", "whose time it is is not certain", _scanner.OffsetOf(end))
            : place < end || OffsetOf(refused) >= _scanner.OffsetOf(end - 1) ? refused
            : Refuse("phần còn lại không đọc được chắc chắn", "what follows cannot be read with certainty", _scanner.OffsetOf(place));
    }

    // "Trong ngày" alone is a time of reception as often as a limit; with the receipt of the dossier, or a cut-off, it is one.
    private static readonly string[] SameDays = [.. SameDayWordings.Where(wording => !wording.StartsWith("trong", StringComparison.Ordinal))];

    /// <summary>Whether a text names a time.</summary>
    internal static bool NamesTime(string text) => new TimeLimitReader(new WordingScanner(text)).Amounts(withSameDay: true).Count > 0;

    private List<NamedAmount> Amounts(bool withSameDay = false)
    {
        List<NamedAmount> amounts = [];
        for (var position = 0; position < _scanner.Text.Length; position++)
        {
            if (!_scanner.IsWordStart(position) || _scanner.Text[position] == ' ' || IsOtherNumber(position))
            {
                continue;
            }

            _scanner.Position = position;
            if (withSameDay && TakesSameDay(position))
            {
                amounts.Add(new(position, _scanner.Position, CutOffClause.TryTake(_scanner, out var cutOff) ? TimeLimit.SameDayUntil(cutOff) : TimeLimit.SameDay));
                position = _scanner.Position - 1;
            }
            else if (TakeNumber(out var amount, out _) && TakeUnit() is { } unit)
            {
                TakeBrackets(amount, unit);
                amounts.Add(new(position, _scanner.Position, AmountRule.Fault(amount, unit) is null ? TimeLimit.Of(amount, unit) : null));
                position = _scanner.Position - 1;
            }
        }

        return amounts;
    }

    private bool TakesSameDay(int position)
    {
        if (_scanner.TryTakeAny(SameDays))
        {
            _ = SkipReceipt(_scanner);
            return true;
        }

        if (!_scanner.TryTakeAny(["trong ngày làm việc", "trong ngày"]))
        {
            return false;
        }

        var isReceived = SkipReceipt(_scanner);
        var after = _scanner.Position;
        var isLimit = isReceived || CutOffClause.TryTake(_scanner, out _);
        _scanner.Position = isLimit ? after : position;
        return isLimit;
    }

    private bool IsOtherNumber(int position)
    {
        var before = _scanner.Text.AsSpan(0, position).TrimEnd(' ');
        foreach (var word in OtherNumbers)
        {
            if (before.EndsWith(word, StringComparison.Ordinal) && _scanner.IsWordStart(before.Length - word.Length))
            {
                return true;
            }
        }

        return before.Length > 0 && before[^1] is '/' or ',' or '.' && before.Length == position && before.Length > 1 && char.IsAsciiDigit(before[^2]);
    }

    // Where the first words before the limit stand that are unknown or make it depend on something; null where there are none.
    private int? HeadDoubt(int start)
    {
        var head = TakeHead(start, out var fees);
        return new[] { head, LimitDoubts.FirstIn(_scanner, fees, start) }.Min();
    }

    private int? TakeHead(int start, out int fees)
    {
        fees = EndOfFees(start);
        _scanner.Position = fees;
        _ = ListMark.TryTake(_scanner);
        while (true)
        {
            SkipBullet();
            if (_scanner.Position >= start || _scanner.Text.AsSpan(_scanner.Position, start - _scanner.Position).IsWhiteSpace())
            {
                return null;
            }

            var position = _scanner.Position;
            if (_scanner.TryTakeAny(Openings) || _scanner.TryTakeAny(WayLabels) || _scanner.TryTakeAny([",", "."]))
            {
                continue;
            }

            if (!_scanner.TryTakeAny(Ways) || EndOfSentence(start) is not { } end || !Channels.Any(channel => _scanner.IndexOf(channel, position, end) >= 0))
            {
                return position;
            }

            _scanner.Position = end;
        }
    }

    // A sign before a number is no bullet.
    private void SkipBullet()
    {
        var text = _scanner.Text;
        for (var position = _scanner.Position; position < text.Length; position++)
        {
            if (text[position] is '-' or '–' or '+' or '*' or '•' && position + 1 < text.Length && !char.IsAsciiDigit(text[position + 1]))
            {
                _scanner.Position = position + 1;
            }
            else if (text[position] != ' ')
            {
                return;
            }
        }
    }

    private int EndOfFees(List<NamedAmount> amounts) => amounts.Count == 0 ? 0 : EndOfFees(amounts[0].Start);

    // What is said of fees in brackets before the limit, and of no start of it.
    private int EndOfFees(int start)
    {
        var end = start == 0 ? -1 : _scanner.Text.LastIndexOf(')', start - 1);
        return end > 0 && _scanner.Text[0] == '(' && _scanner.FirstOf(Fees, 0, end) is { } fee && !OtherFees.Any(other => _scanner.IndexOf(other, 0, end) is >= 0 and var at && at < fee)
            && OtherStart.FirstIn(_scanner, ReceiptClause.Starts, 0, end) is null ? end + 1 : 0;
    }

    private int? EndOfSentence(int limit)
    {
        var text = _scanner.Text;
        for (var position = _scanner.Position; position < limit; position++)
        {
            if (_scanner.IsLineEnd(position)
                || (text[position] is '.' or ':' or ';' && text[position + 1] == ' ')
                || (text[position] is '-' or '–' && text[position - 1] == ' ' && text[position + 1] == ' '))
            {
                return position + 1;
            }
        }

        return null;
    }

    private int? TailDoubt(int after)
    {
        _scanner.Position = after;
        var isSentence = _scanner.IsLineEnd(after) || _scanner.IsAtEnd;
        while (_scanner.TryTakeAny([".", ",", ";"]))
        {
            isSentence = true;
        }

        // Another start than the receipt of the dossier, or a part in brackets.
        return !isSentence || _scanner.TryTakeAny(["từ", "sau", "tính", "kể", "("]) ? after : null;
    }

    private static int OffsetOf(Result<TimeLimit> refused) => int.Parse(refused.Problems[0].Path, CultureInfo.InvariantCulture);
}
