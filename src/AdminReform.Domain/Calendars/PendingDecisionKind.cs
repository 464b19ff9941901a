namespace AdminReform.Calendars;

/// <summary>What a provisional day waits for.</summary>
public enum PendingDecisionKind
{
    /// <summary>Which days of a holiday are off, where the law leaves the choice: the days of Tết, the second day of Quốc khánh.</summary>
    Choice = 1,

    /// <summary>Which days are swapped.</summary>
    Swaps = 2,

    /// <summary>Whether a holiday on a weekly day of rest is made up, where no text says so.</summary>
    Compensation = 3,
}
