namespace AdminReform.Deadlines;

/// <summary>Reads the words of a clause that stand before a time, from left to right; what it does not know leaves the time unknown.</summary>
internal sealed class ClauseLead(WordingScanner scanner, bool isWording)
{
    // More of them has no clause of an office.
    private const int MaximumParts = 8;

    // After these a number is one end of a range, more or less than itself, or an hour of the day.
    private static readonly string[] Relations =
    [
        "đến", "tới", "từ", "thêm", "trên", "hơn", "quá", "dưới", "khoảng", "gần", "mỗi", "cứ", "còn", "xuống", "giảm", "tăng", "trước", "sau", "lúc", "vào",
        "ít nhất", "tối thiểu", "-", "–", "−",
    ];

    private static readonly string[] Openings = ["chậm nhất sau", "không muộn hơn", .. TimeLimitReader.Openings];

    private static readonly string[] Labels = ["thời hạn giải quyết", "thời gian giải quyết"];

    private static readonly string[] Cases = ["trong trường hợp", "trường hợp", "đối với", "nếu", "với"];

    // Of such a dossier the office says what it lacks.
    private static readonly string[] Incomplete =
    [
        "không hợp lệ", "chưa hợp lệ", "không đầy đủ", "chưa đầy đủ", "không đủ", "chưa đủ", "không đạt", "chưa đạt", "không hợp pháp", "không đúng",
        "từ chối", "không cấp", "không chấp", "không đồng ý",
    ];

    private static readonly string[] Ways = ["trực tiếp", "trực tuyến", "qua", "thông qua", "bưu chính", "dịch vụ bưu chính"];

    private static readonly string[] WayLabels = ["cách thức thực hiện", "cách thực hiện", "hình thức nộp", "cách thức nộp"];

    private static readonly string[] Filing = ["nộp hồ sơ", "nộp bổ sung hồ sơ", "gửi hồ sơ", "gửi trực tiếp", "hồ sơ gửi", .. WayLabels, .. Ways];

    private static readonly string[] Currencies = ["usd", "đồng", "vnđ", "vnd", "eur"];

    // The items of a list ask for the same one.
    private ((int Begin, int End) Words, LeadKind Kind, bool IsIncomplete) _heading;

    /// <summary>What the words between two positions say; <paramref name="isReceived"/> is whether the receipt of the dossier starts the time that they stand before.</summary>
    internal LeadKind Of(int from, int to, bool isReceived)
    {
        var (end, opening) = StripOpenings(from, to);
        return Read(from, end, opening is ":" or "là", opening.Length > 0, isReceived);
    }

    /// <summary>Whether a number after these words is a part of what they say, and no time by itself.</summary>
    internal bool IsRelative(int from, int to)
    {
        var (end, opening) = StripOpenings(from, to);
        return opening != ":" && Relations.Any(words => EndsWith(from, end, words) && (char.IsLetter(words[0]) || !TextClauses.IsBullet(scanner, end - 1)));
    }

    /// <summary>Whether the words before a time, or a heading, say that dossiers are settled within it.</summary>
    internal bool IsLabelled(TextClause clause, int to) =>
        scanner.FirstOf(Labels, clause.Begin, to) is not null || (clause.Heading is { } heading && scanner.FirstOf(Labels, heading.Begin, heading.End) is not null);

    /// <summary>What a heading says of the times under it.</summary>
    internal (LeadKind Kind, bool IsIncomplete) OfHeading((int Begin, int End) heading)
    {
        if (heading != _heading.Words)
        {
            var end = StripOpenings(heading.Begin, heading.End).End;
            scanner.Position = heading.Begin;
            _heading = (heading, scanner.TryTakeAny(Filing) ? LeadKind.Bare : Read(heading.Begin, end, true, true, false), IsIncomplete(heading.Begin, end));
        }

        return (_heading.Kind, _heading.IsIncomplete);
    }

    // Where the words before "trong thời hạn", "không quá", ":" end, and the first of these.
    private (int End, string Opening) StripOpenings(int from, int to)
    {
        var (end, first) = (to, "");
        while (true)
        {
            end = from + scanner.Text.AsSpan(from, end - from).TrimEnd(' ').Length;
            if (Openings.FirstOrDefault(words => EndsWith(from, end, words)) is not { } opening)
            {
                return (end, first);
            }

            (end, first) = (end - opening.Length, opening);
        }
    }

    private LeadKind Read(int from, int to, bool isHeaded, bool isIntroduced, bool isReceived)
    {
        var (said, isUnit) = (LeadKind.Bare, false);
        for (var part = 0; part < MaximumParts; part++)
        {
            from = SkipMoney(TextClauses.SkipMarks(scanner, from, to), to);
            if (from >= to)
            {
                return said;
            }

            var colon = IndexOfColon(from, to);
            scanner.Position = from;
            if (scanner.TryTakeAny(Cases))
            {
                if (EndOfCase(from, to) is not { } end)
                {
                    return (isHeaded || scanner.Text[to - 1] == ',') && !IsIncomplete(from, to) ? LeadKind.Case : LeadKind.Unknown;
                }

                if (IsIncomplete(from, end))
                {
                    return LeadKind.Unknown;
                }

                (said, from) = (said == LeadKind.Bare ? LeadKind.Case : said, end);
                continue;
            }

            if (ReceiptClause.TryTakeFirst(scanner, from, to) is { } afterReceipt)
            {
                (isReceived, from) = (true, afterReceipt);
                continue;
            }

            var kind = Part(from, colon ?? to, colon is not null || isHeaded, isIntroduced, isReceived, isUnit);
            if (kind == LeadKind.Unknown)
            {
                return LeadKind.Unknown;
            }

            (said, isUnit) = (kind is LeadKind.Bare or LeadKind.Case && said > kind ? said : kind, OfficeActs.IsOffice(scanner, from));
            if (colon is null)
            {
                return said;
            }

            from = colon.Value + 1;
        }

        return LeadKind.Unknown;
    }

