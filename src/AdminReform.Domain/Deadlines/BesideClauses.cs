using System.Buffers;

namespace AdminReform.Deadlines;

/// <summary>
/// Takes a text beside a limit clause by clause: each is understood, as the limit itself, as how dossiers are filed or as what is paid, or else it says more.
/// </summary>
internal sealed class BesideClauses
{
    /// <summary>Words of what is paid.</summary>
    internal static readonly string[] Fees = ["phí", "lệ phí", "miễn thu", "vnđ", "vnd", "usd"];

    private static readonly string[] OfLimits = ["thời hạn", "thời gian", "thời điểm"];

    private static readonly string[] LowerBounds = ["ít nhất", "tối thiểu", "tối thiểu là", "ít nhất là", "hơn", "trên", "trước", "trước ít nhất"];

    private static readonly string[] OthersActs =
        ["nộp", "bổ sung", "hoàn thiện", "hoàn chỉnh", "chỉnh sửa", "sửa đổi", "khắc phục", "giải trình", "thanh toán", "niêm yết", "công khai", "đăng tải"];

    private static readonly string[] Steps = ["bước", "giai đoạn", "công đoạn", "khâu"];

    private static readonly string[] Levels = ["cấp xã", "cấp huyện", "cấp tỉnh", "cấp bộ", "cấp trung ương", "cấp quân khu"];

    // Longer ones are not taken apart.
    private const int MaximumClause = TimeLimitReader.MaximumLength;

    private const int MostBefore = 30;

    private static readonly SearchValues<char> Marks = SearchValues.Create(" .,;()-–+*•");

    private readonly WordingScanner _scanner;
    private readonly WordingScanner _withStarts;
    private readonly List<NamedAmount> _amounts;
    private readonly Dictionary<int, JudgedTime> _judged;
    private readonly BesideSigns _signs;
    private readonly List<(int Begin, int End)> _clauses = [];

    internal BesideClauses(WordingScanner scanner, int from, List<NamedAmount> amounts, List<JudgedTime> judged)
    {
        (_scanner, _amounts, _judged, _signs) = (scanner, amounts, judged.ToDictionary(time => time.Amount.Start), new(scanner, amounts));
        _withStarts = scanner.WithoutBrackets(from, (open, close) => OtherStart.InBrackets(scanner, amounts, open, close));
        var begin = from;
        foreach (var clause in TextClauses.Of(scanner.WithoutBrackets(from), from))
        {
            _clauses.Add((begin, clause.End));
            begin = clause.End;
        }

        if (scanner.Text.AsSpan(begin).ContainsAnyExcept(Marks))
        {
            _clauses.Add((begin, scanner.Text.Length));
        }
    }

    /// <summary>Whether the first words are those of a step, of an office or a level, or of what is done on the way, and no way of filing.</summary>
    internal bool NamesPart
    {
        get
        {
            if (_clauses.Count == 0)
            {
                return false;
            }

            var (begin, end) = _clauses[0];
            _scanner.Position = TextClauses.SkipMarks(_scanner, begin, end);
            while (_scanner.TryTakeAny(["thời hạn", "thời gian", "tại", "trong"]))
            {
            }

            var words = _scanner.Position;
            if (_scanner.TryTakeAny(Steps))
            {
                return true;
            }

            _scanner.Position = words;
            return !OfficeActs.Has(_scanner, ActKind.Resolving, begin, end) && !_signs.IsWay(begin, end)
                && (OfficeActs.IsOffice(_scanner, words) || OfficeActs.EndOfLongest(_scanner, words, Levels) > words || OfficeActs.At(_scanner, words).Kind is ActKind.Preparing or ActKind.OfOthers);
        }
    }

    /// <summary>Whether times are spoken of, and nothing that is paid.</summary>
    internal bool IsOfTime => (_amounts.Count > 0 || _scanner.FirstOf(OfLimits, 0, _scanner.Text.Length) is not null) && _scanner.FirstOf(Fees, 0, _scanner.Text.Length) is null;

