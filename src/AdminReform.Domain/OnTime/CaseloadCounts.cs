using NodaTime;

namespace AdminReform.OnTime;

/// <summary>How many dossiers stand how. Counts of disjoint caseloads add up.</summary>
public readonly record struct CaseloadCounts
{
    /// <summary>Finished before the due day.</summary>
    public int Early { get; init; }

    /// <summary>Finished on the due day, within the term.</summary>
    public int OnTime { get; init; }

    /// <summary>Finished after the term.</summary>
    public int Late { get; init; }

    /// <summary>Open within the term.</summary>
    public int Within { get; init; }

    /// <summary>Open after the term.</summary>
    public int Overdue { get; init; }

    /// <summary>Open, the clock standing still.</summary>
    public int Suspended { get; init; }

    /// <summary>Counted, but no due moment is known.</summary>
    public int Undetermined { get; init; }

    /// <summary>Outside the sum.</summary>
    public int NotCounted { get; init; }

    /// <summary>Finished with a due moment: early, on time and late.</summary>
    public int Resolved => Early + OnTime + Late;

    /// <summary>Open with a due moment or a clock that stands still.</summary>
    public int Pending => Within + Overdue + Suspended;

    /// <summary>Every dossier that was looked at, counted or not.</summary>
    public int Total => Resolved + Pending + Undetermined + NotCounted;

    /// <summary>Adds the counts of another caseload.</summary>
    public static CaseloadCounts operator +(CaseloadCounts left, CaseloadCounts right) => new()
    {
        Early = left.Early + right.Early,
        OnTime = left.OnTime + right.OnTime,
        Late = left.Late + right.Late,
        Within = left.Within + right.Within,
        Overdue = left.Overdue + right.Overdue,
        Suspended = left.Suspended + right.Suspended,
        Undetermined = left.Undetermined + right.Undetermined,
        NotCounted = left.NotCounted + right.NotCounted,
    };

    /// <summary>Adds the counts of another caseload.</summary>
    public static CaseloadCounts Add(CaseloadCounts left, CaseloadCounts right) => left + right;

    /// <summary>Classifies and counts a caseload at a moment, in one pass.</summary>
    public static CaseloadCounts Of(Caseload caseload, LocalDateTime at, CountingPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        ArgumentNullException.ThrowIfNull(policy);
        Span<int> counts = stackalloc int[(int)OnTimeStatus.Undetermined + 1];
        foreach (ref readonly var facts in caseload.Facts)
        {
            counts[(int)OnTimeCheck.Classify(facts, at, policy)]++;
        }

        return Of(counts);
    }

    /// <summary>Counts that were kept by status, at the place of the status's number.</summary>
    /// <exception cref="ArgumentException">There is not one count for each <see cref="OnTimeStatus"/>.</exception>
    public static CaseloadCounts Of(ReadOnlySpan<int> counts) => counts.Length != (int)OnTimeStatus.Undetermined + 1
        ? throw new ArgumentException("There must be one count for each status.", nameof(counts))
        : new()
        {
            Early = counts[(int)OnTimeStatus.Early],
            OnTime = counts[(int)OnTimeStatus.OnTime],
            Late = counts[(int)OnTimeStatus.Late],
            Within = counts[(int)OnTimeStatus.Within],
            Overdue = counts[(int)OnTimeStatus.Overdue],
            Suspended = counts[(int)OnTimeStatus.Suspended],
            Undetermined = counts[(int)OnTimeStatus.Undetermined],
            NotCounted = counts[(int)OnTimeStatus.NotCounted],
        };

    /// <summary>Returns the counts.</summary>
    public override string ToString() =>
        $"{Early} early, {OnTime} on time, {Late} late, {Within} within, {Overdue} overdue, {Suspended} suspended, {Undetermined} undetermined, {NotCounted} not counted";
}