    // A label, an office, an act or a way of filing.
    private LeadKind Part(int from, int to, bool isHeaded, bool isIntroduced, bool isReceived, bool isUnit)
    {
        var act = OfficeActs.First(scanner, from, to);
        scanner.Position = from;
        _ = scanner.TryTakeAny(["nộp hồ sơ", "gửi hồ sơ", "nộp", "gửi"]);
        var way = scanner.Position;
        if (scanner.TryTakeAny(Ways))
        {
            return (isHeaded && OfficeActs.First(scanner, way, to).Kind == ActKind.None) || (!isIntroduced && isReceived) ? LeadKind.Bare : LeadKind.Unknown;
        }

        if (isHeaded && scanner.TryTakeAny(WayLabels) && scanner.Position == to)
        {
            return LeadKind.Bare;
        }

        scanner.Position = from;
        if (scanner.TryTakeAny(Filing))
        {
            return !isIntroduced && isReceived ? LeadKind.Bare : LeadKind.Unknown;
        }

        if (OfficeActs.Has(scanner, ActKind.OfOthers, from, to) || OfficeActs.IsNoticeOfFiling(scanner, from, to))
        {
            return LeadKind.Unknown;
        }

        if (scanner.TryTakeAny(Labels))
        {
            return LeadKind.Label;
        }

        if (scanner.TryTakeAny(["thời hạn", "thời gian"]))
        {
            return act.Kind switch
            {
                ActKind.Resolving => isHeaded ? LeadKind.Label : LeadKind.Act,
                ActKind.Preparing => LeadKind.Preparing,
                _ => isWording && isReceived ? LeadKind.Preparing : LeadKind.Unknown,
            };
        }

        var isAct = act.Kind != ActKind.None && act.Start == from;
        if (!OfficeActs.IsOffice(scanner, from) && !(isAct && (isUnit || isHeaded)) && !(isHeaded && IsUnit(from)))
        {
            return (isAct && act.Kind == ActKind.Resolving && act.End == to) || scanner.Text.AsSpan(from, to - from) is "trả" ? LeadKind.Act : LeadKind.Unknown;
        }

        return OfficeActs.Has(scanner, ActKind.Resolving, from, to) ? isHeaded ? LeadKind.Case : LeadKind.Act
            : act.Kind == ActKind.Preparing ? LeadKind.Preparing
            : isHeaded ? LeadKind.Case
            : LeadKind.Unknown;
    }

    private bool IsUnit(int from)
    {
        scanner.Position = from;
        return scanner.TryTakeAny(["đơn vị", "cấp"]);
    }

    // After the colon or "thì", or before the label or the office that a comma parts from it.
    private int? EndOfCase(int from, int to)
    {
        var then = scanner.IndexOf("thì", from, to);
        for (var position = from; position < to; position++)
        {
            if (IsColon(position))
            {
                return position + 1;
            }

            if (position == then)
            {
                return position + "thì".Length;
            }

            scanner.Position = position + 1;
            if (scanner.Text[position] == ',' && position + 2 < to && (scanner.TryTakeAny(["thời hạn", "thời gian"]) || OfficeActs.IsOffice(scanner, position + 1)))
            {
                return position + 1;
            }
        }

        return null;
    }

    private bool IsIncomplete(int from, int to) => scanner.FirstOf(Incomplete, from, to) is not null;

    private int? IndexOfColon(int from, int to)
    {
        for (var position = from; position < to; position++)
        {
            if (IsColon(position))
            {
                return position;
            }
        }

        return null;
    }

    private bool IsColon(int position) => scanner.Text[position] == ':' && position + 1 < scanner.Text.Length && scanner.Text[position + 1] == ' ';

    // "145 USD(…)Nộp hồ sơ".
    private int SkipMoney(int from, int to)
    {
        var end = from;
        while (end < to && (char.IsAsciiDigit(scanner.Text[end]) || (end > from && scanner.Text[end] is '.' or ',')))
        {
            end++;
        }

        scanner.Position = end;
        return end > from && scanner.TryTakeAny(Currencies) ? TextClauses.SkipMarks(scanner, Math.Min(scanner.Position, to), to) : from;
    }

    private bool EndsWith(int from, int to, string words) =>
        scanner.Text.AsSpan(from, to - from).EndsWith(words, StringComparison.Ordinal) && (!char.IsLetter(words[0]) || scanner.IsWordStart(to - words.Length));
}
