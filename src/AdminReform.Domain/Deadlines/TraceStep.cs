namespace AdminReform.Deadlines;

/// <summary>What a segment of a trace is.</summary>
public enum TraceStep
{
    /// <summary>The day of acceptance, which a limit in days or more does not count.</summary>
    FirstDay = 1,

    /// <summary>The limit runs.</summary>
    Counted = 2,

    /// <summary>A day off, in a limit of working days or hours.</summary>
    DayOff = 3,

    /// <summary>The office is closed, in a limit of working hours.</summary>
    Closed = 4,

    /// <summary>Received after the cut-off: the count begins on the next working day.</summary>
    AfterCutOff = 5,

    /// <summary>The limit is interrupted.</summary>
    Interrupted = 6,

    /// <summary>A mark without duration: the whole limit is counted from here.</summary>
    CountedAnew = 7,

    /// <summary>The last day is a day off, so the limit ends with the next working day.</summary>
    MovedOffDayOff = 8,

    /// <summary>The span of the new date that was set.</summary>
    Reappointed = 9,

    /// <summary>No limit is known; the date is the one that was promised.</summary>
    Promised = 10,

    /// <summary>Accepted without regard to territory and not yet received by the competent agency: the count has not begun.</summary>
    OnTheWay = 11,

    /// <summary>A mark without duration: the limit was stopped and went on, and its months are counted in days.</summary>
    MonthsInDays = 12,

    /// <summary>The limit runs by half a day for each day: one that counts half, or the last, of which half was left.</summary>
    CountedHalf = 13,

    /// <summary>A day that the office works and that its limits of working days pass over.</summary>
    NotCounted = 14,
}