    /// <summary>What each clause says, time by time.</summary>
    internal List<Said> Read()
    {
        var (said, next) = (new List<Said>(), 0);
        foreach (var (begin, end) in _clauses)
        {
            while (next < _amounts.Count && _amounts[next].Start < begin)
            {
                next++;
            }

            var (first, isJudged) = (next, false);
            for (; next < _amounts.Count && _amounts[next].Start < end; next++)
            {
                var amount = _amounts[next];
                var to = next + 1 < _amounts.Count ? Math.Min(_amounts[next + 1].Start, end) : end;
                isJudged |= _judged.ContainsKey(amount.Start);
                said.Add(end - begin > MaximumClause ? new(Saying.More, Words(begin, amount.Start, end), amount.Limit)
                    : _judged.TryGetValue(amount.Start, out var time) ? OfTime(time, begin, next > first ? _amounts[next - 1].End : begin, to, end)
                    : OfBracketed(amount, begin, to, end));
            }

            if (end - begin > MaximumClause)
            {
                said.Add(new(Saying.More, Words(begin, begin, end), null));
            }
            else if (!isJudged)
            {
                said.Add(OfWords(begin, end));
            }
            else if (_signs.OddTimeIn(begin, end) is { } odd && !_signs.IsReception(begin, end))
            {
                said.Add(new(Saying.More, Words(begin, odd, end), null));
            }
        }

        return said;
    }

    private Said OfTime(JudgedTime time, int clause, int from, int to, int end)
    {
        var amount = time.Amount;
        var isPart = time.Of == TimeOf.None;
        if (amount.Limit is not { } limit || (isPart && limit.Unit is TimeUnit.Hour or TimeUnit.WorkingHour && _signs.IsReception(clause, end)))
        {
            return new(amount.Limit is null ? Saying.More : Saying.Nothing, Words(clause, amount.Start, end), null);
        }

        if ((time.OtherStart ?? (isPart ? OtherStart.Of(_withStarts, clause, amount, to) : null)) is { } start)
        {
            return new(Saying.OtherStart, start, limit) { IsPartOfTime = isPart };
        }

        var receipt = OtherStart.At(_withStarts, clause, amount, to);
        var (saying, at) = SayingOf(time, clause, from, to, receipt is not null);
        (saying, at) = saying < Saying.More && receipt is { } received && !OtherStart.IsCertain(_withStarts, received, to) ? (Saying.More, received) : (saying, at);
        return new(saying, Words(clause, at, end), limit) { IsPartOfTime = isPart, IsReceived = receipt is not null };
    }

    private (Saying Saying, int At) SayingOf(JudgedTime time, int clause, int from, int to, bool isReceived)
    {
        var amount = time.Amount;
        var said = _signs.In(clause, amount.Start);
        said = _signs.After(amount, to) is var after && after.Saying > said.Saying ? after : said;
        var plain = said.Saying > Saying.Plain ? said : (Saying.Plain, amount.Start);
        var other = (Saying.OtherTime, clause);
        var more = (Saying.More, said.Saying == Saying.More ? said.At : amount.Start);
        return IsLowerBound(from, amount, to) || (time.Of == TimeOf.Part && !IsSettled(clause, to)) || (time.Of == TimeOf.Case && IsStep(clause, amount.Start)) ? other
            : time.Of == TimeOf.None && !(isReceived && IsFirst(clause, amount) && OtherStart.IsAfter(_withStarts, amount)) ? more
            : time.Of == TimeOf.Other && !(isReceived && IsFirst(clause, amount)) && IsOfAnother(clause, amount, to, isReceived) ? other
            : (time.Of == TimeOf.Case || (time.Of == TimeOf.Other && !(isReceived && IsFirst(clause, amount)))) && said.Saying != Saying.More && !_signs.IsIdleCase(clause, to) ? (Saying.Case, said.Saying == Saying.Case ? said.At : clause)
            : plain;
    }

    // Whether nothing stands before a time but the receipt that starts it, and words with which a limit begins.
    private bool IsFirst(int clause, NamedAmount amount)
    {
        var first = TextClauses.SkipMarks(_scanner, clause, amount.Start);
        _scanner.Position = first;
        if (OtherStart.TryTake(_scanner) && _scanner.Text.AsSpan(first, amount.Start - first).IndexOfAny(',', ':') is >= 0 and var mark)
        {
            first += mark + 1;
        }

        _scanner.Position = first;
        while (_scanner.TryTakeAny(TimeLimitReader.Openings))
        {
        }

        return _scanner.Text.AsSpan(0, amount.Start).TrimEnd(' ').Length <= _scanner.Position;
    }

