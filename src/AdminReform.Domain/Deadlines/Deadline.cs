using AdminReform.Results;

namespace AdminReform.Deadlines;

/// <summary>When a dossier is due (hạn trả kết quả), before and after a re-appointment, and how certain that is.</summary>
/// <remarks>The default value is the deadline of a dossier that nobody accepted.</remarks>
public readonly record struct Deadline
{
    // Moments and whether they are there, kept apart: a caseload holds a deadline for each of its dossiers.
    private readonly DueMoment _original;
    private readonly DueMoment _reappointed;
    private readonly object? _boundsOrProblem;
    private readonly bool _hasOriginal;
    private readonly bool _hasReappointed;

    internal Deadline(DueMoment original, DueBounds? bounds, bool isEstimated)
    {
        State = DeadlineState.Running;
        _original = original;
        _hasOriginal = true;
        _boundsOrProblem = bounds;
        IsOriginalEstimated = isEstimated;
    }

    /// <summary>Whether the limit runs.</summary>
    public DeadlineState State { get; init; }

    /// <summary>What the limit and its interruptions give; <see langword="null"/> while suspended, and where no limit is known or it cannot be determined.</summary>
    public DueMoment? Original
    {
        get => _hasOriginal ? _original : null;
        init => (_hasOriginal, _original) = (value.HasValue, value.GetValueOrDefault());
    }

    /// <summary>The new date that was set; no text says that it erases lateness, so <see cref="Original"/> stays.</summary>
    public DueMoment? Reappointed
    {
        get => _hasReappointed ? _reappointed : null;
        init => (_hasReappointed, _reappointed) = (value.HasValue, value.GetValueOrDefault());
    }

    /// <summary>The due moment in force: the later of <see cref="Original"/> and <see cref="Reappointed"/>; <see langword="null"/> while suspended.</summary>
    public DueMoment? Due => !_hasOriginal ? null : _hasReappointed && _reappointed > _original ? _reappointed : _original;

    /// <summary>Between which moments <see cref="Original"/> lies while it waits for decisions on days off; <see langword="null"/> when it is certain.</summary>
    public DueBounds? Bounds
    {
        get => _boundsOrProblem as DueBounds;
        init => _boundsOrProblem = (object?)value ?? Undetermined;
    }

    /// <summary>
    /// Why no due moment can be told: the limit leads outside the calendar (<c>deadline.outside-calendar</c>), or no regime governs the day whose
    /// cut-off it needs (<c>law.regime.none</c>); <see langword="null"/> otherwise.
    /// </summary>
    public Problem? Undetermined
    {
        get => _boundsOrProblem as Problem;
        init => _boundsOrProblem = (object?)value ?? Bounds;
    }

    /// <summary>Whether <see cref="Original"/> waits for decisions on days off, and may still move.</summary>
    public bool IsProvisional => Bounds is not null;

    /// <summary>The earliest that <see cref="Original"/> can become; the same as it when certain. To the day, also for a limit in hours.</summary>
    public DueMoment? Earliest => Bounds?.Earliest ?? Original;

    /// <summary>The latest that <see cref="Original"/> can become; the same as it when certain. To the day, also for a limit in hours.</summary>
    public DueMoment? Latest => Bounds?.Latest ?? Original;

    /// <summary>
    /// Whether <see cref="Original"/> is counted from acceptance only because nothing shows when the competent agency received the dossier: it will
    /// not be earlier, and nobody is late by it.
    /// </summary>
    public bool IsOriginalEstimated { get; init; }

    /// <summary>Whether <see cref="Due"/> is such an estimate: a new date that was set is none.</summary>
    public bool IsEstimated => IsOriginalEstimated && Due == Original;

    /// <summary>Returns the due moment in force, or the state.</summary>
    public override string ToString() => Due is { } due ? $"{due}{(IsProvisional ? " (provisional)" : "")}{(IsEstimated ? " (estimated)" : "")}" : State.ToString();
}
