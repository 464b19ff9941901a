namespace AdminReform.Deadlines;

/// <summary>What a text beside a limit's own wording says of times.</summary>
internal sealed class TextBeside
{
    private readonly Lazy<BesideClauses> _clauses;
    private readonly Lazy<List<Said>> _said;

    /// <param name="scanner">The text.</param>
    /// <param name="from">Where it begins: after what is said of fees.</param>
    /// <param name="amounts">The times that it names, whatever they are the times of.</param>
    /// <param name="judged">Those outside brackets, judged.</param>
    internal TextBeside(WordingScanner scanner, int from, List<NamedAmount> amounts, List<JudgedTime> judged)
    {
        Limits = judged.Exists(time => time.Of == TimeOf.Part) ? [] : LimitsOf(judged.Where(time => time.Of > TimeOf.Part).Select(time => time.Amount));
        var parts = judged.Where(time => time.Of == TimeOf.None).Select(time => time.Amount.Start).ToHashSet();
        Times = LimitsOf(amounts.Where(amount => !parts.Contains(amount.Start)));
        _clauses = new(() => new(scanner, from, amounts, judged));
        _said = new(() => _clauses.Value.Read());
    }

    /// <summary>The limits: none where it names parts of the office's time, for then it names no whole.</summary>
    internal List<TimeLimit> Limits { get; }

    /// <summary>Every time that it names.</summary>
    internal List<TimeLimit> Times { get; }

    /// <summary>Whether its first words are those of a part of the work, or of an office that has one.</summary>
    internal bool NamesPart => _clauses.Value.NamesPart;

    /// <summary>Whether it speaks of times and of nothing that is paid.</summary>
    internal bool IsOfTime => _clauses.Value.IsOfTime;

    /// <summary>Whether it says no more than the limit, how dossiers are filed and what is paid: then it tells no case from another.</summary>
    internal bool IsPlain => _said.Value.TrueForAll(said => said.Saying <= Saying.DaysOff);

    /// <summary>What it says of a limit that is more than the limit, and weighs most; <see langword="null"/> where it says no more.</summary>
    internal Said? MoreOf(TimeLimit limit)
    {
        var named = _said.Value.FindAll(said => said.Limit == limit);
        var isNamed = named.Count > 0;
        if (!isNamed)
        {
            // "5 ngày" beside a limit of 5 working days.
            named = _said.Value.FindAll(said => said.Limit is { } other && IsLike(other, limit));
            named = named.TrueForAll(said => said.Saying == Saying.OtherStart) ? named : [];
        }

        var isPlain = named.Exists(said => said.Saying <= Saying.Plain);
        var weight = isPlain || named.Count == 0 ? Saying.Nothing : named.Min(said => said.Saying);
        var more = named.Where(said => said.Saying == weight).Take(weight == Saying.Nothing ? 0 : 1).ToList();
        var isStarted = named.Exists(said => said.IsReceived) || (Times.Count > 0 && named.Count == 0);
        more.AddRange(_said.Value.Where(said => said.Limit is null || (said.IsPartOfTime && said.Limit != limit))
            .Select(said => said.Saying == Saying.OtherTime || (said.Saying == Saying.OtherStart && (isStarted || said.Limit is not null)) ? said with { Saying = Saying.More } : said));
        var isWorking = limit.Unit is TimeUnit.WorkingDay or TimeUnit.WorkingHour;
        return more.Where(said => said.Saying > (isWorking ? Saying.DaysOff : Saying.Plain)).Select(said => (Said?)said).MaxBy(said => said!.Value.Saying);
    }

    private static bool IsLike(TimeLimit one, TimeLimit other) => one.Amount == other.Amount && (one.Unit, other.Unit) is (TimeUnit.Day, TimeUnit.WorkingDay) or (TimeUnit.WorkingDay, TimeUnit.Day)
        or (TimeUnit.Hour, TimeUnit.WorkingHour) or (TimeUnit.WorkingHour, TimeUnit.Hour);

    private static List<TimeLimit> LimitsOf(IEnumerable<NamedAmount> amounts) => [.. amounts.Select(amount => amount.Limit).OfType<TimeLimit>().Distinct()];
}
