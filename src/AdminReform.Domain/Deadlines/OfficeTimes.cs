namespace AdminReform.Deadlines;

/// <summary>
/// Judges by its clause what each number of a text is the time of: the office's, where the words before it or those who act after it say so, or where the
/// clause is nothing but the time. A time of the applicant's, the age or validity of a paper, a posting, a lower bound and a time that is not counted are
/// another's, and so is whatever is not known.
/// </summary>
internal sealed class OfficeTimes
{
    private static readonly string[] ForWhat = ["/hồ sơ", "/ hồ sơ", "/thủ tục", "/ thủ tục", "cho"];

    // With these a limit in plain days is one in working days.
    private static readonly string[] DaysOff = ["nghỉ", "lễ", "tết", "làm việc", "thứ bảy", "thứ 7", "chủ nhật"];

    private static readonly string[] OtherDays = ["tiếp", "kế", "liền", "hôm", "sau", "trước", "đầu", "cuối", "thứ"];

    private readonly WordingScanner _scanner;
    private readonly WordingScanner _plain;
    private readonly WordingScanner _withStarts;
    private readonly ClauseLead _lead;
    private readonly ClauseTail _tail;
    private readonly List<NamedAmount> _amounts;
    private readonly bool _isWording;

    private OfficeTimes(WordingScanner scanner, int from, List<NamedAmount> amounts, bool isWording)
    {
        _scanner = scanner;
        _plain = scanner.WithoutBrackets(from);
        _withStarts = scanner.WithoutBrackets(from, (open, close) => OtherStart.InBrackets(scanner, amounts, open, close));
        _lead = new(_plain, isWording);
        _tail = new(_plain, scanner, isWording);
        _amounts = [.. amounts.Where(amount => _plain.Text[amount.Start] != ' ')];
        _isWording = isWording;
    }

    /// <summary>The numbers outside brackets with what each is the time of.</summary>
    /// <param name="scanner">The text.</param>
    /// <param name="from">Where it begins: after what is said of fees.</param>
    /// <param name="amounts">The amounts of time that it names, in their order.</param>
    /// <param name="isWording">Whether the text is the wording of a limit, and not one that says more.</param>
    internal static List<JudgedTime> In(WordingScanner scanner, int from, List<NamedAmount> amounts, bool isWording) =>
        new OfficeTimes(scanner, from, amounts, isWording).Judge(from);

    private List<JudgedTime> Judge(int from)
    {
        var (clauses, judged, clause) = (TextClauses.Of(_plain, from), new List<JudgedTime>(), 0);
        for (var index = 0; index < _amounts.Count; index++)
        {
            var amount = _amounts[index];
            while (clause < clauses.Count && clauses[clause].End <= amount.Start)
            {
                clause++;
            }

            var (of, start) = (TimeOf.None, (string?)null);
            if (clause < clauses.Count && clauses[clause].Begin <= amount.Start && amount.Limit is not null)
            {
                var (around, next) = (clauses[clause], index + 1 < _amounts.Count ? _amounts[index + 1].Start : int.MaxValue);
                var end = Math.Min(next, around.End);
                of = index > 0 && _amounts[index - 1].Start >= around.Begin ? OfSecond(judged[^1], amount, end) : OfFirst(around, amount, end);
                start = _isWording || of == TimeOf.None ? null : OtherStart.Of(_withStarts, clause == 0 ? from : clauses[clause - 1].End, amount, end);
            }

            judged.Add(new(amount, of, start));
        }

        return judged;
    }

    // "07 ngày (cấp mới), 02 ngày (cấp lại)".
    private TimeOf OfSecond(JudgedTime first, NamedAmount amount, int end) =>
        !IsWhole(amount, end) || _lead.IsRelative(first.Amount.End, amount.Start) ? TimeOf.None
        : first.Of is TimeOf.Whole or TimeOf.Case && _plain.Text.AsSpan(first.Amount.End, amount.Start - first.Amount.End).Trim(' ') is "," ? TimeOf.Case
        : TimeOf.Other;

    private TimeOf OfFirst(TextClause clause, NamedAmount amount, int end)
    {
        if (!IsWhole(amount, end) || _lead.IsRelative(clause.Begin, amount.Start))
        {
            return TimeOf.None;
        }

        var start = _tail.Start(amount.End, end);
        var (isStarted, isReceived) = (start != StartKind.None, start == StartKind.Receipt);
        var lead = _lead.Of(clause.Begin, amount.Start, isReceived);
        var (heading, isIncomplete) = clause.Heading is { } above ? _lead.OfHeading(above) : (LeadKind.Bare, false);
        if (lead == LeadKind.Unknown || isIncomplete || (heading == LeadKind.Unknown && lead is LeadKind.Bare or LeadKind.Case && !(_isWording && isReceived)))
        {
            return TimeOf.Other;
        }

        var (unit, act) = (amount.Limit!.Unit, _tail.Act(amount.End, end, isStarted, isReceived || lead is not (LeadKind.Bare or LeadKind.Case)));
        var isKnownStart = start is StartKind.None or StartKind.Receipt || (_isWording && (start == StartKind.Procedure || _lead.IsLabelled(clause, amount.Start)));
        if (act == ActKind.OfOthers || !isKnownStart || (unit == TimeUnit.Year && !(_isWording && lead == LeadKind.Bare)))
        {
            return TimeOf.Other;
        }

        // A permit may be one for months or days: "cấp giấy phép hoạt động trong 12 tháng".
        if (lead is LeadKind.Act or LeadKind.Preparing && !isReceived && unit is not (TimeUnit.WorkingDay or TimeUnit.WorkingHour or TimeUnit.SameDay))
        {
            return TimeOf.Other;
        }

        return lead == LeadKind.Preparing || heading == LeadKind.Preparing || (lead is LeadKind.Bare or LeadKind.Case && act == ActKind.Preparing) ? TimeOf.Part
            : lead == LeadKind.Case || heading == LeadKind.Case ? TimeOf.Case
            : TimeOf.Whole;
    }

    // Whether number and unit end here.
    private bool IsWhole(NamedAmount amount, int end)
    {
        if (amount.Limit!.Unit == TimeUnit.SameDay)
        {
            _scanner.Position = amount.End;
            return !_scanner.TryTakeAny(OtherDays) && !_scanner.IsAtDigit;
        }

        _scanner.Position = amount.End;
        if (amount.Limit!.Unit is not (TimeUnit.WorkingDay or TimeUnit.WorkingHour) && _scanner.FirstOf(DaysOff, amount.End, end) is not null)
        {
            return false;
        }

        if (_scanner.IsAtEnd || _scanner.IsLineEnd(amount.End))
        {
            return true;
        }

        if (_scanner.TryTakeAny([",", "("]))
        {
            return !_scanner.IsAtDigit && !_scanner.TryTakeNumber(out _) && !NumberWords.TryTake(_scanner, out _);
        }

        return _scanner.TryTakeAny([".", ";", ":", ")"]) || _scanner.TryTakeAny(ClauseTail.Conditions) || _scanner.TryTakeAny(ForWhat) || ReceiptClause.TryTakeStart(_scanner)
            || OfficeActs.IsOffice(_scanner, amount.End) || OfficeActs.At(_scanner, amount.End).Kind == ActKind.Resolving;
    }
}
