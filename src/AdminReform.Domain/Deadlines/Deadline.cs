namespace AdminReform.Deadlines;

/// <summary>When a dossier is due (hạn trả kết quả), before and after an extension, and how certain that is.</summary>
/// <remarks>The default value is the deadline of a dossier that nobody accepted.</remarks>
public readonly record struct Deadline
{
    /// <summary>Whether the limit runs.</summary>
    public DeadlineState State { get; init; }

    /// <summary>What the limit and its interruptions give; <see langword="null"/> while suspended, or where no limit is known.</summary>
    public DueMoment? Original { get; init; }

    /// <summary>The new date that was set; no text says that it erases lateness, so <see cref="Original"/> stays.</summary>
    public DueMoment? Extended { get; init; }

    /// <summary>The due moment in force: the later of <see cref="Original"/> and <see cref="Extended"/>; <see langword="null"/> while suspended.</summary>
    public DueMoment? Due => Original is not { } original ? null
        : Extended is { } extended && extended > original ? extended
        : original;

    /// <summary>Whether <see cref="Original"/> waits for decisions on days off, and may still move.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>The earliest that <see cref="Original"/> can become; the same as it when certain, whatever is set here. To the day, also for a limit in hours.</summary>
    public DueMoment? Earliest { get => IsProvisional ? field : Original; init; }

    /// <summary>The latest that <see cref="Original"/> can become; the same as it when certain, whatever is set here. To the day, also for a limit in hours.</summary>
    public DueMoment? Latest { get => IsProvisional ? field : Original; init; }

    /// <summary>Whether two deadlines say the same; bounds that were set on a certain one do not count.</summary>
    public bool Equals(Deadline other) =>
        (State, Original, Extended, IsProvisional, Earliest, Latest)
        == (other.State, other.Original, other.Extended, other.IsProvisional, other.Earliest, other.Latest);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(State, Original, Extended, IsProvisional, Earliest, Latest);

    /// <summary>A deadline that no decision can move.</summary>
    internal static Deadline Certain(DueMoment? due, DueMoment? extended) =>
        new() { State = DeadlineState.Running, Original = due, Extended = extended };

    /// <summary>Returns the due moment in force, or the state.</summary>
    public override string ToString() => Due is { } due ? $"{due}{(IsProvisional ? " (provisional)" : "")}" : State.ToString();
}
