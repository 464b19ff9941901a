using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Hosting.Telling;

/// <summary>A notice as it is told.</summary>
/// <param name="Id">The stable id of the notice.</param>
/// <param name="Subject">The dossier, or the duty.</param>
/// <param name="At">When it fell due.</param>
/// <param name="Message">What to tell people.</param>
/// <param name="IsMissed">Whether its moment had passed before anybody watched.</param>
public sealed record ToldNotice(string Id, string Subject, LocalDateTime At, LocalizedText Message, bool IsMissed)
{
    /// <summary>Whether it is about a duty, and not about a dossier.</summary>
    public bool IsDuty { get; init; }

    /// <summary>
    /// The moment of the office at which it was told first, by which the person was found: who was away on that day is told nothing; <see langword="null"/> where the office kept no such moment
    /// yet, and of one that was told in no message, as it had gone when the office was live.
    /// </summary>
    public LocalDateTime? ToldAt { get; init; }

    /// <summary>The person; <see langword="null"/> where no people are known, and the role at the agency stands for them.</summary>
    public string? Person { get; init; }

    /// <summary>The person told in the place of the absent one; <see langword="null"/> when nobody is absent.</summary>
    public string? StandIn { get; init; }

    /// <summary>The role in which the notice reaches them.</summary>
    public required ResponsibilityStep Role { get; init; }

    /// <summary>The agency of the recipient.</summary>
    public required string Agency { get; init; }

    /// <summary>The step of the ladder, as an acknowledgement names it.</summary>
    public required string Step { get; init; }

    /// <summary>The due moment that the step is reckoned from, as an acknowledgement names it.</summary>
    public required LocalDateTime Cause { get; init; }

    /// <summary>The run of a step of a process that it is about; <see langword="null"/> for one about the dossier.</summary>
    public string? Run { get; init; }

    /// <summary>The due moment in force; <see langword="null"/> where there was none.</summary>
    public DueMoment? Due { get; init; }
}
