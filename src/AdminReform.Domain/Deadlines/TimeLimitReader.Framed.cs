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

    // The number before these words is part of a date, or counts something else.
    private static readonly string[] OtherNumbers = ["ngày", "tháng", "quý", "năm", "thứ", "lần", "bước", "số", "khoản", "điều", "mục", "điểm"];

    private Result<TimeLimit> Framed(Result<TimeLimit> refused)
    {
        var amounts = Amounts(withSameDay: true);
        if (amounts.Count == 0 || amounts[0].Limit is not { Unit: not TimeUnit.SameDay } limit)
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
        var others = amounts.Where(amount => amount.Start > start && !(started <= amount.Start && amount.Start < after)).Select(amount => (int?)amount.Start);
        var doubt = new[]
        {
            head, WordingTail.DoubtIn(_scanner, after, DossierName.IsAsked(_scanner, end, started)), others.FirstOrDefault(), LimitDoubts.FirstIn(_scanner, end, started), LimitDoubts.FirstIn(_scanner, after, length),
            _scanner.FirstOf(Starts, after, length),
        }.Min();
        return doubt is not { } place
            ? OfficeTimes.In(_scanner, FeeBrackets.EndIn(_scanner, start), [amounts[0]], isWording: true) is [{ Of: > TimeOf.Part }]
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
            if (!_scanner.IsWordStart(position) || _scanner.Text[position] == ' ' || (IsOtherNumber(position) && !IsTime(position)))
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

    // "Điểm 10 ngày làm việc" names one; "ngày 10 tháng 6" does not.
    private bool IsTime(int position)
    {
        _scanner.Position = position;
        return TakeNumber(out _, out _) && TakeUnit() is TimeUnit.WorkingDay or TimeUnit.WorkingHour or TimeUnit.Day or TimeUnit.Hour && !_scanner.IsAtDigit;
    }

    private bool IsOtherNumber(int position)
    {
        var before = _scanner.Text.AsSpan(0, position).TrimEnd(' ');
        return _scanner.IsAfterAny(OtherNumbers, position)
            || (before.Length > 0 && before[^1] is '/' or ',' or '.' && before.Length == position && before.Length > 1 && char.IsAsciiDigit(before[^2]));
    }

    // Where the first words before the limit stand that are unknown or make it depend on something; null where there are none.
    private int? HeadDoubt(int start)
    {
        var head = TakeHead(start, out var fees);
        return new[] { head, LimitDoubts.FirstIn(_scanner, fees, start) }.Min();
    }

    private int? TakeHead(int start, out int fees)
    {
        fees = FeeBrackets.EndIn(_scanner, start);
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
            if (_scanner.TryTakeAny(Openings) || _scanner.TryTakeAny([",", "."]))
            {
                continue;
            }

            if (FilingWay.EndAt(_scanner, position, start, isLast: false) is not { } end)
            {
                _scanner.Position = position;
                if (_scanner.TryTakeAny(FilingWay.Labels))
                {
                    continue;
                }

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

    private int EndOfFees(List<NamedAmount> amounts) => amounts.Count == 0 ? 0 : FeeBrackets.EndIn(_scanner, amounts[0].Start);

    private static int OffsetOf(Result<TimeLimit> refused) => int.Parse(refused.Problems[0].Path, CultureInfo.InvariantCulture);
}