    private Said OfBracketed(NamedAmount amount, int clause, int to, int end)
    {
        var close = _scanner.Text.IndexOf(')', amount.End);
        to = close < 0 ? to : Math.Min(close, to);
        if (amount.Limit is { } limit && OtherStart.Of(_scanner, amount.Start, amount, to) is { } start)
        {
            return new(Saying.OtherStart, start, limit);
        }

        var open = _scanner.Text.LastIndexOf('(', amount.Start);
        _scanner.Position = open + 1;
        while (_scanner.TryTakeAny(TimeLimitReader.Openings))
        {
        }

        var isFirst = _scanner.Text.AsSpan(_scanner.Position, Math.Max(0, amount.Start - _scanner.Position)).Trim(' ').IsEmpty;
        (Saying Saying, int At) said = isFirst ? _signs.After(amount, to) : (Saying.More, open);
        return new(said.Saying > Saying.Plain ? said.Saying : Saying.Plain, Words(clause, said.At, end), amount.Limit);
    }

    private Said OfWords(int begin, int end)
    {
        if (_signs.IsReception(begin, end))
        {
            return new(Saying.Nothing, "", null);
        }

        var isOfLimit = _scanner.FirstOf(OfLimits, begin, end) is not null;
        if (OtherStart.In(_scanner, begin, end, isOfLimit) is { } start)
        {
            return new(Saying.OtherStart, start, null);
        }

        (Saying Saying, int At) said = _signs.OddTimeIn(begin, end) is { } odd ? (Saying.More, odd)
            : !isOfLimit && (_signs.IsWay(begin, end) || _scanner.FirstOf(Fees, begin, end) is not null) ? (Saying.Nothing, begin)
            : _signs.In(begin, end);
        said = said.Saying <= Saying.Plain && isOfLimit && !IsUnderstood(begin, end) ? (Saying.More, begin) : said;
        return new(said.Saying, Words(begin, said.At, end), null);
    }

    // "Thời hạn giải quyết:", "Thời hạn giải quyết theo quy định", "Thời hạn tính từ ngày nhận đủ hồ sơ".
    private bool IsUnderstood(int begin, int end) =>
        OtherStart.FirstIn(_scanner, ReceiptClause.Starts, begin, end) is not null || _scanner.FirstOf(["theo quy định"], begin, end) is not null
        || _scanner.Text.AsSpan(begin, end - begin).TrimEnd(' ') is [.., ':'];

    private bool IsLowerBound(int from, NamedAmount amount, int to)
    {
        var before = _scanner.Text.AsSpan(from, amount.Start - from).TrimEnd(' ');
        foreach (var words in LowerBounds)
        {
            if (before.EndsWith(words, StringComparison.Ordinal) && _scanner.IsWordStart(from + before.Length - words.Length))
            {
                return true;
            }
        }

        return _scanner.IndexOf("trước", amount.End, to) == amount.End + 1;
    }

    private bool IsSettled(int from, int to) => OfficeActs.Has(_scanner, ActKind.Resolving, from, to) && !OfficeActs.IsSentOn(_scanner, from, to);

    private bool IsStep(int from, int to) => _scanner.FirstOf(Steps, from, to) is not null;

    private bool IsOfAnother(int clause, NamedAmount amount, int to, bool isReceived)
    {
        if (IsSettled(clause, to))
        {
            return false;
        }

        _scanner.Position = amount.End;
        _ = _scanner.TryTake(",");
        return IsStep(clause, amount.Start) || OfficeActs.Has(_scanner, ActKind.Preparing, clause, amount.Start) || _scanner.FirstOf(OthersActs, clause, isReceived ? amount.Start : to) is not null
            || OfficeActs.IsApplicant(_scanner, _scanner.Position) || (OfficeActs.IsApplicant(_scanner, TextClauses.SkipMarks(_scanner, clause, amount.Start)) && _scanner.Text.AsSpan(0, amount.Start).TrimEnd(' ') is not [.., ':']);
    }

    // The clause, or from what it is told for on where that stands far in it.
    private string Words(int from, int at, int to)
    {
        var begin = TextClauses.SkipMarks(_scanner, from, to);
        return _scanner.Given(at - begin > MostBefore ? at : begin, to);
    }
}
