namespace AdminReform.Hosting.Storage;

/// <summary>A table as every store keeps it, so that one can be moved into another.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Keys">How many of the first columns tell a row from the others, and order them.</param>
/// <param name="Columns">Its columns.</param>
internal sealed record StoredTable(string Name, int Keys, params StoredColumn[] Columns)
{
    private static readonly StoredColumn[] Conclusion =
    [
        new("id"), new("unit"), new("kind"), new("subject"), new("since", StoredKind.Moment), new("rule"), new("severity", StoredKind.Small), new("due"), new("vi"), new("en"), new("body"),
        new("receiving"),
    ];

    internal static readonly StoredTable Facts = new(
        "fact", 2, new("unit"), new("seq", StoredKind.Number), new("batch", StoredKind.Number), new("at", StoredKind.Moment), new("command"), new("dossier"), new("body"), new("digest"),
        new("accepted", StoredKind.Instant));

    /// <summary>All tables.</summary>
    internal static readonly StoredTable[] All =
    [
        new("desk", 1, new("unit"), new("version", StoredKind.Number), new("seq", StoredKind.Number), new("reached", StoredKind.Moment), new("next", StoredKind.Moment),
            new("watched_since", StoredKind.Moment), new("stamp"), new("ruled_since", StoredKind.Moment), new("going_live", StoredKind.Flag), new("succession"), new("reported")),
        new("inbox", 1, new("number", StoredKind.Number), new("unit"), new("command"), new("dossier"), new("body"), new("digest"), new("accepted", StoredKind.Instant)),
        Facts,
        new("refused", 1, new("command"), new("unit"), new("dossier"), new("digest"), new("accepted", StoredKind.Instant), new("at", StoredKind.Moment), new("problems")),
        new("irregular", 1, new("command"), new("problems")),
        new("dossier", 1, new("id"), new("unit"), new("state", StoredKind.Small), new("body"), new("acknowledged")),
        new("standing", 1, Conclusion),
        new("change", 1, [new("number", StoredKind.Number), new("at", StoredKind.Moment), new("change", StoredKind.Small), new("origin", StoredKind.Small), .. Conclusion]),
        new("notice", 1, new("id"), new("unit"), new("body"), new("waits", StoredKind.Flag)),
        new("outbox", 2, new("channel"), new("id"), new("body"), new("tries", StoredKind.Small), new("next_try", StoredKind.Instant), new("tried_at", StoredKind.Instant),
            new("reason"), new("sent", StoredKind.Flag)),
    ];
}

/// <summary>A column.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What is in it; any of it may be <see langword="null"/>.</param>
internal sealed record StoredColumn(string Name, StoredKind Kind = StoredKind.Text);

/// <summary>What is in a column.</summary>
internal enum StoredKind
{
    /// <summary>A <see cref="string"/>.</summary>
    Text,

    /// <summary>A <see cref="long"/>.</summary>
    Number,

    /// <summary>An <see cref="int"/>.</summary>
    Small,

    /// <summary>A <see cref="bool"/>.</summary>
    Flag,

    /// <summary>A moment of the office, exactly.</summary>
    Moment,

    /// <summary>A time of the machine, to the microsecond before it.</summary>
    Instant,
}
