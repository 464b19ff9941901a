namespace AdminReform.Deadlines;

/// <summary>Whether a limit runs.</summary>
public enum DeadlineState
{
    /// <summary>Nothing was accepted yet.</summary>
    NotStarted = 0,

    /// <summary>It runs, or has run out.</summary>
    Running = 1,

    /// <summary>An interruption lasts: no due moment can be told until it ends.</summary>
    Suspended = 2,

    /// <summary>No due moment can be told: <see cref="Deadline.Undetermined"/> says why.</summary>
    Undetermined = 3,
}
