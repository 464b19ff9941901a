namespace AdminReform.Deadlines;

/// <summary>What a text beside a limit says in one place.</summary>
/// <param name="Saying">What it says.</param>
/// <param name="Words">In which words: of another start those of the start, or else the clause.</param>
/// <param name="Limit">Of which time it says it; <see langword="null"/> where it names none, and so of whichever the limit is.</param>
internal readonly record struct Said(Saying Saying, string Words, TimeLimit? Limit)
{
    /// <summary>Whether the time is none by itself, such as the end of a range.</summary>
    internal bool IsPartOfTime { get; init; }

    /// <summary>Whether the receipt of the dossier is said to start it.</summary>
    internal bool IsReceived { get; init; }
}
