namespace AdminReform.Deadlines;

/// <summary>What a text beside a limit's own wording says of times.</summary>
internal sealed class TextBeside
{
    private readonly List<JudgedTime> _judged;
    private readonly string? _start;

    /// <param name="amounts">The times that it names, whatever they are the times of.</param>
    /// <param name="judged">Those outside brackets, judged.</param>
    /// <param name="start">The start that it names where it names no time; <see langword="null"/> where it is the receipt of the dossier, or there is none.</param>
    internal TextBeside(List<NamedAmount> amounts, List<JudgedTime> judged, string? start)
    {
        (_judged, _start) = (judged, start);
        Limits = judged.Exists(time => time.Of == TimeOf.Part) ? [] : LimitsOf(judged.Where(time => time.Of > TimeOf.Part).Select(time => time.Amount));
        var parts = judged.Where(time => time.Of == TimeOf.None).Select(time => time.Amount.Start).ToHashSet();
        Times = LimitsOf(amounts.Where(amount => !parts.Contains(amount.Start)));
    }

    /// <summary>The limits: none where it names parts of the office's time, for then it names no whole.</summary>
    internal List<TimeLimit> Limits { get; }

    /// <summary>Every time that it names.</summary>
    internal List<TimeLimit> Times { get; }

    /// <summary>What starts a limit wherever the text names it, where that is never the receipt of the dossier; <see langword="null"/> otherwise.</summary>
    internal string? OtherStartOf(TimeLimit limit)
    {
        var named = Named(limit);
        return named.Count == 0 ? (Times.Count == 0 ? _start : null) : named.TrueForAll(time => time.OtherStart is not null) ? named[0].OtherStart : null;
    }

    /// <summary>Whether a limit is only ever the time of a part of the office's work.</summary>
    internal bool IsPart(TimeLimit limit) => Named(limit) is { Count: > 0 } named && named.TrueForAll(time => time.Of == TimeOf.Part);

    private List<JudgedTime> Named(TimeLimit limit) => _judged.FindAll(time => time.Of != TimeOf.None && time.Amount.Limit == limit);

    private static List<TimeLimit> LimitsOf(IEnumerable<NamedAmount> amounts) => [.. amounts.Select(amount => amount.Limit).OfType<TimeLimit>().Distinct()];
}
