namespace AdminReform.Deadlines;

/// <summary>Between which moments a due moment lies that waits for decisions on days off; both can become it. To the day, also for a limit in hours.</summary>
/// <param name="Earliest">The earliest that it can become.</param>
/// <param name="Latest">The latest that it can become.</param>
public sealed record DueBounds(DueMoment Earliest, DueMoment Latest)
{
    /// <summary>Returns both moments.</summary>
    public override string ToString() => $"{Earliest}–{Latest}";
}
