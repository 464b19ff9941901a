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

    /// <summary>The next moment strictly after <paramref name="at"/> at which the window opens or closes.</summary>
    public LocalDateTime? NextChange(LocalDateTime at) =>
        Until is { } until && until <= From ? null
        : at < From ? From
        : Until is { } end && at < end ? end
        : null;
}
