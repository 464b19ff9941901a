using NodaTime;

namespace AdminReform.Rules.Findings;

/// <summary>The moments at which a rule holds for unchanged facts: from one moment, included, until another, excluded.</summary>
/// <param name="From">The first moment at which the rule holds.</param>
/// <param name="Until">The first moment at which it no longer holds; <see langword="null"/> when time alone never ends it.</param>
/// <param name="Cause">The moment in the facts that the conclusion hangs on, such as the due moment; part of the finding's identity.</param>
public readonly record struct Window(LocalDateTime From, LocalDateTime? Until, LocalDateTime Cause)
{
    /// <summary>The step of a process that the rule holds for; <see langword="null"/> where it is about the dossier.</summary>
    public FoundStep? Step { get; init; }

    /// <summary>Whether the rule holds at a moment.</summary>
    public bool Contains(LocalDateTime at) => From <= at && (Until is not { } until || at < until);

    /// <summary>
    /// Whether no window of a due moment of a day is open at a moment: no time of the day opens one earlier than its midnight does, nor closes it later than its end.
    /// </summary>
    /// <param name="at">The moment.</param>
    /// <param name="earliest">The window of the midnight with which the day begins.</param>
    /// <param name="latest">That of the end of the day.</param>
    internal static bool NoneContains(LocalDateTime at, Window? earliest, Window? latest) =>
        !((earliest?.From ?? latest?.From) <= at) || (latest ?? earliest)?.Until <= at;

    /// <summary>The next moment strictly after <paramref name="at"/> at which the window opens or closes.</summary>
    public LocalDateTime? NextChange(LocalDateTime at) =>
        Until is { } until && until <= From ? null
        : at < From ? From
        : Until is { } end && at < end ? end
        : null;
}
